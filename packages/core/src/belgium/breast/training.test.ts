import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { training } from "./training.js";

const outcomeOf = (facts: FactsOf<typeof training.facts>) =>
  decide(training, facts, { on: civilDate("2025-06-02") }).outcome;

describe("BEW-23 First readers and technologists follow the training of the CCRef", () => {
  test.each(["first-reader", "technologist"] as const)("a %s follows what is offered", (role) => {
    const offered = { role, trainingOffered: true };
    expect(outcomeOf({ ...offered, trainingFollowed: false })).toBe("to-be-followed");
    expect(outcomeOf({ ...offered, trainingFollowed: true })).toBe("fulfilled");
    expect(outcomeOf(offered)).toBe("needs-information");
    expect(outcomeOf({ role, trainingOffered: false })).toBe("fulfilled");
  });

  test("others are not bound", () => {
    expect(outcomeOf({ role: "other" })).toBe("not-concerned");
  });
});
