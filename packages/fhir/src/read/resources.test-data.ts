import { readBundle } from "./read-bundle.js";

const SNOMED = "http://snomed.info/sct";
export const LOINC = "http://loinc.org";
export const concept = (code: string, system = SNOMED) => ({ coding: [{ system, code }] });

export const patient = {
  resourceType: "Patient",
  id: "p1",
  identifier: [{ system: "urn:oid:1.2.250.1.213.1.4.10", value: "260052A00400192" }],
  birthDate: "1965-04-02",
};
export const subject = { reference: "Patient/p1" };

export function classOf(side: string, code: string, more: object = {}) {
  return {
    resourceType: "Observation",
    id: `${side}-${code}`,
    status: "final",
    code: concept("146611000146107"),
    subject,
    bodySite: concept(side),
    valueCodeableConcept: concept(code),
    ...more,
  };
}

export const LEFT = "80248007";
export const RIGHT = "73056007";
export const left = classOf(LEFT, "397140005");
export const right = classOf(RIGHT, "397143007");
export const report = {
  resourceType: "DiagnosticReport",
  id: "r1",
  status: "final",
  code: concept("24606-6", LOINC),
  subject,
  effectiveDateTime: "2026-01-05",
  result: [{ reference: `Observation/${left.id}` }, { reference: `Observation/${right.id}` }],
};

export const reasonsOf = (...resources: readonly object[]) =>
  readBundle(resources).unmapped.map(({ path, reason }) => `${path} ${reason}`);
export const codesOf = (...resources: readonly object[]) =>
  readBundle(resources).problems.map(({ code }) => code);
