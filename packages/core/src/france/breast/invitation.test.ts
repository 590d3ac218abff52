import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, birthday, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { aDay } from "../../engine/testing/arbitrary-facts.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { breastInvitation } from "./invitation.js";

type Facts = FactsOf<typeof breastInvitation.facts>;

const INVITED = civilDate("2024-01-15");

/** A woman of 68 years who was invited on 15 January 2024 and did nothing since. */
const invited = {
  birthDate: civilDate("1955-06-20"),
  lastInvitationOn: INVITED,
  remindersSentOn: [],
  lastScreenedOn: null,
  reminderObjectionOn: null,
  ineligible: false,
  ineligibleUntil: null,
} satisfies Facts;

const days = (...texts: string[]): CivilDate[] => texts.map((text) => civilDate(text));

function answer(on: string, facts: Facts = {}, parameters = {}) {
  const result = decide(breastInvitation, { ...invited, ...facts }, { on: civilDate(on), parameters });
  return { outcome: result.outcome, ...result.values };
}

describe("fr.breast.invitation", () => {
  lawsOfDecisions(breastInvitation, { runs: 40 });
});

describe("FRB-ELI-01 Persons of 50 to 74 are invited", () => {
  const never = { lastInvitationOn: null };

  test.each([
    ["2024-03-09", { outcome: "none", reason: "too-young", from: "2024-03-10" }],
    ["2024-03-10", { outcome: "invite" }],
    ["2024-03-11", { outcome: "invite" }],
  ])("born on 10 March 1974, never invited: on %s", (on, expected) => {
    expect(answer(on, { ...never, birthDate: civilDate("1974-03-10") })).toEqual(expected);
  });

  test.each([
    ["2025-03-09", { outcome: "invite" }],
    ["2025-03-10", { outcome: "none", reason: "too-old" }],
    ["2025-03-11", { outcome: "none", reason: "too-old" }],
  ])("born on 10 March 1950, never invited: on %s", (on, expected) => {
    expect(answer(on, { ...never, birthDate: civilDate("1950-03-10") })).toEqual(expected);
  });

  test("born on 29 February, a person is 75 on 1 March of a common year", () => {
    const born = { ...never, birthDate: civilDate("1952-02-29") };
    expect(answer("2027-02-28", born)).toEqual({ outcome: "invite" });
    expect(answer("2027-03-01", born)).toEqual({ outcome: "none", reason: "too-old" });
  });

  test("age comes before ineligibility among the reasons", () => {
    const facts = { birthDate: civilDate("1980-01-01"), ineligible: true };
    expect(answer("2024-06-01", facts)).toMatchObject({ reason: "too-young" });
  });
});

describe("FRB-INV-01 Those examined are invited two years after the examination", () => {
  const examined = { lastScreenedOn: civilDate("2024-05-02") };

  test.each([
    ["2024-05-02", { outcome: "wait", next: "invite", on: "2026-05-02" }],
    ["2026-05-01", { outcome: "wait", next: "invite", on: "2026-05-02" }],
    ["2026-05-02", { outcome: "invite" }],
    ["2026-05-03", { outcome: "invite" }],
  ])("examined on 2 May 2024: on %s", (on, expected) => {
    expect(answer(on, examined)).toEqual(expected);
  });

  test("an examination on the day of the invitation answers it", () => {
    expect(answer("2024-08-01", { lastScreenedOn: INVITED })).toMatchObject({
      next: "invite",
      on: "2026-01-15",
    });
  });

  test("an examination before the invitation does not: the cycle runs", () => {
    expect(answer("2024-08-01", { lastScreenedOn: addDays(INVITED, -1) })).toEqual({
      outcome: "remind",
      number: 1,
    });
  });

  test("without any invitation the interval runs from the examination", () => {
    const facts = { ...examined, lastInvitationOn: null };
    expect(answer("2026-05-01", facts)).toMatchObject({ next: "invite", on: "2026-05-02" });
    expect(answer("2026-05-02", facts)).toEqual({ outcome: "invite" });
  });

  test("after 29 February the interval ends on 28 February", () => {
    const facts = { lastScreenedOn: civilDate("2024-02-29") };
    expect(answer("2024-03-01", facts)).toMatchObject({ on: "2026-02-28" });
  });
});

