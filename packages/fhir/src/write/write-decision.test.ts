import { addHours } from "@opendepistage/core/calendar";
import type { Bundle, FhirResource, Resource } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { faultsOfTransaction, withTypedReferences } from "../testing/bundle-checks.js";
import { Validator } from "../testing/validate.js";
import { readDecision } from "./read-decision.js";
import { writeDecision, writeDecisions } from "./write-decision.js";
import { context, decidedCases } from "./written-cases.test-data.js";

const cases = decidedCases().map((one) => ({ ...one, bundle: writeDecision(one.result, context) }));
const validator = new Validator();

describe("The Bundles of every worked case", () => {
  test("give the decision back", () => {
    for (const { result, bundle } of cases) expect(readDecision(bundle)).toEqual(result);
  });

  test("are valid by our own checks", () => {
    const faults = cases.flatMap(({ given, bundle }) =>
      faultsOfTransaction(bundle).map((fault) => `${given.id}: ${fault}`),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test("are valid for both validators, the types of references included", () => {
    const resources = cases.flatMap(({ bundle }) =>
      (withTypedReferences(bundle).entry ?? []).flatMap(({ resource }) => resource ?? []),
    );
    const oneOfEach = new Map(resources.map((resource) => [formOf(resource), resource]));
    expect([...oneOfEach.values()].flatMap((resource) => validator.faultsOf(resource)).slice(0, 20)).toEqual(
      [],
    );
    expect(oneOfEach.size).toBeGreaterThan(500);
  });

  test("are valid as Bundles, one of each decision", () => {
    const ofEach = new Map(cases.map(({ result }) => [result.decision, result]));
    const bundles = [...ofEach.values()].map((result) => withTypedReferences(writeDecision(result, context)));
    expect(bundles.flatMap((bundle) => validator.faultsOf(bundle)).slice(0, 20)).toEqual([]);
  });
});

describe("Whoever sends", () => {
  const device = { identifier: context.sender.identifier, type: "Device" as const };
  test.each([
    ["a device", { sender: device }],
    ["an organisation about a group", { subject: { reference: "Group/1" } }],
    ["a device about nobody", { sender: device, subject: undefined }],
  ])("%s, every reference is of a type that its element admits", (_, more) => {
    const { subject, ...rest } = { ...context, ...more };
    const given = { ...rest, ...(subject ? { subject } : {}) };
    const ofEach = new Map(cases.map(({ result }) => [`${result.decision} ${result.outcome}`, result]));
    const resources = [...ofEach.values()].flatMap((result) =>
      (withTypedReferences(writeDecision(result, given)).entry ?? []).flatMap(
        ({ resource }) => resource ?? [],
      ),
    );
    const oneOfEach = new Map(resources.map((resource) => [formOf(resource), resource]));
    expect([...oneOfEach.values()].flatMap((resource) => validator.faultsOf(resource)).slice(0, 5)).toEqual(
      [],
    );
  });
});

test("no decision at all is a transaction without entries", () => {
  const bundle = writeDecisions([], context);
  expect(bundle).toEqual({ resourceType: "Bundle", id: expect.any(String), type: "transaction" });
  expect(validator.faultsOf(bundle)).toEqual([]);
});

describe("Each name", () => {
  const [one] = cases.filter(({ result }) => result.actions.length > 1);
  const addresses = (bundle: Bundle) => (bundle.entry ?? []).map(({ fullUrl }) => fullUrl);

  test("is the same on another day, and another for another case or sender", () => {
    const result = one!.result;
    const bundle = writeDecision(result, context);
    const later = { ...context, recorded: addHours(context.recorded, 100) };
    expect(addresses(writeDecision(result, later))).toEqual(addresses(bundle));
    const otherKey = writeDecision(result, { ...context, key: "order-2" });
    const otherSender = writeDecision(result, {
      ...context,
      sender: { identifier: { ...context.sender.identifier, value: "other" } },
    });
    const own = (written: Bundle) =>
      (written.entry ?? []).flatMap(({ fullUrl, resource }) => (isRoleHolder(resource) ? [] : [fullUrl]));
    expect(own(bundle).filter((name) => own(otherKey).includes(name))).toEqual([]);
    expect(own(bundle).filter((name) => own(otherSender).includes(name))).toEqual([]);
  });

  test("of a Task is another where its date is another, so that no change is dropped", () => {
    const { result } = one!;
    const moved = { ...result, actions: result.actions.map((action) => ({ ...action, due: "2031-01-01" })) };
    const tasks = (bundle: Bundle) =>
      (bundle.entry ?? []).flatMap(({ fullUrl, resource }) =>
        resource?.resourceType === "Task" ? [fullUrl] : [],
      );
    const before = tasks(writeDecision(result, context));
    expect(tasks(writeDecision(moved, context)).filter((name) => before.includes(name))).toEqual([]);
  });
});

describe("Beside the Tasks", () => {
  const written = (decision: string, outcome: string) => {
    const found = cases.find(({ result }) => result.decision === decision && result.outcome === outcome);
    return (writeDecision(found!.result, context).entry ?? []).flatMap(({ resource }) => resource ?? []);
  };

  test("a letter stands in preparation, to whom the law names", () => {
    const letters = written("fr.breast.result-notification", "send-result").filter(
      ({ resourceType }) => resourceType === "Communication",
    );
    expect(letters).toContainEqual(
      expect.objectContaining({
        status: "preparation",
        recipient: [context.subject],
        basedOn: [{ reference: expect.stringMatching(/^urn:uuid:/) }],
      }),
    );
  });

  test("a first reading has a report that a second reading makes final, with a BI-RADS code for each breast", () => {
    const report = written("fr.breast.first-reading", "second-reading").find(
      ({ resourceType }) => resourceType === "DiagnosticReport",
    );
    const classes = [
      { system: "http://snomed.info/sct", code: expect.stringMatching(/^39714/) },
      expect.anything(),
    ];
    expect(report).toMatchObject({
      status: "preliminary",
      conclusionCode: [
        { coding: [{ code: "second-reading" }] },
        { text: "left breast", coding: classes },
        { text: "right breast", coding: classes },
      ],
    });
  });

  test("an invalid reading has none", () => {
    const types = written("fr.breast.first-reading", "invalid").map(({ resourceType }) => resourceType);
    expect(types).not.toContain("DiagnosticReport");
  });

  test("a refusal is a Consent that denies", () => {
    expect(written("be.breast.consent", "must-not-process")).toContainEqual(
      expect.objectContaining({
        resourceType: "Consent",
        provision: expect.objectContaining({ type: "deny" }),
      }),
    );
  });

  test("a decision that is held back asks for its day and for what was examined, which are no facts", () => {
    const { result } = cases.find((one) => one.result.decision === "fr.breast.first-reading")!;
    const held = { ...result, outcome: "needs-information", missing: ["on", "service", "workUp"] };
    const bundle = writeDecision(held, context);
    const asked = (bundle.entry ?? []).flatMap(({ resource }) =>
      resource?.resourceType === "GuidanceResponse" ? (resource.dataRequirement ?? []) : [],
    );
    expect(
      asked.map(({ type, mustSupport, codeFilter = [] }) => [type, mustSupport, codeFilter.length]),
    ).toEqual([
      ["QuestionnaireResponse", ["questionnaire", "authored"], 1],
      ["DiagnosticReport", ["code"], 0],
      ["QuestionnaireResponse", ["questionnaire", "item"], 2],
    ]);
    expect(validator.faultsOf(withTypedReferences(bundle))).toEqual([]);
    expect(readDecision(bundle)).toEqual(held);
  });

  test("a missing fact is asked for by its place in the questionnaire", () => {
    const [guidance] = written("fr.breast.eligibility", "needs-information");
    expect(guidance).toMatchObject({
      resourceType: "GuidanceResponse",
      status: "data-required",
      dataRequirement: expect.arrayContaining([
        expect.objectContaining({
          codeFilter: expect.arrayContaining([{ path: "item.linkId", code: [{ code: expect.any(String) }] }]),
        }),
      ]),
    });
  });
});

const NAME_OR_DAY = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\d/g;
const TEXT_OR_NUMBER = /"value(String|Integer|Boolean)":("(\\.|[^"\\])*"|[^,}]*)/g;

/** What tells a resource from its like: names, days, texts and numbers apart, which our own checks look at in every one. */
function formOf(resource: FhirResource): string {
  return JSON.stringify(resource).replaceAll(NAME_OR_DAY, "").replaceAll(TEXT_OR_NUMBER, "value$1");
}

function isRoleHolder(resource: Resource | undefined): boolean {
  return ["Organization", "PractitionerRole", "Device"].includes(resource?.resourceType ?? "");
}
