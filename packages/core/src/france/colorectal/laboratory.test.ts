import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { colorectalLaboratory } from "./laboratory.js";

type Facts = FactsOf<typeof colorectalLaboratory.facts>;

const qualified: Facts = {
  authorised: true,
  accreditation: "cofrac",
  selectedByTender: true,
  verificationsTraced: true,
  resultDelayUndertaken: true,
  runningDaysPerWeek: 5,
  dailyCalibration: true,
  regularControls: true,
};

const decided = (facts: Facts) =>
  decide(colorectalLaboratory, { ...qualified, ...facts }, { on: civilDate("2024-05-02") });

describe("FRC-LAB-09 The laboratory", () => {
  test.each([
    [4, "not-qualified"],
    [5, "qualified"],
    [6, "qualified"],
  ] as const)("that can run the test on %i days in seven: %s", (runningDaysPerWeek, outcome) => {
    expect(decided({ runningDaysPerWeek }).outcome).toBe(outcome);
  });

  test.each([
    ["cofrac", "qualified"],
    ["equivalent", "qualified"],
    ["iso-15189-abroad", "qualified"],
    ["none", "not-qualified"],
  ] as const)("with accreditation %s: %s", (accreditation, outcome) => {
    expect(decided({ accreditation }).outcome).toBe(outcome);
  });

  test.each([
    ["authorised", "authorised"],
    ["selectedByTender", "selected-by-tender"],
    ["verificationsTraced", "verifications-traced"],
    ["resultDelayUndertaken", "result-delay-undertaken"],
    ["dailyCalibration", "daily-calibration"],
    ["regularControls", "regular-controls"],
  ] as const)("without %s: %s", (name, reason) => {
    expect(decided({ [name]: false })).toMatchObject({
      outcome: "not-qualified",
      values: { reasons: [reason] },
    });
  });

  test("all reasons are given, and what is unknown is noted", () => {
    const { regularControls: _, ...unknown } = qualified;
    const facts: Facts = { ...unknown, accreditation: "none", runningDaysPerWeek: 0 };
    expect(decide(colorectalLaboratory, facts, { on: civilDate("2024-05-02") })).toMatchObject({
      outcome: "not-qualified",
      values: { reasons: ["accreditation", "running-days-per-week"] },
      notes: ["unknown:regularControls"],
    });
  });
});
