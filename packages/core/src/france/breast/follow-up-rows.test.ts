import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { followUp } from "./follow-up.js";
import { answer, days, type Facts, recipients, result, silent } from "./follow-up.test-data.js";

describe("FRB-FUP-02 Class 3", () => {
  const class3 = {
    path: "acr-3",
    mammogramOn: civilDate("2024-02-29"),
    decidedOn: civilDate("2024-02-29"),
  } satisfies Facts;
  const asked = { ...class3, firstReaderContactedOn: civilDate("2025-03-01") };

  test.each([
    ["2024-08-29", { outcome: "wait", until: "2025-02-28" }],
    ["2025-02-27", { outcome: "wait", until: "2025-02-28" }],
    ["2025-02-28", { outcome: "remind", step: "first-reader", since: "2025-02-28" }],
    ["2025-03-01", { outcome: "remind", step: "first-reader", since: "2025-02-28" }],
  ])("the first reader is asked after one year: on %s", (on, expected) => {
    expect(answer(on, class3)).toEqual(expected);
    expect(answer(on, { ...class3, path: "suspicious-ultrasound-surveillance" })).toEqual(expected);
  });

  test("without an answer, person and doctors are written to", () => {
    expect(answer("2025-03-10", asked)).toEqual({ outcome: "remind", step: "person-and-doctor" });
    expect(recipients("2025-03-10", asked)).toEqual(["remind person", "remind doctor"]);
    const once = { ...asked, remindersToPersonOn: days("2025-03-10") };
    expect(recipients("2025-03-11", once)).toEqual(["remind doctor"]);
  });

  test("who was written to once and is lost still gets the reminder", () => {
    const once = {
      ...asked,
      remindersToPersonOn: days("2025-03-10"),
      remindersToDoctorOn: days("2025-03-10"),
    };
    expect(answer("2025-03-11", once)).toEqual({ outcome: "lost-to-follow-up", since: "2025-03-10" });
    expect(recipients("2025-03-11", once)).toContain("remind person");
    const twice = { ...once, remindersToPersonOn: days("2025-03-10", "2025-04-10") };
    expect(recipients("2025-04-11", twice)).toEqual(["invite person"]);
  });

  test("no delay of INCa is needed", () => {
    const { outcome } = decide(followUp, { ...silent, ...class3 }, { on: civilDate("2025-03-01") });
    expect(outcome).toBe("remind");
  });
});

describe("FRB-FUP-03 Class 4 or 5, or a suspicious clinical lesion", () => {
  test.each([
    ["2024-03-09", { outcome: "wait", until: "2024-03-10" }],
    ["2024-03-10", { outcome: "remind", step: "person-and-doctor", since: "2024-03-10" }],
    ["2024-03-11", { outcome: "remind", step: "person-and-doctor", since: "2024-03-10" }],
  ])("letters at INCa's delay: on %s", (on, expected) => {
    for (const path of ["acr-4-5", "clinical", "suspicious-ultrasound-sampling"] as const)
      expect(answer(on, { path })).toEqual(expected);
    expect(recipients("2024-03-10", {})).toEqual(["remind person", "remind doctor"]);
  });

  test("without INCa's delay the answer is the parameter's name, never a number of ours", () => {
    expect(decide(followUp, silent, { on: civilDate("2024-03-10") })).toMatchObject({
      outcome: "needs-parameter",
      missing: ["inca.acr45FirstReminderMonths"],
    });
  });

  test("then personal contact, then doctors again and laboratories, then the year runs out", () => {
    const letters = { remindersToPersonOn: days("2024-03-10"), remindersToDoctorOn: days("2024-03-10") };
    expect(answer("2024-04-10", letters)).toEqual({ outcome: "remind", step: "personal-contact" });
    const contacted = { ...letters, personalContactOn: civilDate("2024-04-10") };
    expect(answer("2024-05-10", contacted)).toEqual({ outcome: "remind", step: "doctors-and-laboratories" });
    const again = { ...contacted, remindersToDoctorOn: days("2024-03-10", "2024-05-10") };
    expect(answer("2024-06-10", again)).toEqual({ outcome: "wait", until: "2024-11-30" });
  });

  test("once one of the two was written to, the other's letter waits for no delay", () => {
    const facts = { ...silent, remindersToPersonOn: days("2024-02-01") };
    expect(decide(followUp, facts, { on: civilDate("2024-02-02") })).toMatchObject({
      outcome: "remind",
      actions: [{ code: "remind", to: "doctor" }],
    });
  });
});

