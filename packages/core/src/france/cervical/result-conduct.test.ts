import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { resultConduct } from "./result-conduct.js";

type Facts = FactsOf<typeof resultConduct.facts>;

const on = civilDate("2024-12-15");
const negative: Facts = {
  birthDate: civilDate("1985-03-03"),
  type: "hpv",
  on: civilDate("2024-03-01"),
  result: "negative",
  reflexCytology: null,
  sample: "liquid",
  controlAfterPositive: false,
  previousUnsatisfactory: false,
};

const decided = (facts: Facts) => decide(resultConduct, { ...negative, ...facts }, { on });
const outcomeOf = (facts: Facts) => decided(facts).outcome;
const aCase = wholeFacts(resultConduct.facts) as fc.Arbitrary<Facts>;

describe("FRU-RES-01 An unsatisfactory sample", () => {
  test.each([
    ["2024-11-30", "2025-02-28"], // US-12
    ["2023-11-30", "2024-02-29"],
    ["2024-01-31", "2024-04-30"],
    ["2024-11-28", "2025-02-28"],
  ] as const)("of %s is made again by %s", (sampledOn, due) => {
    expect(decided({ on: civilDate(sampledOn), result: "unsatisfactory" })).toMatchObject({
      outcome: "repeat",
      values: { due },
      actions: [{ code: "tell-of-unsatisfactory-sample" }, { code: "repeat-sample", due }],
    });
  });

  test.each([
    ["2025-02-10", "2028-02-10"], // US-12, at 29
    ["2025-04-19", "2028-04-19"], // eve of the 30th birthday
    ["2025-04-20", "2030-04-20"],
    ["2025-04-21", "2030-04-21"],
  ] as const)("the second in a row, on %s: invited again on %s (CCU-7)", (sampledOn, again) => {
    const facts = { birthDate: civilDate("1995-04-20"), on: civilDate(sampledOn) };
    expect(decided({ ...facts, result: "unsatisfactory", previousUnsatisfactory: true })).toMatchObject({
      outcome: "reinvite",
      values: { on: again },
      actions: [{ code: "explain-why-not-analysable" }, { code: "invite", notBefore: again }],
    });
  });

  test("an unsatisfactory reflex cytology is one too, even after an unsatisfactory sample", () => {
    const facts = { result: "positive", reflexCytology: "unsatisfactory" } as const;
    expect(outcomeOf({ ...facts, previousUnsatisfactory: true })).toBe("repeat");
  });
});

describe("FRU-RES-02 A positive HPV test", () => {
  test.each([
    ["liquid", "reflex-cytology"],
    ["slide", "reflex-cytology"],
    ["dedicated", "new-sample"],
    ["self", "new-sample"],
  ] as const)("on a sample %s: %s", (sample, outcome) => {
    expect(outcomeOf({ result: "positive", sample })).toBe(outcome);
  });

  test.each([
    ["normal", "hpv-at-one-year"],
    ["abnormal", "colposcopy"],
    ["unsatisfactory", "repeat"],
  ] as const)("with a reflex cytology %s: %s, whatever the sample", (reflexCytology, outcome) => {
    for (const sample of ["liquid", "slide", "dedicated", "self"] as const)
      expect(outcomeOf({ result: "positive", reflexCytology, sample })).toBe(outcome);
  });

  test("is controlled one year after the sample (US-12, CCU-8)", () => {
    const { values } = decided({ result: "positive", reflexCytology: "normal" });
    expect(values).toEqual({ on: "2025-03-01" });
  });

  test("at the control leads to colposcopy whatever the cytology", () => {
    const control = { result: "positive", controlAfterPositive: true } as const;
    for (const reflexCytology of ["normal", "abnormal", null] as const)
      expect(outcomeOf({ ...control, reflexCytology })).toBe("colposcopy");
    fc.assert(
      fc.property(aCase, (facts) => {
        const codes = decided({ ...facts, ...control, type: "hpv" }).actions.map(({ code }) => code);
        expect(codes).toContain("refer-to-colposcopy");
      }),
    );
  });

  test("never leads back to routine, nor to an invitation", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const outcome = outcomeOf({ ...facts, type: "hpv", result: "positive" });
        expect(["routine", "reinvite"]).not.toContain(outcome);
      }),
    );
  });
});

describe("FRU-RES-02 An abnormal cytology", () => {
  test.each([
    ["1994-03-02", "inca-recommendation"], // sampled on the eve of the 30th birthday
    ["1994-03-01", "colposcopy"],
    ["1994-02-28", "colposcopy"],
  ] as const)("born on %s: %s", (birthDate, outcome) => {
    expect(outcomeOf({ birthDate: civilDate(birthDate), type: "cytology", result: "abnormal" })).toBe(
      outcome,
    );
  });
});

describe("FRU-RES-02 A clear result", () => {
  test.each([
    ["hpv", "1985-03-03", { test: "hpv", on: "2029-03-01" }],
    ["hpv", "1963-03-02", { test: "hpv", on: "2029-03-01" }], // eve of the 66th birthday
    ["hpv", "1963-03-01", { test: null, on: null }],
    ["hpv", "1994-03-02", { test: "cytology", on: null }], // before 30 it does not count (CCU-5)
    ["cytology", "1998-03-03", { test: "cytology", on: "2027-03-01" }],
    ["cytology", "1997-03-02", { test: "cytology", on: "2027-03-01" }], // eve of the 30th birthday
    ["cytology", "1997-03-01", { test: "hpv", on: "2027-03-01" }],
    ["cytology", "1961-03-01", { test: null, on: null }],
  ] as const)("%s, born on %s: %j", (type, birthDate, values) => {
    const facts = { type, birthDate: civilDate(birthDate) };
    expect(decided({ ...facts, result: type === "hpv" ? "negative" : "normal" })).toMatchObject({
      outcome: "routine",
      values,
    });
  });

  test.each([
    ["1995-03-03", true, { test: "cytology", on: "2025-03-01" }],
    ["1995-03-01", true, { test: "hpv", on: "2027-03-01" }], // the second would fall on the 30th birthday
    ["1995-03-03", false, { test: "hpv", on: "2027-03-01" }],
  ] as const)("first cytology, born on %s: %s (CCU-3)", (birthDate, firstCytology, values) => {
    const facts = { birthDate: civilDate(birthDate), firstCytology, type: "cytology" } as const;
    expect(decided({ ...facts, result: "normal" }).values).toEqual(values);
  });

  test("says so where it could be the first cytology", () => {
    const cytology = { type: "cytology", result: "normal" } as const;
    const young = { ...cytology, birthDate: civilDate("1998-03-03") };
    expect(decided(young).notes).toContain("one-year-if-first-cytology");
    expect(decided({ ...young, firstCytology: false }).notes).toEqual([]);
    expect(decided(cytology).notes).toEqual([]);
  });
});
