import type { DatabaseSync } from "node:sqlite";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";

type Sqlite = typeof import("node:sqlite");
export type Database = DatabaseSync;

/** The SQLite of Node, which stands behind no flag from Node 22.13 on. */
export function loadSqlite(): Attempt<Sqlite> {
  const sqlite = withoutExperimentalWarning(() => process.getBuiltinModule("node:sqlite"));
  // The types say that it is always there; before Node 22.13 it is not.
  if ((sqlite as Sqlite | undefined) !== undefined) return succeeded(sqlite);
  return failed({
    exitCode: exitCode.serviceUnavailable,
    message: {
      en: `Node ${process.versions.node} has no SQLite, in which messages are stored`,
      fr: `Node ${process.versions.node} n’a pas SQLite, où sont stockés les messages`,
    },
    hint: { en: "run it with Node 22.13 or later", fr: "l’exécuter avec Node 22.13 ou plus récent" },
  });
}

/**
 * Loads what some versions of Node call experimental, without their warning: stderr is for what the operator can act on,
 * and the format of the file is that of SQLite, not of Node.
 */
function withoutExperimentalWarning<T>(load: () => T): T {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** SQLite's own number of a problem, and the part of it that tells its kind; undefined for another problem. */
export function sqliteCodeOf(problem: unknown): number | undefined {
  const code = problem instanceof Error && "errcode" in problem ? problem.errcode : undefined;
  // The lower byte is the kind, the upper ones its variant (sqlite.org/rescode.html).
  return typeof code === "number" ? code & 0xff : undefined;
}

/** Kinds of problems of sqlite.org/rescode.html that are told apart. */
export const sqliteCode = {
  busy: 5,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** Runs what must happen wholly or not at all. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (problem) {
    // A full disk may have ended the transaction already.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw problem;
  }
}
