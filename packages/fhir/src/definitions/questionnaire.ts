import { type Decision, type FactShape, withoutNull } from "@opendepistage/core/engine";
import type { Extension, Questionnaire, QuestionnaireItem } from "fhir/r4.js";
import { NULL } from "../terms/questionnaire.js";
import { EMPTINESS, FACT_VALUE } from "../terms/systems.js";
import { MAY_BE_ABSENT } from "./extensions.js";
import { inFrench, metadataOf, periodInForce } from "./metadata.js";

/**
 * The facts of a decision as a Questionnaire (R4): each linkId is the path of a fact.
 *
 * No item is required, as a fact that is left out is unknown.
 */
export function questionnaireOf(decision: Decision): Questionnaire {
  const effectivePeriod = periodInForce(decision);
  const item = Object.entries(decision.facts).map(([name, { type, text }]) => ({
    ...itemOf(name, type),
    text: text.en,
    _text: inFrench(text),
  }));
  return {
    resourceType: "Questionnaire",
    ...metadataOf(decision, "Questionnaire"),
    ...(effectivePeriod ? { effectivePeriod } : {}),
    ...(item.length > 0 ? { item } : {}),
  };
}

const TYPES = {
  date: "date",
  instant: "dateTime",
  boolean: "boolean",
  integer: "integer",
  identifier: "string",
  text: "string",
  "one-of": "choice",
  "set-of": "choice",
  record: "group",
} as const;

function itemOf(linkId: string, shape: FactShape): QuestionnaireItem {
  const whole = withoutNull(shape);
  const repeats = whole.kind === "list-of" || whole.kind === "set-of";
  const one = whole.kind === "list-of" ? withoutNull(whole.of) : whole;
  if (one.kind === "list-of" || one.kind === "nullable")
    throw new TypeError(`${linkId}: a list within a list`);
  const nullable: Extension[] = [{ url: MAY_BE_ABSENT, valueCoding: { system: EMPTINESS, code: NULL } }];
  return {
    ...(shape.kind === "nullable" ? { extension: nullable } : {}),
    linkId,
    type: TYPES[one.kind],
    ...(repeats ? { repeats: true } : {}),
    ...(one.kind === "one-of" || one.kind === "set-of"
      ? {
          answerOption: one.options.map((code) => ({ valueCoding: { system: FACT_VALUE, code } })),
        }
      : {}),
    ...(one.kind === "record"
      ? {
          item: Object.entries(one.fields).map(([name, field]) => ({
            ...itemOf(`${linkId}.${name}`, field),
            text: name,
          })),
        }
      : {}),
  };
}
