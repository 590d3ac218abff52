import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addYears,
  birthday,
  type CivilDate,
  civilDate,
  formatCivilDate,
} from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { aDay, wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { colorectalEligibility } from "./eligibility.js";

type Facts = FactsOf<typeof colorectalEligibility.facts>;

const on = civilDate("2024-05-02");

const atAverageRisk: Facts = {
  birthDate: civilDate("1964-02-11"),
  symptom: false,
  riskFactors: [],
  lastColonoscopy: null,
  lastCtColonography: null,
  medicalOpinion: "none",
};

const decided = (facts: Facts, day = on) =>
  decide(colorectalEligibility, { ...atAverageRisk, ...facts }, { on: day });
const outcomeOf = (facts: Facts, day = on) => decided(facts, day).outcome;
const aCase = wholeFacts(colorectalEligibility.facts) as fc.Arbitrary<Facts>;
const aDayInForce = fc.integer({ min: civilDate("2024-01-27"), max: civilDate("2050-12-31") });

describe("FRC-ELI-01 Women and men from 50 to 74", () => {
  test.each([
    ["1974-05-03", "outside-age-range"],
    ["1974-05-02", "eligible"],
    ["1974-05-01", "eligible"],
    ["1949-05-03", "eligible"],
    ["1949-05-02", "outside-age-range"],
    ["1949-05-01", "outside-age-range"],
  ] as const)("born on %s: %s", (birthDate, outcome) => {
    expect(outcomeOf({ birthDate: civilDate(birthDate) })).toBe(outcome);
  });

  test("nobody is outside the range on all days from the 50th birthday to the eve of the 75th", () => {
    fc.assert(
      fc.property(aCase, aDayInForce, (facts, day) => {
        const birthDate = facts.birthDate as NonNullable<Facts["birthDate"]>;
        const isInRange = day >= birthday(birthDate, 50) && day < birthday(birthDate, 75);
        expect(outcomeOf(facts, day as CivilDate) === "outside-age-range").toBe(!isInRange);
      }),
    );
  });
});

describe("FRC-ELI-03 A symptom calls for diagnosis, not for the test", () => {
  test("in the age range, whatever else is the case", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        expect(outcomeOf({ ...facts, birthDate: civilDate("1964-02-11"), symptom: true })).toBe(
          "diagnostic-pathway",
        );
      }),
    );
  });
});

describe("FRC-ELI-02 A raised risk calls for another modality", () => {
  test("one factor is enough", () => {
    expect(decided({ riskFactors: ["inflammatory-bowel-disease"] })).toMatchObject({
      outcome: "other-modality",
      interpretations: expect.arrayContaining(["CRC-2"]),
    });
  });
});

describe("FRC-ELI-04 Five years after a complete colonoscopy", () => {
  const colonoscopy: Facts = { lastColonoscopy: { date: civilDate("2020-06-15"), complete: true } };

  test.each([
    ["2025-06-14", "not-eligible-until"],
    ["2025-06-15", "eligible"],
    ["2025-06-16", "eligible"],
  ] as const)("on %s: %s", (day, outcome) => {
    expect(outcomeOf(colonoscopy, civilDate(day))).toBe(outcome);
  });
});

describe("FRC-ELI-05 Two years after a CT colonography", () => {
  const scan: Facts = { lastCtColonography: { date: civilDate("2024-01-10") } };

  test.each([
    ["2026-01-09", "not-eligible-until"],
    ["2026-01-10", "eligible"],
    ["2026-01-11", "eligible"],
  ] as const)("on %s: %s", (day, outcome) => {
    expect(outcomeOf(scan, civilDate(day))).toBe(outcome);
  });

  test("a favourable opinion never makes eligible a person whom a colonoscopy excludes", () => {
    fc.assert(
      fc.property(aDay, (scannedOn) => {
        const facts: Facts = {
          lastColonoscopy: { date: civilDate("2022-01-01"), complete: true },
          lastCtColonography: { date: scannedOn },
          medicalOpinion: "favourable",
        };
        expect(decided(facts)).toMatchObject({
          outcome: "not-eligible-until",
          values: { until: "2027-01-01" },
        });
      }),
    );
  });

  test("a person is eligible, as far as examinations go, on `until` and not the day before", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const ofAge: Facts = {
          ...facts,
          birthDate: civilDate("1964-02-11"),
          symptom: false,
          riskFactors: [],
        };
        const { outcome, values } = decided(ofAge);
        fc.pre(outcome === "not-eligible-until");
        const until = civilDate(values["until"] as string);
        fc.pre(until < addYears(civilDate("1964-02-11"), 75));
        expect(outcomeOf(ofAge, addDays(until, -1))).toBe("not-eligible-until");
        expect(["eligible", "refer-to-doctor"]).toContain(outcomeOf(ofAge, until));
        expect(decided(ofAge).actions.every(({ notBefore }) => notBefore === formatCivilDate(until))).toBe(
          true,
        );
      }),
    );
  });
});

describe("CRC-3 An incomplete colonoscopy alone", () => {
  test("excludes nobody for a time, but a doctor is to be seen", () => {
    expect(outcomeOf({ lastColonoscopy: { date: on, complete: false } })).toBe("refer-to-doctor");
  });
});

describe("Unknown facts", () => {
  test("the medical opinion is asked for only where it decides", () => {
    const { medicalOpinion: _, ...unopined } = atAverageRisk;
    const missing = (facts: Facts) =>
      decide(colorectalEligibility, { ...unopined, ...facts }, { on }).missing;
    expect(missing({})).toEqual([]);
    expect(missing({ lastCtColonography: { date: civilDate("2024-01-10") } })).toEqual(["medicalOpinion"]);
  });
});
