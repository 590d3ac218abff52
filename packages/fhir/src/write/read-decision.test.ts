import type { Bundle, FhirResource, GuidanceResponse } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { readDecision, readDecisions } from "./read-decision.js";
import { writeDecision, writeDecisions } from "./write-decision.js";
import { context, decidedCases } from "./written-cases.test-data.js";

const withActions = decidedCases().filter(({ result }) => result.actions.length > 0);
const [{ result: one }, { result: other }] = withActions as [
  (typeof withActions)[0],
  (typeof withActions)[0],
];

describe("Reading answers back", () => {
  test("gives every answer of a Bundle, in its order", () => {
    expect(readDecisions(writeDecisions([one, other], context))).toEqual({
      results: [one, other],
      problems: [],
    });
  });

  test("leaves guidance of others alone", () => {
    const guidance: GuidanceResponse = {
      resourceType: "GuidanceResponse",
      moduleCanonical: "https://example.org/PlanDefinition/a",
      status: "success",
    };
    const bundle: Bundle<FhirResource> = {
      resourceType: "Bundle",
      type: "collection",
      entry: [{ resource: guidance }],
    };
    expect(readDecisions(bundle)).toEqual({ results: [], problems: [] });
  });

  test.each(["Task", "RequestGroup"])("says that a %s is not there, and where", (type) => {
    const bundle = writeDecision(one, context);
    const lacking = {
      ...bundle,
      entry: (bundle.entry ?? []).filter(({ resource }) => resource?.resourceType !== type),
    };
    const place = lacking.entry.findIndex(({ resource }) => resource?.resourceType === "GuidanceResponse");
    expect(readDecisions(lacking)).toMatchObject({
      results: [],
      problems: [{ path: `Bundle.entry[${place}].resource.result` }],
    });
    expect(readDecision(lacking)).toBeUndefined();
  });

  test.each(["decision", "outcome", "ruleset", "on"])("says that the parameter %s is not there", (name) => {
    const bundle = writeDecision(one, context);
    const lacking = JSON.parse(
      JSON.stringify(bundle, (key, value) =>
        key === "parameter" ? value.filter((parameter: { name: string }) => parameter.name !== name) : value,
      ),
    );
    expect(readDecisions(lacking)).toMatchObject({
      results: [],
      problems: [{ path: expect.stringMatching(/outputParameters$/) }],
    });
  });
});
