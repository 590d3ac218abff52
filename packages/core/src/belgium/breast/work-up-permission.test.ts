import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { workUpPermission } from "./work-up-permission.js";

const decided = (facts: FactsOf<typeof workUpPermission.facts>) =>
  decide(workUpPermission, facts, { on: civilDate("2025-05-30") });

describe("BEW-06 No complementary examination by the unit before the double reading", () => {
  test.each([
    ["unit", false, "forbidden"],
    ["unit", true, "permitted"],
    ["other", false, "permitted"],
    ["other", true, "permitted"],
  ] as const)("by %s, double reading done %s: %s", (performedBy, doubleReadingDone, outcome) => {
    expect(decided({ performedBy, doubleReadingDone }).outcome).toBe(outcome);
  });

  test("the ban binds the unit alone, so elsewhere the reading need not be known (BE-2)", () => {
    const result = decided({ performedBy: "other" });
    expect(result).toMatchObject({ outcome: "permitted", missing: [] });
    expect(result.interpretations).toContain("BE-2");
  });

  test("once the double reading is done, anyone may", () => {
    expect(decided({ doubleReadingDone: true }).outcome).toBe("permitted");
  });

  test("before it, it matters who would examine", () => {
    expect(decided({ doubleReadingDone: false })).toMatchObject({
      outcome: "needs-information",
      missing: ["performedBy"],
    });
  });
});
