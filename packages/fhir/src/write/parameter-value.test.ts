import type { Written } from "@opendepistage/core/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readParameter, writeParameter } from "./parameter-value.js";

const written: fc.Arbitrary<Written> = fc.letrec<{ readonly value: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<Written>(
      null,
      true,
      false,
      "",
      " ",
      "2026-02-28",
      "2026-02-30",
      "2024-06-01T08:30:00+02:00",
    ),
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== "[]"),
      tie("value"),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
})).value;

describe("A value as a parameter", () => {
  test("gives the value back", () => {
    fc.assert(
      fc.property(written, (value) => {
        expect(readParameter(writeParameter("values", value))).toEqual(value);
      }),
    );
  });

  test.each<[Written, object]>([
    ["2026-02-28", { valueDate: "2026-02-28" }],
    ["2026-02-30", { valueString: "2026-02-30" }],
    ["2024-06-01T08:30:00+02:00", { valueDateTime: "2024-06-01T08:30:00+02:00" }],
    [24, { valueInteger: 24 }],
    [2 ** 31, { valueDecimal: 2 ** 31 }],
    [null, { valueCoding: { code: "null" } }],
    [["a"], { part: [{ name: "[]", valueString: "a" }] }],
  ])("%j has the type that FHIR has for it", (value, parameter) => {
    expect(writeParameter("values", value)).toMatchObject(parameter);
  });
});
