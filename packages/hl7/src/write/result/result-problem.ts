import type { Bilingual } from "@opendepistage/core/engine";
import type { SaidFinding } from "../../read/reading-problem.js";
import type { MessageErrorCode, Place, Problem } from "../../syntax/index.js";

/** What each problem is by HL7 table 0357. */
const kinds = {
  "result-missing": 101,
  "result-member-unknown": 103,
  "result-member-repeated": 198,
  "result-member-missing": 101,
  "result-member-unusable": 102,
  "result-value-unusable": 102,
  "result-list-incomplete": 198,
  "result-not-final": 199,
  "result-decision-differs": 199,
} as const satisfies Record<string, MessageErrorCode>;

/** Names of the problems of a message that is to carry a decision result. */
export type ResultProblemCode = keyof typeof kinds;

/** Why a message gives no decision result; never quotes the message. */
export interface ResultProblem extends Problem<ResultProblemCode> {
  /** `found` and `expected` in French. */
  readonly french: SaidFinding;
}

/** What is wrong, in words. */
export interface ResultFinding {
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** A problem at a place. */
export function resultProblem(
  code: ResultProblemCode,
  place: Place,
  { found, expected }: ResultFinding,
): ResultProblem {
  return {
    code,
    hl7Code: kinds[code],
    severity: "E",
    place,
    found: found.en,
    expected: expected.en,
    french: { found: found.fr, expected: expected.fr },
  };
}
