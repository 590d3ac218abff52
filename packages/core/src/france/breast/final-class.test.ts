import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type Facts } from "../../engine/index.js";
import { finalFacts } from "./final-class.js";
import { firstReading } from "./first-reading.js";

const workedUp = {
  clinicalExamination: "normal",
  workUp: "done",
  clinicalWorkUp: null,
  ultrasound: "not-done",
  findings: ["mass"],
  workUpExaminations: ["ultrasound"],
  mobileUnit: false,
  samplingAdvised: false,
} as const;

function settled(facts: Facts) {
  return finalFacts(decide(firstReading, facts as never, { on: civilDate("2026-01-05") }), facts);
}

describe("annexe III, V.A: a first reading settles the class that conduct follows", () => {
  test.each([
    ["3", "1", "3"],
    ["1", "3", "3"],
    ["4", "3", "4"],
    ["4a", "4c", "4c"],
    ["4c", "5", "5"],
    ["2", "5", "5"],
  ])("%s and %s after a work-up: class %s", (left, right, finalClass) => {
    expect(settled({ ...workedUp, classes: { left, right } })).toEqual({
      finalClass,
      workUpDone: true,
      samplingAdvised: false,
    });
  });

  test.each([
    ["1", "2", "done"],
    ["4", "1", "not-done"],
    ["3", "1", "deferred"],
    ["3", "1", "refused"],
  ] as const)("%s and %s, work-up %s: not final", (left, right, workUp) => {
    expect(settled({ ...workedUp, workUp, classes: { left, right } })).toBeUndefined();
  });

  test("what is not known of sampling stays unknown", () => {
    const { samplingAdvised, ...unknown } = workedUp;
    expect(settled({ ...unknown, classes: { left: "5", right: "1" } })).toEqual({
      finalClass: "5",
      workUpDone: true,
    });
  });
});
