import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { type BreastClasses, hasClass } from "./birads-class.js";
import { firstReading } from "./first-reading.js";

type FirstReadingFacts = FactsOf<typeof firstReading.facts>;

const on = civilDate("2024-05-02");

const normal: FirstReadingFacts = {
  classes: { left: "1", right: "1" },
  clinicalExamination: "normal",
  workUp: "not-done",
  clinicalWorkUp: null,
  ultrasound: "not-done",
  findings: [],
  workUpExaminations: [],
  mobileUnit: false,
  samplingAdvised: false,
};

const decided = (facts: FirstReadingFacts) => decide(firstReading, { ...normal, ...facts }, { on });
const outcomeOf = (facts: FirstReadingFacts) => decided(facts).outcome;
const reasonOf = (facts: FirstReadingFacts) => decided(facts).values["reason"];
const left = (found: BreastClasses["left"]): BreastClasses => ({ left: found, right: "1" });
const aReading = wholeFacts(firstReading.facts) as fc.Arbitrary<FirstReadingFacts>;

describe("Every promise of the engine holds for the first reading", () => lawsOfDecisions(firstReading));

describe("FRB-L1-01 A negative first reading", () => {
  test.each(["1", "2"] as const)("class %s goes to second reading", (found) => {
    expect(decided({ classes: left(found) })).toMatchObject({
      outcome: "second-reading",
      strength: "required",
      because: [{ provision: "FRB-L1-01" }, { provision: "FRB-L1-02" }],
    });
  });

  test("a mobile unit’s too", () => {
    expect(outcomeOf({ mobileUnit: true })).toBe("second-reading");
  });

  test("the person hears the result and gets a provisional report", () => {
    const codes = decided({}).actions.map(({ code, to }) => `${code} ${to}`);
    expect(codes).toEqual([
      "send-for-second-reading crcdc",
      "explain-result person",
      "hand-provisional-report person",
    ]);
  });
});

describe("FRB-L1-02 An ultrasound outside the work-up", () => {
  test.each([
    ["not-done", "second-reading"],
    ["normal", "second-reading"],
    ["surveillance", "second-reading-priority"],
    ["sampling", "second-reading-priority"],
  ] as const)("%s: %s", (ultrasound, outcome) => {
    expect(outcomeOf({ ultrasound })).toBe(outcome);
  });

  test("leaves the screening negative and names the follow-up that may open (READ-5)", () => {
    expect(decided({ ultrasound: "sampling" })).toMatchObject({
      interpretations: ["READ-1", "READ-4", "READ-5"],
      notes: [
        "negative-screening-suspicious-ultrasound",
        "follow-up-if-negative:suspicious-ultrasound-sampling",
      ],
    });
  });

  test("never changes what follows an image that is not negative", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        fc.pre(hasClass(facts.classes as BreastClasses, "0", "3", "4", "5", "6"));
        expect(outcomeOf({ ...facts, ultrasound: "sampling" })).toBe(
          outcomeOf({ ...facts, ultrasound: "not-done" }),
        );
      }),
    );
  });
});

describe("FRB-L1-03 Positive before work-up", () => {
  test.each(["0", "3", "4", "4b", "5"] as const)("class %s is worked up at once", (found) => {
    expect(outcomeOf({ classes: left(found) })).toBe("work-up-now");
  });

  test.each(["0", "3", "4", "4b", "5"] as const)("class %s of a mobile unit is worked up later", (found) => {
    expect(outcomeOf({ classes: left(found), mobileUnit: true })).toBe("deferred-work-up");
  });

  test("is never invalid, class 6 apart", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        fc.pre(!hasClass(facts.classes as BreastClasses, "6"));
        expect(outcomeOf({ ...facts, workUp: "not-done" })).not.toBe("invalid");
      }),
    );
  });
});

