import fc from "fast-check";
import type { CivilDate } from "../../calendar/index.js";
import type { FactShape, Facts, FactTable } from "../index.js";

const FIRST_DAY = -14_610; // 1930-01-01
const LAST_DAY = 22_280; // 2031-01-01

/** Any day that a person's facts may hold. */
export const aDay: fc.Arbitrary<CivilDate> = fc
  .integer({ min: FIRST_DAY, max: LAST_DAY })
  .map((day) => day as CivilDate);

/** Any value of a shape; records have all their fields. */
function aValueOf(shape: FactShape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "date":
      return fc.oneof(aDay, fc.integer({ min: 18_262, max: 21_000 }));
    case "instant":
      return fc
        .integer({ min: 1_700_000_000, max: 1_760_000_000 })
        .map((seconds) => ({ epochMs: seconds * 1000, offsetMinutes: 120 }));
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.oneof(fc.nat(100), fc.nat(3000));
    case "identifier":
    case "text":
      return fc.constantFrom("one", "another", "a third");
    case "one-of":
      return fc.constantFrom(...shape.options);
    case "set-of":
      return fc.subarray([...shape.options]);
    case "nullable":
      return fc.option(aValueOf(shape.of));
    case "list-of":
      return fc.array(aValueOf(shape.of), { maxLength: 4 });
    case "record":
      return fc.record(mapValues(shape.fields, aValueOf));
  }
}

/** Facts of which nothing is unknown. */
export function wholeFacts(table: FactTable): fc.Arbitrary<Facts> {
  return fc.record(mapValues(table, ({ type }) => aValueOf(type)));
}

/** Facts of which any part may be unknown, together with a completion that agrees with what is known. */
export function partialFacts(
  table: FactTable,
): fc.Arbitrary<{ readonly known: Facts; readonly whole: Facts }> {
  const names = Object.keys(table);
  const missable = names.filter((name) => table[name]?.fallback === undefined);
  return fc
    .record({ whole: wholeFacts(table), unknown: fc.subarray(missable), fieldSeed: fc.nat() })
    .map(({ whole, unknown, fieldSeed }) => ({
      whole,
      known: Object.fromEntries(
        names
          .filter((name) => !unknown.includes(name))
          .map((name, index) => [
            name,
            (fieldSeed >> index) % 3 === 0 ? withoutAField(whole[name], fieldSeed) : whole[name],
          ]),
      ),
    }));
}

function withoutAField(value: unknown, seed: number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "epochMs" in value) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.filter((_, index) => index !== seed % fields.length));
}

function mapValues<From, To>(
  table: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));
}
