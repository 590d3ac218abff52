import { type CivilDate, parseCivilDate } from "../calendar/index.js";
import { type Problem, sayFound } from "./problem.js";
import { A_DATE } from "./say-expected.js";

/** The day on which the law is judged, or what is wrong with what was given. */
export type ParsedOn =
  | { readonly ok: true; readonly on: CivilDate }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the day on which the law is judged, written `YYYY-MM-DD`. */
export function parseOn(input: unknown): ParsedOn {
  const on = typeof input === "string" ? parseCivilDate(input) : undefined;
  if (on !== undefined) return { ok: true, on };
  return { ok: false, problems: [{ path: "on", found: sayFound(input), expected: A_DATE }] };
}
