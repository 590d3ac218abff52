import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { technicalRecall } from "./technical-recall.js";

type RecallFacts = FactsOf<typeof technicalRecall.facts>;

/** US-8: examined on 15 March 2024, judged insufficient on 25 March. */
const normal: RecallFacts = {
  reason: "positioning",
  archived: true,
  mammogramOn: civilDate("2024-03-15"),
  decidedOn: civilDate("2024-03-25"),
  completedOn: null,
  firstReaderRefusal: false,
  personStaysAway: false,
  firstReaderRemindedOn: null,
  personRemindedOn: null,
};

const parameters = { "inca.ctiFirstReminderMonths": 2, "cti.informDoctorAfterDays": 30 };
const decidedOn = (day: string, facts: RecallFacts = {}, given: Record<string, number> = parameters) =>
  decide(technicalRecall, { ...normal, ...facts }, { on: civilDate(day), parameters: given });
const actionsOf = (answer: ReturnType<typeof decidedOn>) =>
  answer.actions.map(({ code, to }) => `${code} ${to}`);

describe("Every promise of the engine holds for technical recalls", () => lawsOfDecisions(technicalRecall));

describe("FRB-CTI-01 The remedy follows the reason", () => {
  test.each([
    ["positioning", true, "retake"],
    ["positioning", false, "retake"],
    ["image-quality", true, "retake"],
    ["print-quality", false, "retake"],
    ["print-quality", true, "reprint"],
  ] as const)("%s, archived %s: %s", (reason, archived, outcome) => {
    expect(decidedOn("2024-03-25", { reason, archived }).outcome).toBe(outcome);
  });

  test.each([
    ["2024-04-09", "retake"],
    ["2024-04-10", "new-second-reading"],
    ["2024-04-11", "new-second-reading"],
  ])("retaken on 10 April, on %s: %s", (day, outcome) => {
    expect(decidedOn(day, { completedOn: civilDate("2024-04-10") }).outcome).toBe(outcome);
  });

  test("the completed mammogram comes back with the original films", () => {
    const answer = decidedOn("2024-04-10", { completedOn: civilDate("2024-04-10") });
    expect(actionsOf(answer)).toEqual(["send-completed-mammogram-and-original-films crcdc"]);
    expect(answer.notes).toEqual([]);
  });

  test.each([
    ["2024-09-14", []],
    ["2024-09-15", ["retaken-late"]],
    ["2024-09-16", ["retaken-late"]],
  ])("a retake of %s: %j", (day, notes) => {
    expect(decidedOn(day, { completedOn: civilDate(day) }).notes).toEqual(notes);
  });

  test("an image older than the judgement is no retake", () => {
    expect(decidedOn("2024-04-10", { completedOn: civilDate("2024-03-24") }).outcome).toBe("retake");
    expect(decidedOn("2024-04-10", { completedOn: civilDate("2024-03-25") }).outcome).toBe(
      "new-second-reading",
    );
  });
});

