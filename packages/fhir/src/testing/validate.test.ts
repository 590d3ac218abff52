import type { FhirResource } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { Validator } from "./validate.js";

const validator = new Validator();
const patient = { resourceType: "Patient", birthDate: "1960-01-15", gender: "female" } as const;
const code = { coding: [{ system: "http://loinc.org", code: "24606-6" }] };
const observation = {
  resourceType: "Observation",
  status: "final",
  code,
  subject: { reference: "Patient/1" },
} as const;

describe("What the validators find", () => {
  test.each<[string, FhirResource]>([
    ["a patient", patient],
    ["an observation", observation],
    ["a bundle", { resourceType: "Bundle", type: "collection", entry: [{ resource: patient }] }],
  ])("%s is valid", (_, resource) => {
    expect(validator.faultsOf(resource)).toEqual([]);
  });

  test.each([
    ["a code that no required value set has", { ...observation, status: "done" }],
    ["an element that R4 lacks", { ...observation, bodyStructure: { reference: "BodyStructure/1" } }],
    ["a day that does not exist", { ...patient, birthDate: "1960-02-30T" }],
    ["a missing element", { resourceType: "Observation", status: "final" }],
    ["a list for a single element", { ...observation, status: ["final"] }],
    [
      "a reference to no entry",
      {
        resourceType: "Bundle",
        type: "collection",
        entry: [
          { fullUrl: "urn:uuid:1", resource: { ...observation, subject: { reference: "urn:uuid:2" } } },
        ],
      },
    ],
    [
      "a fault in an entry",
      { resourceType: "Bundle", type: "collection", entry: [{ resource: { ...patient, gender: "F" } }] },
    ],
  ])("%s is found", (_, resource) => {
    expect(validator.faultsOf(resource as unknown as FhirResource)).not.toEqual([]);
  });
});
