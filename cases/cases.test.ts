import { type Decision, decide } from "@opendepistage/core";
import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import { decisions } from "@opendepistage/core/decisions";
import { provisions } from "@opendepistage/core/law";
import { describe, expect, test } from "vitest";
import { shortfalls } from "./expectation.js";
import { type WorkedCase, workedCases } from "./worked-case.js";

const byId = new Map(decisions.map((decision) => [decision.id, decision]));
const knownProvisions = new Set(provisions.map(({ id }) => id));
const all = workedCases();

function decisionOf({ case: { decision, id } }: WorkedCase): Decision {
  const found = byId.get(decision);
  if (!found) throw new Error(`case ${id} names ${decision}, which does not exist`);
  return found;
}

function answer(worked: WorkedCase) {
  const decision = decisionOf(worked);
  const facts = parseFacts(decision, worked.case.facts);
  const parameters = parseParameters(decision, worked.case.parameters ?? {});
  const on = parseOn(worked.case.on);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.problems));
  if (!on.ok) throw new Error(JSON.stringify(on.problems));
  const options = { on: on.on, parameters: parameters.parameters, presume: worked.case.presume ?? false };
  return decide(decision, facts.facts, options);
}

describe("The worked cases", () => {
  test.each(all.map((worked) => [worked.case.decision, worked.case.id, worked] as const))(
    "%s %s",
    (_, __, worked) => {
      expect(shortfalls(answer(worked), worked.expect)).toEqual([]);
    },
  );

  test("have an id each within their decision", () => {
    const ids = all.map(({ case: { decision, id } }) => `${decision} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("name a provision each that exists", () => {
    expect(
      all.filter(({ provision }) => !knownProvisions.has(provision)).map(({ case: { id } }) => id),
    ).toEqual([]);
  });

  test.each(decisions.map((decision) => [decision.id, decision] as const))(
    "reach every outcome of %s",
    (id, decision) => {
      const reached = new Set(
        all.filter((worked) => worked.case.decision === id).map(({ expect: { outcome } }) => outcome),
      );
      expect(Object.keys(decision.outcomes).filter((outcome) => !reached.has(outcome))).toEqual([]);
    },
  );
});
