import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import { civilDate } from "@opendepistage/core/calendar";
import { decide, type Language } from "@opendepistage/core/engine";
import type { FhirResource } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { type WorkedCase, workedCases } from "../../../../cases/worked-case.js";
import { Validator } from "../testing/validate.js";
import { answerHook } from "./answer-hook.js";
import type { CdsAnswer } from "./card.js";
import { call, options, patient, recordOf, recordOfJson, service } from "./hook-call.test-data.js";
import { KNOWN_OUTCOMES } from "./indicators.js";
import { type Programme, programmes } from "./programmes.js";
import { sayAnswer } from "./say-answer.js";

const validator = new Validator();
const all = workedCases();

/** Every resource that a client is offered. */
function offered({ cards }: CdsAnswer): readonly FhirResource[] {
  return cards.flatMap(({ suggestions = [] }) =>
    suggestions.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.type === "delete" ? [] : [action.resource])),
    ),
  );
}

/** What CDS Hooks 2.0 asks of every card. */
function expectFitForClients({ cards }: CdsAnswer): void {
  for (const card of cards) {
    expect(card.summary.length).toBeLessThan(140);
    expect(card.summary).not.toMatch(/undefined|null|\n/);
    expect(card.detail).not.toContain("undefined");
    expect(["info", "warning", "critical"]).toContain(card.indicator);
    expect(card.source.label).not.toBe("");
    expect(card.suggestions === undefined).toBe(card.selectionBehavior === undefined);
    for (const link of card.links) expect(new URL(link.url).origin).toBe("https://cds.example.org");
    for (const reason of card.overrideReasons ?? []) expect(reason.display).toBeTruthy();
    const uuids = [card.uuid, ...(card.suggestions ?? []).map(({ uuid }) => uuid)];
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
}

const eligibilities = programmes.map((programme) => [programme.eligibility.id, programme] as const);

describe("At patient-view", () => {
  test.each(eligibilities)("every worked case of %s gets the card of its answer", (id, programme) => {
    const cases = all.filter((worked) => worked.case.decision === id);
    expect(cases.length).toBeGreaterThan(5);
    for (const worked of cases)
      for (const language of ["en", "fr"] as const) expectCardOf(worked, programme, language);
  });

  function expectCardOf({ case: given }: WorkedCase, programme: Programme, language: Language): void {
    const { eligibility } = programme;
    const facts = parseFacts(eligibility, given.facts);
    const parameters = parseParameters(eligibility, given.parameters ?? {});
    const on = parseOn(given.on);
    if (!facts.ok || !parameters.ok || !on.ok) throw new TypeError("a worked case is wrong");
    const settings = {
      presume: given.presume ?? false,
      parameters: parameters.parameters,
      on: on.on,
      language,
    };
    const asked = service(`${programme.id.replace(".", "-")}-patient-view`);
    const entries = recordOf(eligibility, facts.facts, on.on);
    const hook = { service: asked, request: call(), entries, unavailable: [] };
    const answer = answerHook(hook, { ...options, ...settings });
    const result = decide(eligibility, facts.facts, settings);
    expect(answer.cards).toHaveLength(1);
    const [card] = answer.cards;
    expect(card?.summary, given.id).toContain(sayAnswer(eligibility, result, language).slice(0, 60));
    for (const { provision } of result.because)
      expect(card?.detail, given.id).toContain(`/rules/${provision}`);
    for (const path of result.missing) expect(card?.detail, given.id).toContain(`\`${path}\``);
    expectFitForClients(answer);
    for (const resource of offered(answer)) expect(validator.faultsOf(resource), given.id).toEqual([]);
  }

  test("facts that are missing are asked for, with what the presumptions would give", () => {
    const hook = {
      service: service("fr-breast-patient-view"),
      request: call(),
      entries: [patient("1968-02-11")],
      unavailable: ["procedures"],
    };
    const { cards } = answerHook(hook, options);
    expect(cards).toMatchObject([
      {
        summary: "Breast screening: to be found out, 8 facts are missing",
        indicator: "info",
        suggestions: [
          {
            label: "Ask for the missing facts",
            actions: [
              {
                resource: {
                  resourceType: "Task",
                  for: { reference: "Patient/p1" },
                  input: [{ valueCanonical: expect.stringContaining("fr-breast-eligibility") }],
                },
              },
            ],
          },
        ],
      },
    ]);
    expect(cards[0]?.detail).toMatch(
      /`symptomReferral`.*\n[\s\S]*If the documented presumptions hold[\s\S]*eligible \(/,
    );
    expect(cards[0]?.detail).toMatch(/Data that could not be had\*\*\n\n- procedures/);
  });

  test("with --presume the presumptions are taken, and listed", () => {
    const hook = {
      service: service("fr-breast-patient-view"),
      request: call(),
      entries: [patient("1968-02-11")],
      unavailable: [],
    };
    const { cards } = answerHook(hook, { ...options, presume: true });
    expect(cards[0]?.summary).toBe("Breast screening: eligible");
    expect(cards[0]?.detail).toMatch(/Presumed\*\*\n\n- .*`symptomReferral`/);
  });

  test("the acts of the law are offered as Tasks, and the next date is told", () => {
    const test_ = { type: "hpv", on: "2021-03-01", result: "negative" };
    const programme = programmes.find(({ id }) => id === "fr.cervical")!;
    const [testAndInterval] = programme.dates;
    const entries = recordOfJson(testAndInterval!, { birthDate: "1980-02-11", tests: [test_] });
    const hook = {
      service: service("fr-cervical-patient-view"),
      request: call(),
      entries,
      unavailable: [],
    };
    const { cards } = answerHook(hook, options);
    expect(cards[0]?.detail).toMatch(/Dates\*\*\n\n- [^\n]*on 2026-03-01/);
    expectFitForClients({ cards });
  });

  test("an interview of an earlier day counts, and its day is told", () => {
    const facts = {
      birthDate: "1968-02-11",
      symptomReferral: "none",
      symptomAtVisit: false,
      breastCancer: "none",
      highRisk: false,
      surveillance: null,
      lastMammogram: null,
    };
    const entries = recordOfJson(programmes[0]!.eligibility, facts, civilDate("2025-05-20"));
    const hook = { service: service("fr-breast-patient-view"), request: call(), entries, unavailable: [] };
    const [card] = answerHook(hook, options).cards;
    expect(card?.detail).toMatch(/Answers of an earlier day\*\*\n\n- 2025-05-20/);
    expect(card?.summary).toBe("Breast screening: eligible");
  });

  test("the same call gives the same cards, another call other names", () => {
    const hook = {
      service: service("fr-breast-patient-view"),
      request: call(),
      entries: [patient("1968-02-11")],
      unavailable: [],
    };
    const first = answerHook(hook, options);
    expect(answerHook(hook, options)).toEqual(first);
    const other = answerHook({ ...hook, request: call({ hookInstance: "another" }) }, options);
    expect(other.cards[0]?.uuid).not.toBe(first.cards[0]?.uuid);
  });
});

test("every outcome of the programmes’ decisions has an urgency", () => {
  const outcomes = programmes.flatMap(({ eligibility, dates }) =>
    [eligibility, ...dates].flatMap((decision) => Object.keys(decision.outcomes)),
  );
  for (const outcome of outcomes) expect(KNOWN_OUTCOMES).toContain(outcome);
  const common = ["needs-information", "needs-parameter", "no-rule-in-force"];
  expect(KNOWN_OUTCOMES.filter((known) => ![...outcomes, ...common].includes(known))).toEqual([]);
});
