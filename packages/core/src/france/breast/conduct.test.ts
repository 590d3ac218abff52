import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { aDay, wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { conduct } from "./conduct.js";

type ConductFacts = FactsOf<typeof conduct.facts>;

const on = civilDate("2024-05-14");

const normal: ConductFacts = {
  finalClass: "1",
  mammogramOn: civilDate("2024-05-02"),
  samplingAdvised: false,
  sampleResult: null,
  workUpDone: true,
};

const decided = (facts: ConductFacts) => decide(conduct, { ...normal, ...facts }, { on });
const outcomeOf = (facts: ConductFacts) => decided(facts).outcome;
const aCase = wholeFacts(conduct.facts) as fc.Arbitrary<ConductFacts>;

describe("Every promise of the engine holds for the conduct", () => lawsOfDecisions(conduct));

describe("FRB-CON-01 Class 1 or 2", () => {
  test.each(["1", "2"] as const)(
    "%s: screened again two years later, told to consult for a symptom",
    (finalClass) => {
      expect(decided({ finalClass })).toMatchObject({
        outcome: "routine",
        values: { nextScreening: "2026-05-02" },
        actions: [{ code: "invite", notBefore: "2026-05-02" }, { code: "advise-consulting-for-any-symptom" }],
      });
    },
  );
});

describe("FRB-CON-02 Class 3", () => {
  test.each([
    ["2024-02-29", ["2024-08-29", "2025-02-28"], "2026-02-28"], // US-7
    ["2024-08-31", ["2025-02-28", "2025-08-31"], "2026-08-31"],
    ["2024-05-02", ["2024-11-02", "2025-05-02"], "2026-05-02"],
  ] as const)("a mammogram of %s is controlled on %j and repeated on %s", (day, controls, nextScreening) => {
    expect(decided({ finalClass: "3", mammogramOn: civilDate(day) })).toMatchObject({
      outcome: "surveillance",
      values: { controls, nextScreening },
    });
  });

  test("without work-up done is worked up first", () => {
    expect(outcomeOf({ finalClass: "3", workUpDone: false })).toBe("work-up");
    expect(outcomeOf({ finalClass: "3", workUpDone: false, samplingAdvised: true })).toBe("work-up");
  });

  test("stable at the end of the surveillance becomes class 2 (FRB-CON-05)", () => {
    expect(decided({ finalClass: "3" }).actions).toContainEqual(
      expect.objectContaining({
        code: "reclassify-as-2-if-stable",
        notBefore: "2026-05-02",
        provision: "FRB-CON-05",
      }),
    );
  });

  test("the controls never come after the next screening, and all keep to the mammogram", () => {
    fc.assert(
      fc.property(aDay, (mammogramOn) => {
        const { values } = decided({ finalClass: "3", mammogramOn });
        const days = [...(values["controls"] as string[]), values["nextScreening"] as string];
        expect([...days].sort()).toEqual(days);
      }),
    );
  });
});

describe("FRB-CON-03 Class 4 or 5", () => {
  test.each([
    ["4", null, "histology"],
    ["4a", null, "histology"],
    ["4c", "non-contributive", "histology"],
    ["5", null, "histology"],
    ["5", "malignant", "cancer-care"],
    ["4", "benign-contributive", "routine"],
    ["5", "benign-contributive", "routine"],
  ] as const)("%s with sample %s: %s", (finalClass, sampleResult, outcome) => {
    expect(outcomeOf({ finalClass, sampleResult })).toBe(outcome);
  });

  test("percutaneous sampling comes first for 4, and is mainly strategic for 5", () => {
    expect(decided({ finalClass: "4" }).notes).toEqual(["percutaneous-sampling-whenever-possible"]);
    expect(decided({ finalClass: "5" }).notes).toEqual(["percutaneous-sampling-mainly-strategic"]);
  });
});

describe("FRB-CON-04 Class 3 with sampling advised", () => {
  test.each([
    [null, true, "histology"],
    ["non-contributive", true, "histology"],
    ["benign-contributive", true, "routine"],
    ["malignant", true, "cancer-care"],
    ["malignant", false, "cancer-care"],
    [null, false, "surveillance"],
    ["benign-contributive", false, "routine"],
  ] as const)("sample %s, sampling advised %s: %s", (sampleResult, samplingAdvised, outcome) => {
    expect(outcomeOf({ finalClass: "3", sampleResult, samplingAdvised })).toBe(outcome);
  });

  test("a benign contributive sample leads to a mammogram 24 months after the previous one", () => {
    const facts = { finalClass: "3", samplingAdvised: true, sampleResult: "benign-contributive" } as const;
    expect(decided(facts).values).toEqual({ nextScreening: "2026-05-02" });
  });
});

describe("Class 0 and class 6", () => {
  test("0 waits for a work-up, whatever else holds", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        expect(outcomeOf({ ...facts, finalClass: "0" })).toBe("work-up");
      }),
    );
  });

  test("a malignant sample is not overlooked meanwhile", () => {
    expect(decided({ finalClass: "0", sampleResult: "malignant" }).notes).toEqual(["malignant-sample"]);
  });

  test("6 is a cancer already proven, outside screening", () => {
    expect(decided({ finalClass: "6" })).toMatchObject({
      outcome: "cancer-care",
      because: [{ provision: "FRB-BIR-01" }],
      notes: ["class-6-not-screening"],
    });
  });
});

describe("Irrelevant facts", () => {
  test("the day of the decision changes nothing", () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 19_900, max: 21_000 }), (facts, day) => {
        const elsewhere = decide(conduct, facts, { on: day as typeof on });
        expect({ ...elsewhere, on: "" }).toEqual({ ...decide(conduct, facts, { on }), on: "" });
      }),
    );
  });

  test("sampling advice matters for class 3 alone", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        fc.pre(facts.finalClass !== "3");
        expect(outcomeOf({ ...facts, samplingAdvised: true })).toBe(
          outcomeOf({ ...facts, samplingAdvised: false }),
        );
      }),
    );
  });
});

describe("Unknown facts", () => {
  test("the day of the mammogram is asked for where a date hangs on it", () => {
    const { mammogramOn: _, ...others } = normal;
    expect(decide(conduct, others, { on })).toMatchObject({
      outcome: "needs-information",
      missing: ["mammogramOn"],
    });
    expect(decide(conduct, { ...others, finalClass: "4" }, { on }).outcome).toBe("histology");
  });

  test("no sample known: histology and surveillance stay open", () => {
    const { sampleResult: _, ...others } = normal;
    expect(decide(conduct, { ...others, finalClass: "5" }, { on })).toMatchObject({
      outcome: "needs-information",
      missing: ["sampleResult"],
      values: { possible: ["cancer-care", "histology", "routine"] },
    });
  });
});
