import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { dataRights } from "./data-rights.js";

type Facts = FactsOf<typeof dataRights.facts>;

const on = civilDate("2024-05-02");
const decided = (facts: Facts) => decide(dataRights, facts, { on });

test("FRG-01 there is no objecting to invitations, but their data may be seen and corrected", () => {
  expect(decided({ processing: "invitations", right: "objection" }).outcome).toBe("not-available");
  expect(decided({ processing: "invitations", right: "rectification" }).values).toEqual({
    controller: "health-insurance",
    article: 16,
  });
});

test.each([
  ["reminders", "health-insurance"],
  ["outreach", "health-insurance"],
  ["treating-doctor-lists", "health-insurance"],
  ["follow-up", "crcdc"],
  ["second-reading", "crcdc"],
  ["organisational-evaluation", "inca"],
  ["cancer-data-platform", "inca"],
  ["cervical-platform", "inca"],
  ["epidemiological-evaluation", "ansp"],
  ["colorectal-test-analysis", "laboratory"],
] as const)("FRG-03 %s: with %s", (processing, controller) => {
  for (const right of ["access", "objection"] as const)
    expect(decided({ processing, right })).toMatchObject({ outcome: "exercise", values: { controller } });
});

test.each([
  ["access", 15],
  ["rectification", 16],
  ["erasure", 17],
  ["restriction", 18],
  ["objection", 21],
] as const)("FRG-03 %s: article %i of the GDPR", (right, article) => {
  expect(decided({ processing: "follow-up", right }).values).toMatchObject({ article });
});
