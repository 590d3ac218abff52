import { createHash } from "node:crypto";

/** A key of a case made of what it came from: the same gives the same key, and nothing can be read from it. */
export function caseKey(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
