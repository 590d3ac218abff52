import type { CivilDate, Instant } from "../calendar/index.js";
import { formatCivilDate, formatInstant } from "../calendar/index.js";
import type { ValueForm } from "./expression.js";
import type { FactShape } from "./fact-type.js";

/** A value as results carry it: dates and instants in ISO 8601. */
export type Written =
  | string
  | number
  | boolean
  | null
  | readonly Written[]
  | { readonly [name: string]: Written };

/** Writes a value of an expression; undefined and null are both absence. */
export function write(form: ValueForm, value: unknown): Written {
  if (value === undefined || value === null) return null;
  switch (form) {
    case "date":
      return formatCivilDate(value as CivilDate);
    case "instant":
      return formatInstant(value as Instant);
    case "dates":
      return (value as readonly CivilDate[]).map((date) => formatCivilDate(date));
    case "plain":
      return value as Written;
  }
}

/** Writes the value of a fact; who a reader is stays out of results. */
export function writeFact(shape: FactShape, value: unknown): Written {
  if (value === undefined || value === null) return null;
  switch (shape.kind) {
    case "date":
      return formatCivilDate(value as CivilDate);
    case "instant":
      return formatInstant(value as Instant);
    case "identifier":
      return "(identifier)";
    case "nullable":
      return writeFact(shape.of, value);
    case "list-of":
      return (value as readonly unknown[]).map((item) => writeFact(shape.of, item));
    case "record":
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, field]) => [
          name,
          writeFact(field, (value as Record<string, unknown>)[name]),
        ]),
      );
    default:
      return value as Written;
  }
}
