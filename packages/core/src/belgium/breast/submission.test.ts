import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate, formatCivilDate, isWorkingDay } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { submission } from "./submission.js";

type Facts = FactsOf<typeof submission.facts>;

const complete = {
  niss: true,
  name: true,
  givenName: true,
  birthDate: true,
  examinationDate: true,
  mammogram: true,
  firstReading: true,
  firstReader: true,
  technologist: true,
  priorImagesExist: false,
  priorImagesSent: false,
  doctorNamed: false,
  doctorTransmitted: false,
};

/** A mammotest made on the eve of Ascension 2025, all done on the same day. */
const done: Facts = {
  examinedOn: civilDate("2025-05-28"),
  recordedOn: civilDate("2025-05-28"),
  imagesSentOn: civilDate("2025-05-28"),
  womanInformed: true,
  items: complete,
};

const decided = (facts: Facts, on = "2025-06-02") =>
  decide(submission, { ...done, ...facts }, { on: civilDate(on) });
const dateOrNull = (text: string | null) => (text === null ? null : civilDate(text));

describe("BEW-02 The unit records and sends by the second working day after the examination", () => {
  test.each([
    ["2025-05-28", "2025-06-02"], // eve of Ascension; the bridge Friday is a working day
    ["2025-06-06", "2025-06-11"], // Friday before Whit Monday
    ["2024-06-14", "2024-06-18"], // Friday (CAL-9)
    ["2024-06-15", "2024-06-18"], // Saturday (CAL-9)
    ["2024-06-16", "2024-06-18"], // Sunday
    ["2025-07-18", "2025-07-23"], // Friday before 21 July
    ["2025-09-26", "2025-09-30"], // 27 September is no legal holiday (CAL-12)
    ["2024-12-24", "2024-12-27"], // 26 December is a working day (CAL-12)
  ])("an examination on %s is due on %s", (examinedOn, due) => {
    const facts = { examinedOn: civilDate(examinedOn), recordedOn: null, imagesSentOn: null };
    expect(decided(facts, examinedOn)).toMatchObject({ outcome: "pending", values: { due } });
    expect(decided(facts, due)).toMatchObject({ outcome: "pending", values: { due } });
    const dayAfter = formatCivilDate(addDays(civilDate(due), 1));
    expect(decided(facts, dayAfter)).toMatchObject({ outcome: "late", values: { due } });
  });

  test.each([
    ["2025-05-30", "2025-05-30", "on-time"],
    ["2025-06-02", "2025-06-02", "on-time"],
    ["2025-06-03", "2025-06-02", "late"],
    ["2025-06-02", "2025-06-03", "late"],
    [null, "2025-05-30", "pending"],
    ["2025-05-30", null, "pending"],
    [null, "2025-06-03", "pending"],
  ])("recorded on %s and sent on %s: %s on the last day", (recordedOn, imagesSentOn, outcome) => {
    const facts = { recordedOn: dateOrNull(recordedOn), imagesSentOn: dateOrNull(imagesSentOn) };
    expect(decided(facts).outcome).toBe(outcome);
  });

  test("what was done after the last day is late whenever it is judged (VER-1)", () => {
    expect(decided({ recordedOn: civilDate("2025-06-03") }, "2025-05-28").outcome).toBe("late");
  });

  test("each act still to be done is named", () => {
    const codes = (facts: Facts) => decided(facts).actions.map(({ code }) => code);
    expect(codes({ recordedOn: null, imagesSentOn: null })).toEqual(["record-mammotest", "send-images"]);
    expect(codes({ recordedOn: null })).toEqual(["record-mammotest"]);
    expect(codes({ imagesSentOn: null })).toEqual(["send-images"]);
    expect(codes({})).toEqual([]);
  });

  test("waiting never turns late into on time", () => {
    const aDay = fc.integer({ min: 0, max: 20 }).map((days) => addDays(civilDate("2025-05-28"), days));
    const aCourse = fc.record({ recordedOn: aDay, imagesSentOn: fc.option(aDay) });
    fc.assert(
      fc.property(aCourse, aDay, fc.nat(20), (course, on, later) => {
        const outcomeOn = (day: CivilDate) => decide(submission, { ...done, ...course }, { on: day }).outcome;
        if (outcomeOn(on) === "late") expect(outcomeOn(addDays(on, later))).toBe("late");
      }),
    );
  });

  test("the last day is a working day", () => {
    fc.assert(
      fc.property(fc.nat(3650), (days) => {
        const examinedOn = addDays(civilDate("2024-06-01"), days);
        const { due } = decide(submission, { ...done, examinedOn }, { on: examinedOn }).values;
        expect(isWorkingDay(civilDate(String(due)), "BE-ouvrables")).toBe(true);
      }),
    );
  });
});

describe("BEW-03 The mandatory content", () => {
  const names = Object.keys(complete).filter((name) => !/^(prior|doctor)/.test(name));

  test.each(names)("without %s the transmission is incomplete", (name) => {
    expect(decided({ items: { ...complete, [name]: false } })).toMatchObject({
      outcome: "incomplete",
      values: { missing: [name] },
    });
  });

  test.each([
    ["priorImagesExist", "priorImagesSent"],
    ["doctorNamed", "doctorTransmitted"],
  ] as const)("%s calls for %s", (exists, transmitted) => {
    const items = { ...complete, [exists]: true };
    expect(decided({ items }).values["missing"]).toEqual([transmitted]);
    expect(decided({ items: { ...items, [transmitted]: true } }).outcome).toBe("on-time");
  });

  test("what does not exist need not be sent, even where nobody knows whether it was", () => {
    const items = { ...complete, priorImagesSent: undefined, doctorTransmitted: undefined };
    expect(decided({ items }).outcome).toBe("on-time");
  });

  test("what is certainly missing is listed, whatever else is unknown", () => {
    const result = decided({ womanInformed: false, items: undefined });
    expect(result).toMatchObject({ outcome: "incomplete", values: { missing: ["womanInformed"] } });
  });

  test("a late transmission is late whatever it holds", () => {
    const late = { recordedOn: civilDate("2025-06-03"), items: undefined, womanInformed: undefined };
    expect(decided(late, "2025-06-03")).toMatchObject({ outcome: "late", missing: [] });
  });
});

describe("BEW-22 The woman is told of the evaluation", () => {
  test("otherwise the unit has still to tell her", () => {
    expect(decided({ womanInformed: false })).toMatchObject({
      outcome: "incomplete",
      values: { missing: ["womanInformed"] },
      actions: [{ code: "inform-woman", to: "person", provision: "BEW-22" }],
    });
  });
});

describe("Unknown facts", () => {
  test("the items alone are asked for where all else is known", () => {
    expect(decided({ items: undefined })).toMatchObject({
      outcome: "needs-information",
      missing: ["items"],
    });
  });
});
