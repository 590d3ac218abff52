import { type Decision, type FactShape, withoutNull } from "@opendepistage/core/engine";
import { placeOfFact } from "./fact-place.js";
import type { ObservationRow, Service, ValueEntry, ValueReading } from "./mapping.js";

/** Codes that say of any fact what no value of its own could. */
export const factCodes = {
  /** The thing is known to be absent: null. */
  absent: "NONE",
  /** The list or the set is known to be empty. */
  emptyList: "EMPTY-LIST",
  /** The text is known to be empty. */
  emptyText: "EMPTY-TEXT",
  /** There is such a thing, of which nothing more is known. */
  emptyRecord: "EMPTY-RECORD",
} as const;

/** HL7 table 0136. */
const yesNoSystem = "HL70136";

/** The service that asks for one decision, by the id of the decision. */
export function factService(decision: Decision, system: string, message: Service["message"]): Service {
  return {
    code: decision.id,
    system,
    title: decision.title.en,
    message,
    decisions: [decision.id],
    day: {},
  };
}

/** The row by which an observation gives the fact at a path of a decision, made from the fact’s own shape. */
export function factRow(decision: Decision, path: string, system: string): ObservationRow | undefined {
  const place = placeOfFact(decision.facts, path);
  if (place === undefined) return undefined;
  const title = decision.facts[path.split(".")[0] ?? path]?.text.en ?? path;
  return { title, code: path, system, facts: { [decision.id]: path }, ...readingOf(place.shape, system) };
}

type RowReading = ValueReading & { readonly repeats?: boolean };

function readingOf(shape: FactShape, system: string): RowReading {
  const whole = withoutNull(shape);
  const absent = shape.kind === "nullable" ? [{ code: factCodes.absent, system, value: null }] : [];
  const emptyList: ValueEntry = { code: factCodes.emptyList, system, value: [] };
  switch (whole.kind) {
    case "boolean":
      return { read: "code", values: [...yesNo(system), ...absent] };
    case "one-of":
      return { read: "code", values: [...named(whole.options, system), ...absent] };
    case "set-of":
      return { read: "code", values: [...members(whole.options, system), emptyList, ...absent] };
    case "record":
      return { read: "code", values: [{ code: factCodes.emptyRecord, system, value: {} }, ...absent] };
    case "list-of":
      return listReading(whole.of, [emptyList, ...absent], system);
    case "text":
      return { read: "text", values: [{ code: factCodes.emptyText, system, value: "" }, ...absent] };
    case "identifier":
      return { read: "text", values: absent };
    case "integer":
      return { read: "number", units: [], values: absent };
    default:
      return { read: whole.kind === "instant" ? "instant" : "date", values: absent };
  }
}

/** A list of records is told record by record, so that of the whole only its being empty can be told. */
function listReading(of: FactShape, whole: readonly ValueEntry[], system: string): RowReading {
  if (withoutNull(of).kind === "record") return { read: "code", values: whole };
  const item = readingOf(of, system);
  return { ...item, values: [...(item.values ?? []), ...whole], repeats: true };
}

function yesNo(system: string): readonly ValueEntry[] {
  return [yesNoSystem, system, null].flatMap((each) => [
    { code: "Y", system: each, value: true },
    { code: "N", system: each, value: false },
  ]);
}

function named(options: readonly string[], system: string): readonly ValueEntry[] {
  return options.flatMap((value) => [
    { code: value, system, value },
    { code: value, system: null, value },
  ]);
}

function members(options: readonly string[], system: string): readonly ValueEntry[] {
  return named(options, system).map((entry) => ({ ...entry, value: [entry.value] }));
}
