import type { DecisionResult, Written } from "@opendepistage/core/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BuildResult, Message } from "../../syntax/index.js";
import { anyText } from "../../syntax/message.test-data.js";
import { decidedCases } from "../decided-cases.test-data.js";
import { letterhead, patient } from "../letterhead.test-data.js";
import { readResultMessage } from "./read-result.js";
import { example, receive, written } from "./result.test-data.js";
import { writeResult } from "./write-result.js";

function readBack(message: Message): readonly DecisionResult[] {
  const { results, problems, unmapped } = receive(message);
  expect({ problems, unmapped }).toEqual({ problems: [], unmapped: [] });
  return results.map(({ result }) => result);
}

const anyWritten: fc.Arbitrary<Written> = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.constantFrom("", "2024-02-29", "2026-02-30", "0000-01-01", "2026-01-06T13:44:19Z", "two\nlines"),
    fc.constantFrom("2026-01-06T13:44:19+00:00", "2026-01-06T25:44:19Z", '""', "null", "Y", "NONE", " a "),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(anyText, fc.constantFrom("a", "a.b", "__proto__", "[]", "")), tie("value"), {
      maxKeys: 3,
    }),
  ),
})).value;

describe("A decision result as ORU^R01", () => {
  test("has its decision, its day, and one observation for each member", () => {
    const lines = written([example]).toText().split("\r");
    expect(lines).toEqual([
      "MSH|^~\\&|CRCDC-EXEMPLE|CRCDC|RIS|CENTRE|20260106134419+0100||ORU^R01^ORU_R01|R1|P|2.5.1|||||FRA|UNICODE UTF-8|||1.0^CISIS_TLR_HL7_V2",
      "PID|||1^^^CENTRE&1.2.3&ISO^PI||ESSAI^ÉLODIE||19600503",
      "ORC|RE||",
      "OBR|1|||fr.breast.conduct^^OPENDEPISTAGE-RESULT|||20240229|||||||||||||||20260106134419+0100|||F",
      ...[
        "ST|decision^^S||fr.breast.conduct",
        "ST|ruleset^^S||FR-ARR-2024",
        "DT|on^^S||20240229",
        "ST|outcome^^S||surveillance",
        "DT|values.controls[]^^S|1|20240829",
        "DT|values.controls[]^^S|2|20250228",
        "DT|values.nextScreening^^S||20260228",
        "ST|strength^^S||required",
        "ST|actions[].code^^S|1|control-examination",
        "ST|actions[].by^^S|1|radiologist",
        "ST|actions[].to^^S|1|person",
        "ST|actions[].channel^^S|1|post",
        "DT|actions[].notBefore^^S|1|20240829",
        "TS|actions[].due^^S|1|20240830120000+0200",
        "ST|actions[].strength^^S|1|required",
        "ST|actions[].provision^^S|1|FRB-CON-02",
        "ST|because[].provision^^S|1|FRB-CON-02",
        "ST|because[].citation^^S|1|FR-ARR-2024, annexe III, I.B \\T\\ C",
        "ST|because[].facts.finalClass^^S|1|3",
        "CE|because[].facts.workUpDone^^S|1|Y^^HL70136",
        'CE|because[].facts["lastMammogram.date"]^^S|1|NONE^^S',
        "CE|missing^^S||EMPTY-LIST^^S",
        "CE|presumed^^S||EMPTY-LIST^^S",
        "ST|interpretations[]^^S|1|CON-1",
        "ST|notes[]^^S|1|note\\F\\with\\S\\delimiters",
      ].map((line, index) => `OBX|${index + 1}|${line.replaceAll("^^S", "^^OPENDEPISTAGE-RESULT")}||||||F`),
      "",
    ]);
  });

  test("every worked case of the repository comes back as it was decided", () => {
    const results = decidedCases();
    expect(results.length).toBeGreaterThan(1400);
    const carried = readBack(written(results));
    expect(carried.map((result) => JSON.stringify(result))).toEqual(
      results.map((result) => JSON.stringify(result)),
    );
  });

  test("any values, facts and notes come back, delimiters, accents and hostile names too", () => {
    fc.assert(
      fc.property(
        fc.dictionary(anyText, anyWritten, { maxKeys: 4 }),
        fc.array(anyText, { maxLength: 3 }),
        (values, notes) => {
          const facts = values;
          const because = [{ provision: "P", citation: notes.join(""), facts }];
          const result: DecisionResult = { ...example, values, notes, because };
          expect(readBack(written([result]))).toEqual([JSON.parse(JSON.stringify(result))]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("results of several persons come back each with its PID, orders with their numbers", () => {
    const other = { id: "PID", fields: { 5: "AUTRE" } };
    const numbered = { result: example, placerNumber: { components: ["D1", "RIS"] }, fillerNumber: "F1" };
    const visit = { id: "PV1", fields: { 2: "O" } };
    const built: BuildResult = writeResult(
      [
        { patient, visit, reports: [numbered, { result: example, title: "Conduite" }] },
        { patient: other, reports: [{ result: { ...example, outcome: "histology" } }] },
      ],
      letterhead,
    );
    if (!built.ok) throw new TypeError("Not built");
    const { results } = readResultMessage(built.message);
    expect(
      results.map((carried) => [
        carried.patient?.field(5).text,
        carried.order?.field(2).raw,
        carried.request?.field(3).text,
        carried.request?.field(4).component(2).text,
        carried.result.outcome,
      ]),
    ).toEqual([
      ["ESSAI", "D1^RIS", "F1", "", "surveillance"],
      ["ESSAI", "", "", "Conduite", "surveillance"],
      ["AUTRE", "", "", "", "histology"],
    ]);
  });

  test("a carriage return is refused with its place", () => {
    const built = writeResult(
      [{ patient, reports: [{ result: { ...example, notes: ["a\rPID|2"] } }] }],
      letterhead,
    );
    expect(built).toMatchObject({
      ok: false,
      problems: [{ code: "line-break-in-value", place: { segment: "OBX", field: 5 } }],
    });
  });

  test("another segment in the place of PID is a mistake of the program", () => {
    const nobody = { id: "NK1", fields: {} };
    expect(() => writeResult([{ patient: nobody, reports: [] }], letterhead)).toThrow(TypeError);
  });
});
