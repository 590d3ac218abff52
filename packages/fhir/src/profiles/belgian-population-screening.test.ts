import type { DecisionResult } from "@opendepistage/core/engine";
import { describe, expect, test } from "vitest";
import { NEXT_INVITATION, SNOMED } from "../terms/systems.js";
import { Validator } from "../testing/validate.js";
import { decidedCases } from "../write/written-cases.test-data.js";
import { writePopulationScreening } from "./belgian-population-screening.js";

const parties = {
  patient: { reference: "Patient/person-1" },
  organization: { reference: "Organization/ccref" },
};
const results = decidedCases().map(({ result }) => result);

const resultOf = (decision: string, outcome: string): DecisionResult =>
  results.find((one) => one.decision === decision && one.outcome === outcome)!;

describe("Walloon decisions in the Belgian guide", () => {
  test.each([
    ["be.breast.arbitration", "positive", "tobedetermined"],
    ["be.breast.arbitration", "negative", "nextinvitation"],
    ["be.breast.population", "eligible", "nextinvitation"],
    ["be.breast.population", "not-due", "nextinvitation"],
    ["be.breast.population", "outside-age-range", "notintargetgroup"],
  ])("%s %s: next invitation %s", (decision, outcome, code) => {
    expect(writePopulationScreening(resultOf(decision, outcome), parties).nextInvitation).toMatchObject({
      topic: { coding: [{ system: NEXT_INVITATION, code }] },
      category: [{ coding: [{ system: SNOMED, code: "268547008" }] }],
      recipient: [parties.patient],
      sender: parties.organization,
    });
  });

  test("the first day of a next invitation stands in the message", () => {
    const result = resultOf("be.breast.population", "not-due");
    expect(writePopulationScreening(result, parties).nextInvitation?.payload).toEqual([
      { contentString: result.values["from"] },
    ]);
  });

  test.each([
    ["positive", "280415008"],
    ["negative", "280413001"],
  ])("a %s result is an observation of the screening", (outcome, code) => {
    const { result } = writePopulationScreening(resultOf("be.breast.arbitration", outcome), parties);
    expect(result).toMatchObject({ valueCodeableConcept: { coding: [{ code }] }, status: "final" });
  });

  test("a positive result alone proposes a follow-up", () => {
    const followUps = results.filter((result) => writePopulationScreening(result, parties).followUp);
    expect(new Set(followUps.map(({ decision, outcome }) => `${decision} ${outcome}`))).toEqual(
      new Set(["be.breast.arbitration positive"]),
    );
  });

  test("what is open, and what is not Walloon, is nothing in the guide", () => {
    const others = results.filter(
      ({ decision, outcome }) => !decision.startsWith("be.breast.") || outcome.startsWith("needs-"),
    );
    expect(others.flatMap((result) => Object.keys(writePopulationScreening(result, parties)))).toEqual([]);
  });

  test("every resource is valid, and names its profile", () => {
    const validator = new Validator();
    const all = results.flatMap((result) => Object.values(writePopulationScreening(result, parties)));
    const distinct = [...new Map(all.map((resource) => [JSON.stringify(resource), resource])).values()];
    expect(distinct.flatMap((resource) => validator.faultsOf(resource))).toEqual([]);
    for (const { meta } of distinct)
      expect(meta?.profile?.[0]).toMatch(/StructureDefinition\/be-populationscreening-/);
  });
});