describe("FRB-L1-03 What a work-up must hold before a breast ends as 3, 4 or 5", () => {
  const done = { workUp: "done", classes: left("4") } as const;

  test.each([
    [["mass"], [], "mass-without-ultrasound"],
    [["mass"], ["ultrasound"], undefined],
    [["calcifications"], [], "calcifications-without-lateral-view-and-magnification"],
    [["calcifications"], ["lateral-view"], "calcifications-without-lateral-view-and-magnification"],
    [["calcifications"], ["magnification"], "calcifications-without-lateral-view-and-magnification"],
    [["calcifications"], ["lateral-view", "magnification"], undefined],
    [["mass", "calcifications"], ["magnification"], "mass-without-ultrasound"],
    [["mass", "calcifications"], ["ultrasound"], "calcifications-without-lateral-view-and-magnification"],
    [["asymmetry", "architectural-distortion"], [], undefined],
  ] as const)("%j with %j: %s", (findings, workUpExaminations, reason) => {
    expect(reasonOf({ ...done, findings, workUpExaminations })).toBe(reason);
  });

  test.each(["1", "2"] as const)("does not bind a breast that ends as %s", (found) => {
    const facts = { workUp: "done", classes: left(found), findings: ["mass"] } as const;
    expect(outcomeOf(facts)).toBe("second-reading");
  });
});

describe("FRB-L1-04 and FRB-L1-05 The final class after a work-up", () => {
  test.each([
    [{ left: "2", right: "1" }, false, "second-reading"],
    [{ left: "3", right: "1" }, false, "surveillance"],
    [{ left: "3", right: "1" }, true, "histology"],
    [{ left: "3", right: "4a" }, false, "histology"],
    [{ left: "2", right: "5" }, false, "histology"],
    [{ left: "2", right: "2" }, true, "second-reading"],
  ] as const)("%j, sampling advised %s: %s", (classes, samplingAdvised, outcome) => {
    expect(outcomeOf({ workUp: "done", classes, samplingAdvised })).toBe(outcome);
    expect(outcomeOf({ workUp: "done", classes, samplingAdvised, mobileUnit: true })).toBe(outcome);
  });

  test("no second reading once a breast ends as 3, 4 or 5", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        fc.pre(hasClass(facts.classes as BreastClasses, "3", "4", "5"));
        expect(outcomeOf({ ...facts, workUp: "done" })).not.toMatch(/^second-reading/);
      }),
    );
  });
});

describe("FRB-L1-06 A suspicious clinical examination", () => {
  const suspicious = { clinicalExamination: "suspicious" } as const;

  test("calls for the work-up, whatever the image", () => {
    expect(outcomeOf(suspicious)).toBe("work-up-now");
    expect(outcomeOf({ ...suspicious, mobileUnit: true })).toBe("deferred-work-up");
  });

  test.each([
    ["confirmed", "1", "positive-clinical"],
    ["cleared", "1", "second-reading"],
    ["confirmed", "3", "positive-clinical"],
    ["cleared", "3", "surveillance"],
    ["confirmed", "4", "histology"],
  ] as const)("%s by the work-up, with class %s: %s (READ-4)", (clinicalWorkUp, found, outcome) => {
    const facts = { ...suspicious, workUp: "done", clinicalWorkUp, classes: left(found) } as const;
    expect(outcomeOf(facts)).toBe(outcome);
  });

  test("without the conclusion of a work-up done needs it, unless histology is due anyway", () => {
    const open = { ...suspicious, workUp: "done", clinicalWorkUp: null } as const;
    expect(decided(open)).toMatchObject({ outcome: "needs-information", missing: ["clinicalWorkUp"] });
    expect(outcomeOf({ ...open, classes: left("3") })).toBe("needs-information");
    expect(outcomeOf({ ...open, classes: left("5") })).toBe("histology");
  });

  test.each(["normal", "not-done"] as const)("one that is %s changes nothing", (clinicalExamination) => {
    expect(outcomeOf({ clinicalExamination, clinicalWorkUp: "confirmed" })).toBe("second-reading");
  });
});

