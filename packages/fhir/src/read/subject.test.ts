import { describe, expect, test } from "vitest";
import { left, patient, report, right, subject } from "./resources.test-data.js";
import { subjectOf } from "./subject.js";

const INS = "urn:oid:1.2.250.1.213.1.4.10";
const ins = {
  use: "official",
  type: {
    coding: [{ system: "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203", code: "INS-NIR" }],
  },
  system: INS,
  value: "260052A00400192",
};
const local = { system: "https://hospital.example/ipp", value: "7" };
const nir = { system: "urn:oid:1.2.250.1.213.1.4.2", value: "260052A004001" };
const ssin = {
  system: "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin",
  value: "60031500253",
};
const qualified = {
  extension: [
    {
      url: "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability",
      extension: [{ url: "identityStatus", valueCoding: { code: "VALI" } }],
    },
  ],
};
const { id: _, ...unnamed } = patient;
const inTransaction = (resource: object) => ({
  resourceType: "Bundle",
  type: "transaction",
  entry: [{ fullUrl: "urn:uuid:1", resource, request: { method: "POST", url: "Patient" } }],
});

describe("A Patient", () => {
  test("is referred to by its id", () => {
    expect(subjectOf([patient, report])).toEqual({ reference: "Patient/p1" });
    expect(subjectOf(inTransaction({ ...unnamed, id: "p1", identifier: [] }))).toEqual({
      reference: "Patient/p1",
    });
  });

  test.each([
    [
      "a qualified INS before all others, with its type",
      [local, ins],
      qualified,
      { type: ins.type, system: INS, value: ins.value },
    ],
    ["no INS that is not qualified", [ins, local], {}, local],
    ["the Belgian national number", [local, ssin], {}, ssin],
    ["a number of its own before that of the social insurance", [nir, local], {}, local],
    ["none that is out of use", [{ ...local, value: "6", use: "old" }, local], {}, local],
    ["none whose system is no URI", [{ system: "IPP", value: "6" }, local], {}, local],
  ])("without an id is referred to by %s", (...[, identifier, more, expected]) => {
    const told = { type: "Patient", identifier: expected };
    expect(subjectOf({ ...unnamed, ...more, identifier })).toEqual(told);
    expect(subjectOf(inTransaction({ ...patient, ...more, identifier }))).toEqual(told);
  });

  test("without either is not referred to, nor is one whose INS may not be carried", () => {
    expect(subjectOf({ ...unnamed, identifier: undefined })).toBeUndefined();
    expect(subjectOf({ ...unnamed, identifier: [ins] })).toBeUndefined();
  });

  test("that is contained has no id elsewhere", () => {
    const contained = {
      ...report,
      subject: { reference: "#p1" },
      contained: [{ ...patient, identifier: [local] }],
    };
    expect(subjectOf(contained)).toEqual({ type: "Patient", identifier: local });
  });

  test("that is not there is referred to as the resources do, unless that leads nowhere", () => {
    expect(subjectOf([report, left, right])).toEqual(subject);
    const elsewhere = { reference: "https://r4.example/fhir/Patient/p1" };
    expect(subjectOf({ ...left, subject: elsewhere })).toEqual(elsewhere);
    expect(subjectOf({ ...left, subject: { reference: "urn:uuid:1" } })).toBeUndefined();
    expect(subjectOf({ ...left, subject: { identifier: ins } })).toBeUndefined();
  });

  test("of several is not chosen by chance", () => {
    const other = { ...patient, id: "p2" };
    expect(subjectOf([patient, other])).toBeUndefined();
    expect(subjectOf([patient, other], { person: "%resources[1].ofType(Patient)" })).toEqual({
      reference: "Patient/p2",
    });
  });

  test.each([undefined, null, 7, "x", [], {}, [null]])("of %j is none", (input) => {
    expect(subjectOf(input)).toBeUndefined();
  });
});