describe("FRB-INV-02 Two reminders within twelve months", () => {
  test.each([
    ["2024-07-14", { outcome: "wait", next: "remind", on: "2024-07-15" }],
    ["2024-07-15", { outcome: "remind", number: 1 }],
    ["2024-07-16", { outcome: "remind", number: 1 }],
    ["2025-01-15", { outcome: "remind", number: 1 }],
    ["2025-01-16", { outcome: "wait", next: "invite", on: "2026-01-15" }],
  ])("none sent: on %s", (on, expected) => {
    expect(answer(on)).toEqual(expected);
  });

  test.each([
    ["2024-07-15", { outcome: "wait", next: "remind", on: "2025-01-15" }],
    ["2025-01-14", { outcome: "wait", next: "remind", on: "2025-01-15" }],
    ["2025-01-15", { outcome: "remind", number: 2 }],
    ["2025-01-16", { outcome: "wait", next: "invite", on: "2026-01-15" }],
  ])("one sent: on %s", (on, expected) => {
    expect(answer(on, { remindersSentOn: days("2024-07-15") })).toEqual(expected);
  });

  test("both sent: only the next invitation is left", () => {
    const remindersSentOn = days("2025-01-15", "2024-07-15");
    expect(answer("2025-01-15", { remindersSentOn })).toMatchObject({ next: "invite", on: "2026-01-15" });
  });

  test("one reminder recorded twice is one reminder", () => {
    const remindersSentOn = days("2024-07-15", "2024-07-15");
    expect(answer("2025-01-15", { remindersSentOn })).toEqual({ outcome: "remind", number: 2 });
  });

  test("reminders of the cycle before do not count, those of the invitation's day do", () => {
    const earlier = { remindersSentOn: days("2022-07-15", "2024-01-14") };
    expect(answer("2024-07-15", earlier)).toEqual({ outcome: "remind", number: 1 });
    const sameDay = { remindersSentOn: [INVITED] };
    expect(answer("2024-07-15", sameDay)).toMatchObject({ next: "remind", on: "2025-01-15" });
  });

  test("the months between are a parameter, the cap of twelve is not", () => {
    const parameters = { "reminders.afterMonths": [3, 9] };
    expect(answer("2024-04-14", {}, parameters)).toMatchObject({ next: "remind", on: "2024-04-15" });
    expect(answer("2024-04-15", {}, parameters)).toEqual({ outcome: "remind", number: 1 });
    const once = { remindersSentOn: days("2024-04-15") };
    expect(answer("2024-10-15", once, parameters)).toEqual({ outcome: "remind", number: 2 });
    expect(answer("2025-01-15", once, parameters)).toEqual({ outcome: "remind", number: 2 });
    expect(answer("2025-01-16", once, parameters)).toMatchObject({ next: "invite" });
    const beyond = { "reminders.afterMonths": [6, 18] };
    expect(answer("2024-12-01", { remindersSentOn: days("2024-07-15") }, beyond)).toMatchObject({
      on: "2025-01-15",
    });
  });

  test("a reminder is sent between its day and twelve months after the invitation", () => {
    const { actions } = decide(breastInvitation, invited, { on: civilDate("2024-08-02") });
    expect(actions).toMatchObject([
      { code: "remind", to: "person", notBefore: "2024-07-15", due: "2025-01-15", provision: "FRB-INV-02" },
    ]);
  });

  test("born on 10 March 1950 and invited on 1 February 2025: no reminder at 75 and no further invitation", () => {
    const facts = { birthDate: civilDate("1950-03-10"), lastInvitationOn: civilDate("2025-02-01") };
    for (const on of ["2025-02-01", "2025-03-09", "2025-03-10", "2025-08-01", "2027-02-01"])
      expect(answer(on, facts)).toEqual({ outcome: "none", reason: "too-old" });
  });

  test.each([
    ["1949-07-15", { outcome: "none", reason: "too-old" }],
    ["1949-07-16", { outcome: "wait", next: "remind", on: "2024-07-15" }],
  ])("born on %s, the first reminder falls on or before the 75th birthday", (born, expected) => {
    expect(answer("2024-02-01", { birthDate: civilDate(born) })).toEqual(expected);
  });

  test("where only the second reminder would fall at 75, the first alone is sent", () => {
    const facts = { birthDate: civilDate("1950-01-01") };
    expect(answer("2024-07-15", facts)).toEqual({ outcome: "remind", number: 1 });
    expect(answer("2024-07-16", { ...facts, remindersSentOn: days("2024-07-15") })).toEqual({
      outcome: "none",
      reason: "too-old",
    });
  });
});

