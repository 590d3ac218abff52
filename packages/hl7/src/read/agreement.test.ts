import { describe, expect, test } from "vitest";
import { writeSheet } from "../cda/index.js";
import { negativeSheet } from "../cda/sheet.test-data.js";
import type { Message } from "../syntax/index.js";
import { decideMessage } from "./decide-message.js";
import { birads, messageOf, observation, own, patient, problemsOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

const request = (service: string, day = "20260105") => `OBR|1|D1||${service}|||${day}||||||||||||||||||F`;
const first = "24606-6^^LN";
const second = "SECOND-READING^^OPENDEPISTAGE";
const reader = (code: string, number: string) =>
  observation(code, `${number}^^^^^^^^PS&1.2.250.1.71.4.2.1&ISO`, { type: "XCN" });
const yesOrNo = (code: string, answer: "Y" | "N") => observation(code, `${answer}^^HL70136`);

/** A first reading, whole enough to be decided. */
const firstReading = (left: string, workUp = "NOT-DONE", day?: string) => [
  request(first, day),
  birads("L", left),
  birads("R", "1"),
  own("CLINICAL-EXAMINATION", "NORMAL"),
  own("WORK-UP", workUp),
  own("ULTRASOUND", "NOT-DONE"),
  own("FINDINGS", "NONE"),
  own("WORK-UP-EXAMINATIONS", "NONE"),
  yesOrNo("MOBILE-UNIT", "N"),
];

/** A negative second reading of a first reading that ended so. */
const secondReading = (conclusion: string, day?: string, service = second) => [
  request(service, day),
  reader("FIRST-READER", "810000000017"),
  reader("SECOND-READER", "810000000025"),
  own("FIRST-READING-CONCLUSION", conclusion),
  birads("L", "1"),
  birads("R", "1"),
  own("TECHNICAL-INSUFFICIENCY", "NONE"),
  yesOrNo("ANOMALY-DESCRIBED", "N"),
  own("RECOMMENDED-EXAMINATIONS", "NONE"),
  ...(service === second ? [yesOrNo("THIRD-READING", "N")] : []),
];

const result = (...segments: readonly string[]) => messageOf("ORU^R01", [patient, ...segments]);
const errorsOf = (message: Message) => problemsOf(message).filter(([severity]) => severity === "E");
const outcomesOf = (message: Message) =>
  decideMessage(readMessage(message)).map(({ decision, outcome }) => [
    decision.replace(/^.*\./, ""),
    outcome,
  ]);

describe("The conclusion of a first reading beside that reading", () => {
  test.each([
    ["1", "NOT-DONE", "NEGATIVE"],
    ["2", "DONE", "NEGATIVE-AFTER-WORK-UP"],
    ["5", "DEFERRED", "NEGATIVE-AFTER-DEFERRED-WORK-UP"],
    ["4", "REFUSED", "WORK-UP-REFUSED"],
    ["5", "DONE", "POSITIVE"],
    ["1", "NOT-DONE", "CLEARED-AFTER-SECOND-READING"],
  ])("class %s, work-up %s, may be %s", (left, workUp, conclusion) => {
    const message = result(...firstReading(left, workUp), ...secondReading(conclusion));
    expect(errorsOf(message)).toEqual([]);
  });

  test.each([
    ["5", "NOT-DONE", "NEGATIVE"],
    ["0", "NOT-DONE", "NEGATIVE"],
    ["3", "DEFERRED", "NEGATIVE"],
    ["4", "DONE", "NEGATIVE-AFTER-WORK-UP"],
    ["4", "DONE", "NEGATIVE-AFTER-DEFERRED-WORK-UP"],
    ["6", "NOT-DONE", "NEGATIVE"],
    ["1", "NOT-DONE", "POSITIVE"],
    ["1", "NOT-DONE", "WORK-UP-REFUSED"],
  ])("class %s, work-up %s, is not %s: no second reading is answered by it", (left, workUp, conclusion) => {
    for (const parts of [
      [firstReading(left, workUp), secondReading(conclusion)],
      [secondReading(conclusion), firstReading(left, workUp)],
    ]) {
      const message = result(...parts.flat());
      expect(errorsOf(message)).toMatchObject([
        ["E", "observations-contradict", expect.stringMatching(/^OBX/)],
      ]);
      const answer = decideMessage(readMessage(message)).find(({ decision }) =>
        decision.endsWith("second-reading"),
      );
      expect(answer).toMatchObject({ outcome: "needs-information", missing: ["firstReading"] });
    }
  });

  test("nothing is compared with a first reading that leaves its end open, of another day or of another person", () => {
    const negative = secondReading("NEGATIVE");
    expect(errorsOf(result(request(first), birads("R", "1"), ...negative))).toEqual([]);
    expect(errorsOf(result(request(first), birads("R", "5"), ...negative))).toHaveLength(1);
    expect(errorsOf(result(...firstReading("5", "DEFERRED", "20240105"), ...negative))).toEqual([]);
    const other = patient.replace("19600503", "19610503");
    expect(errorsOf(result(...firstReading("5"), other, ...negative))).toEqual([]);
  });
});

describe("One reading told twice", () => {
  test("the same twice is no contradiction; different classes give none", () => {
    expect(errorsOf(result(...firstReading("1"), ...firstReading("1")))).toEqual([]);
    const message = result(...firstReading("1"), ...firstReading("5"));
    expect(errorsOf(message)).toEqual([["E", "observations-contradict", "OBX[9]-5"]]);
    expect(outcomesOf(message)).toEqual([
      ["first-reading", "needs-information"],
      ["first-reading", "needs-information"],
    ]);
    const classes = readMessage(message).examinations.map(({ asked }) => asked[0]?.facts["classes"]);
    expect(classes).toEqual([{ right: "1" }, { right: "1" }]);
  });

  test.each([[["1", "5", "1"]], [["1", "1", "5"]], [["1", "5", "2"]]])(
    "or more often, %j: what two of them tell differently is known of none",
    (told) => {
      const parts = told.flatMap((left) => [request(first), birads("L", left)]);
      const message = result(request(first), birads("R", "1"), ...parts);
      expect(errorsOf(message).map(([, code]) => code)).toContain("observations-contradict");
      const classes = readMessage(message).examinations.flatMap(({ asked }) =>
        asked.flatMap(({ decision, facts }) =>
          decision.id.endsWith("first-reading") ? [facts["classes"]] : [],
        ),
      );
      expect(classes).toEqual([{ right: "1" }, undefined, undefined, undefined]);
    },
  );

  test("in many parts takes a time that grows with their number alone", () => {
    const parts = Array.from({ length: 4000 }, () => [request(first), birads("L", "5"), birads("R", "1")]);
    const seconds = Array.from({ length: 1000 }, () => [
      request(second),
      own("FIRST-READING-CONCLUSION", "NEGATIVE"),
    ]);
    const message = result(...parts.flat(), ...seconds.flat());
    const begun = performance.now();
    expect(errorsOf(message)).toHaveLength(1000);
    expect(performance.now() - begun).toBeLessThan(8000);
  });

  test("sets say the same in any order", () => {
    const findings = (...names: readonly string[]) => [request(first), own("FINDINGS", ...names)];
    const same = result(...findings("MASS", "ASYMMETRY"), ...findings("ASYMMETRY", "MASS"));
    expect(errorsOf(same)).toEqual([]);
    expect(errorsOf(result(...findings("MASS"), ...findings("NONE")))).toHaveLength(1);
  });

  test("no class of an image beside a class of one", () => {
    const without = [request(second), own("NO-CLASS", "Y")];
    const message = result(...without, request(second), birads("L", "2"));
    expect(errorsOf(message)).toEqual([["E", "observations-contradict", "OBX[2]-5"]]);
  });

  test("a third reading is another reading than the second", () => {
    const third = secondReading("NEGATIVE", undefined, "THIRD-READING^^OPENDEPISTAGE").map((line) =>
      line.replace("810000000025", "810000000033"),
    );
    expect(errorsOf(result(...secondReading("NEGATIVE"), ...third))).toEqual([]);
  });

  test("by observations and by a document: what differs is used of neither", () => {
    const pid =
      "PID|1||260052A00400192^^^INS&1.2.250.1.213.1.4.10&ISO^INS||ESSAI^ALIX^^^^^L||19600514|F||||||||||||||||||||||||VALI";
    const sheet = Buffer.from(writeSheet(negativeSheet)).toString("base64");
    const document = `OBX||ED|18748-4^^LN||^TEXT^XML^Base64^${sheet}||||||F`;
    const both = (left: string) =>
      messageOf("ORU^R01", [pid, request(first, "20240502"), birads("L", left), document]);
    expect(errorsOf(both("2"))).toEqual([]);
    expect(errorsOf(both("5"))).toEqual([["E", "observations-contradict", "OBX[2]-5"]]);
    expect(outcomesOf(both("5")).filter(([decision]) => decision === "first-reading")).toEqual([
      ["first-reading", "needs-information"],
      ["first-reading", "needs-information"],
    ]);
  });
});

describe("The result of a stool test that may not be analysed (FRC-LAB-01)", () => {
  const sample = (sampledOn: string, found: string) =>
    result(
      request("FIT^^OPENDEPISTAGE"),
      observation("SAMPLED-ON", sampledOn, { type: "DT" }),
      observation("ANALYSED-ON", "20260105", { type: "DT" }),
      own("FIT-RESULT", found),
    );

  test.each(["POSITIVE", "NEGATIVE"])("%s is an error, and is sent to nobody", (found) => {
    expect(errorsOf(sample("20251229", found))).toEqual([["E", "observations-contradict", "OBX[3]-5"]]);
    const notification = decideMessage(readMessage(sample("20251229", found)))[1];
    expect(notification).toMatchObject({ outcome: "needs-information" });
    expect(notification?.missing).toContain("result");
  });

  test("not analysable it may be, and one day later it may have a result", () => {
    expect(errorsOf(sample("20251229", "NOT-ANALYSABLE"))).toEqual([]);
    expect(errorsOf(sample("20251230", "POSITIVE"))).toEqual([]);
    expect(errorsOf(sample("20251230", "NOT-ANALYSABLE"))).toEqual([]);
  });
});

describe("A value that is taken back (OBX-11)", () => {
  const withdrawn = (status: string, left: string) => birads("L", left).replace(/F$/, status);
  const classesOf = (message: Message) => readMessage(message).examinations[0]?.asked[0]?.facts["classes"];

  test.each(["D", "W"])("%s, and told all the same, is not known, in whichever order", (status) => {
    for (const lines of [
      [birads("L", "1"), withdrawn(status, "1")],
      [withdrawn(status, "1"), birads("L", "1")],
    ]) {
      const message = result(request(first), ...lines, birads("R", "2"));
      expect(errorsOf(message)).toMatchObject([
        ["E", "observations-contradict", expect.stringMatching(/^OBX/)],
      ]);
      expect(classesOf(message)).toEqual({ right: "2" });
    }
  });

  test.each(["D", "W"])("%s, and another one told: the other one stands", (status) => {
    const message = result(request(first), withdrawn(status, "4"), birads("L", "1"));
    expect(errorsOf(message)).toEqual([]);
    expect(classesOf(message)).toEqual({ left: "1" });
  });

  test("a preliminary value beside the final one takes nothing back", () => {
    const message = result(request(first), withdrawn("P", "1"), birads("L", "1"));
    expect(errorsOf(message)).toEqual([]);
    expect(classesOf(message)).toEqual({ left: "1" });
  });
});
