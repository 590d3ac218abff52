import type { Language } from "@opendepistage/core/engine";
import { type Problem, type ReadingProblem, type SyntaxProblemCode, sayPlace } from "@opendepistage/hl7";
import { label } from "../render/punctuation.js";
import { syntaxProblemsInFrench } from "./syntax-problems-in-french.js";

/** A problem of a message, of its syntax or of its meaning. */
export type MessageProblem = Problem | ReadingProblem;

/** A problem as the output carries it. */
export interface SaidProblem {
  readonly code: string;
  /** A code of HL7 table 0357. */
  readonly hl7Code: number;
  /** E for an error, W for a remark. */
  readonly severity: string;
  /** A path such as `OBX[2]-5.1`; empty where the place is not known. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** A problem in words of one language. */
export function sayProblem(problem: MessageProblem, language: Language): SaidProblem {
  const { code, hl7Code, severity, place } = problem;
  const { found, expected } = language === "fr" ? inFrench(problem) : problem;
  return { code, hl7Code, severity, place: sayPlace(place), found, expected };
}

function inFrench(problem: MessageProblem): { readonly found: string; readonly expected: string } {
  return "french" in problem
    ? problem.french
    : syntaxProblemsInFrench[problem.code satisfies SyntaxProblemCode];
}

/** A problem in one line: its place, what was found, what was expected. */
export function problemLine({ place, found, expected }: SaidProblem, language: Language): string {
  const said =
    language === "fr" ? `trouvé ${found}, attendu ${expected}` : `found ${found}, expected ${expected}`;
  return place === "" ? said : label(place, said, language);
}
