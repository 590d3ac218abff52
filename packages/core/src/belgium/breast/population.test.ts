import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import type { WalloniaBreastAgeRule } from "../../law/parameters.js";
import { population } from "./population.js";

type Facts = FactsOf<typeof population.facts>;

const on = civilDate("2025-06-02");

function decided(facts: Facts, ageRule?: WalloniaBreastAgeRule) {
  const parameters = ageRule === undefined ? {} : { "be.breast.ageRule": ageRule };
  return decide(population, { lastMammotestOn: null, ...facts }, { on, parameters });
}

describe("BE-1 The agreement states no age and no interval", () => {
  test("so the rule has no default and must be given", () => {
    expect(decided({ birthDate: civilDate("1975-09-01") })).toMatchObject({
      outcome: "needs-parameter",
      missing: ["be.breast.ageRule"],
    });
  });

  test("every answer rests on that reading", () => {
    expect(decided({ birthDate: civilDate("1965-01-01") }, "50-69-by-birthday").interpretations).toContain(
      "BE-1",
    );
  });

  test("where both rules agree, neither is asked for", () => {
    expect(decided({ birthDate: civilDate("1965-01-01") }).outcome).toBe("eligible");
    expect(decided({ birthDate: civilDate("1940-01-01") })).toMatchObject({
      outcome: "outside-age-range",
      values: { reason: "too-old" },
    });
  });
});

describe("50 to 69, by birthday", () => {
  test.each([
    ["1975-06-03", "outside-age-range"], // the eve of 50
    ["1975-06-02", "eligible"],
    ["1955-06-03", "eligible"], // the eve of 70
    ["1955-06-02", "outside-age-range"],
  ])("born %s: %s", (birthDate, outcome) => {
    expect(decided({ birthDate: civilDate(birthDate) }, "50-69-by-birthday").outcome).toBe(outcome);
  });
});

describe("50 to 69, by calendar year", () => {
  test.each([
    ["1976-01-01", "outside-age-range"],
    ["1975-12-31", "eligible"],
    ["1956-01-01", "eligible"],
    ["1955-12-31", "outside-age-range"],
  ])("born %s: %s", (birthDate, outcome) => {
    expect(decided({ birthDate: civilDate(birthDate) }, "50-69-by-calendar-year").outcome).toBe(outcome);
  });

  test("no one is in range who is too old by birthday", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3650 * 3, max: 3650 }), (days) => {
        const birthDate = addDays(civilDate("1970-01-01"), days);
        if (decided({ birthDate }, "50-69-by-birthday").values["reason"] === "too-old")
          expect(decided({ birthDate }, "50-69-by-calendar-year").values["reason"]).toBe("too-old");
      }),
    );
  });
});

describe("Every two years", () => {
  test.each([
    ["2023-06-01", "eligible"],
    ["2023-06-02", "eligible"],
    ["2023-06-03", "not-due"],
  ])("last mammotest on %s: %s", (lastMammotestOn, outcome) => {
    const facts = { birthDate: civilDate("1965-01-01"), lastMammotestOn: civilDate(lastMammotestOn) };
    expect(decided(facts, "50-69-by-birthday").outcome).toBe(outcome);
  });

  test("the next one is due two years after the last", () => {
    const facts = { birthDate: civilDate("1965-01-01"), lastMammotestOn: civilDate("2024-02-29") };
    expect(decided(facts, "50-69-by-birthday").values).toEqual({ from: "2026-02-28" });
  });
});
