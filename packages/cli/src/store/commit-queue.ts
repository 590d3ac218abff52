import type { StoreCalls } from "./store-calls.js";
import type { Committed, Incoming, Outcome } from "./stored.js";

/** Bounds of one commit. */
const groupMessages = 1000;
const groupBytes = 64 * 1024 * 1024;

interface Queued {
  readonly incoming: Incoming;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * Groups messages of all connections into commits: those that come while one commit waits for the disk go together into
 * the next. Each is told what became of it once it is on the disk.
 */
export class CommitQueue {
  readonly #store: Pick<StoreCalls, "commit">;
  readonly #onUnrecorded: () => void;
  #queued: Queued[] = [];
  #isCommitting = false;

  constructor(store: Pick<StoreCalls, "commit">, onUnrecorded: () => void) {
    this.#store = store;
    this.#onUnrecorded = onUnrecorded;
  }

  put(incoming: Incoming): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#queued.push({ incoming, resolve, reject });
      if (this.#isCommitting) return;
      this.#isCommitting = true;
      // What other connections have to say at this moment comes along.
      setImmediate(() => void this.#commitAll());
    });
  }

  async #commitAll(): Promise<void> {
    while (this.#queued.length > 0) await this.#commit(this.#nextGroup());
    this.#isCommitting = false;
  }

  #nextGroup(): readonly Queued[] {
    let bytes = 0;
    let count = 0;
    for (const { incoming } of this.#queued) {
      bytes += incoming.content.length;
      if (count > 0 && (count === groupMessages || bytes > groupBytes)) break;
      count += 1;
    }
    return this.#queued.splice(0, count);
  }

  async #commit(group: readonly Queued[]): Promise<void> {
    let committed: Committed;
    try {
      committed = await this.#store.commit(group.map(({ incoming }) => incoming));
    } catch (problem) {
      for (const { reject } of group) reject(problem);
      return;
    }
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = committed.outcomes[index];
      if (outcome === undefined) reject(new Error("a commit without an outcome"));
      else resolve(outcome);
    }
    if (!committed.isRecorded) this.#onUnrecorded();
  }
}
