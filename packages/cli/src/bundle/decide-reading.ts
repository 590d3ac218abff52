import type { CivilDate } from "@opendepistage/core/calendar";
import { type DecisionResult, decide, type Language, type ParameterValues } from "@opendepistage/core/engine";
import type { AskedDecision, BundleReading } from "@opendepistage/fhir";
import { ownParameters } from "../case/parameters.js";
import type { Diagnostic } from "./report-reading.js";

/** How the decisions that resources ask for are taken. */
export interface DecidingOptions {
  /** The day on which the law is judged, instead of that of each question. */
  readonly on: CivilDate | undefined;
  readonly presume: boolean;
  readonly parameters: ParameterValues;
  readonly language: Language;
}

/** The answers, and what could not be answered. */
export interface Decided {
  readonly results: readonly DecisionResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides what resources ask for, in their order; what tells no day to judge the law on is not answered. */
export function decideReading({ asked }: BundleReading, options: DecidingOptions): Decided {
  const answers = asked.map((question) => answer(question, options));
  return {
    results: answers.flatMap(({ result }) => (result === undefined ? [] : [result])),
    diagnostics: answers.flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : [diagnostic])),
  };
}

interface Answer {
  readonly result?: DecisionResult;
  readonly diagnostic?: Diagnostic;
}

function answer(
  { decision, facts, on: told, place }: AskedDecision,
  { on: chosen, parameters, ...options }: DecidingOptions,
): Answer {
  const on = chosen ?? told?.date;
  if (on === undefined) {
    const text = `${decision.id}: ${NO_DAY[options.language]}`;
    return { diagnostic: { severity: "error", place, text } };
  }
  return {
    result: decide(decision, facts, { ...options, parameters: ownParameters(decision, parameters), on }),
  };
}

const NO_DAY = {
  en: "no day to judge the law on; give it by --on",
  fr: "pas de jour où apprécier la loi ; le donner par --on",
};
