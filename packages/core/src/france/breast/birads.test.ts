import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { birads } from "./birads.js";
import { type BreastClasses, hasClass } from "./birads-class.js";

type BiradsFacts = FactsOf<typeof birads.facts>;

const on = civilDate("2024-05-02");

const normal: BiradsFacts = {
  classes: { left: "1", right: "1" },
  workUpDone: true,
  findings: [],
  workUpExaminations: [],
  comparison: "none",
  suspiciousImage: false,
  breastsWithoutAnomaly: [],
};

const decided = (facts: BiradsFacts) => decide(birads, { ...normal, ...facts }, { on });
const outcomeOf = (facts: BiradsFacts) => decided(facts).outcome;
const reasonOf = (facts: BiradsFacts) => decided(facts).values["reason"];
const left = (found: BreastClasses["left"]): BreastClasses => ({ left: found, right: "1" });
const someFacts = wholeFacts(birads.facts) as fc.Arbitrary<BiradsFacts>;

describe("Every promise of the engine holds for the classes", () => lawsOfDecisions(birads));

describe("FRB-BIR-01 Class 6", () => {
  test("does not concern screening", () => {
    expect(decided({ classes: left("6") })).toMatchObject({
      outcome: "invalid",
      values: { reason: "class-6-not-screening" },
      because: [{ provision: "FRB-BIR-01" }],
    });
  });

  test("a subdivision of 4 counts as 4, and is noted", () => {
    expect(decided({ classes: { left: "4a", right: "4c" } })).toMatchObject({
      outcome: "histology",
      notes: ["counts-as-4:left", "counts-as-4:right"],
    });
    expect(decided({ classes: left("4") }).notes).toEqual([]);
  });
});

describe("FRB-BIR-02 The examination takes the conduct of its most suspicious image", () => {
  test.each([
    ["1", "2", "negative"],
    ["3", "2", "surveillance"],
    ["0", "3", "work-up-pending"],
    ["0", "1", "work-up-pending"],
    ["0", "4", "histology"],
    ["5", "3", "histology"],
  ] as const)("left %s, right %s: %s", (one, other, outcome) => {
    expect(outcomeOf({ classes: { left: one, right: other } })).toBe(outcome);
    expect(outcomeOf({ classes: { left: other, right: one } })).toBe(outcome);
  });
});

describe("FRB-BIR-03 Class 3", () => {
  const three = { classes: left("3") } as const;

  test("is used only after a work-up", () => {
    expect(reasonOf({ ...three, workUpDone: false })).toBe("class-3-without-work-up");
    expect(outcomeOf(three)).toBe("surveillance");
  });

  test.each([
    [["mass"], [], "mass-without-ultrasound"],
    [["mass"], ["ultrasound"], undefined],
    [["calcifications"], ["magnification"], "calcifications-without-lateral-view-and-magnification"],
    [["calcifications"], ["lateral-view"], "calcifications-without-lateral-view-and-magnification"],
    [["calcifications"], ["lateral-view", "magnification"], undefined],
    [["asymmetry"], [], undefined],
  ] as const)("of %j after %j: %s", (findings, workUpExaminations, reason) => {
    expect(reasonOf({ ...three, findings, workUpExaminations })).toBe(reason);
  });

  test.each([
    ["none", false, undefined],
    ["same-or-less-suspicious", false, undefined],
    ["same-or-less-suspicious", true, "class-3-of-a-suspicious-image"],
    ["new", false, "class-3-of-a-new-image"],
    ["more-suspicious", false, "class-3-of-a-more-suspicious-image"],
  ] as const)("compared with before: %s, suspicious %s: %s", (comparison, suspiciousImage, reason) => {
    expect(reasonOf({ ...three, comparison, suspiciousImage })).toBe(reason);
  });

  test("does not apply to a breast without anomaly on the mammogram", () => {
    expect(reasonOf({ ...three, breastsWithoutAnomaly: ["left"] })).toBe("class-3-without-anomaly");
    expect(outcomeOf({ ...three, breastsWithoutAnomaly: ["right"] })).toBe("surveillance");
  });

  test("is judged also where the other breast is 4 or 5", () => {
    expect(reasonOf({ classes: { left: "3", right: "5" }, workUpDone: false })).toBe(
      "class-3-without-work-up",
    );
  });

  test("nothing of this is asked where no breast is class 3", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const classes = facts.classes as BreastClasses;
        fc.pre(!hasClass(classes, "3"));
        expect(decide(birads, { classes }, { on }).outcome).toBe(outcomeOf(facts));
      }),
    );
  });
});

describe("FRB-BIR-04 A breast without anomaly on the mammogram", () => {
  test.each(["0", "2", "4", "5"] as const)("of class %s is flagged (READ-16)", (found) => {
    const answer = decided({ classes: left(found), breastsWithoutAnomaly: ["left", "right"] });
    expect(answer.notes).toEqual(["class-1-expected:left"]);
    expect(answer.actions).toMatchObject([{ code: "correct-class-to-1", provision: "FRB-BIR-04" }]);
  });

  test("of class 1 is not", () => {
    expect(decided({ breastsWithoutAnomaly: ["left", "right"] })).toMatchObject({ notes: [], actions: [] });
  });

  test("left unknown leaves the outcome, and says so", () => {
    expect(decide(birads, { classes: left("2") }, { on })).toMatchObject({
      outcome: "negative",
      notes: ["unknown:breastsWithoutAnomaly"],
    });
  });
});
