import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import type { BreastClasses } from "./birads-class.js";
import { secondReading } from "./second-reading.js";

type SecondReadingFacts = FactsOf<typeof secondReading.facts>;

const on = civilDate("2024-05-14");

const normal: SecondReadingFacts = {
  firstReader: "10000000009",
  secondReader: "10000000017",
  firstReading: "negative",
  classes: { left: "1", right: "1" },
  technicallyInsufficient: null,
  workUpSufficient: null,
  evidentCancer: false,
  anomalyDescribed: false,
  recommendedExaminations: [],
  thirdReading: false,
};

const decided = (facts: SecondReadingFacts) => decide(secondReading, { ...normal, ...facts }, { on });
const outcomeOf = (facts: SecondReadingFacts) => decided(facts).outcome;
const reasonOf = (facts: SecondReadingFacts) => decided(facts).values["reason"];
const left = (found: BreastClasses["left"]): BreastClasses => ({ left: found, right: "1" });
const anomaly = (found: BreastClasses["left"]) => ({ classes: left(found), anomalyDescribed: true }) as const;
const aReading = wholeFacts(secondReading.facts) as fc.Arbitrary<SecondReadingFacts>;
const blurred = { reason: "image-quality", archived: true } as const;

describe("Every promise of the engine holds for the second reading", () => lawsOfDecisions(secondReading));

describe("FRB-L2-01 What second reading takes", () => {
  test.each([
    ["negative", "negative"],
    ["negative-after-work-up", "negative"],
    ["negative-after-deferred-work-up", "negative"],
    ["work-up-refused", "negative"],
    ["positive", "invalid"],
    ["cleared-after-second-reading", "invalid"],
  ] as const)("a first reading that ended %s: %s", (firstReading, outcome) => {
    expect(outcomeOf({ firstReading })).toBe(outcome);
  });

  test("the images of a work-up that second reading asked for do not come back (FRB-L2-09)", () => {
    expect(decided({ firstReading: "cleared-after-second-reading" })).toMatchObject({
      values: { reason: "not-for-second-reading" },
      because: [{ provision: "FRB-L2-09" }],
    });
  });

  test("a class 0 kept after refusal stays, though the second reading is negative", () => {
    expect(decided({ firstReading: "work-up-refused" }).notes).toEqual(["class-0-of-first-reading-stands"]);
  });
});

describe("FRB-L2-02 and FRB-L2-03 The readers", () => {
  test("are two persons", () => {
    expect(reasonOf({ secondReader: "10000000009" })).toBe("same-reader");
  });

  test("do not read a third time", () => {
    expect(reasonOf({ thirdReading: true })).toBe("third-reading");
  });

  test("the first reason is given where several apply", () => {
    const both = { secondReader: "10000000009", thirdReading: true } as const;
    expect(reasonOf({ ...both, firstReading: "positive" })).toBe("not-for-second-reading");
    expect(reasonOf(both)).toBe("same-reader");
    expect(reasonOf({ thirdReading: true, classes: left("6") })).toBe("third-reading");
  });
});

describe("FRB-L2-04 The second reader", () => {
  test("shows in no result", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        const answer = decided({ ...facts, firstReader: "10000000009", secondReader: "10000000017" });
        expect(JSON.stringify(answer)).not.toMatch(/100000000/);
      }),
    );
  });

  test("is withheld from person, doctor and first reader", () => {
    const told = decided({}).actions.filter(({ code }) => code === "withhold-second-reader-identity");
    expect(told.map(({ to }) => to)).toEqual(["person", "doctor", "first-reader"]);
  });
});

describe("FRB-L2-05 An anomaly without prior work-up", () => {
  test.each([
    ["0", false, { outcome: "recall-for-work-up", values: {} }],
    ["3", false, { outcome: "invalid", values: { reason: "class-3-without-work-up" } }],
    ["4", false, { outcome: "invalid", values: { reason: "class-4-without-work-up" } }],
    ["4b", true, { outcome: "invalid", values: { reason: "class-4-without-work-up" } }],
    ["5", false, { outcome: "invalid", values: { reason: "class-5-without-work-up" } }],
    ["5", true, { outcome: "recall-for-work-up", values: {} }],
  ] as const)("class %s, evident cancer %s: %j", (found, evidentCancer, answer) => {
    for (const firstReading of ["negative", "work-up-refused"] as const)
      expect(decided({ ...anomaly(found), evidentCancer, firstReading })).toMatchObject(answer);
  });

  test("the lowest class without work-up is named first", () => {
    expect(reasonOf({ classes: { left: "5", right: "3" } })).toBe("class-3-without-work-up");
    expect(reasonOf({ classes: { left: "5", right: "4" } })).toBe("class-4-without-work-up");
  });

  test("is described", () => {
    expect(reasonOf({ classes: left("0") })).toBe("anomaly-not-described");
  });

  test("comes with the examinations proposed", () => {
    expect(decided(anomaly("0")).notes).toContain("no-examination-proposed");
    expect(decided({ ...anomaly("0"), recommendedExaminations: ["magnification"] }).notes).toEqual([
      "discordant-readings",
    ]);
  });
});

