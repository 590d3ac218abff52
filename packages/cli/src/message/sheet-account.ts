import type { DecisionResult, Language } from "@opendepistage/core/engine";
import type { Carried } from "@opendepistage/hl7";
import {
  askedOf,
  decideSheet,
  type SheetProblem,
  type SheetReading,
  type SheetUnmapped,
} from "@opendepistage/hl7/cda";
import type { AnswerOptions } from "./answer.js";

/** A problem of a document as the output carries it. */
export interface SaidSheetProblem {
  readonly code: string;
  /** E for an error, W for a remark. */
  readonly severity: string;
  /** Path of the element. */
  readonly place: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly found: string;
  readonly expected: string;
}

/** The answer to a CDA document, one object a file, as those to messages are. */
export interface SheetAnswer {
  readonly file: string;
  readonly index: 1;
  /** `CDA^FIN` or `CDA^FIDD`. */
  readonly messageType: string | null;
  /** Identifier of the document. */
  readonly controlId: string | null;
  readonly carries: readonly Carried[];
  readonly decisions: readonly DecisionResult[];
  readonly unmapped: readonly SheetUnmapped[];
  readonly problems: readonly SaidSheetProblem[];
}

/** Decides what a document asks for, and accounts for all that it says. */
export function sheetAnswer(
  file: string,
  reading: SheetReading,
  { on, presume, language, mapping }: AnswerOptions,
): SheetAnswer {
  const problems = reading.problems.map((problem) => said(problem, language));
  const place = { file, index: 1 } as const;
  if (!reading.ok)
    return {
      ...place,
      messageType: null,
      controlId: null,
      carries: [],
      decisions: [],
      unmapped: [],
      problems,
    };
  const { sheet, unmapped } = reading;
  const { root, extension } = sheet.header.id;
  return {
    ...place,
    messageType: `CDA^${sheet.kind}`,
    controlId: extension === undefined ? root : `${root}^${extension}`,
    carries: askedOf(sheet, mapping.timeZone).carried,
    decisions: decideSheet(sheet, { on, presume, language, zone: mapping.timeZone }),
    unmapped,
    problems,
  };
}

function said(problem: SheetProblem, language: Language): SaidSheetProblem {
  const { code, severity, place, line = null, column = null } = problem;
  const { found, expected } = language === "fr" ? problem.french : problem;
  return { code, severity, place, line, column, found, expected };
}
