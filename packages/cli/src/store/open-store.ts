import { closeSync, existsSync, openSync } from "node:fs";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { applicationId, decisionsSchema, messagesSchema, schemaVersion } from "./schema.js";
import { type Database, loadSqlite, sqliteCode, sqliteCodeOf } from "./sqlite.js";
import { Store } from "./store.js";

/** How a store is opened. */
export interface OpenOptions {
  /** Whether it is made where there is none. */
  readonly create?: boolean;
  /** Whether this process is to be the only one that receives and forwards; others may still look. */
  readonly lock?: boolean;
  /** The most pages that the file of messages may have: for tests of a full disk. */
  readonly maximumPages?: number;
}

/** The file of what was decided, beside that of the messages: it can be read and kept without them. */
export function decisionsFileOf(file: string): string {
  return `${file}.decisions`;
}

/** Opens the two files of a store. */
export function openStore(file: string, options: OpenOptions = {}): Attempt<Store> {
  const sqlite = loadSqlite();
  if (!sqlite.ok) return sqlite;
  if (!(options.create || existsSync(file))) return failed(missing(file));
  const opened: Database[] = [];
  const open = (path: string) => {
    if (options.create) createPrivately(path);
    const database = new sqlite.value.DatabaseSync(path, { timeout: 10_000 });
    opened.push(database);
    return database;
  };
  try {
    const lock = options.lock ? lockOf(open(`${file}.lock`)) : undefined;
    const messages = prepared(open(file), { schema: messagesSchema, synchronous: "FULL" });
    const decisions = prepared(open(decisionsFileOf(file)), {
      schema: decisionsSchema,
      synchronous: "NORMAL",
    });
    pair(messages, decisions);
    if (options.maximumPages !== undefined) messages.exec(`PRAGMA max_page_count = ${options.maximumPages}`);
    return succeeded(new Store({ messages, decisions, lock }));
  } catch (problem) {
    for (const database of opened) if (database.isOpen) database.close();
    const failure = failureOf(problem, file);
    if (failure === undefined) throw problem;
    return failed(failure);
  }
}

/** Whoever may read the file sees identifiers: that is its owner alone. What SQLite puts beside it takes the same mode. */
function createPrivately(path: string): void {
  closeSync(openSync(path, "a", 0o600));
}

class StoreFault extends Error {
  readonly kind: "locked" | "other-version" | "not-a-store" | "not-a-pair";

  constructor(kind: StoreFault["kind"], options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** The system lets go of the lock when the process ends, however it ends. */
function lockOf(database: Database): Database {
  try {
    database.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
  } catch (problem) {
    if (sqliteCodeOf(problem) !== sqliteCode.busy) throw problem;
    throw new StoreFault("locked", { cause: problem });
  }
  return database;
}

interface FileKind {
  readonly schema: string;
  /**
   * FULL: a commit is on the disk before it returns. NORMAL: the file stays whole, and a decision lost with the power is
   * made again from its message.
   */
  readonly synchronous: "FULL" | "NORMAL";
}

function prepared(database: Database, { schema, synchronous }: FileKind): Database {
  const [version, application] = [pragma(database, "user_version"), pragma(database, "application_id")];
  const isEmpty = application === 0 && database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
  if (!isEmpty && application !== applicationId) throw new StoreFault("not-a-store");
  if (!isEmpty && version !== schemaVersion) throw new StoreFault("other-version");
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA secure_delete = ON`);
  if (isEmpty) {
    database.exec(`
      BEGIN; ${schema}
      PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};
      COMMIT
    `);
  }
  return database;
}

function pragma(database: Database, name: string): unknown {
  return database.prepare(`PRAGMA ${name}`).get()?.[name];
}

/** Decisions of another store would be taken for those of its numbers. */
function pair(messages: Database, decisions: Database): void {
  const idOf = (database: Database) => database.prepare("SELECT id FROM pair").get()?.["id"];
  const id = idOf(messages) ?? crypto.randomUUID();
  if (idOf(messages) === undefined) messages.prepare("INSERT INTO pair (id) VALUES (?)").run(String(id));
  if (idOf(decisions) === undefined) decisions.prepare("INSERT INTO pair (id) VALUES (?)").run(String(id));
  else if (idOf(decisions) !== id) throw new StoreFault("not-a-pair");
}

function missing(file: string): Failure {
  return {
    exitCode: exitCode.inputMissing,
    message: { en: `there is no store ${file}`, fr: `il n’y a pas de stockage ${file}` },
    hint: {
      en: "opendepistage listen --store FILE makes one",
      fr: "opendepistage listen --store FICHIER en crée un",
    },
  };
}

/** What the problem means to who started the command; undefined for one that is no matter of files. */
function failureOf(problem: unknown, file: string): Failure | undefined {
  if (problem instanceof StoreFault) return faults(file)[problem.kind];
  const code = sqliteCodeOf(problem);
  if (code === sqliteCode.notADatabase || code === sqliteCode.corrupt) return faults(file)["not-a-store"];
  const name = problem instanceof Error && "code" in problem ? String(problem.code) : "";
  if (code === undefined && !/^E[A-Z]+$/.test(name)) return undefined;
  const reason = code === undefined ? name : `SQLite ${code}`;
  return {
    exitCode: exitCode.outputFailed,
    message: {
      en: `the store ${file} cannot be opened: ${reason}`,
      fr: `le stockage ${file} ne peut pas être ouvert : ${reason}`,
    },
  };
}

function faults(file: string): Readonly<Record<StoreFault["kind"], Failure>> {
  return {
    locked: {
      exitCode: exitCode.serviceUnavailable,
      message: {
        en: `another listen already receives into ${file}`,
        fr: `un autre listen reçoit déjà dans ${file}`,
      },
    },
    "not-a-store": {
      exitCode: exitCode.badData,
      message: { en: `${file} is no store of messages`, fr: `${file} n’est pas un stockage de messages` },
    },
    "other-version": {
      exitCode: exitCode.badData,
      message: {
        en: `the store ${file} was made by another version of the command`,
        fr: `le stockage ${file} vient d’une autre version de la commande`,
      },
      hint: {
        en: `this one reads version ${schemaVersion} of the tables`,
        fr: `celle-ci lit la version ${schemaVersion} des tables`,
      },
    },
    "not-a-pair": {
      exitCode: exitCode.badData,
      message: {
        en: `${decisionsFileOf(file)} belongs to another store than ${file}`,
        fr: `${decisionsFileOf(file)} appartient à un autre stockage que ${file}`,
      },
    },
  };
}