describe("FRB-L1-07 A refused work-up", () => {
  test("is written of at once to person and doctor; second reading is recommended (READ-6)", () => {
    const { outcome, actions, interpretations } = decided({ classes: left("0"), workUp: "refused" });
    expect(outcome).toBe("work-up-refused");
    expect(interpretations).toContain("READ-6");
    expect(actions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "send-letter", to: "person", due: null }),
        expect.objectContaining({ code: "send-letter", to: "doctor" }),
        expect.objectContaining({ code: "send-for-second-reading", strength: "recommended" }),
      ]),
    );
  });

  test("that persists leaves class 0, returns the images and is confirmed to the doctor", () => {
    const { outcome, actions, notes } = decided({ classes: left("0"), workUp: "refusal-confirmed" });
    expect(outcome).toBe("work-up-refused");
    expect(notes).toEqual(["class-0-stays"]);
    expect(actions.map(({ code, to }) => `${code} ${to}`)).toEqual(
      expect.arrayContaining(["return-images-and-report person", "send-confirming-letter doctor"]),
    );
  });

  test("prevails over everything but class 6", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        const isClass6 = hasClass(facts.classes as BreastClasses, "6");
        expect(outcomeOf({ ...facts, workUp: "refused" })).toBe(isClass6 ? "invalid" : "work-up-refused");
      }),
    );
  });
});

describe("FRB-L1-08 Class 0", () => {
  test("is no final class", () => {
    expect(reasonOf({ classes: left("0"), workUp: "done" })).toBe("class-0-after-work-up");
    expect(reasonOf({ classes: { left: "4", right: "0" }, workUp: "done" })).toBe("class-0-after-work-up");
  });

  test("never goes to second reading", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        fc.pre(hasClass(facts.classes as BreastClasses, "0"));
        expect(outcomeOf(facts)).not.toMatch(/^second-reading/);
      }),
    );
  });

  test("waits for a work-up put off (READ-7)", () => {
    expect(decided({ classes: left("0"), workUp: "deferred" })).toMatchObject({
      outcome: "deferred-work-up",
      interpretations: ["READ-1", "READ-7"],
    });
  });
});

describe("FRB-BIR-01 Class 6", () => {
  test("does not concern screening, whatever else holds", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        expect(reasonOf({ ...facts, classes: { left: "2", right: "6" } })).toBe("class-6-not-screening");
      }),
    );
  });
});

describe("The two breasts", () => {
  test("may be exchanged: the most suspicious one counts", () => {
    fc.assert(
      fc.property(aReading, (facts) => {
        const { left: one, right: other } = facts.classes as BreastClasses;
        expect(outcomeOf({ ...facts, classes: { left: other, right: one } })).toBe(outcomeOf(facts));
      }),
    );
  });

  test.each(["4a", "4b", "4c"] as const)("class %s counts as 4", (found) => {
    fc.assert(
      fc.property(aReading, (facts) => {
        expect(outcomeOf({ ...facts, classes: left(found) })).toBe(
          outcomeOf({ ...facts, classes: left("4") }),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("Unknown facts", () => {
  test("are not asked for once a breast is class 6", () => {
    expect(decide(firstReading, { classes: { left: "6" } }, { on })).toMatchObject({
      outcome: "invalid",
      missing: [],
    });
  });

  test("of the other breast are asked for, since it may be class 6", () => {
    expect(decide(firstReading, { ...normal, classes: { left: "4" } }, { on })).toMatchObject({
      outcome: "needs-information",
      missing: ["classes.right"],
    });
  });

  test("are asked for where they decide", () => {
    const { workUp: _, ...others } = normal;
    expect(decide(firstReading, { ...others, classes: left("4") }, { on })).toMatchObject({
      outcome: "needs-information",
      missing: ["workUp"],
    });
    expect(
      decide(firstReading, { classes: left("1"), workUp: "not-done", mobileUnit: false }, { on }),
    ).toMatchObject({
      missing: expect.arrayContaining(["clinicalExamination", "ultrasound"]),
    });
  });
});
