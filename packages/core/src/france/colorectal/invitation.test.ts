import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { colorectalInvitation } from "./invitation.js";

type Facts = FactsOf<typeof colorectalInvitation.facts>;

const invited: Facts = {
  birthDate: civilDate("1960-03-15"),
  lastInvitationOn: civilDate("2024-02-01"),
  remindersSentOn: [],
  lastScreenedOn: null,
  reminderObjectionOn: null,
  ineligible: false,
  ineligibleUntil: null,
  participatedInLastThreeCampaigns: true,
};

const decided = (facts: Facts, on: string) =>
  decide(colorectalInvitation, { ...invited, ...facts }, { on: civilDate(on) });

describe("FRC-KIT-02 Two reminders, the second with a kit for those who took part before", () => {
  test("the first brings none", () => {
    const { outcome, values } = decided({}, "2024-08-01");
    expect([outcome, values]).toEqual(["remind", { number: 1 }]);
  });

  test.each([true, false])("took part in one of the last three campaigns: %s", (participated) => {
    const facts: Facts = {
      remindersSentOn: [civilDate("2024-08-01")],
      participatedInLastThreeCampaigns: participated,
    };
    expect(decided(facts, "2025-02-01")).toMatchObject({
      outcome: "remind",
      values: { number: 2, kit: participated },
      because: [{ provision: "FRC-KIT-02" }],
    });
  });
});

describe("FRC-ELI-01 From 50 to 74", () => {
  test.each([
    ["1974-02-02", "none"],
    ["1974-02-01", "invite"],
    ["1949-02-02", "invite"],
    ["1949-02-01", "none"],
  ] as const)("born on %s, not invited yet: %s", (birthDate, outcome) => {
    const facts: Facts = { birthDate: civilDate(birthDate), lastInvitationOn: null };
    expect(decided(facts, "2024-02-01").outcome).toBe(outcome);
  });

  test.each([
    ["2026-03-09", "wait"],
    ["2026-03-10", "invite"],
    ["2026-03-11", "invite"],
  ] as const)("two years after a test of 10 March 2024, on %s: %s", (on, outcome) => {
    expect(decided({ lastScreenedOn: civilDate("2024-03-10") }, on).outcome).toBe(outcome);
  });
});
