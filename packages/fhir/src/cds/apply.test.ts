import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import { decisions } from "@opendepistage/core/decisions";
import { decide } from "@opendepistage/core/engine";
import type { FhirResource } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { type WorkedCase, workedCases } from "../../../../cases/worked-case.js";
import { Validator } from "../testing/validate.js";
import { applyDecision } from "./apply.js";
import { parseApplyRequest } from "./apply-request.js";
import { options, recordOf } from "./hook-call.test-data.js";
import { sayAnswer } from "./say-answer.js";

const validator = new Validator();
const all = workedCases();

/** Applies the decision of a case through its Parameters, and decides it directly. */
function applied({ case: given }: WorkedCase) {
  const decision = decisions.find(({ id }) => id === given.decision)!;
  const facts = parseFacts(decision, given.facts);
  const parameters = parseParameters(decision, given.parameters ?? {});
  const on = parseOn(given.on);
  if (!facts.ok || !parameters.ok || !on.ok) throw new TypeError("a worked case is wrong");
  const entry = recordOf(decision, facts.facts, on.on);
  const body = {
    resourceType: "Parameters",
    parameter: [
      { name: "subject", valueReference: { reference: "Patient/p1" } },
      { name: "data", resource: { resourceType: "Bundle", type: "collection", entry } },
      { name: "presume", valueBoolean: given.presume ?? false },
    ],
  };
  const parsed = parseApplyRequest(body, decision);
  if (!parsed.ok) throw new TypeError("the Parameters are wrong");
  const plan = applyDecision(decision, parsed.request, { ...options, parameters: parameters.parameters });
  const settings = { on: on.on, parameters: parameters.parameters, presume: given.presume ?? false };
  return { plan, decision, result: decide(decision, facts.facts, settings) };
}

describe("PlanDefinition/$apply", () => {
  test.each(decisions.map(({ id }) => [id]))(
    "%s: every worked case gives a valid CarePlan of its answer",
    (id) => {
      const cases = all.filter((worked) => worked.case.decision === id);
      expect(cases.length).toBeGreaterThan(0);
      for (const [index, worked] of cases.entries()) {
        const { plan, decision, result } = applied(worked);
        expect(plan.description, worked.case.id).toBe(sayAnswer(decision, result, "en"));
        const contained = (plan.contained ?? []) as readonly FhirResource[];
        const group = contained.find((resource) => resource.resourceType === "RequestGroup");
        const acts = group?.action ?? [];
        const ids = contained.map(({ id }) => `#${id}`);
        expect(new Set(ids).size, worked.case.id).toBe(ids.length);
        for (const [, local] of JSON.stringify(plan).matchAll(/"reference":"(#[^"]+)"/g))
          expect(ids, worked.case.id).toContain(local);
        expect(acts.map(({ code }) => code?.[0]?.coding?.[0]?.code)).toEqual(
          result.actions.map(({ code }) => code),
        );
        // Validators are slow: the first cases of each decision show its form.
        if (index < 3) expect(validator.faultsOf(plan), worked.case.id).toEqual([]);
      }
    },
  );
});
