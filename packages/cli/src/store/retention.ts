import { type Database, inTransaction } from "./sqlite.js";

/** Messages removed in one commit: a listener that stores meanwhile waits for no longer than that. */
const removedAtOnce = 500;

/** What a purge did. */
export interface Purged {
  readonly messages: number;
  readonly decisions: number;
  /** Messages of that age that still wait: to be decided on, or to be forwarded. */
  readonly kept: number;
}

/** Removes what its period has passed. SQLite overwrites what is removed (`secure_delete`). */
export class Retention {
  readonly #messages: Database;
  readonly #decisions: Database;

  constructor(messages: Database, decisions: Database) {
    this.#messages = messages;
    this.#decisions = decisions;
  }

  /**
   * Removes the messages received before a moment (milliseconds since 1970-01-01T00:00:00Z), with their identifiers; the
   * decisions on them too, if asked for. A message that waits is kept.
   */
  purge(before: number, { decisions }: { readonly decisions: boolean }): Purged {
    let [messages, kept, after] = [0, 0, 0];
    for (
      let numbers = this.#oldFrom(after, before);
      numbers.length > 0;
      numbers = this.#oldFrom(after, before)
    ) {
      const settled = numbers.filter((number) => !this.#waits(number));
      this.#remove(settled);
      messages += settled.length;
      kept += numbers.length - settled.length;
      after = numbers.at(-1) ?? after;
    }
    const removedDecisions = decisions ? this.#removeDecisions(before) : 0;
    // The write-ahead log holds copies of what was removed, until it is emptied.
    for (const database of [this.#messages, this.#decisions])
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return { messages, decisions: removedDecisions, kept };
  }

  #oldFrom(after: number, before: number): readonly number[] {
    return this.#messages
      .prepare("SELECT number FROM messages WHERE number > ? AND received_at < ? ORDER BY number LIMIT ?")
      .all(after, before, removedAtOnce)
      .map((row) => Number(row["number"]));
  }

  #waits(number: number): boolean {
    const isDecided = this.#decisions.prepare("SELECT 1 FROM decisions WHERE number = ?").get(number);
    const isWaiting = this.#messages
      .prepare("SELECT 1 FROM outbox WHERE number = ? AND state = 'waiting'")
      .get(number);
    return isDecided === undefined || isWaiting !== undefined;
  }

  #remove(numbers: readonly number[]): void {
    inTransaction(this.#messages, () => {
      for (const number of numbers) {
        this.#messages.prepare("DELETE FROM outbox WHERE number = ?").run(number);
        this.#messages.prepare("DELETE FROM messages WHERE number = ?").run(number);
      }
    });
  }

  /** A decision stays as long as its message, which would else be decided on again. */
  #removeDecisions(before: number): number {
    const isKept = this.#messages.prepare("SELECT 1 FROM messages WHERE number = ?");
    const remove = this.#decisions.prepare("DELETE FROM decisions WHERE number = ?");
    return inTransaction(this.#decisions, () => {
      const old = this.#decisions
        .prepare("SELECT number FROM decisions WHERE received_at < ?")
        .all(before)
        .map((row) => Number(row["number"]))
        .filter((number) => isKept.get(number) === undefined);
      for (const number of old) remove.run(number);
      return old.length;
    });
  }
}
