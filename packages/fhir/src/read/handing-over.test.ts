import { describe, expect, test } from "vitest";
import { readBundle } from "./read-bundle.js";
import {
  classOf,
  codesOf,
  concept,
  LEFT,
  left,
  patient,
  reasonsOf,
  report,
  right,
  subject,
} from "./resources.test-data.js";

const bundle = (type: string, resources: readonly object[], entry: object = {}) => ({
  resourceType: "Bundle",
  type,
  entry: resources.map((resource) => ({ resource, ...entry })),
});
const classesIn = (input: unknown) => readBundle(input).asked.map(({ facts }) => facts["classes"]);
const both = [{ left: "1", right: "3" }];

describe("The same resources are read alike", () => {
  const all = [patient, report, left, right];
  const byCondition = (search: string) =>
    bundle(
      "transaction",
      all.map((resource) =>
        "subject" in resource ? { ...resource, subject: { reference: search } } : resource,
      ),
      { request: { method: "POST", url: "Resource" } },
    );

  test.each([
    ["as a searchset", bundle("searchset", all, { search: { mode: "match" } })],
    [
      "as the answer to a batch of searches",
      bundle("batch-response", [bundle("searchset", [patient]), bundle("searchset", [report, left, right])]),
    ],
    ["as a list of pages", [bundle("searchset", [patient, left]), bundle("searchset", [report, right])]],
    ["as pages and resources", [bundle("searchset", [report, left]), patient, right]],
    [
      "with conditional references",
      byCondition("Patient?identifier=urn:oid:1.2.250.1.213.1.4.10|260052A00400192"),
    ],
    [
      "with encoded ones",
      byCondition("Patient?identifier=urn%3Aoid%3A1.2.250.1.213.1.4.10%7C260052A00400192"),
    ],
  ])("%s", (_, input) => {
    expect(readBundle(input).problems).toEqual([]);
    expect(classesIn(input)).toEqual(both);
  });

  test.each([
    ["another system", "Patient?identifier=urn:oid:1.2.3|260052A00400192"],
    ["no system", "Patient?identifier=260052A00400192"],
    ["another parameter", "Patient?name=urn:oid:1.2.250.1.213.1.4.10|260052A00400192"],
    ["a second one", "Patient?identifier=urn:oid:1.2.250.1.213.1.4.10|260052A00400192&active=true"],
  ])("a conditional reference by %s leads to nobody, which is told", (_, search) => {
    const reading = readBundle(byCondition(search));
    expect(reading.asked).toEqual([]);
    expect(new Set(reading.problems.map(({ code }) => code))).toEqual(new Set(["person-absent"]));
    expect(JSON.stringify([reading.problems, reading.unmapped])).not.toContain("260052A00400192");
  });

  test("contained results are about whom their report is about", () => {
    const { subject: _, ...unsaid } = left;
    const whole = {
      ...report,
      contained: [unsaid, right],
      result: [{ reference: `#${left.id}` }, { reference: `#${right.id}` }],
    };
    expect(codesOf(patient, whole)).toEqual([]);
    expect(classesIn([patient, whole])).toEqual(both);
    const ofNobody = { ...whole, subject: undefined };
    expect(codesOf(patient, ofNobody)).toContain("subject-missing");
  });
});

test("a Bundle within a Bundle within a Bundle is listed, not read", () => {
  const deep = bundle("collection", [bundle("collection", [bundle("collection", [left])]), patient]);
  expect(readBundle(deep).unmapped).toContainEqual({
    path: "Bundle.entry[0].resource.ofType(Bundle).entry[0].resource.ofType(Bundle)",
    reason: "resource-not-read",
  });
});

test("rules of a Bundle within another spoil what is in it alone", () => {
  const ruled = { ...bundle("searchset", [left]), implicitRules: "http://example.org/rules" };
  const reading = readBundle(bundle("batch-response", [ruled, bundle("searchset", [patient, right])]));
  expect(reading.problems.map(({ code, place }) => [code, place])).toEqual([
    ["rules-unknown", "Bundle.entry[0].resource.ofType(Bundle).implicitRules"],
  ]);
  expect(reading.unmapped).toContainEqual({
    path: "Bundle.entry[0].resource.ofType(Bundle).entry[0].resource.ofType(Observation)",
    reason: "rules-unknown",
  });
  expect(reading.used).toContain(
    "Bundle.entry[1].resource.ofType(Bundle).entry[1].resource.ofType(Observation)",
  );
});

