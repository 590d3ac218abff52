import { type ActionRule, computedFrom, defineDecision } from "../../engine/index.js";
import { exclusionMonthEnd } from "../../law/parameters.js";
import { BEI_01, BEI_02, BEI_03, BEI_04, BEI_12 } from "../../law/provisions/integrated-care.js";
import { BE_CSSSS_18_053 } from "../../law/sources.js";
import * as about from "./inclusion-facts.js";

const computed = computedFrom(about.facts);

const from = computed({
  form: "date",
  reads: ["startEnteredOn"],
  text: {
    en: "the first of the month after the entered start date",
    fr: "le premier du mois suivant la date de début saisie",
  },
  evaluate: ({ startEnteredOn }) => about.effectiveFrom(startEnteredOn),
});

const to = computed({
  form: "date",
  reads: ["exclusionEnteredOn", "diedOn"],
  parameters: [exclusionMonthEnd.id],
  text: {
    en: "the month end that the exclusion takes effect on, or the day of an earlier death",
    fr: "la fin de mois où l’exclusion prend effet, ou le jour d’un décès antérieur",
  },
  evaluate: about.lastDayCovered,
});

/** Says by which of the two readings the month end was taken. */
const monthEnd = computed({
  reads: [],
  parameters: [exclusionMonthEnd.id],
  text: { en: "the month end taken", fr: "la fin de mois retenue" },
  evaluate: (_, { parameters }) => [`exclusion-month-end:${parameters[exclusionMonthEnd.id]}`],
});

const noDayCovered = computed({
  reads: ["startEnteredOn", "exclusionEnteredOn", "diedOn"],
  parameters: [exclusionMonthEnd.id],
  text: { en: "remark where no day is covered", fr: "remarque si aucun jour n’est couvert" },
  evaluate: (known, setting) => {
    const last = about.lastDayCovered(known, setting);
    return last !== null && last < about.effectiveFrom(known.startEnteredOn) ? ["no-day-covered"] : [];
  },
});

/** What a declaration must state and does not; none where its content is not told. */
const undeclared = computed({
  reads: ["declaration"],
  text: { en: "what the declaration lacks", fr: "ce qui manque à la déclaration" },
  evaluate: ({ declaration }) =>
    Object.entries(declaration ?? {})
      .filter(([, stated]) => !stated)
      .map(([item]) => `declaration-lacks:${item}`),
});

const completeDeclaration: ActionRule = {
  code: "complete-declaration",
  by: "declarant",
  to: "health-insurance",
  provision: BEI_12,
  when: { ...undeclared, evaluate: (facts, setting) => undeclared.evaluate(facts, setting).length > 0 },
};

const closeInclusion: ActionRule = {
  code: "close-inclusion",
  by: "application",
  to: "health-insurance",
  provision: BEI_04,
};

const single = ["principal", "information"] as const;
const closed = { outcome: "closed", values: { from, to }, interpretations: ["CON-1"] } as const;
const active = {
  provisions: [BEI_01, BEI_03],
  outcome: "active",
  values: { from },
  actions: [completeDeclaration],
} as const;

/** From when to when an inclusion in an integrated-care project counts for billing (BE-CSSSS-18-053, annex). */
export const integratedCareInclusion = defineDecision({
  id: "be.integrated-care.inclusion",
  title: {
    en: "Belgium, integrated care: inclusion in a project",
    fr: "Belgique, soins intégrés : inclusion dans un projet",
  },
  ruleSet: BE_CSSSS_18_053,
  provisions: [BEI_01, BEI_02, BEI_03, BEI_04, BEI_12],
  facts: about.facts,
  parameters: [exclusionMonthEnd],
  dimensions: { place: about.place, end: about.end, begun: about.begun },
  outcomes: {
    invalid: { en: "not valid", fr: "non valable" },
    active: { en: "active", fr: "active" },
    closed: { en: "closed", fr: "close" },
    "not-yet": { en: "not yet effective", fr: "pas encore en vigueur" },
  },
  rows: [
    {
      id: "second-principal",
      provisions: [BEI_03],
      when: { place: "second-principal" },
      outcome: "invalid",
      values: { reason: "second-principal" },
      actions: [{ code: "enter-as-information", by: "declarant", to: "health-insurance" }],
    },
    {
      ...active,
      id: "billed",
      when: { place: "principal", end: "not-passed", begun: "yes" },
      notes: ["billed-to-project", undeclared],
    },
    {
      ...active,
      id: "not-billed",
      when: { place: "information", end: "not-passed", begun: "yes" },
      notes: ["not-billed-to-project", undeclared],
    },
    {
      ...closed,
      id: "excluded",
      provisions: [BEI_02, BEI_01],
      when: { place: single, end: "excluded" },
      notes: [monthEnd, noDayCovered],
    },
    {
      ...closed,
      id: "died",
      provisions: [BEI_04, BEI_01],
      when: { place: single, end: "died" },
      actions: [closeInclusion],
      notes: [noDayCovered],
    },
    {
      id: "not-yet",
      provisions: [BEI_01],
      when: { place: single, end: "not-passed", begun: "no" },
      outcome: "not-yet",
      values: { from },
      actions: [completeDeclaration],
      notes: [undeclared],
    },
  ],
});
