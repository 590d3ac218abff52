import { describe, expect, test } from "vitest";
import { parseFeedback } from "./feedback.js";

const item = { card: "c", outcome: "overridden", outcomeTimestamp: "2025-06-02T09:00:00Z" };

describe("Feedback", () => {
  test("keeps the outcome and a reason of ours, and nothing else", () => {
    const reason = (code: string) => ({ reason: { code, system: "x" }, userComment: "about the person" });
    const given = [
      { ...item, outcome: "accepted", acceptedSuggestions: [{ id: "s" }] },
      { ...item, overrideReason: reason("person-declines") },
      { ...item, overrideReason: reason("a reason of the client") },
    ];
    expect(parseFeedback({ feedback: given })).toEqual({
      ok: true,
      feedback: [
        { outcome: "accepted" },
        { outcome: "overridden", reason: "person-declines" },
        { outcome: "overridden" },
      ],
    });
  });

  test.each([
    [undefined, "feedback"],
    [[3], "feedback[0]"],
    [[{ ...item, card: undefined }], "feedback[0].card"],
    [[{ ...item, outcome: "ignored" }], "feedback[0].outcome"],
    [[{ ...item, outcomeTimestamp: "yesterday" }], "feedback[0].outcomeTimestamp"],
    [[item, { ...item, outcome: "accepted" }], "feedback[1].acceptedSuggestions"],
  ])("%j is refused at its place", (feedback, path) => {
    expect(parseFeedback({ feedback })).toMatchObject({ ok: false, problems: [{ path }] });
  });
});
