import { type CivilDate, formatCivilDate, formatInstant, type Instant } from "../calendar/index.js";
import type { FactShape, Facts, FactTable } from "../engine/index.js";

/** The JSON value that `parseFacts` reads as this value of a shape; unlike in results, identifiers are written too. */
export function writeJson(shape: FactShape, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  switch (shape.kind) {
    case "date":
      return formatCivilDate(value as CivilDate);
    case "instant":
      return formatInstant(value as Instant);
    case "nullable":
      return writeJson(shape.of, value);
    case "list-of":
      return (value as readonly unknown[]).map((item) => writeJson(shape.of, item));
    case "record":
      return Object.fromEntries(
        Object.entries(value).map(([name, field]) => [name, written(shape.fields[name], field)]),
      );
    default:
      return value;
  }
}

/** Facts as JSON values: what `parseFacts` reads them from. */
export function writeFacts(
  decision: { readonly facts: FactTable },
  facts: Facts,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, written(decision.facts[name]?.type, value)]),
  );
}

function written(shape: FactShape | undefined, value: unknown): unknown {
  return shape ? writeJson(shape, value) : value;
}
