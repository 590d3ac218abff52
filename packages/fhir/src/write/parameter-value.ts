import { parseCivilDate, parseInstant } from "@opendepistage/core/calendar";
import type { Written } from "@opendepistage/core/engine";
import type { Coding, ParametersParameter } from "fhir/r4.js";
import { BLANK_TEXT } from "../definitions/extensions.js";
import { EMPTINESS } from "../terms/systems.js";

/** The instants that FHIR writes as they are: to the second at least, with an offset. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** Values of JSON that FHIR has no value for. */
type Emptiness = "null" | "empty-list" | "empty-record" | "empty-text";
/** The name of each part that is an item of a list; no field is called so. */
const ITEM = "[]";

/** A value of a result as a parameter: a record by its fields, a list by its items, in their order. */
export function writeParameter(name: string, value: Written): ParametersParameter {
  if (value === null) return empty(name, "null");
  switch (typeof value) {
    case "boolean":
      return { name, valueBoolean: value };
    case "number":
      return isInteger(value) ? { name, valueInteger: value } : { name, valueDecimal: value };
    case "string":
      return writeText(name, value);
    default:
      return writeWhole(name, value);
  }
}

/** FHIR’s integers have 32 bits. */
function isInteger(value: number): boolean {
  return (value | 0) === value;
}

function writeText(name: string, text: string): ParametersParameter {
  if (parseCivilDate(text) !== undefined) return { name, valueDate: text };
  if (INSTANT.test(text) && parseInstant(text) !== undefined) return { name, valueDateTime: text };
  return text.trim() === ""
    ? { ...empty(name, "empty-text"), ...blanksOf(text) }
    : { name, valueString: text };
}

/** FHIR has no string of blanks alone: their places are kept as a part of their own. */
function blanksOf(text: string): Partial<ParametersParameter> {
  return text === "" ? {} : { extension: [{ url: BLANK_TEXT, valueString: JSON.stringify(text) }] };
}

function writeWhole(
  name: string,
  whole: readonly Written[] | { readonly [name: string]: Written },
): ParametersParameter {
  if (Array.isArray(whole)) {
    const items: readonly Written[] = whole;
    return items.length === 0
      ? empty(name, "empty-list")
      : { name, part: items.map((item) => writeParameter(ITEM, item)) };
  }
  const fields = Object.entries(whole);
  return fields.length === 0
    ? empty(name, "empty-record")
    : { name, part: fields.map(([field, value]) => writeParameter(field, value)) };
}

function empty(name: string, code: Emptiness): ParametersParameter {
  return { name, valueCoding: { system: EMPTINESS, code } };
}

/** The value that a parameter was written from; undefined for one that `writeParameter` never writes. */
export function readParameter(parameter: ParametersParameter): Written | undefined {
  const { part, valueCoding } = parameter;
  if (part) return readWhole(part);
  if (valueCoding) return readEmptiness(valueCoding, parameter);
  return (
    parameter.valueBoolean ??
    parameter.valueInteger ??
    parameter.valueDecimal ??
    parameter.valueDate ??
    parameter.valueDateTime ??
    parameter.valueString
  );
}

function readWhole(parts: readonly ParametersParameter[]): Written | undefined {
  const values = parts.map((part) => [part.name, readParameter(part)] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  const known = values as readonly (readonly [string, Written])[];
  return known.every(([name]) => name === ITEM) ? known.map(([, value]) => value) : Object.fromEntries(known);
}

function readEmptiness({ system, code }: Coding, { extension }: ParametersParameter): Written | undefined {
  if (system !== EMPTINESS) return undefined;
  const blanks = extension?.find(({ url }) => url === BLANK_TEXT)?.valueString;
  switch (code as Emptiness) {
    case "null":
      return null;
    case "empty-list":
      return [];
    case "empty-record":
      return {};
    case "empty-text":
      return blanks === undefined ? "" : String(JSON.parse(blanks));
    default:
      return undefined;
  }
}
