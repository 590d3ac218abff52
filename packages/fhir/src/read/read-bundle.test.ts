import { describe, expect, test } from "vitest";
import { readBundle } from "./read-bundle.js";
import { codesOf, concept, LOINC, left, patient, reasonsOf, subject } from "./resources.test-data.js";

describe("What is not, or not yet, to be used", () => {
  test.each([
    ["entered-in-error", "entered-in-error"],
    ["preliminary", "not-final"],
    ["registered", "not-final"],
    ["partial", "not-final"],
    ["unknown", "not-final"],
    ["cancelled", "cancelled"],
  ])("an observation of status %s is listed as %s", (status, reason) => {
    expect(reasonsOf(patient, { ...left, status })).toContain(`%resources[1].ofType(Observation) ${reason}`);
  });

  test("an observation without status is a problem", () => {
    const { status: _, ...without } = left;
    expect(codesOf(patient, without)).toEqual(["status-missing"]);
    expect(reasonsOf(patient, without)).toContain("%resources[1].ofType(Observation) status-missing");
  });

  test.each([
    ["implicitRules", "http://example.org/rules", "rules-unknown"],
    ["modifierExtension", [{ url: "http://example.org/not", valueBoolean: true }], "modifier-unknown"],
    ["component", [{ modifierExtension: [{ url: "http://example.org/not" }] }], "modifier-unknown"],
  ] as const)("a resource whose %s may change its meaning is refused", (name, value, code) => {
    expect(codesOf(patient, { ...left, [name]: value })).toEqual([code]);
    expect(reasonsOf(patient, { ...left, [name]: value })).toContain(
      `%resources[1].ofType(Observation) ${code}`,
    );
  });

  test("a Bundle whose rules are not known gives nothing", () => {
    const entry = [{ resource: patient }, { resource: left }];
    const { used, problems } = readBundle({
      resourceType: "Bundle",
      type: "batch",
      implicitRules: "x:y",
      entry,
    });
    expect(used).toEqual([]);
    expect(problems[0]).toMatchObject({ code: "rules-unknown", place: "Bundle.implicitRules" });
  });

  test("an extract of a resource is not taken for the whole", () => {
    const tag = [{ system: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", code: "SUBSETTED" }];
    expect(reasonsOf(patient, { ...left, meta: { tag } })).toContain(
      "%resources[1].ofType(Observation) subsetted",
    );
  });

  test("an order not to do something orders nothing", () => {
    const order = {
      resourceType: "ServiceRequest",
      status: "active",
      intent: "order",
      code: concept("24606-6", LOINC),
      subject,
      authoredOn: "2026-01-02",
    };
    expect(readBundle([patient, order]).asked.map(({ decision }) => decision.id)).toEqual([
      "fr.breast.eligibility",
    ]);
    expect(readBundle([patient, { ...order, doNotPerform: true }]).asked).toEqual([]);
    expect(readBundle([patient, { ...order, intent: "proposal" }]).asked).toEqual([]);
  });

  test("a record that another has taken the place of is not read", () => {
    expect(reasonsOf({ ...patient, active: false })).toEqual(["%resources[0].ofType(Patient) cancelled"]);
    expect(reasonsOf({ ...patient, link: [{ type: "replaced-by", other: subject }] })).toEqual([
      "%resources[0].ofType(Patient) cancelled",
    ]);
  });

  test("one page of several is told", () => {
    const bundle = { resourceType: "Bundle", type: "searchset", link: [{ relation: "next", url: "x:y" }] };
    expect(readBundle(bundle).problems).toMatchObject([
      { code: "bundle-incomplete", place: "Bundle.link[0]" },
    ]);
  });

  test("an entry that only deletes is listed", () => {
    const bundle = {
      resourceType: "Bundle",
      type: "transaction",
      entry: [{ request: { method: "DELETE" } }],
    };
    expect(readBundle(bundle).unmapped).toEqual([
      { path: "Bundle.entry[0]", reason: "entry-without-resource" },
    ]);
  });

  test("two versions of a resource give nothing, the same twice counts once", () => {
    const newer = { ...left, valueCodeableConcept: concept("397145000") };
    expect(codesOf(patient, left, newer)).toEqual(["resource-repeated"]);
    expect(readBundle([patient, left, newer]).carried.map(({ what }) => what)).not.toContain("result");
    expect(codesOf(patient, left, { ...left })).toEqual([]);
  });
});