describe("FRB-INV-03 Those not examined are invited two years after the invitation", () => {
  test.each([
    ["2026-01-14", { outcome: "wait", next: "invite", on: "2026-01-15" }],
    ["2026-01-15", { outcome: "invite" }],
    ["2026-01-16", { outcome: "invite" }],
  ])("on %s", (on, expected) => {
    expect(answer(on)).toEqual(expected);
  });

  test.each([
    ["1951-01-15", { outcome: "none", reason: "too-old" }],
    ["1951-01-16", { outcome: "wait", next: "invite", on: "2026-01-15" }],
  ])("born on %s: an invitation on the 75th birthday is none", (born, expected) => {
    expect(answer("2025-06-01", { birthDate: civilDate(born) })).toEqual(expected);
  });

  test("an examination of an earlier cycle changes nothing", () => {
    expect(answer("2025-06-01", { lastScreenedOn: civilDate("2022-03-01") })).toEqual(answer("2025-06-01"));
  });
});

describe("FRG-02 An objection stops the reminders of the running cycle", () => {
  test.each([
    ["2024-01-14", { outcome: "remind", number: 1 }],
    ["2024-01-15", { outcome: "wait", next: "invite", on: "2026-01-15" }],
    ["2024-08-01", { outcome: "wait", next: "invite", on: "2026-01-15" }],
  ])("made on %s", (madeOn, expected) => {
    expect(answer("2024-08-02", { reminderObjectionOn: civilDate(madeOn) })).toEqual(expected);
  });

  test("it never holds back the next invitation", () => {
    expect(answer("2026-01-15", { reminderObjectionOn: civilDate("2024-08-01") })).toEqual({
      outcome: "invite",
    });
  });

  test("the reading of the objection is named", () => {
    const facts = { ...invited, reminderObjectionOn: civilDate("2024-08-01") };
    const { interpretations, because } = decide(breastInvitation, facts, { on: civilDate("2024-08-02") });
    expect(interpretations).toContain("DAT-1");
    expect(because.map(({ provision }) => provision)).toEqual(["FRG-02", "FRB-INV-03"]);
  });
});

describe("FRG-06 Ineligibility", () => {
  test("for good: no invitation, ever", () => {
    for (const on of ["2024-08-02", "2026-01-15", "2028-01-15"])
      expect(answer(on, { ineligible: true })).toEqual({ outcome: "none", reason: "ineligible" });
  });

  test.each([
    ["2024-08-31", { outcome: "none", reason: "ineligible", until: "2024-09-01" }],
    ["2024-09-01", { outcome: "remind", number: 1 }],
    ["2024-09-02", { outcome: "remind", number: 1 }],
  ])("until 1 September 2024: on %s", (on, expected) => {
    expect(answer(on, { ineligibleUntil: civilDate("2024-09-01") })).toEqual(expected);
  });
});

