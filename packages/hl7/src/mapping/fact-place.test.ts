import { describe, expect, test } from "vitest";
import { placeOfFact } from "./fact-place.js";
import { mappableDecision } from "./mappable-decisions.js";

const placeIn = (decision: string, path: string) =>
  placeOfFact(mappableDecision(decision)?.facts ?? {}, path);

describe("A fact path leads", () => {
  test.each([
    ["fr.breast.eligibility", "highRisk", "boolean"],
    ["fr.breast.eligibility", "lastMammogram", "nullable"],
    ["fr.breast.eligibility", "lastMammogram.date", "nullable"],
    ["fr.archiving.request", "document1.answers.1", "boolean"],
    ["fr.breast.invitation", "remindersSentOn", "list-of"],
    ["fr.cervical.test-and-interval", "tests", "list-of"],
  ])("%s %s to a fact: %s", (decision, path, kind) => {
    expect(placeIn(decision, path)).toEqual({ shape: expect.objectContaining({ kind }) });
  });

  test("through a list to a field of its records", () => {
    expect(placeIn("fr.cervical.test-and-interval", "tests.on")).toEqual({
      shape: { kind: "date" },
      list: { path: "tests", field: "on" },
    });
  });

  test.each([
    "",
    "nobody",
    "highRisk.x",
    "lastMammogram.nobody",
    "lastMammogram.date.x",
    "remindersSentOn.x",
    "constructor",
    "__proto__",
    "lastMammogram.constructor",
    "lastMammogram.__proto__",
  ])("%j nowhere", (path) => {
    expect(placeIn("fr.breast.eligibility", path)).toBeUndefined();
    expect(placeIn("fr.breast.invitation", path)).toBeUndefined();
  });
});
