import { describe, expect, test } from "vitest";
import { addMonths, type CivilDate, civilDate } from "../calendar/index.js";
import { boolean, computedFrom, date, decide, type FactsOf, fact, nullable } from "../engine/index.js";
import { lawsOfDecisions } from "../engine/testing/laws-of-decisions.js";
import { defineInvitation, monthsAfterExamination } from "./programme-invitation.js";

const both = (text: string) => ({ en: text, fr: text });
const section = (id: string) => ({ id, source: "EXAMPLE-ACT", where: both(id) });

const shared = {
  title: both("an invented programme"),
  ruleSet: { id: "EXAMPLE-ACT", inForceFrom: "2020-01-01", inForceUntil: null },
  interpretations: { age: [], interval: [], reminders: [] },
  provisions: {
    target: section("1"),
    invitation: section("2"),
    reminders: section("3"),
    reinvitation: section("4"),
  },
};

const kitFacts = { tookPart: fact(boolean, both("took part before")) };

/** A programme whose second reminder brings a kit to those who took part before. */
const withKit = defineInvitation({
  ...shared,
  id: "example.with-kit",
  facts: kitFacts,
  ages: { from: 50, to: 74 },
  examination: monthsAfterExamination(24),
  kit: computedFrom(kitFacts)({
    reads: ["tookPart"],
    text: both("took part before"),
    evaluate: ({ tookPart }) => tookPart,
  }),
});

/** A programme whose next test has a date of its own, three or five years ahead. */
const withOwnInterval = defineInvitation({
  ...shared,
  id: "example.own-interval",
  facts: { nextTestOn: fact(nullable(date), both("day of the next test")) },
  ages: { from: 25, to: 65 },
  examination: {
    reads: ["nextTestOn"],
    months: [],
    nextOn: (facts) => facts["nextTestOn"] as CivilDate | null | undefined,
  },
});

const invited = {
  birthDate: civilDate("1965-06-20"),
  lastInvitationOn: civilDate("2024-01-15"),
  remindersSentOn: [],
  lastScreenedOn: null,
  reminderObjectionOn: null,
  ineligible: false,
  ineligibleUntil: null,
} satisfies FactsOf<typeof withKit.facts>;

describe("Every programme keeps the engine's promises", () => {
  describe("with a kit", () => lawsOfDecisions(withKit, { runs: 20 }));
  describe("with an interval of its own", () => lawsOfDecisions(withOwnInterval, { runs: 20 }));
});

describe("A kit with the second reminder", () => {
  const decided = (on: string, facts: FactsOf<typeof withKit.facts>) =>
    decide(withKit, { ...invited, ...facts }, { on: civilDate(on) });
  const once = { remindersSentOn: [civilDate("2024-07-15")] };

  test("goes to those who took part, and to no others", () => {
    expect(decided("2025-01-15", { ...once, tookPart: true }).values).toEqual({ number: 2, kit: true });
    expect(decided("2025-01-15", { ...once, tookPart: false }).values).toEqual({ number: 2, kit: false });
  });

  test("does not go with the first, for which participation need not be known", () => {
    expect(decided("2024-07-15", {})).toMatchObject({
      outcome: "remind",
      values: { number: 1 },
      missing: [],
    });
  });

  test("makes participation matter for the second", () => {
    expect(decided("2025-01-15", once)).toMatchObject({
      outcome: "needs-information",
      missing: ["tookPart"],
    });
  });
});

describe("An interval of the programme's own", () => {
  const decided = (on: string, facts: FactsOf<typeof withOwnInterval.facts>) =>
    decide(withOwnInterval, { ...invited, nextTestOn: null, ...facts }, { on: civilDate(on) });
  const tested = { lastScreenedOn: civilDate("2024-03-01"), nextTestOn: civilDate("2029-03-01") };

  test("holds the next invitation of those tested back until the day of their next test", () => {
    expect(decided("2026-01-15", tested).values).toEqual({ next: "invite", on: "2029-03-01" });
    expect(decided("2029-03-01", tested).outcome).toBe("invite");
  });

  test("may end before two years have passed since the invitation", () => {
    const soon = { ...tested, nextTestOn: civilDate("2025-03-01") };
    expect(decided("2025-03-01", soon).outcome).toBe("invite");
  });

  test("keeps those who did not come from being invited before their next test", () => {
    const earlier = { lastScreenedOn: civilDate("2023-06-01"), nextTestOn: civilDate("2028-06-01") };
    expect(decided("2026-01-15", earlier).values).toEqual({ next: "invite", on: "2028-06-01" });
  });

  test("leaves those never tested to the two years after the invitation", () => {
    expect(decided("2025-06-01", {}).values).toEqual({ next: "invite", on: "2026-01-15" });
    expect(decided("2025-06-01", { lastInvitationOn: null }).outcome).toBe("invite");
  });

  test("ends the invitations where the next one would fall after the age range", () => {
    const nextTestOn = addMonths(invited.birthDate, 12 * 66);
    expect(decided("2026-02-01", { ...tested, nextTestOn }).values).toEqual({ reason: "too-old" });
  });
});
