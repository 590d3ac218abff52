import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { readerFeedback } from "./reader-feedback.js";
import { negativeEpisode } from "./screening-episode.test-data.js";

type FeedbackFacts = FactsOf<typeof readerFeedback.facts>;

const usual: FeedbackFacts = { reader: "r-1", role: "first-reader", episodes: [negativeEpisode] };
const judged = (change: FeedbackFacts = {}, on = "2025-01-13") =>
  decide(readerFeedback, { ...usual, ...change }, { on: civilDate(on) });
const firstReadings = (change: FeedbackFacts, on: string) => {
  const indicators = judged(change, on).values["indicators"];
  return (indicators as readonly { id: string; own: { value: number } }[])[0]?.own.value;
};

describe("VI.B Feedback once a year, on the year that has ended", () => {
  test.each([
    ["2024-12-31", 0],
    ["2025-01-01", 1],
    ["2025-12-31", 1],
    ["2026-01-01", 0],
  ])("a mammogram of 2024 is reported on %s: %i", (on, count) => {
    expect(firstReadings({}, on)).toBe(count);
  });

  test("or on the days that are asked for", () => {
    const days = { from: civilDate("2024-03-04"), to: civilDate("2024-03-04") };
    expect(judged(days, "2026-06-01")).toMatchObject({
      outcome: "computed",
      values: { from: "2024-03-04", to: "2024-03-04", episodes: 1, ownReadings: true },
    });
    expect(firstReadings(days, "2026-06-01")).toBe(1);
  });

  test("is due by the end of the year after, and the meeting a year after the last", () => {
    expect(judged({ lastMeetingOn: civilDate("2024-02-29") }).actions).toMatchObject([
      { code: "send-feedback", to: "first-reader", due: "2025-12-31", provision: "FRB-IND-01" },
      { code: "hold-meeting", due: "2025-02-28", provision: "FRB-IND-04" },
    ]);
    expect(judged({ lastMeetingOn: null }).actions[1]).toMatchObject({ code: "hold-meeting", due: null });
    expect(judged({}).actions[1]).toMatchObject({ code: "hold-meeting", due: null });
  });

  test("of a second reader is sent too, though no recipient of actions", () => {
    const { actions, notes } = judged({ role: "second-reader", reader: "r-2" });
    expect(notes).toContain("send-feedback-to-second-reader");
    expect(actions.map(({ code }) => code)).toEqual(["hold-meeting"]);
  });
});

describe("What is not known, or not there", () => {
  test.each(["reader", "role", "episodes"] as const)("without %s nothing is computed", (name) => {
    const { [name]: _, ...rest } = usual;
    expect(decide(readerFeedback, rest, { on: civilDate("2025-01-13") })).toMatchObject({
      outcome: "needs-information",
      missing: [name],
    });
  });

  test("no episode, or none of the radiologist, is remarked upon", () => {
    expect(judged({ episodes: [] }).notes).toEqual(
      expect.arrayContaining(["no-episodes", "no-own-readings"]),
    );
    expect(judged({ reader: "r-9" })).toMatchObject({ outcome: "computed", values: { ownReadings: false } });
    expect(judged({ reader: "r-9" }).notes).toContain("no-own-readings");
  });

  test("the reasons do not repeat the episodes", () => {
    expect(judged().because.flatMap(({ facts }) => Object.keys(facts))).not.toContain("episodes");
  });
});
