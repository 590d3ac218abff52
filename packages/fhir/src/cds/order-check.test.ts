import { describe, expect, test } from "vitest";
import { Validator } from "../testing/validate.js";
import { answerHook } from "./answer-hook.js";
import {
  call,
  draftOrder,
  draftOrders,
  options,
  patient,
  recordOfJson,
  service,
} from "./hook-call.test-data.js";
import type { RecordEntry } from "./prefetch.js";
import { programmes } from "./programmes.js";

const SCREENING = "24606-6";
const DIAGNOSTIC = "24605-8";

const known = {
  birthDate: "1968-02-11",
  symptomReferral: "none",
  symptomAtVisit: false,
  breastCancer: "none",
  highRisk: false,
  surveillance: null,
  lastMammogram: null,
};

function record(facts: object): readonly RecordEntry[] {
  return recordOfJson(programmes[0]!.eligibility, { ...known, ...facts });
}

function cardsFor(facts: object, codes: readonly string[] = [SCREENING], hook = "order-sign") {
  const entries = record(facts);
  const request = call({ draftOrders: draftOrders(...codes) });
  return answerHook({ service: service(`fr-breast-${hook}`), request, entries, unavailable: [] }, options)
    .cards;
}

describe("An order of a screening mammogram", () => {
  test("that fits is told without urgency, and nothing is to be changed", () => {
    const [card] = cardsFor({});
    expect(card).toMatchObject({ summary: "Breast screening: eligible", indicator: "info" });
    expect(card?.suggestions).toBeUndefined();
  });

  test("that comes too early may be put off to the first day, or withdrawn", () => {
    const lastMammogram = { date: "2024-09-15", result: "normal", withinProgramme: true };
    const [card] = cardsFor({ lastMammogram });
    expect(card).toMatchObject({
      summary: "Breast screening: deferred, not before 2026-09-15",
      indicator: "warning",
      selectionBehavior: "at-most-one",
      suggestions: [
        {
          label: "Plan the mammogram for 2026-09-15 or later",
          isRecommended: true,
          actions: [
            {
              type: "update",
              resource: { ...draftOrder("draft-1", SCREENING), occurrenceDateTime: "2026-09-15" },
            },
          ],
        },
        { actions: [{ type: "delete", resourceId: "ServiceRequest/draft-1" }] },
      ],
    });
    expect(card?.detail).toContain("/rules/FRB-ELI-01");
  });

  test("for a symptom is critical, and may be turned into a diagnostic one", () => {
    const [card] = cardsFor({ symptomReferral: "mass" });
    expect(card).toMatchObject({
      indicator: "critical",
      suggestions: [
        {
          actions: [
            {
              type: "update",
              resource: {
                id: "draft-1",
                code: { coding: [{ system: "http://loinc.org", code: DIAGNOSTIC }] },
              },
            },
          ],
        },
        { actions: [{ type: "delete" }] },
      ],
    });
    const [update] = card?.suggestions?.[0]?.actions ?? [];
    expect(update?.type === "update" && new Validator().faultsOf(update.resource)).toEqual([]);
  });

  test.each([
    [{ birthDate: "1940-01-01" }, "outside the age range", 1],
    [{ birthDate: "1980-01-01" }, "outside the age range, from 2030-01-01", 2],
    [
      { breastCancer: "treated", currentFollowUp: "adequate" },
      "personalised follow-up, not the programme",
      1,
    ],
    [{ symptomReferral: undefined }, "to be found out, 1 fact is missing", 0],
  ])("%j: %s", (facts, said, suggestions) => {
    const [card] = cardsFor(facts);
    expect(card).toMatchObject({ summary: `Breast screening: ${said}`, indicator: "warning" });
    expect(card?.suggestions ?? []).toHaveLength(suggestions);
  });

  test("each order has a card of its own", () => {
    const cards = cardsFor({}, [SCREENING, SCREENING]);
    expect(new Set(cards.map(({ uuid }) => uuid)).size).toBe(2);
  });

  test("at order-select, only what was selected is looked at", () => {
    const request = call({
      draftOrders: draftOrders(SCREENING, SCREENING),
      selections: ["ServiceRequest/draft-2"],
    });
    const hook = {
      service: service("fr-breast-order-select"),
      request,
      entries: record({ birthDate: "1940-01-01" }),
      unavailable: [],
    };
    expect(answerHook(hook, options).cards).toMatchObject([
      { suggestions: [{ actions: [{ resourceId: "ServiceRequest/draft-2" }] }] },
    ]);
  });

  test("other orders get no card: diagnostic mammograms, other examinations, what is not to be done", () => {
    expect(cardsFor({}, [DIAGNOSTIC, "26346-7", "18746-8"])).toEqual([]);
    const order = { ...draftOrder("draft-1", SCREENING), doNotPerform: true };
    const request = call({
      draftOrders: { resourceType: "Bundle", type: "collection", entry: [{ resource: order }] },
    });
    const hook = {
      service: service("fr-breast-order-sign"),
      request,
      entries: [patient("1968-02-11")],
      unavailable: [],
    };
    expect(answerHook(hook, options).cards).toEqual([]);
  });
});

test("Wallonia asks the operator for the ages, and then judges by them", () => {
  const request = call({ draftOrders: draftOrders(SCREENING) });
  const hook = {
    service: service("be-breast-order-sign"),
    request,
    entries: recordOfJson(programmes[3]!.eligibility, { birthDate: "1955-09-01", lastMammotestOn: null }),
    unavailable: [],
  };
  expect(answerHook(hook, options).cards[0]?.summary).toBe(
    "Breast screening in Wallonia: this service must be given the parameter be.breast.ageRule",
  );
  const parameters = { "be.breast.ageRule": "50-69-by-birthday" };
  const tooOld = { ...hook, entries: [patient("1950-01-01")] };
  expect(answerHook(tooOld, { ...options, parameters }).cards[0]).toMatchObject({
    summary: "Breast screening in Wallonia: outside the age range",
    indicator: "warning",
  });
});
