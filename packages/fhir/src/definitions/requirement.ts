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

/** A parameter of the law as data that is asked for, by its id. */
export function parameterRequirement(id: string): DataRequirement {
  return { type: "Parameters", codeFilter: [{ path: "parameter.name", code: [{ code: id }] }] };
}