describe("FRB-L2-06 An anomaly after the first reader’s work-up", () => {
  const workedUp = { firstReading: "negative-after-work-up" } as const;

  test.each([
    ["3", true, "specialist-opinion"],
    ["4", true, "specialist-opinion"],
    ["5", true, "specialist-opinion"],
    ["3", false, "invalid"],
    ["4", null, "invalid"],
    ["0", false, "recall-for-work-up"],
    ["0", null, "recall-for-work-up"],
  ] as const)("class %s, work-up sufficient %s: %s", (found, workUpSufficient, outcome) => {
    for (const firstReading of ["negative-after-work-up", "negative-after-deferred-work-up"] as const)
      expect(outcomeOf({ ...anomaly(found), workUpSufficient, firstReading })).toBe(outcome);
  });

  test("a work-up not judged sufficient is named last", () => {
    expect(reasonOf({ ...workedUp, ...anomaly("3") })).toBe("work-up-not-sufficient");
    expect(reasonOf({ ...workedUp, classes: left("3") })).toBe("anomaly-not-described");
  });

  test("does not make the recall for the other breast forgotten", () => {
    const answer = decided({
      ...workedUp,
      classes: { left: "4", right: "0" },
      anomalyDescribed: true,
      workUpSufficient: true,
    });
    expect(answer.outcome).toBe("specialist-opinion");
    expect(answer.actions.map(({ code }) => code)).toContain("recall-for-work-up");
  });
});

describe("FRB-L2-07 An ultrasound", () => {
  const proposed = { recommendedExaminations: ["ultrasound"] } as const;

  test("is not asked for without a described anomaly", () => {
    expect(reasonOf(proposed)).toBe("ultrasound-of-dense-breasts");
    expect(reasonOf({ ...proposed, classes: left("0") })).toBe("ultrasound-of-dense-breasts");
    expect(reasonOf({ ...proposed, classes: null, technicallyInsufficient: blurred })).toBe(
      "ultrasound-of-dense-breasts",
    );
  });

  test("may be, for one that is", () => {
    expect(outcomeOf({ ...proposed, ...anomaly("0") })).toBe("recall-for-work-up");
  });
});

describe("FRB-CTI-01 Technically insufficient images", () => {
  test.each([
    ["positioning", true, "technical-recall"],
    ["positioning", false, "technical-recall"],
    ["image-quality", true, "technical-recall"],
    ["print-quality", false, "technical-recall"],
    ["print-quality", true, "reprint"],
  ] as const)("%s, archived %s: %s", (reason, archived, outcome) => {
    const technicallyInsufficient = { reason, archived };
    expect(outcomeOf({ classes: null, technicallyInsufficient })).toBe(outcome);
    expect(outcomeOf({ classes: left("2"), technicallyInsufficient })).toBe(outcome);
  });

  test("give way to an anomaly, and stand as a note (CTI-1)", () => {
    expect(decided({ ...anomaly("0"), technicallyInsufficient: blurred })).toMatchObject({
      outcome: "recall-for-work-up",
      notes: ["discordant-readings", "technical-recall", "no-examination-proposed"],
      interpretations: expect.arrayContaining(["CTI-1"]),
    });
  });

  test("alone excuse a reading without classes", () => {
    expect(reasonOf({ classes: null })).toBe("classes");
    expect(outcomeOf({ classes: null, technicallyInsufficient: blurred })).toBe("technical-recall");
  });

  test("whether an image was archived matters for a bad print alone", () => {
    expect(outcomeOf({ classes: null, technicallyInsufficient: { reason: "positioning" } })).toBe(
      "technical-recall",
    );
    expect(decided({ classes: null, technicallyInsufficient: { reason: "print-quality" } })).toMatchObject({
      outcome: "needs-information",
      missing: ["technicallyInsufficient.archived"],
    });
  });
});

describe("The two breasts and the two readers", () => {
  test("the breasts may be exchanged", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        fc.pre(facts.classes !== null);
        const { left: one, right: other } = facts.classes as BreastClasses;
        expect(outcomeOf({ ...facts, classes: { left: other, right: one } })).toBe(outcomeOf(facts));
      }),
    );
  });

  test("the readers may be exchanged", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        const { firstReader, secondReader } = facts;
        expect(outcomeOf({ ...facts, firstReader: secondReader, secondReader: firstReader })).toBe(
          outcomeOf(facts),
        );
      }),
    );
  });

  test("an anomaly never ends negative, nor in a new image alone", () => {
    fc.assert(
      fc.property(aReading, fc.constantFrom("0", "3", "4", "5"), (facts, found) => {
        expect(["negative", "reprint", "technical-recall"]).not.toContain(
          outcomeOf({ ...facts, classes: left(found) }),
        );
      }),
    );
  });
});

describe("Nothing known", () => {
  test("is answered with what to ask for", () => {
    expect(decide(secondReading, {}, { on })).toMatchObject({
      outcome: "needs-information",
      values: {
        possible: [
          "invalid",
          "specialist-opinion",
          "recall-for-work-up",
          "technical-recall",
          "reprint",
          "negative",
        ],
      },
    });
  });
});