test("what is to be deleted is not read", () => {
  const deleted = {
    ...bundle("transaction", [left]),
    entry: [{ resource: patient }, { resource: left, request: { method: "DELETE", url: "Observation/1" } }],
  };
  expect(readBundle(deleted).unmapped).toContainEqual({
    path: "Bundle.entry[1].resource.ofType(Observation)",
    reason: "cancelled",
  });
});

test("a reference to a Patient who is not there is told", () => {
  const elsewhere = { reference: "https://third.example/r4/Patient/p1" };
  expect(codesOf(patient, { ...left, subject: elsewhere })).toEqual(["person-absent"]);
  expect(reasonsOf(patient, { ...left, subject: elsewhere })).toEqual([
    "%resources[1].ofType(Observation) not-of-the-person",
  ]);
});

test("a death that is denied too is none, neither as a fact nor as an event", () => {
  const person = { ...patient, deceasedBoolean: false, deceasedDateTime: "2025-12-01" };
  const { events, problems } = readBundle([person, report, left, right]);
  expect(events.map(({ event }) => event["type"])).toEqual(["first-reading"]);
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ["facts-contradict", "%resources[0].ofType(Patient).deceased"],
  ]);
});

describe("A mammogram of which a part cannot be used", () => {
  const found = (id: string, finding: string, more: object = {}) => ({
    resourceType: "Observation",
    id,
    status: "final",
    code: concept("71651007"),
    subject,
    component: [{ code: concept("129714008"), valueCodeableConcept: concept(finding) }],
    ...more,
  });
  const findingsWith = (more: object, ...beside: readonly object[]) => {
    const mass = found("f1", "129788004");
    const other = found("f2", "697944008", more);
    const result = [mass, other].map(({ id }) => ({ reference: `Observation/${id}` }));
    return readBundle([patient, { ...report, result }, mass, other, ...beside]).asked[0]?.facts["findings"];
  };

  test.each([
    ["preliminary", { status: "preliminary" }],
    ["without a status", { status: undefined }],
    ["modified by what is not known", { modifierExtension: [{ url: "http://example.org/x" }] }],
    [
      "an extract",
      {
        meta: {
          tag: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", code: "SUBSETTED" }],
        },
      },
    ],
  ])("%s, leaves open what was found", (_, more) => {
    expect(findingsWith(more)).toBeUndefined();
  });

  test("in two versions, leaves it open; the same one twice does not", () => {
    expect(findingsWith({}, found("f2", "129789007"))).toBeUndefined();
    expect(findingsWith({}, found("f2", "697944008"))).toEqual(["mass", "calcifications"]);
  });

  test.each(["entered-in-error", "cancelled"])("%s, has nothing to tell", (status) => {
    expect(findingsWith({ status })).toEqual(["mass"]);
  });
});

test("a report that this project wrote asks for nothing again", () => {
  const identifier = [
    {
      system: "https://opendepistage.org/fhir/NamingSystem/name",
      value: "0f0a5e5c-0000-5000-8000-000000000001",
    },
  ];
  const own = { ...report, id: "own", identifier, result: undefined };
  const reading = readBundle([patient, report, left, right, own]);
  expect(reading.problems).toEqual([]);
  expect(reading.asked.map(({ place }) => place)).toEqual(["%resources[1].ofType(DiagnosticReport)"]);
  expect(reading.events).toHaveLength(1);
  expect(reading.carried).toContainEqual(
    expect.objectContaining({ what: "report", place: "%resources[4].ofType(DiagnosticReport)" }),
  );
});

test("a class of one breast is not spoilt by that of the other", () => {
  expect(classesIn([patient, report, { ...classOf(LEFT, "1"), id: left.id }, right])).toEqual([
    { right: "3" },
  ]);
});
