import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { qualityControl } from "./quality-control.js";

type Facts = FactsOf<typeof qualityControl.facts>;
type Performer = NonNullable<NonNullable<Facts["lastTest"]>["performedBy"]>;

const decided = (facts: Facts, on = "2025-06-04") =>
  decide(qualityControl, { mammotestsMade: true, ...facts }, { on: civilDate(on) });

function last(on: string, performedBy: Performer, inRegister = true): Facts["lastTest"] {
  return { on: civilDate(on), performedBy, inRegister };
}

describe("BEW-18 The daily test", () => {
  test.each([
    ["2025-06-03", "due"],
    ["2025-06-04", "up-to-date"],
  ])("made on %s, judged on 4 June: %s", (on, outcome) => {
    expect(decided({ test: "daily", lastTest: last(on, "radiologist") }).outcome).toBe(outcome);
  });

  test("is not required on a day without mammotest", () => {
    expect(decided({ test: "daily", mammotestsMade: false })).toMatchObject({
      outcome: "not-required",
      missing: [],
    });
  });

  test("is due on the day itself", () => {
    expect(decided({ test: "daily", lastTest: null })).toMatchObject({
      values: { due: "2025-06-04" },
      actions: [{ code: "make-quality-test", by: "radiologist", due: "2025-06-04" }],
    });
  });
});

describe("BEW-18 The weekly test", () => {
  test.each([
    ["2025-06-01", "due"], // the Sunday before
    ["2025-06-02", "up-to-date"], // Monday
    ["2025-06-04", "up-to-date"],
  ])("made on %s, judged on Wednesday 4 June: %s", (on, outcome) => {
    expect(decided({ test: "weekly", lastTest: last(on, "technologist") }).outcome).toBe(outcome);
  });

  test("is due by the Sunday of the week", () => {
    expect(decided({ test: "weekly", lastTest: null }).values).toEqual({ due: "2025-06-08" });
    expect(decided({ test: "weekly", lastTest: null }, "2025-06-08").values).toEqual({ due: "2025-06-08" });
    expect(decided({ test: "weekly", lastTest: null }, "2025-06-09").values).toEqual({ due: "2025-06-15" });
  });

  test("is not required in a week without mammotest (BE-14)", () => {
    const result = decided({ test: "weekly", mammotestsMade: false, lastTest: null });
    expect(result.outcome).toBe("not-required");
    expect(result.interpretations).toContain("BE-14");
  });
});

describe("BEW-18 The tests of the control firm", () => {
  test.each([
    ["six-monthly", "2024-12-03", { outcome: "overdue", values: { due: "2025-06-03" } }],
    ["six-monthly", "2024-12-04", { outcome: "up-to-date", values: { next: "2025-06-04" } }],
    ["six-monthly", "2024-12-05", { outcome: "up-to-date", values: { next: "2025-06-05" } }],
    ["yearly", "2024-06-03", { outcome: "overdue", values: { due: "2025-06-03" } }],
    ["yearly", "2024-06-04", { outcome: "up-to-date", values: { next: "2025-06-04" } }],
    ["yearly", "2024-06-05", { outcome: "up-to-date", values: { next: "2025-06-05" } }],
  ] as const)("%s test made on %s, judged on 4 June: %j", (kind, on, expected) => {
    expect(decided({ test: kind, lastTest: last(on, "control-firm") })).toMatchObject(expected);
  });

  test("are required whether or not mammotests are made", () => {
    const facts: Facts = { test: "yearly", mammotestsMade: undefined, lastTest: null };
    expect(decided(facts)).toMatchObject({ outcome: "due", values: { due: null }, missing: [] });
  });
});

describe("BEW-18 Who makes the tests, and where they are written down", () => {
  test.each([
    ["daily", ["radiologist"]],
    ["weekly", ["radiologist", "technologist"]],
    ["six-monthly", ["control-firm"]],
    ["yearly", ["control-firm"]],
  ] as const)("%s: %j", (kind, performers) => {
    const all: readonly Performer[] = ["radiologist", "technologist", "control-firm", "other"];
    const conforming = all.filter(
      (performer) =>
        decided({ test: kind, lastTest: last("2025-06-04", performer) }).outcome === "up-to-date",
    );
    expect(conforming).toEqual(performers);
  });

  test("a test out of the register does not conform", () => {
    const facts: Facts = { test: "daily", lastTest: last("2025-06-04", "radiologist", false) };
    expect(decided(facts)).toMatchObject({
      outcome: "not-conforming",
      values: { reasons: ["in-register"] },
    });
  });
});
