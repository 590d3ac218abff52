import type { CivilDate } from "@opendepistage/core/calendar";
import type { DecisionResult, Language, ParameterValues } from "@opendepistage/core/engine";
import { type BundleReading, decideBundle } from "@opendepistage/fhir";
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

/** Decides what resources ask for, in their order, and tells which questions tell no day to judge the law on. */
export function decideReading(reading: BundleReading, options: DecidingOptions): Decided {
  const { on, presume, parameters, language } = options;
  const undated = reading.asked.filter((question) => on === undefined && question.on === undefined);
  return {
    results: decideBundle(reading, { on, presume, parameters, language }),
    diagnostics: undated.map(({ decision, place }) => ({
      severity: "error",
      place,
      text: `${decision.id}: ${NO_DAY[language]}`,
    })),
  };
}

const NO_DAY = {
  en: "no day to judge the law on; give it by --on",
  fr: "pas de jour où apprécier la loi ; le donner par --on",
};
