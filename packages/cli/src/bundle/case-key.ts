import { createHash } from "node:crypto";

/**
 * A key of a case made of what it came from: the same gives the same key, in whatever order its members are written, and
 * nothing can be read from it.
 */
export function caseKey(...parts: readonly unknown[]): string {
  const text = JSON.stringify(parts, (_, value: unknown) => (isRecord(value) ? inOrder(value) : value));
  return createHash("sha256").update(text).digest("hex");
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inOrder(record: Json): Json {
  return Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
