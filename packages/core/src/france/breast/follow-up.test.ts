import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { followUp } from "./follow-up.js";
import { answer, days, type Facts, parameters, recipients, result, silent } from "./follow-up.test-data.js";

describe("fr.breast.follow-up", () => {
  lawsOfDecisions(followUp, { runs: 40 });
});

describe("A follow-up is complete", () => {
  const told = { informationReceived: true };

  test("with information on the examinations and care taken", () => {
    for (const path of ["acr-3", "acr-4-5", "acr-0-second-reading", "technical-recall"] as const)
      expect(answer("2024-06-01", { ...told, path, careTaken: true })).toEqual({ outcome: "complete" });
  });

  test("with a diagnosed cancer, whatever else is known", () => {
    expect(answer("2024-06-01", { cancerDiagnosed: true })).toEqual({ outcome: "complete" });
    expect(answer("2024-06-01", { cancerDiagnosed: true, refusalOn: civilDate("2024-01-10") })).toEqual({
      outcome: "complete",
    });
  });

  test("with the examinations alone, where they are all that the order asks for", () => {
    for (const path of ["acr-3", "acr-0-first-reading", "acr-0-second-reading", "technical-recall"] as const)
      expect(answer("2024-06-01", { ...told, path })).toEqual({ outcome: "complete" });
    for (const path of ["acr-4-5", "clinical", "suspicious-ultrasound-sampling"] as const)
      expect(answer("2024-06-01", { ...told, path })).toMatchObject({ outcome: "remind" });
  });

  test("but never by the information that no care was taken: that calls for personal contact", () => {
    for (const path of ["acr-3", "acr-4-5", "clinical", "acr-0-second-reading", "technical-recall"] as const)
      expect(answer("2025-06-01", { ...told, careTaken: false, path })).toEqual({
        outcome: "remind",
        step: "personal-contact",
      });
  });

  test("after the contact, doctors are asked again and laboratories with them", () => {
    const facts = { ...told, careTaken: false, personalContactOn: civilDate("2024-03-01") };
    expect(answer("2024-04-01", facts)).toMatchObject({ step: "doctors-and-laboratories" });
    expect(recipients("2024-04-01", facts)).toEqual(["ask-again doctor", "ask-for-pathology laboratory"]);
  });
});

describe("A refusal", () => {
  const refusalOn = civilDate("2024-02-01");

  test("ends the follow-up before any reminder or loss", () => {
    for (const on of ["2024-02-01", "2024-06-01", "2025-06-01"])
      expect(answer(on, { refusalOn })).toEqual({ outcome: "refused", since: "2024-02-01" });
  });

  test("of a work-up is confirmed to the doctor", () => {
    expect(recipients("2024-06-01", { path: "acr-0-first-reading", refusalOn })).toContain(
      "confirm-refusal doctor",
    );
    expect(recipients("2024-06-01", { refusalOn })).not.toContain("confirm-refusal doctor");
  });

  test("does not cost the next screening (FRB-FUP-05)", () => {
    expect(result("2024-06-01", { refusalOn }).actions).toMatchObject([
      { code: "invite", to: "person", notBefore: "2025-11-30", provision: "FRB-FUP-05" },
    ]);
  });
});

describe("FRB-FUP-01 Lost to follow-up one year after the mammogram", () => {
  const reminded = { remindersToPersonOn: days("2024-03-10"), remindersToDoctorOn: days("2024-03-10") };

  test.each([
    ["2024-11-29", { outcome: "remind" }],
    ["2024-11-30", { outcome: "lost-to-follow-up", since: "2024-11-30" }],
    ["2024-12-01", { outcome: "lost-to-follow-up", since: "2024-11-30" }],
  ])("person and doctor reminded: on %s", (on, expected) => {
    expect(answer(on, reminded)).toMatchObject(expected);
  });

  test("nobody is lost who was not reminded, nor if the doctor was not: the CRCDC is in default", () => {
    for (const facts of [{}, { remindersToPersonOn: reminded.remindersToPersonOn }]) {
      expect(result("2025-03-01", facts)).toMatchObject({ outcome: "remind", notes: ["crcdc-default"] });
      expect(result("2024-11-29", facts).notes).toEqual([]);
    }
  });

  test("a reminder after the year moves the loss to its day", () => {
    const facts = { ...reminded, remindersToDoctorOn: days("2025-01-10") };
    expect(answer("2025-01-09", facts)).toMatchObject({ outcome: "remind" });
    expect(answer("2025-01-10", facts)).toEqual({ outcome: "lost-to-follow-up", since: "2025-01-10" });
  });

  test("a reminder that is only planned counts for nothing", () => {
    const facts = { ...reminded, remindersToDoctorOn: days("2025-02-01") };
    expect(answer("2025-01-31", facts)).toMatchObject({ outcome: "remind" });
  });

  test("the rule is the same after first and after second reading, and on every path", () => {
    const firstReaderContactedOn = civilDate("2024-12-15");
    for (const path of ["acr-3", "clinical", "acr-0-first-reading", "technical-recall"] as const)
      expect(answer("2025-01-01", { ...reminded, path, firstReaderContactedOn })).toMatchObject({
        outcome: "lost-to-follow-up",
        since: "2024-11-30",
      });
  });

  test("who is lost is invited again, two years after the mammogram", () => {
    expect(result("2024-12-01", reminded)).toMatchObject({
      actions: [{ code: "invite", notBefore: "2025-11-30", provision: "FRB-FUP-05" }],
      interpretations: ["FUP-3", "FUP-7"],
    });
  });

  test("information, even of no care, is no silence", () => {
    const facts = { ...reminded, informationReceived: true, careTaken: false };
    expect(answer("2025-06-01", facts)).toMatchObject({ outcome: "remind" });
  });

  test("after a mammogram of 29 February the year is over on 28 February", () => {
    const facts = { ...reminded, mammogramOn: civilDate("2024-02-29") };
    expect(answer("2025-02-27", facts)).toMatchObject({ outcome: "remind" });
    expect(answer("2025-02-28", facts)).toMatchObject({ since: "2025-02-28" });
  });
});

