import { defaultMapping, parseMessage } from "@opendepistage/hl7";
import { describe, expect, test } from "vitest";
import { answerTo } from "./answer.js";
import { casesOf } from "./message-bundle.js";

const options = { mapping: defaultMapping, on: undefined, presume: false, language: "en" } as const;

/** What the decision on a message of these segments is about. */
function focusOf(type: string, ...segments: readonly string[]) {
  const header = `MSH|^~\\&|RIS|CENTRE|||20240229||${type}|1|T|2.5.1`;
  const text = [header, "PID|||1", ...segments].map((line) => `${line}\r`).join("");
  const source = new TextEncoder().encode(text);
  const read = answerTo({ source, result: parseMessage(source) }, { file: "m", index: 1 }, options);
  return casesOf(read)[0]?.focus;
}

const request = (placer: string, accession = "") =>
  `OBR|1|${placer}||24606-6^^LN|||20240229${"|".repeat(11)}${accession}`;
const finding = "OBX|1|CE|BIRADS^^OPENDEPISTAGE|L|1^^OPENDEPISTAGE||||||F";
const uid = "OBX|2|UI|110180^^DCM||1.2.250.1.999.7||||||F";

const study = {
  type: "ImagingStudy",
  identifier: { system: "urn:dicom:uid", value: "urn:oid:1.2.250.1.999.7" },
};
const typed = (code: string) => ({
  coding: [{ system: "http://terminology.hl7.org/CodeSystem/v2-0203", code }],
});
const accession = { type: "ImagingStudy", identifier: { type: typed("ACSN"), value: "A7" } };
const order = (identifier: object) => ({
  type: "ServiceRequest",
  identifier: { type: typed("PLAC"), ...identifier },
});

describe("What a decision is about", () => {
  test.each([
    ["a result: its study, by its UID", "ORU^R01", [request("D1", "A7"), finding, uid], study],
    ["a result: its study, by its accession number", "ORU^R01", [request("D1", "A7"), finding], accession],
    [
      "a result whose study is not named: its order",
      "ORU^R01",
      [request("D1^RIS"), finding],
      order({ value: "D1", assigner: { display: "RIS" } }),
    ],
    [
      "a result: the order of its ORC",
      "ORU^R01",
      ["ORC|RE|D2^RIS^1.2.250.1.999.2^ISO", request(""), finding],
      order({ system: "urn:oid:1.2.250.1.999.2", value: "D2" }),
    ],
    ["an order: itself", "ORM^O01", ["ORC|NW|D1", request("D1", "A7")], order({ value: "D1" })],
    ["an order without a number: its study", "ORM^O01", ["ORC|NW", request("", "A7")], accession],
    ["nothing where nothing is named", "ORU^R01", [request(""), finding], undefined],
  ])("%s", (...[, type, segments, expected]) => {
    expect(focusOf(type, ...segments)).toEqual(expected);
  });
});
