import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { testAndInterval } from "./test-and-interval.js";
import type { CervicalTest } from "./test-schedule.js";

type Result = CervicalTest["result"];

const cytology = (on: string, result: Result = "normal"): CervicalTest => ({
  type: "cytology",
  on: civilDate(on),
  result,
});
const hpv = (on: string, result: Result = "negative"): CervicalTest => ({
  type: "hpv",
  on: civilDate(on),
  result,
});

const decided = (birthDate: string, tests: readonly CervicalTest[], on: string) =>
  decide(testAndInterval, { birthDate: civilDate(birthDate), tests }, { on: civilDate(on) });

const aDay = fc.integer({ min: 14_610, max: 21_184 }).map((day) => day as CivilDate);
const aTest: fc.Arbitrary<CervicalTest> = fc.record({
  type: fc.constantFrom("cytology", "hpv"),
  on: aDay,
  result: fc.constantFrom("normal", "abnormal", "unsatisfactory"),
});
const aHistory = fc.array(aTest, { maxLength: 5 });
const aBirth = fc.integer({ min: -4_383, max: 10_957 }).map((day) => day as CivilDate);
const aDecisionDay = fc.integer({ min: 19_800, max: 21_184 }).map((day) => day as CivilDate);
const aCase = fc.record({ birthDate: aBirth, tests: aHistory, on: aDecisionDay });

describe("FRU-INT-01 Cytology from 25 to 29", () => {
  test.each([
    ["2024-05-01", "not-due", { test: "cytology", on: "2024-05-02" }],
    ["2024-05-02", "due", { test: "cytology", since: "2024-05-02" }],
    ["2024-05-03", "due", { test: "cytology", since: "2024-05-02" }],
    ["2029-05-01", "due", { test: "cytology", since: "2024-05-02" }], // eve of the 30th birthday
    ["2029-05-02", "due", { test: "hpv", since: "2029-05-02" }],
  ] as const)("never tested, born on 1999-05-02, on %s: %s", (on, outcome, values) => {
    expect(decided("1999-05-02", [], on)).toMatchObject({ outcome, values });
  });

  test("a second one year after the first, then three years after two (CCU-3)", () => {
    const first = cytology("2023-09-10");
    expect(decided("1997-06-15", [first], "2024-02-01").values).toEqual({
      test: "cytology",
      on: "2024-09-10",
    });
    expect(decided("1997-06-15", [first, cytology("2024-09-20")], "2024-10-01").values).toEqual({
      test: "hpv",
      on: "2027-09-20",
    });
  });

  test("one recorded twice is one", () => {
    const first = cytology("2023-09-10");
    expect(decided("1997-06-15", [first, first], "2024-02-01").values).toMatchObject({ on: "2024-09-10" });
  });

  test("counts from the last abnormal one", () => {
    const tests = [cytology("2021-09-10"), cytology("2022-09-10", "abnormal"), cytology("2023-09-10")];
    expect(decided("1997-06-15", tests, "2024-02-01").values).toMatchObject({ on: "2024-09-10" });
  });
});

describe("FRU-INT-02 HPV test from 30 to 65", () => {
  test("a single normal cytology at 29: three years, by the letter (US-12, CCU-4)", () => {
    expect(decided("1995-04-20", [cytology("2024-10-20")], "2024-12-01")).toMatchObject({
      outcome: "not-due",
      values: { test: "hpv", on: "2027-10-20" },
      interpretations: expect.arrayContaining(["CCU-4"]),
      notes: ["other-reading:CCU-4:2025-10-20"],
    });
  });

  test.each([
    ["2023-10-19", "2024-10-19", "cytology"], // the second cytology falls on the eve of the 30th birthday
    ["2023-10-20", "2026-10-20", "hpv"], // it would fall on the birthday
  ] as const)("born on 1994-10-20, first cytology on %s: next on %s, %s", (first, on, kind) => {
    expect(decided("1994-10-20", [cytology(first)], "2024-02-01").values).toEqual({ test: kind, on });
  });

  test("every five years while negative (US-12)", () => {
    expect(decided("1993-01-05", [hpv("2024-03-01")], "2024-12-01").values).toEqual({
      test: "hpv",
      on: "2029-03-01",
    });
  });

  test("a later cytology does not shorten the five years", () => {
    const tests = [hpv("2023-06-01"), cytology("2023-09-01")];
    expect(decided("1985-01-05", tests, "2024-12-01").values).toMatchObject({ on: "2028-06-01" });
  });

  test("one made before 30 does not count (CCU-5)", () => {
    expect(decided("1996-01-05", [hpv("2023-06-01")], "2024-05-02")).toMatchObject({
      outcome: "due",
      values: { test: "cytology", since: "2021-01-05" },
      notes: expect.arrayContaining(["hpv-test-before-30-does-not-count"]),
    });
  });

  test.each([
    ["2022-05-01", "not-due"], // five years later is the eve of the 66th birthday
    ["2022-05-02", "out-of-range"],
    ["2022-05-03", "out-of-range"],
  ] as const)("born on 1961-05-02, negative on %s: %s", (last, outcome) => {
    expect(decided("1961-05-02", [hpv(last)], "2024-05-02").outcome).toBe(outcome);
  });
});

