import { describe, expect, test } from "vitest";
import { readBundle } from "./read-bundle.js";
import { codesOf, left, patient, reasonsOf, report, right, subject } from "./resources.test-data.js";

describe("The person", () => {
  const other = { ...patient, id: "p2", identifier: [{ system: "x:y", value: "2" }] };

  test("is one: of several nothing is read unless one is chosen", () => {
    const { persons, asked, used, problems } = readBundle([patient, other, report, left]);
    expect(persons).toEqual(["%resources[0].ofType(Patient)", "%resources[1].ofType(Patient)"]);
    expect([asked, used]).toEqual([[], []]);
    expect(problems.map(({ code }) => code)).toEqual(["several-persons"]);
  });

  test("may be chosen by place; the others are left alone", () => {
    const chosen = readBundle([patient, other, report, left], { person: "%resources[0].ofType(Patient)" });
    expect(chosen.asked).toHaveLength(1);
    expect(chosen.unmapped).toContainEqual({
      path: "%resources[1].ofType(Patient)",
      reason: "not-of-the-person",
    });
    const wrong = readBundle([patient, left], { person: "elsewhere" });
    expect(wrong.problems.map(({ code }) => code)).toEqual(["person-unknown"]);
  });

  test("may be absent, as long as all resources are about the same one", () => {
    expect(readBundle([report, left, right], { law: "FR" }).asked).toHaveLength(1);
    const strange = { ...right, subject: { reference: "Patient/p2" } };
    expect(codesOf(report, left, strange)).toEqual(["several-persons"]);
  });

  test("is told by the encounter where the resource does not say", () => {
    const { subject: _, ...unsaid } = left;
    const encounter = { resourceType: "Encounter", id: "e1", status: "finished", subject };
    const through = { ...unsaid, encounter: { reference: "Encounter/e1" } };
    expect(codesOf(patient, encounter, through)).toEqual([]);
    expect(codesOf(patient, unsaid)).toEqual(["subject-missing"]);
  });

  test("who is another is not read", () => {
    const strange = { ...left, subject: { reference: "Patient/p9" } };
    expect(reasonsOf(patient, strange)).toContain("%resources[1].ofType(Observation) not-of-the-person");
  });

  test.each([
    ["urn:oid:1.2.250.1.213.1.4.10", "ins"],
    ["urn:oid:1.2.250.1.213.1.4.2", "nir"],
    ["https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin", "ssin"],
    ["http://example.org/local", "other"],
  ])("has an identity: %s is %s", (system, value) => {
    const { carried } = readBundle([{ ...patient, identifier: [{ system, value: "1" }] }]);
    expect(carried[0]).toMatchObject({ what: "identity", value });
  });

  test("has a qualified identity where its reliability says so", () => {
    const extension = [
      {
        url: "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability",
        extension: [{ url: "identityStatus", valueCoding: { code: "VALI" } }],
      },
    ];
    expect(readBundle([{ ...patient, extension }]).carried[0]).toMatchObject({ value: "ins-qualified" });
  });

  test("of whose birth only the year is known has no birth date", () => {
    const { problems, carried } = readBundle([{ ...patient, birthDate: "1965" }]);
    expect(problems).toMatchObject([
      { code: "date-imprecise", place: "%resources[0].ofType(Patient).birthDate" },
    ]);
    expect(carried.map(({ what }) => what)).toEqual(["identity"]);
  });

  test("who died on no day is told of, without a day", () => {
    const dead = { ...patient, deceasedBoolean: true };
    expect(codesOf(dead)).toEqual(["date-imprecise"]);
    expect(codesOf({ ...patient, deceasedDateTime: "2025-12-30" })).toEqual([]);
  });
});
