import { describe, expect, test } from "vitest";
import { decideMessage } from "./decide-message.js";
import { factsOf, messageOf, patient, problemsOf, unmappedOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

const told = (path: string, value: string, { record = "", type = "CWE", status = "F" } = {}) =>
  `OBX|1|${type}|${path}^^OPENDEPISTAGE|${record}|${value}||||||${status}`;
const code = (name: string) => `${name}^^OPENDEPISTAGE`;
const reading = (record: string, reader: string, result: string) => [
  told("readings.reader", reader, { record, type: "ST" }),
  told("readings.result", code(result), { record }),
];
const arbitration = (...observations: readonly string[]) =>
  messageOf("ORU^R01", ["OBR|1|||be.breast.arbitration^^OPENDEPISTAGE|||20260105", ...observations]);
const readingsOf = (...observations: readonly string[]) =>
  factsOf(arbitration(...observations), "be.breast.arbitration")?.["readings"];

describe("The records of a list", () => {
  const two = [
    { reader: "r1", result: "negative" },
    { reader: "r2", result: "positive" },
  ];

  test("are told field by field, in any order, by their numbers in OBX-4", () => {
    const observations = [...reading("1", "r1", "negative"), ...reading("2", "r2", "positive")];
    expect(readingsOf(...observations)).toEqual(two);
    expect(readingsOf(...observations.toReversed())).toEqual(two);
    expect(unmappedOf(arbitration(...observations))).toEqual([]);
  });

  test("are known to be none", () => {
    expect(readingsOf(told("readings", code("EMPTY-LIST")))).toEqual([]);
  });

  const gap = [...reading("1", "r1", "negative"), ...reading("3", "r3", "negative")];
  const twice = [...reading("1", "r1", "negative"), ...reading("1", "r1", "positive")];
  const none = [...reading("1", "r1", "negative"), told("readings", code("EMPTY-LIST"))];
  test.each([
    [reading("", "r1", "negative"), ["record-number-missing", "record-number-missing"]],
    [reading("0", "r1", "negative"), ["record-number-unreadable", "record-number-unreadable"]],
    [gap, ["record-missing"]],
    [reading("2", "r2", "negative"), ["record-missing"]],
    [reading("1", "r1", "negative").slice(1), ["record-incomplete"]],
    [twice, ["observations-contradict"]],
    [none, ["observations-contradict"]],
    [reading("1", "r1", "unsure"), ["value-not-mapped"]],
  ])("%j give no list: %j", (observations, problems) => {
    expect(readingsOf(...observations)).toBeUndefined();
    expect(problemsOf(arbitration(...observations)).map(([, name]) => name)).toEqual(problems);
    expect(decideMessage(readMessage(arbitration(...observations)))).toMatchObject([
      { outcome: "needs-information", missing: ["readings"] },
    ]);
  });

  test("one of which is not final yet are not known whole", () => {
    const last = [
      told("readings.reader", "r3", { record: "3", type: "ST", status: "P" }),
      told("readings.result", code("positive"), { record: "3", status: "P" }),
    ];
    const observations = [...reading("1", "r1", "negative"), ...reading("2", "r2", "positive"), ...last];
    expect(readingsOf(...observations)).toBeUndefined();
    expect(unmappedOf(arbitration(...observations))).toContainEqual({
      place: "OBX[5]",
      reason: "not-final",
      code: "readings.reader (OPENDEPISTAGE)",
    });
  });

  test("never show who a reader is", () => {
    const { carried } = readMessage(arbitration(...reading("1", "Zzmark", "negative")));
    expect(JSON.stringify(carried)).not.toContain("Zzmark");
    expect(carried).toContainEqual({
      what: "fact",
      place: "OBX",
      fact: "readings.reader",
      value: "(identifier)",
      decisions: ["be.breast.arbitration"],
    });
  });
});

describe("A list of plain values", () => {
  const invitation = (...observations: readonly string[]) =>
    messageOf("ORU^R01", ["OBR|1|||fr.breast.invitation^^OPENDEPISTAGE|||20260105", ...observations]);
  const reminders = (value: string, type = "DT") => invitation(told("remindersSentOn", value, { type }));
  const remindersIn = (value: string, type = "DT") =>
    factsOf(reminders(value, type), "fr.breast.invitation")?.["remindersSentOn"];

  test("stands in one observation, its items as repetitions in their order", () => {
    expect(remindersIn("20250701~20250101~20250701")).toEqual([20270, 20089, 20270]);
    expect(remindersIn("20250101")).toEqual([20089]);
    expect(remindersIn(code("EMPTY-LIST"), "CWE")).toEqual([]);
  });

  test.each([
    ["20250101~~20250701", "value-unusable", 5],
    ["20250101~2025", "date-imprecise", 5],
    ["20250101~20250230", "date-unreadable", 5],
  ])("%s is none: %s", (value, problem, field) => {
    expect(remindersIn(value)).toBeUndefined();
    expect(problemsOf(reminders(value)).map(([, name, place]) => [name, place])).toEqual([
      [problem, `OBX[1]-${field}`],
    ]);
  });

  test("told twice differently is not known", () => {
    const message = invitation(
      told("remindersSentOn", "20250101", { type: "DT" }),
      told("remindersSentOn", "20250701", { type: "DT" }),
    );
    expect(problemsOf(message)).toEqual([["E", "observations-contradict", "OBX[2]-5"]]);
    expect(factsOf(message, "fr.breast.invitation")).toEqual({});
  });
});

describe("Fact paths", () => {
  test("stand beside named codes, and must agree with them", () => {
    const first = (...observations: readonly string[]) =>
      messageOf("ORU^R01", [patient, "OBR|1|||24606-6^^LN|||20260105", ...observations]);
    expect(factsOf(first(told("workUp", code("done")), told("mobileUnit", "N^^HL70136")))).toEqual({
      workUp: "done",
      mobileUnit: false,
    });
    const both = first(told("workUp", code("done")), told("WORK-UP", code("REFUSED")));
    expect(problemsOf(both)).toEqual([["E", "observations-contradict", "OBX[2]-5"]]);
    const shared = readMessage(first(told("samplingAdvised", "Y^^HL70136"))).carried.at(-1);
    expect(shared).toMatchObject({ decisions: ["fr.breast.first-reading", "fr.breast.conduct"] });
  });

  test("that the decision does not have are listed", () => {
    for (const path of ["readings.nobody", "constructor", "readings.constructor", "__proto__", "readingz"]) {
      const message = arbitration(told(path, code("negative"), { record: "1" }));
      expect(problemsOf(message)).toEqual([]);
      expect(unmappedOf(message)).toContainEqual(
        expect.objectContaining({ place: "OBX", reason: "observation-not-mapped" }),
      );
    }
  });

  test("of another system are no fact paths", () => {
    const message = arbitration(
      told("readings", code("EMPTY-LIST")).replace("readings^^OPENDEPISTAGE", "readings^^L"),
    );
    expect(factsOf(message, "be.breast.arbitration")).toEqual({});
  });

  test("of a record: that it is there, and what is known of it", () => {
    const eligibility = (...observations: readonly string[]) =>
      factsOf(
        messageOf("ORM^O01", [
          "ORC|NW||||||||20260105",
          "OBR|1|||fr.breast.eligibility^^OPENDEPISTAGE",
          ...observations,
        ]),
        "fr.breast.eligibility",
      );
    const there = told("lastMammogram", code("EMPTY-RECORD"));
    expect(eligibility(there)).toEqual({ lastMammogram: {} });
    const known = told("lastMammogram.result", code("normal"));
    expect(eligibility(there, known)).toEqual({ lastMammogram: { result: "normal" } });
    expect(eligibility(known, there)).toEqual({ lastMammogram: { result: "normal" } });
    expect(eligibility(known, told("lastMammogram", code("NONE")))).toEqual({});
  });
});

test("a set of which a member cannot be read is not known", () => {
  const findings = (name: string) => `OBX|1|CE|FINDINGS^^OPENDEPISTAGE||${name}^^OPENDEPISTAGE||||||F`;
  const message = messageOf("ORU^R01", [
    patient,
    "OBR|1|||24606-6^^LN|||20260105",
    findings("MASS"),
    findings("LUMP"),
  ]);
  expect(problemsOf(message)).toEqual([["E", "value-not-mapped", "OBX[2]-5"]]);
  expect(factsOf(message)).toEqual({});
});