describe("A finding", () => {
  test("of HPV is answered by a negative HPV test, not by its reflex cytology (CCU-8)", () => {
    const positive = hpv("2024-03-01", "positive");
    expect(decided("1985-01-05", [positive, cytology("2024-03-08")], "2025-06-01").outcome).toBe(
      "clinical-follow-up",
    );
    expect(decided("1985-01-05", [positive, hpv("2025-03-01")], "2025-06-01").values).toEqual({
      test: "hpv",
      on: "2030-03-01",
    });
  });

  test("of HPV before 30 is answered by cytology, the test of that age", () => {
    const tests = [hpv("2022-03-01", "positive"), cytology("2022-03-01"), cytology("2023-03-01")];
    expect(decided("1997-06-15", tests.slice(0, 2), "2024-02-01").outcome).toBe("clinical-follow-up");
    expect(decided("1997-06-15", tests, "2024-02-01").outcome).toBe("not-due");
  });

  test("is followed up after 65 too (CCU-1)", () => {
    expect(decided("1954-01-01", [cytology("2019-09-10", "abnormal")], "2024-12-01").outcome).toBe(
      "clinical-follow-up",
    );
  });

  test("needs no birth date where nothing came after it", () => {
    const tests = [hpv("2023-01-01"), cytology("2024-09-10", "abnormal")];
    const on = civilDate("2024-12-01");
    expect(decide(testAndInterval, { tests }, { on }).outcome).toBe("clinical-follow-up");
    const answered = [...tests, hpv("2024-11-01")];
    expect(decide(testAndInterval, { tests: answered }, { on }).missing).toEqual(["birthDate"]);
  });
});

describe("Whatever the history", () => {
  test("the order in which tests arrive does not matter", () => {
    fc.assert(
      fc.property(aCase, ({ birthDate, tests, on }) => {
        const { outcome, values } = decide(testAndInterval, { birthDate, tests }, { on });
        const reversed = decide(testAndInterval, { birthDate, tests: tests.toReversed() }, { on });
        expect(reversed).toMatchObject({ outcome, values });
      }),
    );
  });

  test("waiting never makes a test that is due no longer due, but for the end of the age range", () => {
    fc.assert(
      fc.property(aCase, fc.nat(4000), ({ birthDate, tests, on }, wait) => {
        const made = tests.filter((made) => made.on <= on);
        const facts = { birthDate, tests: made };
        if (decide(testAndInterval, facts, { on }).outcome !== "due") return;
        expect(["due", "out-of-range"]).toContain(
          decide(testAndInterval, facts, { on: addDays(on, wait) }).outcome,
        );
      }),
    );
  });

  test("an unsatisfactory sample and a test still to come show nothing", () => {
    fc.assert(
      fc.property(aCase, aTest, ({ birthDate, tests, on }, extra) => {
        const { outcome, values } = decide(testAndInterval, { birthDate, tests }, { on });
        for (const silent of [
          { ...extra, result: "unsatisfactory" as const },
          { ...extra, on: addDays(on, 1) },
        ]) {
          const more = decide(testAndInterval, { birthDate, tests: [...tests, silent] }, { on });
          expect(more).toMatchObject({ outcome, values });
        }
      }),
    );
  });
});
