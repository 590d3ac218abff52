import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import { civilDate, parseInstant } from "@opendepistage/core/calendar";
import { decisions } from "@opendepistage/core/decisions";
import { type Decision, decide, type Facts } from "@opendepistage/core/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workedCases } from "../../../../cases/worked-case.js";
import { decideMessage, readMessage } from "../read/index.js";
import { type Message, parseMessage } from "../syntax/index.js";
import { writeFacts } from "./facts.js";
import { factsOf } from "./facts.test-data.js";
import { letterhead } from "./letterhead.test-data.js";

const on = civilDate("2026-01-05");
const image = (view: string) => ({ side: "left", view, transferSyntax: "1.2", processing: "for-processing" });

function decisionOf(id: string): Decision {
  const decision = decisions.find((each) => each.id === id);
  if (decision === undefined) throw new TypeError(`no decision ${id}`);
  return decision;
}
const cases = workedCases().filter(({ expect: { error } }) => error !== true);

/** What is written, as it arrives. */
function sent(decision: Decision, facts: Facts, day = on): Message {
  const built = writeFacts(decision, facts, { ...letterhead, on: day });
  if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
  const encoded = built.message.toBytes();
  const received = parseMessage(encoded.ok ? encoded.bytes : new Uint8Array());
  if (!received.ok) throw new TypeError(JSON.stringify(received.problems));
  return received.message;
}

describe("A worked case, written as a message of facts, comes back whole", () => {
  test("there are cases of every decision", () => {
    expect(cases.length).toBeGreaterThan(1400);
    expect(new Set(cases.map(({ case: { decision } }) => decision)).size).toBe(decisions.length);
  });

  test.each(decisions.map((decision) => [decision.id, decision] as const))(
    "%s: equal facts, and the same answer",
    (name, decision) => {
      for (const { case: worked } of cases.filter((each) => each.case.decision === name)) {
        const parsed = parseFacts(decision, worked.facts);
        const day = parseOn(worked.on);
        const set = parseParameters(decision, worked.parameters ?? {});
        if (!parsed.ok || !day.ok || !set.ok) throw new TypeError(`${worked.id} cannot be read`);
        const options = { presume: worked.presume ?? false, parameters: set.parameters };
        const reading = readMessage(sent(decision, parsed.facts, day.on));
        expect(reading.problems, worked.id).toEqual([]);
        expect(reading.unmapped, worked.id).toEqual([]);
        expect(reading.examinations[0]?.asked[0]?.facts, worked.id).toEqual(parsed.facts);
        expect(decideMessage(reading, options), worked.id).toEqual([
          decide(decision, parsed.facts, { ...options, on: day.on }),
        ]);
      }
    },
  );
});

describe("Whatever is known", () => {
  const anyFacts = fc
    .constantFrom(...decisions)
    .chain((decision) => fc.record({ decision: fc.constant(decision), facts: factsOf(decision) }));

  test("facts of every decision, whole or in part, are read as they were written", () => {
    fc.assert(
      fc.property(anyFacts, ({ decision, facts }) => {
        const reading = readMessage(sent(decision, facts));
        expect(reading.problems).toEqual([]);
        expect(reading.unmapped).toEqual([]);
        expect(reading.examinations[0]?.asked).toEqual([{ decision, facts }]);
      }),
      { numRuns: 150 },
    );
  });

  test("a fact that the decision does not have is a mistake of the program", () => {
    const decision = decisionOf("fr.breast.eligibility");
    expect(() => sent(decision, { highrisk: true })).toThrow(TypeError);
    expect(() => sent(decision, { surveillance: { on: 1 } })).toThrow(TypeError);
  });

  test.each([
    ["be.breast.image-set", { images: [image("CC\r")] }, "line-break-in-value"],
    ["fr.cervical.cost-coverage", { reimbursedActs: ["a", ""] }, "value-empty"],
  ])("what HL7 cannot carry is told: %s, %j", (name, facts, code) => {
    const built = writeFacts(decisionOf(name), facts, { ...letterhead, on });
    expect(built).toMatchObject({ ok: false, problems: [{ code, severity: "E" }] });
  });
});

describe("What is written", () => {
  const linesOf = (decision: string, facts: Facts) => sent(decisionOf(decision), facts).toText().split("\r");

  test("names the decision, the day, and each fact by its path", () => {
    const facts = {
      birthDate: civilDate("1960-05-03"),
      highRisk: false,
      lastMammogram: { date: null, result: "normal" },
      particulars: ["implants", "trauma"],
      surveillance: null,
      symptomReferral: "none",
    };
    expect(linesOf("fr.breast.eligibility", facts).slice(1)).toEqual([
      "PID|1||||||19600503",
      "OBR|1|||fr.breast.eligibility^^OPENDEPISTAGE|||20260105||||||||||||||||||F",
      "OBX|1|CWE|highRisk^^OPENDEPISTAGE||N^^HL70136||||||F",
      "OBX|2|CWE|lastMammogram.date^^OPENDEPISTAGE||NONE^^OPENDEPISTAGE||||||F",
      "OBX|3|CWE|lastMammogram.result^^OPENDEPISTAGE||normal^^OPENDEPISTAGE||||||F",
      "OBX|4|CWE|particulars^^OPENDEPISTAGE||implants^^OPENDEPISTAGE~trauma^^OPENDEPISTAGE||||||F",
      "OBX|5|CWE|surveillance^^OPENDEPISTAGE||NONE^^OPENDEPISTAGE||||||F",
      "OBX|6|CWE|symptomReferral^^OPENDEPISTAGE||none^^OPENDEPISTAGE||||||F",
      "",
    ]);
  });

  test("numbers the records of a list in OBX-4", () => {
    const tests = [
      { type: "cytology", on: civilDate("2020-02-29"), result: "normal" },
      { type: "hpv", on: civilDate("2025-03-01"), result: "negative" },
    ];
    expect(linesOf("fr.cervical.test-and-interval", { tests }).slice(2)).toEqual([
      "OBX|1|CWE|tests.type^^OPENDEPISTAGE|1|cytology^^OPENDEPISTAGE||||||F",
      "OBX|2|DT|tests.on^^OPENDEPISTAGE|1|20200229||||||F",
      "OBX|3|CWE|tests.result^^OPENDEPISTAGE|1|normal^^OPENDEPISTAGE||||||F",
      "OBX|4|CWE|tests.type^^OPENDEPISTAGE|2|hpv^^OPENDEPISTAGE||||||F",
      "OBX|5|DT|tests.on^^OPENDEPISTAGE|2|20250301||||||F",
      "OBX|6|CWE|tests.result^^OPENDEPISTAGE|2|negative^^OPENDEPISTAGE||||||F",
      "",
    ]);
    expect(linesOf("fr.cervical.test-and-interval", { tests: [] })[2]).toBe(
      "OBX|1|CWE|tests^^OPENDEPISTAGE||EMPTY-LIST^^OPENDEPISTAGE||||||F",
    );
  });

  test("keeps the offset and the milliseconds of a moment", () => {
    const receivedAt = parseInstant("2024-05-07T09:00:00.250+02:00");
    const readAt = parseInstant("2024-05-07T14:00Z");
    expect(linesOf("fr.colorectal.result-notification", { receivedAt, readAt }).slice(2)).toEqual([
      "OBX|1|TS|receivedAt^^OPENDEPISTAGE||20240507090000.250+0200||||||F",
      "OBX|2|TS|readAt^^OPENDEPISTAGE||20240507140000+0000||||||F",
      "",
    ]);
  });
});
