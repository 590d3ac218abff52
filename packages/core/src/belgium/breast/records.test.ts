import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { records } from "./records.js";

type Facts = FactsOf<typeof records.facts>;

const breachFoundOn = civilDate("2025-06-01");
const decided = (facts: Facts) => decide(records, facts, { on: civilDate("2025-06-02") });

describe("BEW-24 The CCRef keeps a copy, the head of the unit tells a breach at once", () => {
  test.each<[Facts, string, string[] | undefined]>([
    [{ imagesCopied: true, breachFoundOn: null }, "complete", undefined],
    [{ imagesCopied: true, breachTold: true }, "complete", undefined],
    [{ imagesCopied: true, breachFoundOn, breachTold: false }, "incomplete", ["breachTold"]],
    [{ imagesCopied: false, breachFoundOn: null }, "incomplete", ["imagesCopied"]],
    [{ imagesCopied: false, breachFoundOn, breachTold: false }, "incomplete", ["imagesCopied", "breachTold"]],
  ])("%j: %s", (facts, outcome, missing) => {
    const result = decided(facts);
    expect(result.outcome).toBe(outcome);
    expect(result.values["missing"]).toEqual(missing);
  });

  test("the notice runs from the day on which the breach was found; no last day is set", () => {
    const { actions } = decided({ imagesCopied: true, breachFoundOn, breachTold: false });
    expect(actions).toMatchObject([
      { code: "tell-breach", by: "head-of-unit", to: "ccref", notBefore: "2025-06-01", due: null },
    ]);
  });

  test("a breach that was not told matters only if there was one", () => {
    expect(decided({ imagesCopied: true, breachTold: false })).toMatchObject({
      outcome: "needs-information",
      missing: ["breachFoundOn"],
    });
  });
});
