import type { DataRequirement } from "fhir/r4.js";
import { canonicalOf } from "./canonical.js";

/** A fact as data that is asked for: an answer to the questionnaire of the decision, by its path. */
export function factRequirement(decision: string, path: string): DataRequirement {
  return {
    type: "QuestionnaireResponse",
    mustSupport: ["questionnaire", "item"],
    codeFilter: [
      { path: "questionnaire", code: [{ code: canonicalOf("Questionnaire", decision) }] },
      { path: "item.linkId", code: [{ code: path }] },
    ],
  };
}

/** The day on which the law is judged as data that is asked for: that of the answers to the questionnaire. */
export function dayRequirement(decision: string): DataRequirement {
  return {
    type: "QuestionnaireResponse",
    mustSupport: ["questionnaire", "authored"],
    codeFilter: [{ path: "questionnaire", code: [{ code: canonicalOf("Questionnaire", decision) }] }],
  };
}

/** What was examined, without which it is not known whether it belongs to the programme. */
export const SERVICE_REQUIREMENT: DataRequirement = { type: "DiagnosticReport", mustSupport: ["code"] };

/** A parameter of the law as data that is asked for, by its id. */
export function parameterRequirement(id: string): DataRequirement {
  return { type: "Parameters", codeFilter: [{ path: "parameter.name", code: [{ code: id }] }] };
}
