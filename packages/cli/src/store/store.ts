import { Outbox } from "./outbox.js";
import { Retention } from "./retention.js";
import { type Database, inTransaction, sqliteCodeOf } from "./sqlite.js";
import type { Committed, Incoming, Outcome, StoredDecision, StoredMessage } from "./stored.js";

/** The databases of a store. */
interface Databases {
  readonly messages: Database;
  readonly decisions: Database;
  readonly lock: Database | undefined;
}

type Statement = ReturnType<Database["prepare"]>;

/**
 * Messages, each once by its sender and MSH-10, and what was decided on each, once, in a file without identifiers. Each
 * call waits for the disk.
 */
export class Store {
  readonly outbox: Outbox;
  readonly retention: Retention;
  readonly #databases: Databases;
  readonly #insert: Statement;
  readonly #find: Statement;
  readonly #record: Statement;

  constructor(databases: Databases) {
    const { messages, decisions } = databases;
    this.#databases = databases;
    this.outbox = new Outbox(messages);
    this.retention = new Retention(messages, decisions);
    this.#insert = messages.prepare(`
      INSERT INTO messages (application, facility, control_id, received_at, content, answer)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (application, facility, control_id) DO NOTHING RETURNING number
    `);
    this.#find = messages.prepare(`
      SELECT number, answer, content = ? AS same FROM messages
      WHERE application = ? AND facility = ? AND control_id = ?
    `);
    this.#record = decisions.prepare(
      "INSERT INTO decisions (number, received_at, decided_at, record) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    );
  }

  /** Stores messages, all in one commit: when it returns, they are on the disk, or none is. */
  commit(group: readonly Incoming[]): Committed {
    let outcomes: readonly Outcome[];
    try {
      outcomes = inTransaction(this.#databases.messages, () => group.map((incoming) => this.#take(incoming)));
    } catch (problem) {
      const code = sqliteCodeOf(problem);
      if (code === undefined) throw problem;
      return { outcomes: group.map(() => ({ kind: "failed", code })), isRecorded: true };
    }
    const decided = group.flatMap(({ receivedAt, record }, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind !== "stored" || record === undefined) return [];
      return [{ number: outcome.number, receivedAt, decidedAt: receivedAt, record }];
    });
    return { outcomes, isRecorded: this.record(decided) };
  }

  #take(incoming: Incoming): Outcome {
    const { application, facility, controlId, receivedAt, content, answer, record } = incoming;
    if (record !== undefined) {
      const row = this.#insert.get(application, facility, controlId, receivedAt, content, answer);
      if (row !== undefined) {
        const number = Number(row["number"]);
        for (const destination of incoming.destinations) this.outbox.add(number, destination);
        return { kind: "stored", number };
      }
    }
    const known = this.#find.get(content, application, facility, controlId);
    if (known === undefined) return { kind: "refused" };
    const number = Number(known["number"]);
    if (known["same"] !== 1) return { kind: "differs", number };
    return { kind: "duplicate", number, answer: known["answer"] as Uint8Array };
  }

  /** Records what was decided, unless it is recorded already; false where there is no room for it. */
  record(decided: readonly StoredDecision[]): boolean {
    if (decided.length === 0) return true;
    try {
      inTransaction(this.#databases.decisions, () => {
        for (const { number, receivedAt, decidedAt, record } of decided)
          this.#record.run(number, receivedAt, decidedAt, record);
      });
      return true;
    } catch (problem) {
      if (sqliteCodeOf(problem) === undefined) throw problem;
      return false;
    }
  }

  /** Messages of higher number than `after` on which nothing is recorded, in order, up to a bound. */
  undecided(after: number, bound: number): readonly StoredMessage[] {
    const found: StoredMessage[] = [];
    const isDecided = this.#databases.decisions.prepare("SELECT 1 FROM decisions WHERE number = ?");
    const numbers = this.#databases.messages.prepare(
      "SELECT number FROM messages WHERE number > ? ORDER BY number",
    );
    for (const row of numbers.iterate(after)) {
      const number = Number(row["number"]);
      if (isDecided.get(number) !== undefined) continue;
      const message = this.message(number);
      if (message !== undefined) found.push(message);
      if (found.length === bound) break;
    }
    return found;
  }

  /** Numbers of all messages and decisions that are kept, in order. */
  numbers(): readonly number[] {
    const of = (database: Database, table: string) =>
      database
        .prepare(`SELECT number FROM ${table}`)
        .all()
        .map((row) => Number(row["number"]));
    const { messages, decisions } = this.#databases;
    return [...new Set([...of(messages, "messages"), ...of(decisions, "decisions")])].sort((a, b) => a - b);
  }

  message(number: number): StoredMessage | undefined {
    const row = this.#databases.messages
      .prepare("SELECT received_at, content FROM messages WHERE number = ?")
      .get(number);
    if (row === undefined) return undefined;
    return { number, receivedAt: Number(row["received_at"]), content: row["content"] as Uint8Array };
  }

  decision(number: number): StoredDecision | undefined {
    const row = this.#databases.decisions
      .prepare("SELECT received_at, decided_at, record FROM decisions WHERE number = ?")
      .get(number);
    if (row === undefined) return undefined;
    const { received_at: receivedAt, decided_at: decidedAt, record } = row;
    return { number, receivedAt: Number(receivedAt), decidedAt: Number(decidedAt), record: String(record) };
  }

  close(): void {
    const { messages, decisions, lock } = this.#databases;
    for (const database of [messages, decisions, lock]) if (database?.isOpen) database.close();
  }
}
