import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { cervicalInvitation } from "./invitation.js";

type Facts = FactsOf<typeof cervicalInvitation.facts>;

const invited: Facts = {
  birthDate: civilDate("1985-03-03"),
  lastInvitationOn: civilDate("2024-02-15"),
  remindersSentOn: [],
  lastScreenedOn: null,
  reminderObjectionOn: null,
  ineligible: false,
  ineligibleUntil: null,
  nextTestOn: null,
};

const decided = (facts: Facts, on: string) =>
  decide(cervicalInvitation, { ...invited, ...facts }, { on: civilDate(on) });
const aCase = wholeFacts(cervicalInvitation.facts) as fc.Arbitrary<Facts>;
const aDecisionDay = fc.integer({ min: 19_800, max: 21_900 }).map((day) => day as CivilDate);

describe("FRU-INV-01 Invitation", () => {
  test.each([
    [null, "2024-05-02", "invite"],
    ["2024-05-03", "2024-05-02", "wait"],
    ["2024-05-02", "2024-05-02", "invite"],
    ["2024-05-01", "2024-05-02", "invite"],
  ] as const)("never invited, next test on %s: on %s %s", (nextTestOn, on, outcome) => {
    const next = nextTestOn === null ? null : civilDate(nextTestOn);
    expect(decided({ lastInvitationOn: null, nextTestOn: next }, on).outcome).toBe(outcome);
  });

  test("comes again two years after an invitation without test, whatever the interval (CCU-14)", () => {
    expect(decided({}, "2025-06-01").values).toEqual({ next: "invite", on: "2026-02-15" });
    expect(decided({}, "2026-02-15").outcome).toBe("invite");
  });

  test("never comes before the next test", () => {
    fc.assert(
      fc.property(aCase, aDecisionDay, (facts, on) => {
        const { outcome } = decide(cervicalInvitation, facts, { on });
        const next = facts.nextTestOn ?? null;
        if (next !== null && on < next) expect(["invite", "remind"]).not.toContain(outcome);
      }),
    );
  });

  test("ends where the next test would fall after 65 (CCU-5)", () => {
    const tested = { lastInvitationOn: null, lastScreenedOn: civilDate("2022-05-02") };
    const of = (nextTestOn: string) =>
      decided(
        { ...tested, birthDate: civilDate("1961-05-02"), nextTestOn: civilDate(nextTestOn) },
        "2024-05-02",
      );
    expect(of("2027-05-01").outcome).toBe("wait"); // eve of the 66th birthday
    expect(of("2027-05-02")).toMatchObject({ outcome: "none", values: { reason: "too-old" } });
  });
});

describe("FRU-INV-01 Reminders", () => {
  test.each([
    ["2024-08-14", "wait"],
    ["2024-08-15", "remind"],
    ["2024-08-16", "remind"],
    ["2025-02-15", "remind"], // twelve months
    ["2025-02-16", "wait"],
  ] as const)("invited on 2024-02-15, on %s: %s", (on, outcome) => {
    expect(decided({}, on).outcome).toBe(outcome);
  });

  test("stop once tested, whether after the invitation or just before it arrived", () => {
    const nextTestOn = civilDate("2029-02-01");
    for (const lastScreenedOn of ["2024-02-01", "2024-02-15", "2024-04-02"])
      expect(decided({ lastScreenedOn: civilDate(lastScreenedOn), nextTestOn }, "2024-08-15").values).toEqual(
        { next: "invite", on: "2029-02-01" },
      );
  });
});

describe("FRU-SEL-01 The kit", () => {
  test.each([
    ["1995-02-16", false], // the second reminder goes out on the eve of the 30th birthday
    ["1995-02-15", true],
    ["1995-02-14", true],
    ["1996-06-01", false], // US-12
  ] as const)("born on %s: %s (CCU-6)", (birthDate, kit) => {
    const facts = {
      birthDate: civilDate(birthDate),
      remindersSentOn: [civilDate("2024-08-15")],
    };
    expect(decided(facts, "2025-02-15")).toMatchObject({
      outcome: "remind",
      values: { number: 2, kit },
      interpretations: expect.arrayContaining(["CCU-6"]),
    });
  });
});
