import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { colposcopyReport } from "./colposcopy-report.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof colposcopyReport.facts>) =>
  decide(
    colposcopyReport,
    {
      lesionsSeen: true,
      lesionSite: true,
      lesionAspect: true,
      junctionLine: true,
      codedTerms: true,
      followedBy: "professional",
      transmissionRefused: false,
      ...facts,
    },
    { on },
  );

test.each(["lesionSite", "lesionAspect", "junctionLine", "codedTerms"] as const)(
  "FRU-RES-05 a report without %s is incomplete",
  (item) => {
    expect(decided({ [item]: false })).toMatchObject({
      outcome: "incomplete",
      values: { missing: [item] },
    });
  },
);

test("FRU-RES-05 without lesion there is neither site nor aspect to state", () => {
  expect(decided({ lesionsSeen: false, lesionSite: false, lesionAspect: false }).outcome).toBe("complete");
});

test.each([
  ["professional", ["doctor", "person", "crcdc"]],
  ["treating-doctor", ["treating-doctor", "person", "crcdc"]],
  ["nobody-known", ["person", "crcdc"]],
] as const)("FRU-RES-05 followed by %s, it goes to %j", (followedBy, recipients) => {
  expect(decided({ followedBy }).actions.map(({ to }) => to)).toEqual(recipients);
});

test("FRU-RES-05 nothing goes to the CRCDC where the person refuses (CCU-15)", () => {
  const { actions } = decided({ transmissionRefused: true });
  expect(actions.map(({ to }) => to)).toEqual(["doctor", "person"]);
});
