import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { colorectalFollowUp } from "./follow-up.js";

type Facts = FactsOf<typeof colorectalFollowUp.facts>;

const resultSentOn = civilDate("2024-01-31");

const positive: Facts = {
  resultSentOn,
  colonoscopyOn: null,
  refusal: "none",
  doctorKnown: false,
  doctorAskedOn: null,
  remindersToPersonOn: [],
  remindersToDoctorOn: [],
};

const decided = (facts: Facts, on: string, parameters = {}) =>
  decide(colorectalFollowUp, { ...positive, ...facts }, { on: civilDate(on), parameters });
const outcomeOf = (facts: Facts, on: string) => decided(facts, on).outcome;
const reminded: Facts = { remindersToPersonOn: [civilDate("2025-01-15")] };
const aCase = wholeFacts(colorectalFollowUp.facts) as fc.Arbitrary<Facts>;
const aDayAfterResult = fc
  .integer({ min: 0, max: 1500 })
  .map((days): CivilDate => addDays(resultSentOn, days));

describe("FRC-FUP-01 A negative result", () => {
  test("leads to the next round two years after the sample, whatever else is said", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const sampledOn = civilDate("2024-02-29");
        expect(decided({ ...facts, result: "negative", sampledOn }, "2024-06-01")).toMatchObject({
          outcome: "complete",
          actions: [{ code: "invite", to: "person", notBefore: "2026-02-28" }],
        });
      }),
    );
  });
});

describe("FRC-FUP-02 The colonoscopy is sought", () => {
  test.each([
    ["2024-01-30", "wait"],
    ["2024-01-31", "complete"],
    ["2024-02-01", "complete"],
  ] as const)("made on %s after a result of 31 January: %s", (colonoscopyOn, outcome) => {
    expect(outcomeOf({ colonoscopyOn: civilDate(colonoscopyOn) }, "2024-06-01")).toBe(outcome);
  });
});

describe("FRC-FUP-02 The reminder within the year", () => {
  test.each([
    ["2025-01-30", "wait"],
    ["2025-01-31", "remind"],
    ["2025-02-01", "remind"],
  ] as const)("on %s: %s", (on, outcome) => {
    expect(outcomeOf({}, on)).toBe(outcome);
  });

  test("a parameter moves it forward, never back (CRC-10)", () => {
    const months = (count: number) => ({ "colorectal.firstReminderMonths": count });
    expect(decided({}, "2024-04-30", months(3)).outcome).toBe("remind");
    expect(decided({}, "2024-04-29", months(3)).values).toEqual({ until: "2024-04-30" });
    expect(decided({}, "2025-01-31", months(18)).outcome).toBe("remind");
  });

  test.each([
    [false, null, "person"],
    [true, null, "ask-doctor"],
    [true, "2024-01-30", "ask-doctor"],
    [true, "2024-01-31", "person"],
    [true, "2025-01-15", "person"],
  ] as const)("doctor known %s, asked on %s: %s", (doctorKnown, askedOn, step) => {
    const doctorAskedOn = askedOn === null ? null : civilDate(askedOn);
    expect(decided({ doctorKnown, doctorAskedOn }, "2025-01-31").values).toEqual({ step });
  });

  test("a known doctor is asked before the person is written to", () => {
    fc.assert(
      fc.property(aDayAfterResult, aCase, (on, facts) => {
        const unasked: Facts = { ...positive, doctorKnown: true, remindersToPersonOn: [] };
        const { outcome, actions } = decide(
          colorectalFollowUp,
          { ...unasked, remindersToDoctorOn: facts.remindersToDoctorOn },
          { on },
        );
        fc.pre(outcome === "remind");
        expect(actions.filter(({ by }) => by === "crcdc").map(({ to }) => to)).not.toContain("person");
      }),
    );
  });
});

