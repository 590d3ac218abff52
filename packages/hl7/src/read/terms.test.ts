import { describe, expect, test } from "vitest";
import { sayTerm, sayTerms } from "./terms.js";

describe("A code is shown where it looks like one", () => {
  test.each([
    [{ code: "8302-2", system: "LN" }, "8302-2 (LN)"],
    [{ code: "MA.II.A.5.4B", system: "BI" }, "MA.II.A.5.4B (BI)"],
    [{ code: "X", system: null }, "X"],
    [{ code: "260052A00400192", system: "INS" }, undefined],
    [{ code: "60031500253", system: "NISS" }, undefined],
    [{ code: "DUPONT Jeanne", system: "L" }, undefined],
    [{ code: "X", system: "Dupont, Jeanne" }, undefined],
    [{ code: "é", system: "L" }, undefined],
    [{ code: "X".repeat(41), system: "L" }, undefined],
  ])("%j: %s", (term, said) => {
    expect(sayTerm(term)).toBe(said);
  });
});

test("codes that are expected are told by system, systems with the same codes together", () => {
  const of = (system: string | null, ...codes: readonly string[]) => codes.map((code) => ({ code, system }));
  expect(sayTerms([...of("A", "1", "2"), ...of(null, "1", "2"), ...of("B", "3")])).toEqual({
    en: "1, 2 (A or no system), or 3 (B)",
    fr: "1, 2 (A ou sans système), ou 3 (B)",
  });
  expect(sayTerms(of("A", ..."1234567")).en).toBe("1, 2, 3, 4, 5, 6, … (A)");
});
