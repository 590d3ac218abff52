import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { type BreastClasses, hasClass } from "./birads-class.js";
import { reportConsistency } from "./report-consistency.js";

type ReportFacts = FactsOf<typeof reportConsistency.facts>;

const on = civilDate("2024-05-02");
const decided = (facts: ReportFacts) => decide(reportConsistency, facts, { on });
const both = (left: BreastClasses["left"], right: BreastClasses["left"] = "1") => ({
  sheetClasses: { left, right },
  reportClasses: { left, right },
});
const aReport = wholeFacts(reportConsistency.facts) as fc.Arbitrary<ReportFacts>;
const CONDUCTS = ["screening", "work-up", "surveillance", "sampling", "specialist-opinion", "mri"] as const;

describe("Every promise of the engine holds for the report", () => lawsOfDecisions(reportConsistency));

describe("READ-17 The conduct that matches each class", () => {
  test.each([
    ["1", ["screening"]],
    ["2", ["screening"]],
    ["0", ["work-up"]],
    ["3", ["surveillance", "sampling", "specialist-opinion"]],
    ["4", ["sampling"]],
    ["4a", ["sampling"]],
    ["5", ["sampling"]],
  ] as const)("class %s: %j", (found, fitting) => {
    const matching = CONDUCTS.filter(
      (conduct) => decided({ ...both(found), conduct, otherGround: "none" }).outcome === "consistent",
    );
    expect([...matching].sort()).toEqual([...fitting].sort());
  });

  test("a sampling for class 3 is exceptional and followed as for 4 or 5", () => {
    expect(decided({ ...both("3"), conduct: "sampling", otherGround: "none" }).notes).toEqual([
      "followed-as-class-4-or-5",
    ]);
    expect(decided({ ...both("3"), conduct: "specialist-opinion", otherGround: "none" }).notes).toEqual([
      "second-opinion",
    ]);
  });

  test("the most suspicious breast counts", () => {
    expect(decided({ ...both("3", "5"), conduct: "surveillance", otherGround: "none" })).toMatchObject({
      outcome: "inconsistent",
      values: { reasons: ["conduct"] },
    });
  });
});

describe("Another ground than the image", () => {
  test.each([
    ["clinical-lesion", "sampling", "consistent"],
    ["ultrasound", "surveillance", "consistent"],
    ["clinical-lesion", "specialist-opinion", "consistent"],
    ["ultrasound", "mri", "inconsistent"],
    ["none", "sampling", "inconsistent"],
  ] as const)("%s, with class 1 and %s: %s", (otherGround, conduct, outcome) => {
    expect(decided({ ...both("1"), conduct, otherGround }).outcome).toBe(outcome);
  });

  test("does not lower the conduct that the image calls for", () => {
    fc.assert(
      fc.property(aReport, (facts) => {
        fc.pre(hasClass(facts.sheetClasses as BreastClasses, "0", "3", "4", "5"));
        expect(decided({ ...facts, otherGround: "ultrasound" }).outcome).toBe(
          decided({ ...facts, otherGround: "none" }).outcome,
        );
      }),
    );
  });
});

describe("FRB-L1-09 Report and sheet", () => {
  test("that differ are reported, with every mismatch", () => {
    expect(
      decided({
        sheetClasses: { left: "4", right: "1" },
        reportClasses: { left: "2", right: "1" },
        conduct: "screening",
        otherGround: "none",
      }),
    ).toMatchObject({
      outcome: "inconsistent",
      values: { reasons: ["report-classes", "conduct"] },
      actions: [{ code: "ask-for-correction", to: "first-reader" }],
    });
  });

  test("agree where they differ in the subdivision of class 4 alone", () => {
    const facts = {
      sheetClasses: { left: "4", right: "1" },
      reportClasses: { left: "4b", right: "1" },
    } as const;
    expect(decided({ ...facts, conduct: "sampling", otherGround: "none" }).outcome).toBe("consistent");
  });

  test("agree breast by breast", () => {
    const facts = {
      sheetClasses: { left: "3", right: "1" },
      reportClasses: { left: "1", right: "3" },
    } as const;
    expect(decided({ ...facts, conduct: "surveillance", otherGround: "none" }).values).toEqual({
      reasons: ["report-classes"],
    });
  });

  test("that differ are reported though the conduct is unknown", () => {
    const facts = {
      sheetClasses: { left: "3", right: "1" },
      reportClasses: { left: "2", right: "1" },
    } as const;
    expect(decided(facts)).toMatchObject({
      outcome: "inconsistent",
      values: { reasons: ["report-classes"] },
      notes: ["unknown:conduct"],
    });
  });
});

describe("Class 6 on the sheet", () => {
  test("does not concern screening", () => {
    expect(decided(both("6"))).toMatchObject({
      outcome: "invalid",
      values: { reason: "class-6-not-screening" },
    });
  });
});
