import { defineDecision } from "../../engine/index.js";
import { cervicalExcludingActs } from "../../law/parameters.js";
import { FRU_PAY_01 } from "../../law/provisions/france-cervical-screening.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { firstFailing, unknownOf } from "../requirements.js";
import * as about from "./cost-coverage-facts.js";

const notCovered = {
  provisions: [FRU_PAY_01],
  outcome: "not-covered",
  values: { reasons: about.reasons },
  notes: [unknownOf(about.CONDITIONS)],
} as const;

const allMet = { person: "met", interval: "met", examination: "met" } as const;

/** Whether health insurance pays the test in full, with nothing to advance (FR-ARR-2024, annexe V, III). */
export const costCoverage = defineDecision({
  id: "fr.cervical.cost-coverage",
  title: {
    en: "Cervical screening: full coverage without advance payment",
    fr: "Dépistage du cancer du col : prise en charge intégrale sans avance de frais",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_PAY_01],
  facts: about.facts,
  parameters: [cervicalExcludingActs],
  dimensions: {
    person: about.person,
    interval: about.interval,
    examination: about.examination,
    acts: about.acts,
  },
  outcomes: {
    "not-covered": { en: "not covered by the programme", fr: "non pris en charge par le programme" },
    "needs-parameter": {
      en: "the list of excluding acts is needed",
      fr: "la liste des actes qui écartent est nécessaire",
    },
    covered: { en: "covered in full", fr: "pris en charge intégralement" },
  },
  rows: [
    ...firstFailing(["person", "interval", "examination"] as const).map(({ name, when }) => ({
      id: `not-${name}`,
      when,
      ...notCovered,
    })),
    { id: "act-on-the-cervix", when: { ...allMet, acts: "excluding" }, ...notCovered },
    {
      id: "act-without-list",
      provisions: [FRU_PAY_01],
      when: { ...allMet, acts: "unlisted" },
      outcome: "needs-parameter",
      values: { possible: ["not-covered", "covered"] },
      missing: [cervicalExcludingActs.id],
    },
    {
      id: "covered",
      provisions: [FRU_PAY_01],
      when: { ...allMet, acts: "none-excluding" },
      outcome: "covered",
      actions: [{ code: "pay-in-full", by: "health-insurance", to: "laboratory" }],
    },
  ],
});
