import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { consent } from "./consent.js";

const decided = (facts: FactsOf<typeof consent.facts>) =>
  decide(consent, facts, { on: civilDate("2025-06-02") });

describe("BEW-04 A refusal stops evaluation alone", () => {
  test.each(["screening", "second-reading", "result-transmission"] as const)(
    "%s goes on whatever she answered",
    (purpose) => {
      expect(decided({ purpose })).toMatchObject({ outcome: "may-process", missing: [] });
    },
  );

  test.each([
    ["agreed", "may-process"],
    ["refused", "must-not-process"],
    ["not-recorded", "must-not-process"],
  ] as const)("evaluation where her answer is %s: %s", (furtherProcessing, outcome) => {
    expect(decided({ purpose: "evaluation", furtherProcessing }).outcome).toBe(outcome);
  });

  test("a refusal is recorded in the RIS", () => {
    const { actions } = decided({ purpose: "evaluation", furtherProcessing: "refused" });
    expect(actions).toMatchObject([{ code: "record-refusal", by: "unit", to: "ccref" }]);
  });
});

describe("BEW-22 The woman is told that her data serve evaluation", () => {
  test("where no answer is recorded, she has still to be told (BE-12)", () => {
    const result = decided({ purpose: "evaluation", furtherProcessing: "not-recorded" });
    expect(result.actions).toMatchObject([{ code: "inform-woman", to: "person", provision: "BEW-22" }]);
    expect(result.interpretations).toContain("BE-12");
  });
});
