import { readDecisions } from "@opendepistage/fhir";
import { withTypedReferences } from "@opendepistage/fhir/testing/bundle-checks";
import { Validator } from "@opendepistage/fhir/testing/validate";
import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const patient = {
  resourceType: "Patient",
  id: "p1",
  identifier: [{ system: "urn:oid:1.2.250.1.213.1.4.10", value: "260052A00400192" }],
  birthDate: "1968-02-11",
};

/** The answer of `bundle` to resources in a file. */
async function answer(...resources: readonly object[]) {
  const entry = resources.map((resource) => ({ resource }));
  const given = { resourceType: "Bundle", type: "collection", entry };
  const ran = await runWith(["bundle", "b.json"], { files: { "b.json": JSON.stringify(given) } });
  return { ...ran, bundle: JSON.parse(ran.stdout) };
}

describe("a first reading", () => {
  const snomed = (code: string) => ({ coding: [{ system: "http://snomed.info/sct", code }] });
  const about = { status: "final", subject: { reference: "Patient/p1" } };
  const classOf = (id: string, site: string, found: string) => ({
    resourceType: "Observation",
    id,
    ...about,
    code: snomed("146611000146107"),
    bodySite: snomed(site),
    valueCodeableConcept: snomed(found),
  });
  const report = {
    resourceType: "DiagnosticReport",
    id: "r1",
    ...about,
    code: { coding: [{ system: "http://loinc.org", code: "24606-6" }] },
    effectiveDateTime: "2024-05-02",
    result: [{ reference: "Observation/l" }, { reference: "Observation/r" }],
  };
  const code = (linkId: string, value: string) => ({ linkId, answer: [{ valueCoding: { code: value } }] });
  const interview = {
    resourceType: "QuestionnaireResponse",
    status: "completed",
    questionnaire: "https://opendepistage.org/fhir/Questionnaire/fr-breast-first-reading",
    subject: { reference: "Patient/p1" },
    authored: "2024-05-02",
    item: [
      code("workUp", "done"),
      code("clinicalExamination", "normal"),
      code("ultrasound", "not-done"),
      {
        linkId: "findings",
        answer: [
          {
            valueCoding: {
              system: "https://opendepistage.org/fhir/CodeSystem/emptiness",
              code: "empty-list",
            },
          },
        ],
      },
      { linkId: "mobileUnit", answer: [{ valueBoolean: false }] },
      { linkId: "samplingAdvised", answer: [{ valueBoolean: false }] },
    ],
  };
  const reading = [
    patient,
    report,
    classOf("l", "80248007", "397143007"),
    classOf("r", "73056007", "397140005"),
    interview,
  ];

  test("that settles the class is followed by the conduct; every reference is of an admitted type", async () => {
    const { code: exit, bundle, stderr } = await answer(...reading);
    expect({ exit, stderr }).toMatchObject({ exit: 0 });
    const decided = readDecisions(bundle).results.map(({ decision, outcome }) => [decision, outcome]);
    expect(decided).toEqual([
      ["fr.breast.first-reading", "surveillance"],
      ["fr.breast.conduct", "needs-information"],
    ]);
    expect(bundle.entry).toContainEqual(
      expect.objectContaining({ resource: expect.objectContaining({ resourceType: "DiagnosticReport" }) }),
    );
    const validator = new Validator();
    expect(validator.faultsOf(withTypedReferences(bundle))).toEqual([]);
  });

  test("together with its answers is answered as it was without them", async () => {
    const first = await answer(...reading);
    const written = first.bundle.entry.map(({ resource }: { readonly resource: object }) => resource);
    const again = await answer(...reading, ...written);
    expect(again.code).toBe(0);
    expect(readDecisions(again.bundle)).toEqual(readDecisions(first.bundle));
  });
});