describe("Unknown facts", () => {
  test("whether the person came is asked for when it matters, and only then", () => {
    const { lastScreenedOn: _, ...known } = invited;
    const open = decide(breastInvitation, known, { on: civilDate("2024-08-02") });
    expect(open).toMatchObject({ outcome: "needs-information", missing: ["lastScreenedOn"] });
    const settled = decide(breastInvitation, { ...known, ineligible: true }, { on: civilDate("2024-08-02") });
    expect(settled).toMatchObject({ outcome: "none", missing: [] });
  });

  test("reminders need not be known once the person objected", () => {
    const { remindersSentOn: _, ...known } = invited;
    const facts = { ...known, reminderObjectionOn: civilDate("2024-08-01") };
    expect(decide(breastInvitation, facts, { on: civilDate("2024-08-02") })).toMatchObject({
      outcome: "wait",
      values: { next: "invite", on: "2026-01-15" },
      missing: [],
    });
  });
});

describe("Whatever the dates", () => {
  const aCase = fc
    .record({
      born: fc.integer({ min: -11_000, max: -6_500 }),
      invitedOn: fc.option(fc.integer({ min: 19_300, max: 20_500 })),
      reminders: fc.array(fc.integer({ min: 18_800, max: 20_700 }), { maxLength: 3 }),
      screenedOn: fc.option(fc.integer({ min: 18_500, max: 20_600 })),
      objectedOn: fc.option(fc.integer({ min: 19_000, max: 20_600 })),
      on: fc.integer({ min: 19_900, max: 21_000 }),
    })
    .map(({ on, born, invitedOn, reminders, screenedOn, objectedOn }) => ({
      on: on as CivilDate,
      facts: {
        ...invited,
        birthDate: born as CivilDate,
        lastInvitationOn: invitedOn as CivilDate | null,
        remindersSentOn: reminders as CivilDate[],
        lastScreenedOn: screenedOn as CivilDate | null,
        reminderObjectionOn: objectedOn as CivilDate | null,
      },
    }));

  test("nobody is written to outside the age range, nor made to wait for such a letter", () => {
    fc.assert(
      fc.property(aCase, ({ on, facts }) => {
        const { outcome, values } = decide(breastInvitation, facts, { on });
        if (outcome === "none") return;
        const day = outcome === "wait" ? civilDate(values["on"] as string) : on;
        expect(day).toBeGreaterThanOrEqual(birthday(facts.birthDate, 50));
        expect(day).toBeLessThan(birthday(facts.birthDate, 75));
      }),
      { numRuns: 1000 },
    );
  });

  test("a wait ends after today, with what it announces", () => {
    fc.assert(
      fc.property(aCase, ({ on, facts }) => {
        const { outcome, values } = decide(breastInvitation, facts, { on });
        if (outcome !== "wait") return;
        const day = civilDate(values["on"] as string);
        expect(day).toBeGreaterThan(on);
        expect(decide(breastInvitation, facts, { on: addDays(day, -1) }).outcome).toBe("wait");
        expect(decide(breastInvitation, facts, { on: day }).outcome).toBe(values["next"]);
      }),
      { numRuns: 1000 },
    );
  });

  test("no reminder goes out more than twelve months after the invitation, nor a third one", () => {
    fc.assert(
      fc.property(aCase, ({ on, facts }) => {
        if (decide(breastInvitation, facts, { on }).outcome !== "remind") return;
        const since = facts.lastInvitationOn as CivilDate;
        expect(on).toBeLessThanOrEqual(addMonths(since, 12));
        expect(new Set(facts.remindersSentOn.filter((sent) => sent >= since)).size).toBeLessThan(2);
      }),
      { numRuns: 1000 },
    );
  });

  test("the order of the reminders and anything before the invitation change nothing", () => {
    fc.assert(
      fc.property(aCase, aDay, ({ on, facts }, day) => {
        const since = facts.lastInvitationOn;
        if (since === null) return;
        const before = Math.min(day, since - 1) as CivilDate;
        const changed = { ...facts, remindersSentOn: [...facts.remindersSentOn, before].reverse() };
        expect(decide(breastInvitation, changed, { on }).values).toEqual(
          decide(breastInvitation, facts, { on }).values,
        );
      }),
      { numRuns: 500 },
    );
  });
});
