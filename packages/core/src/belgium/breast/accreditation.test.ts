import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { accreditation } from "./accreditation.js";

type Analysis = { readonly period: string; readonly compliant: boolean; readonly mammotests: number };

const decided = (analyses: readonly Analysis[]) =>
  decide(accreditation, { analyses }, { on: civilDate("2026-03-01") });

const PERIODS = ["2024-S1", "2024-S2", "2025-S1", "2025-S2", "2026-S1"];

/** Analyses of successive half-years from 2024-S1 on; null leaves one out. */
function successive<T>(
  found: readonly (T | null)[],
  make: (value: T) => Omit<Analysis, "period">,
): Analysis[] {
  return found.flatMap((value, index) =>
    value === null ? [] : [{ period: PERIODS[index]!, ...make(value) }],
  );
}

const withMammotests = (...counts: (number | null)[]) =>
  successive(counts, (mammotests) => ({ compliant: true, mammotests }));
const withCompliance = (...found: (boolean | null)[]) =>
  successive(found, (compliant) => ({ compliant, mammotests: 50 }));

describe("BEW-13 Fewer than thirty mammotests in each of two successive half-years", () => {
  test.each([
    [[29, 29], "grounds-for-withdrawal"],
    [[29, 30], "maintained"],
    [[30, 29], "maintained"],
    [[28, 31], "maintained"],
    [[14, 15], "grounds-for-withdrawal"],
    [[35, 0], "maintained"],
    [[0], "maintained"],
    [[29, null, 29], "maintained"],
    [[29, 40, 29], "maintained"],
    [[40, 29, 29, 40], "grounds-for-withdrawal"],
  ])("%j: %s", (counts, outcome) => {
    expect(decided(withMammotests(...counts)).outcome).toBe(outcome);
  });

  test("the ground is low volume", () => {
    expect(decided(withMammotests(29, 29)).values["reasons"]).toEqual(["low-volume"]);
  });
});

describe("BEW-12 Two successive analyses that find non-compliance", () => {
  test.each([
    [[false, false], "grounds-for-withdrawal"],
    [[false, true, false], "corrective-measures"],
    [[false, null, false], "corrective-measures"],
    [[true, false], "corrective-measures"],
    [[false, true], "maintained"],
    [[true, true], "maintained"],
    [[false, false, true], "grounds-for-withdrawal"],
    [[], "maintained"],
  ])("compliant %j: %s", (found, outcome) => {
    expect(decided(withCompliance(...found)).outcome).toBe(outcome);
  });

  test("a missing analysis breaks the succession and is reported (BE-13)", () => {
    expect(decided(withCompliance(false, null, false)).notes).toEqual(["analysis-missing"]);
    expect(decided(withCompliance(false, true, false)).notes).toEqual([]);
  });

  test("a deviation is to be corrected at once: no day is given", () => {
    expect(decided(withCompliance(false)).actions).toMatchObject([
      { code: "correct-deviations", by: "unit", due: null },
      { code: "send-analysis", by: "ccref", to: "aviq", due: null },
    ]);
  });

  test("both grounds may hold together", () => {
    const analyses = withMammotests(10, 10).map((analysis) => ({ ...analysis, compliant: false }));
    expect(decided(analyses).values["reasons"]).toEqual(["non-compliance", "low-volume"]);
  });

  test("the second half-year is followed by the first of the next year", () => {
    const [, second, first] = withCompliance(true, false, false);
    expect(decided([first!, second!]).outcome).toBe("grounds-for-withdrawal");
  });
});

describe("Properties", () => {
  const someAnalyses = fc.uniqueArray(
    fc.record({
      period: fc.constantFrom(...PERIODS),
      compliant: fc.boolean(),
      mammotests: fc.nat(60),
    }),
    { selector: ({ period }) => period },
  );

  test("the order of the list does not matter", () => {
    fc.assert(
      fc.property(someAnalyses, (analyses) => {
        const { outcome, values, notes } = decided(analyses);
        expect(decided([...analyses].reverse())).toMatchObject({ outcome, values, notes });
      }),
    );
  });

  test("more mammotests never harm a unit", () => {
    fc.assert(
      fc.property(someAnalyses, fc.nat(60), (analyses, more) => {
        if (decided(analyses).outcome === "grounds-for-withdrawal") return;
        const busier = analyses.map((analysis) => ({ ...analysis, mammotests: analysis.mammotests + more }));
        expect(decided(busier).outcome).not.toBe("grounds-for-withdrawal");
      }),
    );
  });
});
