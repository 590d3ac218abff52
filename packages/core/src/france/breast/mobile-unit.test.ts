import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { mobileUnit } from "./mobile-unit.js";

type UnitFacts = FactsOf<typeof mobileUnit.facts>;

const on = civilDate("2024-05-02");

const fulfilled = {
  geographicJustification: true,
  trainedDoctorPresent: true,
  sameQualityControl: true,
  firstReaderInSecondReaderGroup: true,
  writtenReport: true,
  otherSecondReader: true,
  casesIdentifiable: true,
  yearlyEvaluation: true,
} as const satisfies UnitFacts;

const unit: UnitFacts = { radiologistPresent: false, ...fulfilled, dgsDerogation: false };
const conditions = Object.keys(fulfilled) as (keyof typeof fulfilled)[];
const decided = (facts: UnitFacts) => decide(mobileUnit, { ...unit, ...facts }, { on });
const failing = (names: readonly string[]): UnitFacts =>
  Object.fromEntries(names.map((name) => [name, false]));
const inKebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("Every promise of the engine holds for mobile units", () => lawsOfDecisions(mobileUnit));

describe("FRB-MOB-01 A mobile unit without radiologist", () => {
  test("is allowed where every condition is met", () => {
    expect(decided({})).toMatchObject({ outcome: "allowed", strength: "allowed" });
  });

  test.each(conditions)("needs a derogation without %s", (name) => {
    expect(decided({ [name]: false })).toMatchObject({
      outcome: "needs-derogation",
      values: { reasons: [inKebabCase(name)] },
    });
  });

  test("names every condition that is not met", () => {
    fc.assert(
      fc.property(fc.subarray(conditions, { minLength: 1 }), (names) => {
        expect(decided(failing(names)).values).toEqual({ reasons: names.map(inKebabCase) });
      }),
    );
  });

  test("may work by derogation", () => {
    expect(decided({ writtenReport: false, dgsDerogation: true })).toMatchObject({
      outcome: "allowed-by-derogation",
      values: { reasons: ["written-report"] },
    });
  });

  test("with one condition known to fail needs the derogation, whatever else is unknown", () => {
    const facts = { radiologistPresent: false, trainedDoctorPresent: false, dgsDerogation: false };
    expect(decide(mobileUnit, facts, { on })).toMatchObject({
      outcome: "needs-derogation",
      values: { reasons: ["trained-doctor-present"] },
      missing: [],
    });
  });
});

describe("A mobile unit with a radiologist", () => {
  test("follows the rules of fixed sites", () => {
    expect(decide(mobileUnit, { radiologistPresent: true }, { on })).toMatchObject({
      outcome: "ordinary-rules",
      missing: [],
    });
  });
});

describe("FRB-MOB-02 The reading of its examinations", () => {
  test("is deferred; positive results go to the person, the treating doctor and the prescriber", () => {
    const { actions } = decided({});
    expect(actions.every(({ provision }) => provision === "FRB-MOB-02")).toBe(true);
    expect(actions.filter(({ code }) => code === "tell-positive-result").map(({ to }) => to)).toEqual([
      "person",
      "treating-doctor",
      "prescriber",
    ]);
  });
});
