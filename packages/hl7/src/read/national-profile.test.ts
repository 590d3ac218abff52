import { describe, expect, test } from "vitest";
import { parsed, patient, problemsOf } from "./message.test-data.js";

const message = (version: string, country: string, charset: string) =>
  parsed([
    `MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105||ADT^A08|42|P|${version}|||||${country}|${charset}|||1.0^CISIS_TLR_HL7_V2`,
    patient,
  ]);

describe("A message that declares the French profile in MSH-21", () => {
  test.each([
    ["2.5.1", "FRA", "UNICODE UTF-8"],
    ["2.5.1^FRA^2.10", "FRA", "8859/15"],
  ])("keeps to it: %s %s %s", (version, country, charset) => {
    expect(problemsOf(message(version, country, charset))).toEqual([]);
  });

  test.each([
    ["2.5", "FRA", "UNICODE UTF-8", 12],
    ["2.5.1", "", "UNICODE UTF-8", 17],
    ["2.5.1", "BEL", "UNICODE UTF-8", 17],
    ["2.5.1", "FRA", "8859/1", 18],
  ] as const)("or not, which is a remark: %s %s %s", (...fields) => {
    const [version, country, charset, field] = fields;
    expect(problemsOf(message(version, country, charset))).toEqual([
      ["W", "profile-not-kept", `MSH[1]-${field}`],
    ]);
  });

  test("others are not measured by it", () => {
    const header = "MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105||ADT^A08|42|P|2.3|||||||||1.0^OTHER";
    expect(problemsOf(parsed([header, patient]))).toEqual([]);
  });
});

describe("An INS of an identity that is not qualified", () => {
  const identity = (status: string) => patient.replace(/VALI$/, status).replace("260052A00400192", "1");

  test.each([
    ["VALI", []],
    ["PROV", [["W", "identity-not-qualified", "PID[1]-32"]]],
    ["", [["W", "identity-not-qualified", "PID[1]-32"]]],
  ])("PID-32 %j", (status, problems) => {
    const header = "MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105||ADT^A08|42|P|2.5.1";
    expect(problemsOf(parsed([header, identity(status)]))).toEqual(problems);
  });

  test("another identifier needs no status", () => {
    const header = "MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105||ADT^A08|42|P|2.5.1";
    expect(problemsOf(parsed([header, "PID|1||9^^^LOCAL||EXEMPLE"]))).toEqual([]);
  });
});
