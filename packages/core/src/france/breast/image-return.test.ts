import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { imageReturn } from "./image-return.js";

type Facts = FactsOf<typeof imageReturn.facts>;

const read = {
  secondReading: "negative",
  channel: "post",
  collection: "awaited",
  mammogramOn: civilDate("2024-05-02"),
} satisfies Facts;

const result = (facts: Facts = {}) =>
  decide(imageReturn, { ...read, ...facts }, { on: civilDate("2024-05-14") });

describe("fr.breast.image-return", () => {
  lawsOfDecisions(imageReturn);
});

describe("FRB-RES-03 Images go back to the person after second reading", () => {
  test("never before it", () => {
    expect(result({ secondReading: "not-done" })).toMatchObject({ outcome: "not-yet", actions: [] });
  });

  test("preferably by post, within the 15 days of the result", () => {
    expect(result()).toMatchObject({
      outcome: "post-to-person",
      strength: "recommended",
      actions: [{ to: "person", channel: "post", due: "2024-05-17", strength: "required" }],
    });
  });

  test("otherwise through the radiology practice", () => {
    expect(result({ channel: "practice" })).toMatchObject({
      outcome: "through-practice",
      strength: "allowed",
      actions: [{ to: "first-reader", due: "2024-05-17" }],
    });
  });

  test.each([
    ["collected", "returned", []],
    ["not-collected", "reminder-by-practice", ["radiologist", "crcdc"]],
    ["not-collected-after-reminder", "post-by-crcdc", ["crcdc"]],
  ] as const)("at the practice, %s: %s", (collection, outcome, by) => {
    const { actions, ...answer } = result({ channel: "practice", collection });
    expect(answer.outcome).toBe(outcome);
    expect(actions.map((action) => action.by)).toEqual(by);
  });

  test("the practice's reminder is allowed, the CRCDC's posting after it required", () => {
    const notCollected = { channel: "practice", collection: "not-collected" } as const;
    expect(result(notCollected).strength).toBe("allowed");
    const after = { channel: "practice", collection: "not-collected-after-reminder" } as const;
    expect(result(after)).toMatchObject({ strength: "required", actions: [{ channel: "post", due: null }] });
  });

  test("a positive or insufficient examination goes to the first reader, who completes it", () => {
    for (const secondReading of ["positive", "technical-recall"] as const)
      expect(result({ secondReading })).toMatchObject({
        outcome: "to-first-reader",
        actions: [{ to: "first-reader" }],
      });
  });
});

test("what happened at the practice is asked for only where the images went there", () => {
  const { collection: _, ...known } = read;
  expect(decide(imageReturn, known, { on: civilDate("2024-05-14") }).outcome).toBe("post-to-person");
  const there: Facts = { ...known, channel: "practice" };
  expect(decide(imageReturn, there, { on: civilDate("2024-05-14") })).toMatchObject({
    outcome: "needs-information",
    missing: ["collection"],
  });
});
