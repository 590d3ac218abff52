import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { radiologistList } from "./radiologist-list.js";

type ListFacts = FactsOf<typeof radiologistList.facts>;

const usual: ListFacts = {
  lastUpdatedOn: civilDate("2024-08-31"),
  sentToGeneralPractitioners: true,
  sentToGynaecologists: true,
  sentToInca: true,
  enclosedWithPostalInvitations: true,
  linkedFromElectronicInvitations: true,
  publishedOnline: true,
};
const judged = (change: Partial<ListFacts>, on = "2024-12-01") =>
  decide(radiologistList, { ...usual, ...change }, { on: civilDate(on) });

describe("II.C The list is brought up to date every six months", () => {
  test.each([
    ["2025-02-27", "up-to-date"],
    ["2025-02-28", "up-to-date"], // six months, clipped to the month's end
    ["2025-03-01", "overdue"],
  ])("updated on 31 August 2024, on %s: %s", (on, outcome) => {
    expect(judged({}, on)).toMatchObject({
      outcome,
      values: { due: "2025-02-28" },
      actions: [{ code: "update-list", by: "health-insurance", due: "2025-02-28" }],
      interpretations: expect.arrayContaining(["ORG-5"]),
    });
  });

  test("a list never made is overdue without a date", () => {
    expect(judged({ lastUpdatedOn: null })).toMatchObject({
      outcome: "overdue",
      values: { due: null },
      actions: [{ code: "update-list", due: null }],
    });
  });
});

describe("II.C The list is sent to all who must have it", () => {
  test.each([
    ["sentToGeneralPractitioners", "sent-to-general-practitioners", "send-list-to-general-practitioners"],
    ["sentToGynaecologists", "sent-to-gynaecologists", "send-list-to-gynaecologists"],
    ["enclosedWithPostalInvitations", "enclosed-with-postal-invitations", "enclose-list-with-invitations"],
    ["linkedFromElectronicInvitations", "linked-from-electronic-invitations", "link-list-from-invitations"],
    ["publishedOnline", "published-online", "publish-list"],
  ] as const)("without %s it is incomplete, and the fund mends it", (name, missing, code) => {
    const result = judged({ [name]: false });
    expect(result).toMatchObject({ outcome: "incomplete", values: { missing: [missing] } });
    expect(result.actions.map((action) => action.code)).toEqual(["update-list", code]);
  });

  test("INCa, no recipient of actions, is told among what is missing", () => {
    expect(judged({ sentToInca: false }).values).toMatchObject({ missing: ["sent-to-inca"] });
  });

  test("a late list tells what it lacks as well", () => {
    expect(judged({ sentToInca: false, publishedOnline: false }, "2025-03-01").values).toEqual({
      due: "2025-02-28",
      missing: ["sent-to-inca", "published-online"],
    });
  });
});
