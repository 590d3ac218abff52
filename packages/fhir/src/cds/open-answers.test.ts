import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import { civilDate } from "@opendepistage/core/calendar";
import { decisions } from "@opendepistage/core/decisions";
import { decide } from "@opendepistage/core/engine";
import { eligibility } from "@opendepistage/core/france/breast/eligibility";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workedCases } from "../../../../cases/worked-case.js";
import { OpenAnswers } from "./open-answers.js";
import { programmes } from "./programmes.js";

const all = workedCases();
const options = { on: civilDate("2025-06-02"), language: "en" } as const;
const ofProgrammes = programmes.flatMap(({ eligibility: first, dates }) => [first, ...dates]);

/** Worked cases of some decisions, each with some of its facts forgotten, and perhaps with another’s birth date. */
function forgetful(ids: readonly string[]) {
  const cases = all.filter(({ case: { decision } }) => ids.includes(decision));
  return fc
    .record({
      worked: fc.constantFrom(...cases),
      forget: fc.array(fc.nat(12), { maxLength: 8 }),
      days: fc.nat(4000),
    })
    .map(({ worked: { case: given }, forget, days }) => {
      const decision = decisions.find(({ id }) => id === given.decision)!;
      const names = Object.keys(given.facts);
      const left = names.filter((_, index) => !forget.includes(index));
      const json = Object.fromEntries(left.map((name) => [name, given.facts[name]]));
      const born = new Date(Date.UTC(1950, 0, 1 + days * 5)).toISOString().slice(0, 10);
      const facts = parseFacts(
        decision,
        "birthDate" in json && days > 0 ? { ...json, birthDate: born } : json,
      );
      const parameters = parseParameters(decision, given.parameters ?? {});
      const on = parseOn(given.on);
      if (!facts.ok || !parameters.ok || !on.ok) throw new TypeError("a worked case is wrong");
      return { decision, facts: facts.facts, options: { on: on.on, parameters: parameters.parameters } };
    });
}

describe("What is remembered is what deciding gives", () => {
  test.each(ofProgrammes.map(({ id }) => [id]))("for cases of %s with facts forgotten", (id) => {
    const answers = new OpenAnswers();
    fc.assert(
      fc.property(forgetful([id]), ({ decision, facts, options: given }) => {
        expect(answers.decide(decision, facts, given)).toEqual(decide(decision, facts, given));
      }),
      { numRuns: 60 },
    );
  });

  test("and for every worked case of the programmes, asked once and again", () => {
    const answers = new OpenAnswers();
    for (let round = 0; round < 2; round++)
      for (const decision of ofProgrammes)
        for (const { case: given } of all.filter(({ case: { decision: id } }) => id === decision.id)) {
          const parsed = parseFacts(decision, given.facts);
          const facts = parsed.ok ? parsed.facts : {};
          expect(answers.decide(decision, facts, options), given.id).toEqual(
            decide(decision, facts, options),
          );
        }
  });
});

test("the search is made once for all whom no unknown fact tells apart", () => {
  const answers = new OpenAnswers();
  const first = answers.decide(eligibility, { birthDate: civilDate("1968-02-11") }, options);
  expect(answers.decide(eligibility, { birthDate: civilDate("1955-12-31") }, options)).toBe(first);
  expect(answers.decide(eligibility, { birthDate: civilDate("1990-01-01") }, options)).not.toBe(first);
  expect(answers.decide(eligibility, {}, options)).not.toBe(first);
  const tomorrow = { ...options, on: civilDate("2025-06-03") };
  expect(answers.decide(eligibility, { birthDate: civilDate("1968-02-11") }, tomorrow)).not.toBe(first);
});
