import { type FactShape, type FactTable, withoutNull } from "@opendepistage/core/engine";
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from "fhir/r4.js";
import { EMPTY_LIST, EMPTY_RECORD, NULL } from "../terms/questionnaire.js";
import { EMPTINESS, FACT_VALUE } from "../terms/systems.js";

/** Items that answer facts, given as JSON, each with the path of the fact as its linkId; what is unknown is left out. */
export function writeItems(
  facts: Readonly<Record<string, unknown>>,
  table: FactTable,
): QuestionnaireResponseItem[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const shape = table[name]?.type;
    return shape === undefined || value === undefined ? [] : writeField(name, shape, value);
  });
}

function writeField(linkId: string, given: FactShape, value: unknown): QuestionnaireResponseItem[] {
  if (value === null) return [empty(linkId, NULL)];
  const shape = withoutNull(given);
  if (shape.kind === "record") return [writeRecord(linkId, shape, value as object)];
  if (shape.kind !== "list-of" && shape.kind !== "set-of")
    return [{ linkId, answer: [writeAnswer(shape, value)] }];
  const values = value as readonly unknown[];
  if (values.length === 0) return [empty(linkId, EMPTY_LIST)];
  const of: FactShape = shape.kind === "set-of" ? { kind: "one-of", options: shape.options } : shape.of;
  if (of.kind === "record") return values.map((item) => writeRecord(linkId, of, item as object));
  return [{ linkId, answer: values.map((item) => writeAnswer(of, item)) }];
}

function writeRecord(
  linkId: string,
  shape: Extract<FactShape, { readonly kind: "record" }>,
  value: object,
): QuestionnaireResponseItem {
  const item = Object.entries(value).flatMap(([name, field]) => {
    const of = shape.fields[name];
    return of === undefined || field === undefined ? [] : writeField(`${linkId}.${name}`, of, field);
  });
  return item.length === 0 ? empty(linkId, EMPTY_RECORD) : { linkId, item };
}

function empty(linkId: string, code: string): QuestionnaireResponseItem {
  return { linkId, answer: [{ valueCoding: { system: EMPTINESS, code } }] };
}

function writeAnswer(shape: FactShape, value: unknown): QuestionnaireResponseItemAnswer {
  switch (shape.kind) {
    case "date":
      return { valueDate: String(value) };
    case "instant":
      return { valueDateTime: String(value) };
    case "boolean":
      return { valueBoolean: value === true };
    case "integer":
      return { valueInteger: Number(value) };
    case "identifier":
    case "text":
      return { valueString: String(value) };
    case "one-of":
      return { valueCoding: { system: FACT_VALUE, code: String(value) } };
    default:
      throw new TypeError(`No answer of a questionnaire carries a ${shape.kind}`);
  }
}
