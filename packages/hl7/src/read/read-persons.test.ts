import { civilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { messageOf, patient, problemsOf, unmappedOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

/** PID-29 and PID-30 after an identity, which ends with PID-7. */
const dead = (on: string, indicator: string) =>
  `PID|1||1^^^LOCAL||EXEMPLE||19600503${"|".repeat(22)}${on}|${indicator}`;
const update = (line: string, event = "A08") => messageOf(`ADT^${event}^ADT_A01`, ["EVN|A08|20260105", line]);

describe("A message about a person (ADT)", () => {
  test.each(["A08", "A31"])("%s: that there is an identity, and the birth date", (event) => {
    const reading = readMessage(update(patient, event));
    expect(reading).toMatchObject({ subject: "person", examinations: [], events: [], problems: [] });
    expect(reading.carried).toEqual([
      { what: "identity", place: "PID-3", value: "ins-qualified" },
      { what: "birth-date", place: "PID-7" },
    ]);
    expect(reading.persons).toEqual([
      { place: "PID", birthDate: civilDate("1960-05-03"), died: undefined, isMerged: false },
    ]);
    expect(reading.unmapped).toContainEqual({ place: "EVN", reason: "segment-not-read" });
  });

  test("without a person is faulty", () => {
    expect(problemsOf(messageOf("ADT^A08", ["EVN|A08"]))).toEqual([
      ["E", "patient-missing", "PID[1]-undefined"],
    ]);
  });
});

describe("A death (PID-29, PID-30)", () => {
  test.each([
    ["20260104", "Y"],
    ["202601042330", ""],
    ["20260104230000+0000", "Y"],
  ])("%j %j is an event of the person’s episodes", (on, indicator) => {
    const reading = readMessage(update(dead(on, indicator)));
    const day = on.includes("+") ? "2026-01-05" : "2026-01-04";
    expect(reading.events).toEqual([
      { type: "died", id: '["RIS","CENTRE","42","PID"]', on: civilDate(day), fields: {} },
    ]);
    expect(reading.carried).toContainEqual({ what: "death", place: "PID-29", value: day });
    expect(reading.persons).toMatchObject([{ died: { on: civilDate(day) } }]);
    expect(reading.problems).toEqual([]);
  });

  test("of an unknown day is told, and makes no event", () => {
    const reading = readMessage(update(dead("", "Y")));
    expect(reading.events).toEqual([]);
    expect(reading.carried).toContainEqual({ what: "death", place: "PID-30", value: null });
    expect(reading.persons).toMatchObject([{ died: { on: undefined } }]);
    expect(problemsOf(update(dead("", "Y")))).toEqual([["W", "death-date-missing", "PID[1]-29"]]);
  });

  test.each([
    ["2026", "Y", ["W", "date-imprecise", "PID[1]-29"]],
    ["20260230", "Y", ["E", "date-unreadable", "PID[1]-29"]],
    ["20260104", "N", ["E", "death-contradicted", "PID[1]-30"]],
  ])("%j %j: %j", (on, indicator, problem) => {
    const message = update(dead(on, indicator));
    expect(problemsOf(message)).toEqual([problem]);
    expect(readMessage(message).events).toEqual([]);
  });

  test.each([
    ["", "N"],
    ["", ""],
  ])("%j %j: none", (on, indicator) => {
    const reading = readMessage(update(dead(on, indicator)));
    expect(reading).toMatchObject({ events: [], problems: [], persons: [{ died: undefined }] });
    expect(reading.carried.map(({ what }) => what)).toEqual(["identity", "birth-date"]);
  });

  test.each([
    ['""', ""],
    ['""', "N"],
    ["", '""'],
  ])("%j %j takes back what was told before", (on, indicator) => {
    const reading = readMessage(update(dead(on, indicator)));
    expect(reading.carried).toContainEqual({ what: "death-withdrawn", place: "PID-29" });
    expect(reading).toMatchObject({ events: [], problems: [] });
  });

  test("an indicator of another table is not read, and listed", () => {
    expect(unmappedOf(update(dead("", "X")))).toContainEqual({ place: "PID-30", reason: "field-not-read" });
  });

  test("is told in a result too", () => {
    const message = messageOf("ORU^R01", [dead("20260104", "Y"), "OBR|1|D1||24606-6^^LN|||20260105"]);
    expect(readMessage(message).events).toHaveLength(1);
  });
});

describe("A merge (ADT^A40)", () => {
  const merge = "MRG|9^^^LOCAL";

  test("of each person whose PID is followed by MRG", () => {
    const reading = readMessage(messageOf("ADT^A40^ADT_A39", [patient, merge, patient, merge]));
    expect(reading.persons.map(({ isMerged }) => isMerged)).toEqual([true, true]);
    expect(reading.carried).toContainEqual({ what: "merge", place: "MRG[2]" });
    expect(reading.problems).toEqual([]);
  });

  test.each([
    ["no MRG", [patient]],
    ["an empty MRG", [patient, "MRG|"]],
    ["one person without", [patient, merge, patient]],
  ])("with %s is faulty", (_, segments) => {
    expect(problemsOf(messageOf("ADT^A40", segments))).toEqual([["E", "merge-missing", "MRG[1]-undefined"]]);
  });

  test("shows neither identifier", () => {
    const { carried, unmapped, problems, persons } = readMessage(
      messageOf("ADT^A40", [patient, "MRG|Zzmark^^^LOCAL||||||Zzmark"]),
    );
    expect(JSON.stringify([carried, unmapped, problems, persons])).not.toMatch(/Zzmark|260052A/);
  });
});
