import { type Database, inTransaction } from "./sqlite.js";

/** How far the forwarding of a message to a destination is. */
export type ForwardState = "waiting" | "sent" | "dead";

/** One message and one destination. */
export interface Forward {
  readonly destination: string;
  readonly number: number;
  readonly state: ForwardState;
  /** Times that the destination had the message and did not take it. */
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly problem: string | undefined;
}

/** A message whose turn it is. */
export interface DueForward {
  readonly number: number;
  readonly attempts: number;
  readonly content: Uint8Array;
}

/** What an attempt came to. */
export interface Attempted {
  readonly number: number;
  readonly state: ForwardState;
  readonly attempts: number;
  readonly problem: string | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
}

/** What is to be forwarded, in the order of arrival for each destination, and what became of it. */
export class Outbox {
  readonly #messages: Database;
  readonly #add: ReturnType<Database["prepare"]>;

  constructor(messages: Database) {
    this.#messages = messages;
    this.#add = messages.prepare("INSERT INTO outbox (destination, number, state) VALUES (?, ?, 'waiting')");
  }

  /** Within the commit of the message itself. */
  add(number: number, destination: string): void {
    this.#add.run(destination, number);
  }

  /** Writes down what the last attempt came to, and gives the message whose turn it is. */
  next(destination: string, last: Attempted | undefined): DueForward | undefined {
    if (last !== undefined) this.#settle(destination, last);
    const row = this.#messages
      .prepare(`
        SELECT outbox.number, attempts, content FROM outbox JOIN messages ON messages.number = outbox.number
        WHERE destination = ? AND state = 'waiting' ORDER BY outbox.number LIMIT 1
      `)
      .get(destination);
    if (row === undefined) return undefined;
    const { number, attempts, content } = row;
    return { number: Number(number), attempts: Number(attempts), content: content as Uint8Array };
  }

  #settle(destination: string, { number, state, attempts, problem, at }: Attempted): void {
    this.#messages
      .prepare(`
        UPDATE outbox SET state = ?, attempts = ?, problem = ?, settled_at = ?
        WHERE destination = ? AND number = ? AND state = 'waiting'
      `)
      .run(state, attempts, problem ?? null, state === "waiting" ? null : at, destination, number);
  }

  /** Where a message was to go, and how far it is. */
  of(number: number): readonly Forward[] {
    return this.#messages
      .prepare("SELECT * FROM outbox WHERE number = ? ORDER BY destination")
      .all(number)
      .map(({ destination, state, attempts, problem }) => ({
        destination: String(destination),
        number,
        state: state as ForwardState,
        attempts: Number(attempts),
        problem: problem === null ? undefined : String(problem),
      }));
  }

  /** How many messages wait for destinations that are not among those given. */
  waitingElsewhere(destinations: readonly string[]): number {
    return this.#messages
      .prepare(
        "SELECT destination, count(*) AS waiting FROM outbox WHERE state = 'waiting' GROUP BY destination",
      )
      .all()
      .filter(({ destination }) => !destinations.includes(String(destination)))
      .reduce((sum, { waiting }) => sum + Number(waiting), 0);
  }

  /** Makes dead letters wait again: all, or those of the numbers given. Gives their numbers. */
  retry(numbers: readonly number[] | undefined): readonly number[] {
    const update =
      "UPDATE outbox SET state = 'waiting', attempts = 0, settled_at = NULL WHERE state = 'dead'";
    return inTransaction(this.#messages, () => {
      const rows =
        numbers === undefined
          ? this.#messages.prepare(`${update} RETURNING number`).all()
          : numbers.flatMap((number) =>
              this.#messages.prepare(`${update} AND number = ? RETURNING number`).all(number),
            );
      return [...new Set(rows.map((row) => Number(row["number"])))].sort((a, b) => a - b);
    });
  }
}
