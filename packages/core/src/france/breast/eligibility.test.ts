import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, birthday, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { aDay } from "../../engine/testing/arbitrary-facts.js";
import { eligibility } from "./eligibility.js";

type EligibilityFacts = FactsOf<typeof eligibility.facts>;

const on = civilDate("2025-06-16");
const usual: EligibilityFacts = {
  birthDate: civilDate("1965-01-01"),
  symptomReferral: "none",
  symptomAtVisit: false,
  breastCancer: "none",
  highRisk: false,
  surveillance: null,
  lastMammogram: null,
  particulars: [],
};
const outcome = (facts: EligibilityFacts, day: CivilDate = on) =>
  decide(eligibility, facts, { on: day }).outcome;

describe("I.A The target: 50 to 74, both included", () => {
  test("holds from the 50th birthday to the eve of the 75th, for every birth date", () => {
    fc.assert(
      fc.property(fc.integer({ min: -12_000, max: -1000 }), (day) => {
        const birthDate = day as CivilDate;
        const last = addDays(birthday(birthDate, 75), -1);
        const asked = [addDays(birthday(birthDate, 50), -1), birthday(birthDate, 50), last, addDays(last, 1)];
        const inForce = asked.filter((moment) => moment >= civilDate("2024-01-27"));
        const expected = ["outside-age-range", "eligible", "eligible", "outside-age-range"].slice(
          -inForce.length,
        );
        expect(inForce.map((moment) => outcome({ ...usual, birthDate }, moment))).toEqual(
          inForce.length ? expected : [],
        );
      }),
    );
  });
});

describe("III A normal mammogram under one year old defers", () => {
  test("to its anniversary, and on that day no more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 364 }), (days) => {
        const date = addDays(on, -days);
        const lastMammogram = { date, result: "normal", withinProgramme: false } as const;
        const { values } = decide(eligibility, { ...usual, lastMammogram }, { on });
        const anniversary = addMonths(date, 12);
        expect(values["notBefore"]).toBe(decide(eligibility, usual, { on: anniversary }).on);
        expect(outcome({ ...usual, lastMammogram }, addDays(anniversary, -1))).toBe("deferred");
        expect(outcome({ ...usual, lastMammogram }, anniversary)).toBe("eligible");
      }),
    );
  });

  test("never once a symptom is found at the visit", () => {
    fc.assert(
      fc.property(aDay, fc.boolean(), fc.option(aDay), (date, withinProgramme, watchedSince) => {
        const lastMammogram = { date, result: "normal", withinProgramme } as const;
        const surveillance =
          watchedSince === null ? null : { lastCompleteMammogram: watchedSince, cancerFound: false };
        expect(outcome({ ...usual, lastMammogram, surveillance, symptomAtVisit: true })).toBe("eligible");
      }),
    );
  });
});

describe("Waiting longer", () => {
  test("never turns eligible into deferred while the person is in the age range", () => {
    const anyDate = fc.integer({ min: 19_000, max: 20_200 }).map((day) => day as CivilDate);
    fc.assert(
      fc.property(anyDate, fc.boolean(), fc.nat(800), (date, withinProgramme, days) => {
        const facts = { ...usual, lastMammogram: { date, result: "normal", withinProgramme } as const };
        if (outcome(facts) === "eligible") expect(outcome(facts, addDays(on, days))).toBe("eligible");
      }),
    );
  });
});

describe("Particulars", () => {
  test("change no outcome", () => {
    fc.assert(
      fc.property(
        fc.subarray<"implants" | "trauma" | "dense-breasts">(["implants", "trauma", "dense-breasts"]),
        (particulars) => {
          expect(outcome({ ...usual, particulars })).toBe("eligible");
        },
      ),
    );
  });
});