describe("FRC-FUP-02 Two years without data", () => {
  test.each([
    ["2026-01-30", "wait"],
    ["2026-01-31", "follow-up-ended"],
    ["2026-02-01", "follow-up-ended"],
  ] as const)("reminded, on %s: %s", (on, outcome) => {
    expect(outcomeOf(reminded, on)).toBe(outcome);
  });

  test("follow-up ends, and the person is invited anew", () => {
    expect(decided(reminded, "2026-05-01")).toMatchObject({
      values: { since: "2026-01-31" },
      actions: [{ code: "invite", by: "health-insurance", notBefore: "2026-01-31" }],
      notes: ["unexplored-positive"],
    });
  });

  test("nobody’s follow-up ends who was not reminded, in person or through a doctor", () => {
    fc.assert(
      fc.property(aDayAfterResult, aCase, (on, facts) => {
        const { outcome } = decide(
          colorectalFollowUp,
          { ...facts, result: "positive", resultSentOn, remindersToPersonOn: [], remindersToDoctorOn: [] },
          { on },
        );
        expect(outcome).not.toBe("follow-up-ended");
      }),
    );
  });

  test("on the day since which it has ended, it has, and not the day before", () => {
    const aReminder = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(resultSentOn, days));
    fc.assert(
      fc.property(fc.array(aReminder, { minLength: 1, maxLength: 3 }), (remindersToPersonOn) => {
        const facts: Facts = { ...positive, remindersToPersonOn };
        const { values } = decide(colorectalFollowUp, facts, { on: addMonths(resultSentOn, 60) });
        const since = civilDate(values["since"] as string);
        const made = (on: CivilDate): Facts => ({
          ...facts,
          remindersToPersonOn: remindersToPersonOn.filter((sentOn) => sentOn <= on),
        });
        const before = addDays(since, -1);
        expect(decide(colorectalFollowUp, made(since), { on: since }).outcome).toBe("follow-up-ended");
        expect(decide(colorectalFollowUp, made(before), { on: before }).outcome).not.toBe("follow-up-ended");
      }),
    );
  });
});

describe("FRC-FUP-03 Positive in spite of a recent colonoscopy", () => {
  test.each(["2024-06-01", "2025-01-31"])("a new one is advised, on %s", (on) => {
    expect(decided({ colonoscopyOn: civilDate("2023-12-01") }, on).actions).toContainEqual(
      expect.objectContaining({ code: "advise-new-colonoscopy", by: "doctor", strength: "recommended" }),
    );
  });

  test("not otherwise", () => {
    expect(decided({}, "2025-01-31").actions.map(({ code }) => code)).not.toContain("advise-new-colonoscopy");
  });
});

describe("FRC-FUP-04 Refusal", () => {
  test("a documented one ends all reminders", () => {
    fc.assert(
      fc.property(aDayAfterResult, (on) => {
        const result = decide(colorectalFollowUp, { ...positive, refusal: "documented" }, { on });
        expect(result).toMatchObject({ outcome: "refused", actions: [{ code: "record-refusal" }] });
      }),
    );
  });

  test("an unclear one brings one last letter, and the doctors go on", () => {
    expect(decided({ refusal: "unclear" }, "2024-06-01")).toMatchObject({
      outcome: "undecided",
      actions: [
        { code: "send-last-letter", by: "crcdc", to: "person" },
        { code: "encourage-colonoscopy", by: "doctor", to: "person" },
        { code: "trace-contact" },
      ],
    });
  });
});

describe("FRC-FUP-05 Results reach the CRCDC, contacts are traced", () => {
  test("gastroenterologist and pathologist send theirs", () => {
    const { actions } = decided({ colonoscopyOn: civilDate("2024-03-01") }, "2024-06-01");
    expect(actions.map(({ by, to }) => `${by} to ${to}`)).toEqual([
      "gastroenterologist to crcdc",
      "pathologist to crcdc",
    ]);
  });

  test.each([{}, { doctorKnown: true }, { refusal: "unclear" }] as const)("every contact of %o", (facts) => {
    expect(decided(facts, "2025-01-31").actions).toContainEqual(
      expect.objectContaining({ code: "trace-contact", provision: "FRC-FUP-05" }),
    );
  });
});

describe("Unknown facts", () => {
  test("reminders to the doctor matter only where the person was not reminded in two years", () => {
    const { remindersToDoctorOn: _, ...unknown } = positive;
    const missing = (facts: Facts) =>
      decide(colorectalFollowUp, { ...unknown, ...facts }, { on: civilDate("2026-01-31") }).missing;
    expect(missing({})).toEqual(["remindersToDoctorOn"]);
    expect(missing(reminded)).toEqual([]);
    expect(missing({ remindersToPersonOn: [civilDate("2026-02-15")] })).toEqual(["remindersToDoctorOn"]);
  });
});
