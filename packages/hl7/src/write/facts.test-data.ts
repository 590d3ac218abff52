import { type CivilDate, civilDate } from "@opendepistage/core/calendar";
import { type Decision, type FactShape, type Facts, withoutNull } from "@opendepistage/core/engine";
import fc from "fast-check";

/** Any facts of a decision, whole or in part. */
export function factsOf({ facts }: Decision): fc.Arbitrary<Facts> {
  const shapes = Object.entries(facts).map(([name, { type }]) => [name, valueOf(type, false)] as const);
  return fc.record(Object.fromEntries(shapes), { requiredKeys: [] }).map((known) => ({ ...known }));
}

const earliest = civilDate("1900-01-01");
const latest = civilDate("2100-12-31");

/** Text with all that HL7 gives a meaning, accents, and lines. */
const character = fc.oneof(fc.constantFrom(...'|^~\\&#"\n\t éœ€'), fc.string({ minLength: 1, maxLength: 1 }));
const line = fc.string({ unit: character, minLength: 1, maxLength: 12 });
const identifier = line.filter((text) => /^\S(?:.*\S)?$/.test(text));

/** Any value of a shape; of a record that is known whole, no field is left out. */
function valueOf(shape: FactShape, isWhole: boolean): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "nullable":
      return fc.oneof(fc.constant(null), valueOf(shape.of, isWhole));
    case "date":
      return fc.integer({ min: earliest, max: latest }).map((day) => day as CivilDate);
    case "instant":
      return instant;
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: shape.min, max: 99_999 });
    case "one-of":
      return fc.constantFrom(...shape.options);
    case "set-of":
      return fc.subarray([...shape.options]);
    case "list-of":
      return fc.array(itemOf(shape.of), { maxLength: 4 });
    case "record":
      return recordOf(shape.fields, isWhole);
    case "identifier":
      return identifier;
    default:
      return fc.oneof(fc.constant(""), line);
  }
}

/** Items of a list are whole; an empty text among them cannot be written. */
function itemOf(shape: FactShape): fc.Arbitrary<unknown> {
  return withoutNull(shape).kind === "text" ? line : valueOf(shape, true);
}

function recordOf(
  fields: Readonly<Record<string, FactShape>>,
  isWhole: boolean,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const values = Object.entries(fields).map(([name, shape]) => [name, valueOf(shape, isWhole)] as const);
  const known = Object.fromEntries(values);
  return (isWhole ? fc.record(known) : fc.record(known, { requiredKeys: [] })).map((record) => ({
    ...record,
  }));
}

const instant = fc.record({
  epochMs: fc.integer({ min: Date.UTC(1982, 0, 1), max: Date.UTC(2099, 0, 1) }),
  offsetMinutes: fc.constantFrom(-240, 0, 60, 120, 330),
});
