import type { Decision } from "@opendepistage/core/engine";
import type { QuestionnaireResponse } from "fhir/r4.js";
import { writeItems } from "../facts/write-items.js";
import { canonicalOf } from "./canonical.js";

/** The facts of a case as answers to the questionnaire of its decision. */
export function answersOf(
  decision: Decision,
  facts: Readonly<Record<string, unknown>>,
): QuestionnaireResponse {
  return {
    resourceType: "QuestionnaireResponse",
    questionnaire: canonicalOf("Questionnaire", decision.id),
    status: "completed",
    item: writeItems(facts, decision.facts),
  };
}