describe("Unknown facts", () => {
  test("are asked for only where they can matter", () => {
    const { careTaken: _, firstReaderContactedOn: __, ...known } = silent;
    const reminders = { remindersToPersonOn: days("2024-03-10"), remindersToDoctorOn: days("2024-03-10") };
    expect(decide(followUp, { ...known, ...reminders }, { on: civilDate("2024-12-01") })).toMatchObject({
      outcome: "lost-to-follow-up",
      missing: [],
    });
  });

  test("whether the doctor was reminded is asked for before anybody is lost", () => {
    const { remindersToDoctorOn: _, ...known } = silent;
    const facts = { ...known, remindersToPersonOn: days("2024-03-10") };
    expect(decide(followUp, facts, { on: civilDate("2024-12-01"), parameters })).toMatchObject({
      outcome: "needs-information",
      missing: ["remindersToDoctorOn"],
    });
  });
});

describe("Whatever the dates", () => {
  const aDayIn2024 = fc.integer({ min: 19_700, max: 20_300 }).map((day) => day as CivilDate);
  const aCase = fc.record({
    on: aDayIn2024,
    facts: fc.record({
      path: fc.constantFrom(...(["acr-3", "acr-4-5", "acr-0-second-reading", "technical-recall"] as const)),
      mammogramOn: aDayIn2024,
      decidedOn: aDayIn2024,
      remindersToPersonOn: fc.array(aDayIn2024, { maxLength: 3 }),
      remindersToDoctorOn: fc.array(aDayIn2024, { maxLength: 3 }),
      firstReaderContactedOn: fc.option(aDayIn2024),
      personalContactOn: fc.option(aDayIn2024),
    }),
  });
  const decided = ({ on, facts }: { on: CivilDate; facts: Facts }) =>
    decide(followUp, { ...silent, ...facts }, { on, parameters });

  test("a wait ends after today, on the first day with another answer", () => {
    fc.assert(
      fc.property(aCase, ({ on, facts }) => {
        const { outcome, values } = decided({ on, facts });
        const happened = [...facts.remindersToPersonOn, ...facts.remindersToDoctorOn].every(
          (day) => day <= on,
        );
        fc.pre(outcome === "wait" && happened);
        const until = civilDate(values["until"] as string);
        expect(until).toBeGreaterThan(on);
        fc.pre((facts.personalContactOn ?? on) <= on && (facts.firstReaderContactedOn ?? on) <= on);
        expect(decided({ on: addDays(until, -1), facts }).outcome).toBe("wait");
        expect(decided({ on: until, facts })).not.toMatchObject({ outcome, values });
      }),
      { numRuns: 1000 },
    );
  });

  test("nobody is lost before the anniversary of the mammogram, or without both reminders", () => {
    fc.assert(
      fc.property(aCase, ({ on, facts }) => {
        if (decided({ on, facts }).outcome !== "lost-to-follow-up") return;
        expect(on).toBeGreaterThanOrEqual(addMonths(facts.mammogramOn, 12));
        expect(facts.remindersToPersonOn.some((day) => day <= on)).toBe(true);
        expect(facts.remindersToDoctorOn.some((day) => day <= on)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("the order in which reminders are recorded, and one recorded twice, change nothing", () => {
    fc.assert(
      fc.property(aCase, ({ on, facts }) => {
        const again = {
          ...facts,
          remindersToPersonOn: [...facts.remindersToPersonOn, ...facts.remindersToPersonOn].reverse(),
          remindersToDoctorOn: facts.remindersToDoctorOn.toReversed(),
        };
        const { because: _, ...before } = decided({ on, facts });
        const { because: __, ...after } = decided({ on, facts: again });
        expect(after).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