describe("FRB-FUP-04 Class 0 after second reading", () => {
  const class0 = {
    path: "acr-0-second-reading",
    mammogramOn: civilDate("2024-05-02"),
    decidedOn: civilDate("2024-05-14"),
  } satisfies Facts;
  const once = { ...class0, remindersToPersonOn: days("2024-07-31") };
  const twice = { ...class0, remindersToPersonOn: days("2024-07-14", "2024-08-14") };

  test.each([
    ["2024-07-13", { outcome: "wait", until: "2024-07-14" }],
    ["2024-07-14", { outcome: "remind", step: "first-reminder", since: "2024-07-14" }],
  ])("the first reminder at INCa's delay: on %s", (on, expected) => {
    expect(answer(on, class0)).toEqual(expected);
  });

  test("goes to the first reader and to the person, and may go to the doctor", () => {
    expect(result("2024-07-14", class0).actions).toMatchObject([
      { code: "ask-for-news", to: "first-reader", strength: "required" },
      { code: "remind", to: "person", strength: "required" },
      { code: "remind", to: "doctor", strength: "allowed" },
    ]);
    expect(recipients("2024-07-14", { ...class0, firstReaderContactedOn: civilDate("2024-07-10") })).toEqual([
      "remind person",
      "remind doctor",
    ]);
  });

  test.each([
    ["2024-08-30", { outcome: "wait", until: "2024-08-31" }],
    ["2024-08-31", { outcome: "remind", step: "second-reminder", since: "2024-08-31" }],
    ["2024-09-01", { outcome: "remind", step: "second-reminder", since: "2024-08-31" }],
  ])("the second one month after the first: on %s", (on, expected) => {
    expect(answer(on, once)).toEqual(expected);
  });

  test("with the personal contact that is to be sought", () => {
    expect(recipients("2024-09-01", once)).toContain("contact-personally person");
  });

  test.each([
    ["2024-09-13", { outcome: "wait", until: "2024-09-14" }],
    ["2024-09-14", { outcome: "deemed-refusal", since: "2024-09-14" }],
    ["2024-09-15", { outcome: "deemed-refusal", since: "2024-09-14" }],
    ["2025-09-15", { outcome: "deemed-refusal", since: "2024-09-14" }],
  ])("a refusal is deemed one month after the second: on %s", (on, expected) => {
    expect(answer(on, twice)).toEqual(expected);
    expect(answer(on, { ...twice, remindersToDoctorOn: days("2024-07-15", "2024-08-15") })).toEqual(expected);
  });

  test("the second may go to the other of the two", () => {
    const facts = {
      ...class0,
      remindersToPersonOn: days("2024-07-14"),
      remindersToDoctorOn: days("2024-08-14"),
    };
    expect(answer("2024-09-13", facts)).toEqual({ outcome: "wait", until: "2024-09-14" });
    expect(answer("2024-09-14", facts)).toMatchObject({ outcome: "deemed-refusal" });
  });

  test("letters to both within a month are one round", () => {
    const facts = {
      ...class0,
      remindersToPersonOn: days("2024-07-14"),
      remindersToDoctorOn: days("2024-07-20"),
    };
    expect(answer("2024-08-14", facts)).toEqual({
      outcome: "remind",
      step: "second-reminder",
      since: "2024-08-14",
    });
  });

  test("is handled as a refused work-up: the doctor has it confirmed, the person is invited again", () => {
    expect(recipients("2024-09-14", twice)).toEqual([
      "confirm-refusal doctor",
      "contact-personally person",
      "contact-personally doctor",
      "invite person",
    ]);
    expect(result("2024-09-14", twice).interpretations).toContain("FUP-2");
  });

  test("it prevails over loss to follow-up, which a single round of reminders leads to", () => {
    const late = {
      ...class0,
      remindersToPersonOn: days("2025-04-20"),
      remindersToDoctorOn: days("2025-04-20"),
    };
    expect(answer("2025-05-01", late)).toEqual({ outcome: "wait", until: "2025-05-02" });
    expect(answer("2025-05-02", late)).toEqual({ outcome: "lost-to-follow-up", since: "2025-05-02" });
    const both = { ...late, remindersToPersonOn: days("2025-03-01", "2025-04-01") };
    expect(answer("2025-05-02", both)).toMatchObject({ outcome: "deemed-refusal" });
  });

  test("the delay is a parameter without default, and needless once a reminder was sent", () => {
    const bare = (facts: Facts, on: string) =>
      decide(followUp, { ...silent, ...facts }, { on: civilDate(on) });
    expect(bare(class0, "2024-07-14")).toMatchObject({
      outcome: "needs-parameter",
      missing: ["inca.acr0FirstReminderMonths"],
    });
    expect(bare(once, "2024-08-01")).toMatchObject({ outcome: "wait" });
  });
});