describe("FRB-CTI-02 The retake is before six months from the mammogram (CTI-4)", () => {
  test.each([
    ["2024-09-13", "retake"],
    ["2024-09-14", "retake"],
    ["2024-09-15", "overdue"],
    ["2024-09-16", "overdue"],
  ])("on %s: %s", (day, outcome) => {
    const reminded = {
      firstReaderRemindedOn: civilDate("2024-05-25"),
      personRemindedOn: civilDate("2024-06-01"),
    };
    expect(decidedOn(day, reminded).outcome).toBe(outcome);
  });

  test.each([
    ["2024-03-15", "2024-09-14"],
    ["2024-08-31", "2025-02-27"],
    ["2024-08-29", "2025-02-27"],
    ["2024-08-28", "2025-02-27"],
    ["2024-08-27", "2025-02-26"],
  ])("of a mammogram of %s the last day is %s", (day, due) => {
    const examined = { mammogramOn: civilDate(day), decidedOn: civilDate(day) };
    expect(decidedOn(day, examined).values).toEqual({ due });
  });

  test("at once: letters to first reader and person; the doctor only if the retake is late (CTI-5)", () => {
    const answer = decidedOn("2024-03-25");
    expect(answer).toMatchObject({ outcome: "retake", values: { due: "2024-09-14" } });
    expect(answer.actions).toMatchObject([
      { code: "send-letter-with-images", to: "first-reader", notBefore: "2024-03-25", due: null },
      { code: "send-letter", to: "person", notBefore: "2024-03-25", due: null },
      { code: "advise-the-same-centre", to: "person", strength: "recommended", provision: "FRB-CTI-05" },
      { code: "retake-images", due: "2024-09-14" },
      { code: "inform-doctor", to: "doctor", notBefore: "2024-04-24" },
    ]);
  });

  test.each([
    ["2024-05-24", "retake", undefined],
    ["2024-05-25", "remind", "first-reader"],
    ["2024-05-26", "remind", "first-reader"],
  ])("without news on %s: %s %s", (day, outcome, step) => {
    const answer = decidedOn(day);
    expect({ outcome: answer.outcome, step: answer.values["step"] }).toEqual({ outcome, step });
  });

  test("the first reader is reminded, then the person, with a letter to the doctor", () => {
    const first = decidedOn("2024-06-03");
    expect(actionsOf(first)).toEqual(["remind-of-retake first-reader", "phone-about-retake first-reader"]);
    const firstReaderRemindedOn = civilDate("2024-06-03");
    const second = decidedOn("2024-06-10", { firstReaderRemindedOn });
    expect(second.values).toEqual({ step: "person", due: "2024-09-14" });
    expect(actionsOf(second)).toEqual(["remind-of-retake person", "inform-doctor-by-letter doctor"]);
    const third = decidedOn("2024-06-17", {
      firstReaderRemindedOn,
      personRemindedOn: civilDate("2024-06-10"),
    });
    expect(third).toMatchObject({ outcome: "retake", notes: ["reminders-made"] });
  });

  test("a person who stays away is contacted, as are the doctors", () => {
    const answer = decidedOn("2024-04-10", { personStaysAway: true });
    expect(answer.outcome).toBe("contact-person");
    expect(actionsOf(answer)).toEqual([
      "contact-about-retake person",
      "contact-about-retake doctor",
      "retake-images person",
    ]);
  });
});

describe("FRB-CTI-03 The first reader", () => {
  test("may refuse the retake in writing, and bears the responsibility", () => {
    expect(decidedOn("2024-12-01", { firstReaderRefusal: true })).toMatchObject({
      outcome: "not-concluded",
      because: [{ provision: "FRB-CTI-03" }],
      notes: ["first-reader-bears-responsibility"],
      interpretations: expect.arrayContaining(["CTI-3"]),
    });
  });

  test("does not undo a retake that was made", () => {
    const facts = { firstReaderRefusal: true, completedOn: civilDate("2024-04-10") };
    expect(decidedOn("2024-05-01", facts).outcome).toBe("new-second-reading");
  });
});

describe("The delays that the order leaves elsewhere", () => {
  test("INCa’s is asked for once it could have run out, not before", () => {
    expect(decidedOn("2024-04-24", {}, {})).toMatchObject({
      outcome: "retake",
      missing: [],
      notes: ["unknown:cti.informDoctorAfterDays"],
    });
    expect(decidedOn("2024-04-25", {}, {})).toMatchObject({
      outcome: "needs-parameter",
      missing: ["inca.ctiFirstReminderMonths"],
    });
  });

  test.each([
    ["2024-06-10", { completedOn: civilDate("2024-06-01") }, "new-second-reading"],
    ["2024-06-10", { personStaysAway: true }, "contact-person"],
    ["2024-06-10", { firstReaderRefusal: true }, "not-concluded"],
    ["2024-06-10", { reason: "print-quality" }, "reprint"],
    ["2024-09-15", {}, "overdue"],
  ] as const)("on %s with %j none is needed: %s", (day, facts, outcome) => {
    expect(decidedOn(day, facts, {})).toMatchObject({ outcome, missing: [] });
  });
});
