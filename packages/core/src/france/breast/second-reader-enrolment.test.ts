import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addYears, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { secondReaderEnrolment } from "./second-reader-enrolment.js";

type SecondReaderFacts = FactsOf<typeof secondReaderEnrolment.facts>;

const on = civilDate("2025-06-16");
const active: SecondReaderFacts = {
  volunteer: true,
  trained: true,
  inActivity: true,
  yearlyComparativeAnalysis: false,
  annualOwnMammograms: 500,
  annualSecondReadings: 1500,
  secondReaderSince: civilDate("2020-01-01"),
};
const retired: SecondReaderFacts = {
  ...active,
  inActivity: false,
  yearlyComparativeAnalysis: true,
  annualOwnMammograms: 0,
  annualSecondReadings: 2000,
};
const qualified = (facts: SecondReaderFacts, day: CivilDate = on, parameters = {}) =>
  decide(secondReaderEnrolment, facts, { on: day, parameters });

describe("IV.C 2 A second reader in practice", () => {
  test.each([
    [{}, "qualified", undefined],
    [{ annualOwnMammograms: 499 }, "not-qualified", ["annual-own-mammograms"]],
    [{ annualSecondReadings: 1499 }, "not-qualified", ["annual-second-readings"]],
    [{ volunteer: false, trained: false }, "not-qualified", ["volunteer", "trained"]],
  ])("%j: %s", (change, outcome, reasons) => {
    const result = qualified({ ...active, ...change });
    expect(result.outcome).toBe(outcome);
    expect(result.values["reasons"]).toEqual(reasons);
  });

  test("too few second readings count only from two years after the start (ORG-3)", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700, max: 0 }), (days) => {
        const secondReaderSince = addDays(civilDate("2024-02-29"), days);
        const check = addYears(secondReaderSince, 2);
        const facts = { ...active, secondReaderSince, annualSecondReadings: 0 };
        expect(qualified(facts, addDays(check, -1)).outcome).toBe("qualified");
        expect(qualified(facts, check).outcome).toBe("not-qualified");
      }),
    );
  });

  test("needs no comparative analysis", () => {
    const { yearlyComparativeAnalysis: _, ...rest } = active;
    expect(qualified(rest).outcome).toBe("qualified");
  });
});

describe("IV.C 2 One who has just stopped practising", () => {
  test.each([
    [{}, "qualified-retired", undefined],
    [{ annualSecondReadings: 1999 }, "not-qualified", ["annual-second-readings"]],
    [{ yearlyComparativeAnalysis: false }, "not-qualified", ["yearly-comparative-analysis"]],
  ])("%j: %s", (change, outcome, reasons) => {
    const result = qualified({ ...retired, ...change });
    expect(result.outcome).toBe(outcome);
    expect(result.values["reasons"]).toEqual(reasons);
  });

  test("is a special case, for experienced readers: two years' grace is not for them", () => {
    expect(qualified(retired).strength).toBe("allowed");
    const beginner = { ...retired, secondReaderSince: civilDate("2025-01-01"), annualSecondReadings: 1999 };
    expect(qualified(beginner).outcome).toBe("not-qualified");
  });

  test("how long ago practice ended is judged only where it is told, by a limit the order does not give", () => {
    const practiceEndedOn = civilDate("2024-06-15");
    expect(qualified({ ...retired, practiceEndedOn })).toMatchObject({
      outcome: "needs-parameter",
      missing: ["secondReader.retiredMaxYears"],
    });
    const one = { "secondReader.retiredMaxYears": 1 };
    expect(qualified({ ...retired, practiceEndedOn }, civilDate("2025-06-15"), one).outcome).toBe(
      "qualified-retired",
    );
    expect(qualified({ ...retired, practiceEndedOn }, on, one).values).toEqual({
      reasons: ["practice-ended-on"],
    });
    expect(qualified({ ...active, practiceEndedOn }).outcome).toBe("qualified");
  });
});

describe("Whether the reader still practises unknown", () => {
  test("it matters where the other facts would do for both", () => {
    const { inActivity: _, ...both } = { ...retired, annualOwnMammograms: 500 };
    expect(qualified(both)).toMatchObject({ outcome: "needs-information", missing: ["inActivity"] });
  });

  test("it does not where neither could qualify", () => {
    const { inActivity: _, ...neither } = { ...active, annualSecondReadings: 1499 };
    expect(qualified(neither)).toMatchObject({
      outcome: "not-qualified",
      values: { reasons: ["annual-second-readings"] },
    });
  });
});