describe("FRB-L1-07 Work-up refused at first reading", () => {
  const refusedWorkUp = { path: "acr-0-first-reading" } satisfies Facts;

  test("letters at INCa's delay, then the personal contact, then the year runs out", () => {
    expect(answer("2024-02-09", refusedWorkUp)).toEqual({ outcome: "wait", until: "2024-02-10" });
    expect(answer("2024-02-10", refusedWorkUp)).toMatchObject({
      outcome: "remind",
      step: "person-and-doctor",
    });
    const letters = {
      ...refusedWorkUp,
      remindersToPersonOn: days("2024-02-10"),
      remindersToDoctorOn: days("2024-02-10"),
    };
    expect(answer("2024-02-11", letters)).toEqual({ outcome: "remind", step: "personal-contact" });
    const contacted = { ...letters, personalContactOn: civilDate("2024-03-01") };
    expect(answer("2024-03-02", contacted)).toEqual({ outcome: "wait", until: "2024-11-30" });
    expect(answer("2024-11-30", contacted)).toMatchObject({ outcome: "lost-to-follow-up" });
  });
});

describe("FRB-CTI-02 Technically insufficient images", () => {
  const insufficient = {
    path: "technical-recall",
    mammogramOn: civilDate("2024-03-15"),
    decidedOn: civilDate("2024-03-25"),
  } satisfies Facts;
  const asked = { ...insufficient, firstReaderContactedOn: civilDate("2024-04-25") };

  test.each([
    ["2024-04-24", { outcome: "wait", until: "2024-04-25" }],
    ["2024-04-25", { outcome: "remind", step: "first-reader", since: "2024-04-25" }],
  ])("the first reader is reminded at INCa's delay: on %s", (on, expected) => {
    expect(answer(on, insufficient)).toEqual(expected);
  });

  test("then the person, the doctor being told by letter, then both are contacted", () => {
    expect(answer("2024-04-26", asked)).toMatchObject({ outcome: "remind", step: "person-and-doctor" });
    const letters = {
      ...asked,
      remindersToPersonOn: days("2024-05-10"),
      remindersToDoctorOn: days("2024-05-10"),
    };
    expect(answer("2024-05-11", letters)).toEqual({ outcome: "remind", step: "personal-contact" });
    const contacted = { ...letters, personalContactOn: civilDate("2024-06-01") };
    expect(answer("2024-06-02", contacted)).toEqual({ outcome: "wait", until: "2025-03-15" });
  });

  test("a first reader told early does not bring the person's reminder forward", () => {
    const early = { ...insufficient, firstReaderContactedOn: civilDate("2024-03-26") };
    expect(answer("2024-04-24", early)).toEqual({ outcome: "wait", until: "2024-04-25" });
  });
});
