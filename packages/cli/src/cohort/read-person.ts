import { parseFacts } from "@opendepistage/core/border";
import type { Decision, Facts } from "@opendepistage/core/engine";
import { type LineFault, readLineValue } from "../batch/line-request.js";
import type { Line } from "../input/lines.js";

/** The facts of the person of one line, or why they cannot be read; the id is kept as it was given. */
export type ReadPerson =
  | { readonly ok: true; readonly id: unknown; readonly facts: Facts }
  | { readonly ok: false; readonly id?: unknown; readonly fault: LineFault };

/**
 * Reads a person: the facts themselves, with an `id` beside them if one is wished, or `{"id", "facts"}`.
 * Undefined where the line is blank.
 */
export function readPerson(line: Line, decision: Decision): ReadPerson | undefined {
  const read = readLineValue(line);
  if (!read?.ok) return read;
  const { id, facts } = membersOf(read.value, decision);
  const parsed = parseFacts(decision, facts);
  if (parsed.ok) return { ok: true, id, facts: parsed.facts };
  return { ok: false, id, fault: { code: "invalid-facts", problems: parsed.problems } };
}

function membersOf(value: unknown, decision: Decision): { readonly id?: unknown; readonly facts: unknown } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { facts: value };
  const { id, ...others } = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(decision.facts, "id")) return { facts: value };
  const isWrapped = Object.keys(others).join() === "facts" && !Object.hasOwn(decision.facts, "facts");
  return { id, facts: isWrapped ? others["facts"] : others };
}
