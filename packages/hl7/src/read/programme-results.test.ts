import { describe, expect, test } from "vitest";
import { decideMessage } from "./decide-message.js";
import { messageOf, own, patient, problemsOf, unmappedOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

const request = (service: string, day = "20260105") =>
  `OBR|1|D1||${service}^^OPENDEPISTAGE|||${day}||||||||||||||||||F`;
const sent = (...segments: readonly string[]) => messageOf("ORU^R01", [patient, ...segments]);
const outcomesOf = (...segments: readonly string[]) =>
  decideMessage(readMessage(sent(...segments))).map(({ decision, outcome }) => [decision, outcome]);
const told = (code: string, type: string, value: string) =>
  `OBX|1|${type}|${code}^^OPENDEPISTAGE||${value}||||||F`;
const loinc = (code: string, type: string, value: string) => `OBX|1|${type}|${code}^^LN||${value}||||||F`;

describe("Belgian readings of a mammotest", () => {
  const nihdi = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-professional";
  const reading = (order: string, reader: string, result: string) => [
    request(`BE-${order}-READING`),
    told("READER", "XCN", `${reader}^^^^^^^^INAMI&${nihdi}&URI`),
    own("READING-RESULT", result),
  ];
  const first = reading("FIRST", "10000001", "NEGATIVE");
  const arbitration = "be.breast.arbitration";

  test.each([
    ["the first alone", first, "await-second-reading"],
    ["two that agree", [...first, ...reading("SECOND", "10000002", "NEGATIVE")], "negative"],
    ["two that differ", [...first, ...reading("SECOND", "10000002", "POSITIVE")], "await-third-reading"],
    [
      "three, in any order",
      [...reading("THIRD", "10000003", "POSITIVE"), ...reading("SECOND", "10000002", "POSITIVE"), ...first],
      "positive",
    ],
    ["one reader twice", [...first, ...reading("SECOND", "10000001", "NEGATIVE")], "invalid"],
    ["a technical failure", reading("FIRST", "10000001", "TECHNICAL-FAILURE"), "redo"],
  ])("%s: %s", (_, segments, outcome) => {
    expect(outcomesOf(...segments)).toEqual([[arbitration, outcome]]);
    expect(problemsOf(sent(...segments))).toEqual([]);
  });

  test("the second without the first is not decided", () => {
    const second = reading("SECOND", "10000002", "NEGATIVE");
    expect(outcomesOf(...second)).toEqual([[arbitration, "needs-information"]]);
    expect(problemsOf(sent(...second))).toEqual([["E", "record-missing", "OBX[1]-5"]]);
  });

  test("of two days are two examinations", () => {
    const other = reading("FIRST", "10000002", "POSITIVE").map((line) =>
      line.replace("20260105", "20240105"),
    );
    expect(outcomesOf(...first, ...other)).toEqual([
      [arbitration, "await-second-reading"],
      [arbitration, "no-rule-in-force"],
    ]);
  });

  test("of two persons are two examinations", () => {
    expect(outcomesOf(...first, patient, ...reading("FIRST", "10000002", "POSITIVE"))).toHaveLength(2);
  });

  test("all in one group, numbered in OBX-4", () => {
    const numbered = (n: number, lines: readonly string[]) =>
      lines.slice(1).map((line) => line.split("|").with(4, String(n)).join("|"));
    const segments = [
      request("BE-READINGS"),
      ...numbered(1, first),
      ...numbered(2, reading("SECOND", "10000002", "POSITIVE")),
    ];
    expect(outcomesOf(...segments)).toEqual([[arbitration, "await-third-reading"]]);
  });

  test("never show who read", () => {
    const reading2 = readMessage(sent(...first));
    expect(JSON.stringify([reading2.carried, decideMessage(reading2)])).not.toContain("1000000");
  });
});

describe("A third reading in France", () => {
  test("is one because its service says so", () => {
    const { examinations } = readMessage(sent(request("THIRD-READING")));
    expect(examinations[0]?.asked).toMatchObject([{ facts: { thirdReading: true } }]);
  });

  test("that says that it is none contradicts itself", () => {
    const message = sent(request("THIRD-READING"), told("THIRD-READING", "CE", "N^^HL70136"));
    expect(problemsOf(message)).toEqual([["E", "observations-contradict", "OBX[1]-5"]]);
  });
});

describe("A deferred work-up", () => {
  const workUp = (...more: readonly string[]) => [
    request("DEFERRED-WORK-UP", "20260120"),
    own("SAMPLING-ADVISED", "N").replace("N^^OPENDEPISTAGE", "N^^HL70136"),
    own("SAMPLE-RESULT", "NONE"),
    ...more,
  ];
  const conduct = (finalClass: string) =>
    decideMessage(
      readMessage(sent(...workUp(own("FINAL-CLASS", finalClass), told("MAMMOGRAM-ON", "DT", "20260105")))),
    );

  test.each([
    ["1", "routine"],
    ["3", "surveillance"],
    ["4", "histology"],
  ])("that ends with class %s: %s, counted from the mammogram", (finalClass, outcome) => {
    expect(conduct(finalClass)).toMatchObject([{ decision: "fr.breast.conduct", on: "2026-01-20", outcome }]);
  });

  test("counts from the mammogram, not from its own day", () => {
    expect(conduct("1")).toMatchObject([{ values: { nextScreening: "2028-01-05" } }]);
    const undated = decideMessage(readMessage(sent(...workUp(own("FINAL-CLASS", "1")))));
    expect(undated).toMatchObject([{ outcome: "needs-information", missing: ["mammogramOn"] }]);
  });
});

describe("A test for blood in the stool", () => {
  const sample = (sampledOn: string) => [
    request("FIT", "20260105"),
    sampledOn === "NONE" ? own("SAMPLED-ON", "NONE") : told("SAMPLED-ON", "DT", sampledOn),
    told("ANALYSED-ON", "DT", "20260107"),
    told("KIT-EXPIRES-ON", "DT", "20260630"),
    told("INTACT", "CE", "Y^^HL70136"),
    told("IDENTIFIED", "CE", "Y^^HL70136"),
    told("SHEET-MATCHES", "CE", "Y^^HL70136"),
    told("RECEIVED-AT", "TS", "202601070900"),
    told("READ-AT", "TS", "202601071600+0100"),
    told("DOCTOR-NAMED", "CE", "Y^^HL70136"),
  ];
  const negative = loinc("29771-3", "CWE", "260385009^Negative^SCT");

  test.each([
    ["20260102", "analysable", []],
    ["20260101", "analysable", []],
    ["20251231", "not-analysable", ["too-old"]],
    ["NONE", "not-analysable", ["no-sampling-date"]],
  ])("sampled on %s: %s", (day, outcome, reasons) => {
    const [acceptance, notification] = decideMessage(readMessage(sent(...sample(day), negative)));
    expect(acceptance).toMatchObject({ decision: "fr.colorectal.sample-acceptance", outcome });
    expect(acceptance?.values["reasons"] ?? []).toEqual(reasons);
    const ofSample = loinc("29771-3", "CWE", `NOT-ANALYSABLE^^OPENDEPISTAGE`);
    const told =
      outcome === "analysable"
        ? [acceptance, notification]
        : decideMessage(readMessage(sent(...sample(day), ofSample)));
    expect(told[1]).toMatchObject({
      decision: "fr.colorectal.result-notification",
      outcome: "send-result",
    });
  });

  test("takes the birth date from PID-7, and nothing for the day of sampling from OBR-7", () => {
    const { examinations } = readMessage(sent(request("FIT")));
    expect(examinations[0]?.asked[0]?.facts).toEqual({ birthDate: -3530 });
  });

  test("a quantity is listed, not judged", () => {
    const quantity = loinc("58453-2", "NM", "120");
    expect(unmappedOf(sent(...sample("20260102"), quantity))).toContainEqual({
      place: "OBX[10]",
      reason: "observation-not-mapped",
      code: "58453-2 (LN)",
    });
  });
});

describe("Cervical tests", () => {
  const circumstances = [
    own("SAMPLE-KIND", "LIQUID"),
    told("CONTROL-AFTER-POSITIVE", "CE", "N^^HL70136"),
    told("PREVIOUS-UNSATISFACTORY", "CE", "N^^HL70136"),
  ];
  const hpv = (...results: readonly string[]) =>
    outcomesOf(request("HPV-TEST"), ...circumstances, ...results);
  const conduct = "fr.cervical.result-conduct";

  test.each([
    ["260385009^Negative^SCT", "routine"],
    ["260415000^Not detected^SCT", "routine"],
  ])("HPV %s: %s", (value, outcome) => {
    expect(hpv(loinc("21440-3", "CWE", value), own("REFLEX-CYTOLOGY", "NONE"))).toEqual([[conduct, outcome]]);
  });

  test("a positive test for HPV, with and without the cytology that it calls for", () => {
    const positive = loinc("21440-3", "CWE", "10828004^Positive^SCT");
    expect(hpv(positive, own("REFLEX-CYTOLOGY", "NONE"))).toEqual([[conduct, "reflex-cytology"]]);
    const cytology = loinc("19762-4", "CWE", "373887005^NILM^SCT");
    expect(hpv(positive, cytology)).toEqual([[conduct, "hpv-at-one-year"]]);
    expect(hpv(positive, own("CYTOLOGY-RESULT", "ABNORMAL"))).toEqual([[conduct, "colposcopy"]]);
  });

  test("a result of HPV in a cytology is not read", () => {
    const message = sent(request("CERVICAL-CYTOLOGY"), own("HPV-RESULT", "POSITIVE"));
    expect(unmappedOf(message)).toContainEqual(expect.objectContaining({ reason: "observation-not-mapped" }));
  });

  test("the tests so far, in a result or an order", () => {
    const tests = [
      own("TEST-TYPE", "CYTOLOGY").replace("||CYTOLOGY", "|1|CYTOLOGY"),
      told("TEST-ON", "DT", "20240105").replace("||20240105", "|1|20240105"),
      own("TEST-RESULT", "NORMAL").replace("||NORMAL", "|1|NORMAL"),
    ];
    const interval = "fr.cervical.test-and-interval";
    const woman = patient.replace("19600503", "19850503");
    const result = messageOf("ORU^R01", [woman, request("CERVICAL-TESTS"), ...tests]);
    expect(decideMessage(readMessage(result))).toMatchObject([{ decision: interval, outcome: "not-due" }]);
    const order = messageOf("OMG^O19", [
      woman,
      "ORC|NW|D1|||||||20260105",
      "OBR|1|D1||CERVICAL-TESTS^^OPENDEPISTAGE",
      own("TESTS", "NONE"),
    ]);
    expect(decideMessage(readMessage(order))).toMatchObject([{ decision: interval, outcome: "due" }]);
  });
});
