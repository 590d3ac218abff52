import type { Machine } from "../machine.js";
import type { ReadAnswer } from "../message/answer.js";
import type { Attempted, DueForward } from "../store/outbox.js";
import type { StoreCalls } from "../store/store-calls.js";
import type { Courier } from "./courier.js";
import type { EventWriter } from "./event-writer.js";

/** How often a message is tried again. */
export interface ForwardBounds {
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Attempts in which the destination had the message and did not take it, before it is a dead letter. */
  readonly attempts: number;
}

export const defaultForwardBounds: ForwardBounds = {
  firstPauseMs: 1000,
  longestPauseMs: 5 * 60_000,
  attempts: 10,
};

/** What a forwarder works with. */
export interface ForwarderSetting {
  readonly store: Pick<StoreCalls, "nextForward">;
  readonly courier: Courier;
  readonly read: (content: Uint8Array) => ReadAnswer;
  readonly events: EventWriter;
  readonly machine: Pick<Machine, "now">;
  readonly bounds: ForwardBounds;
}

/**
 * Takes what waits for a destination there, in order: the next message waits until the one before it is taken or given
 * up. A destination that cannot be reached is waited for, however long.
 */
export class Forwarder {
  readonly #setting: ForwarderSetting;
  #isStopping = false;
  #failures = 0;
  #hasNews = false;
  #wake: (() => void) | undefined;
  #run: Promise<void> | undefined;

  constructor(setting: ForwarderSetting) {
    this.#setting = setting;
  }

  /** Begins; `onFault` is told where the store is gone, which ends it. */
  start(onFault: (problem: unknown) => void): void {
    this.#run = this.#forwardAll().catch(onFault);
  }

  /** There may be something to forward. */
  notify(): void {
    this.#hasNews = true;
    if (this.#failures === 0) this.#wake?.();
  }

  /** Ends after the delivery in hand. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#wake?.();
    await this.#setting.courier.close();
    await this.#run;
  }

  async #forwardAll(): Promise<void> {
    const { store, courier } = this.#setting;
    let last: Attempted | undefined;
    while (!this.#isStopping || last !== undefined) {
      this.#hasNews = false;
      const due = await store.nextForward(courier.destination, last);
      last = undefined;
      if (this.#isStopping) return;
      if (due === undefined) await this.#waitForNews();
      else if (this.#failures > 0) await this.#pause();
      if (due !== undefined && !this.#isStopping) last = await this.#forward(due);
    }
  }

  async #forward({ number, attempts, content }: DueForward): Promise<Attempted | undefined> {
    const { courier, read, events, machine, bounds } = this.#setting;
    const outcome = await courier.deliver({ id: number, content, answer: () => read(content) });
    const at = machine.now();
    if (outcome.kind === "delivered") {
      this.#failures = 0;
      events.write({ event: "forwarded", id: number, to: courier.destination });
      return { number, state: "sent", attempts: attempts + 1, problem: undefined, at };
    }
    // What was broken off by the end of the command is as if it had not begun.
    if (this.#isStopping && outcome.kind === "again") return undefined;
    const isCounted = outcome.kind === "refused" || outcome.isCounted;
    const counted = attempts + (isCounted ? 1 : 0);
    const dead = outcome.kind === "refused" || counted >= bounds.attempts;
    this.#failures = dead ? 0 : this.#failures + 1;
    const { problem } = outcome;
    events.write({
      event: "forward-failed",
      id: number,
      to: courier.destination,
      problem,
      attempts: counted,
      dead,
    });
    return { number, state: dead ? "dead" : "waiting", attempts: counted, problem, at };
  }

  async #waitForNews(): Promise<void> {
    // Looks from time to time: another process may have made dead letters wait again.
    if (!this.#hasNews) await this.#sleep(lookAgainMs);
  }

  async #pause(): Promise<void> {
    const { firstPauseMs, longestPauseMs } = this.#setting.bounds;
    await this.#sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(this.#failures - 1, 30)));
  }

  async #sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}

const lookAgainMs = 5000;
