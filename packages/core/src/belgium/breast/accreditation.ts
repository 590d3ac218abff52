import { type ActionRule, computedFrom, defineDecision } from "../../engine/index.js";
import { BEW_12, BEW_13 } from "../../law/provisions/wallonia-breast-screening.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { compliance, facts, lacksAnalysis, volume } from "./accreditation-facts.js";

const computed = computedFrom(facts);

/** A half-year without analysis breaks the succession; it is reported, for the CCRef owes one every six months. */
const analysisMissing = computed({
  reads: ["analyses"],
  text: { en: "remark where a half-year has no analysis", fr: "remarque si un semestre est sans analyse" },
  evaluate: ({ analyses }) => (lacksAnalysis(analyses) ? ["analysis-missing"] : []),
});

const sendAnalysis: ActionRule = {
  code: "send-analysis",
  by: "ccref",
  to: "aviq",
  provision: BEW_12,
  when: computed({
    reads: ["analyses"],
    text: { en: "there is an analysis", fr: "il y a une analyse" },
    evaluate: ({ analyses }) => analyses.length > 0,
  }),
};

const correctDeviations: ActionRule = {
  code: "correct-deviations",
  by: "unit",
  to: "ccref",
  provision: BEW_12,
};

const notes = [analysisMissing];
const withdrawal = {
  outcome: "grounds-for-withdrawal",
  interpretations: ["BE-13"],
  notes,
} as const;

/** What the six-monthly analyses of a unit lead to (BE-CCREF-2024, art. 19). */
export const accreditation = defineDecision({
  id: "be.breast.accreditation",
  title: {
    en: "Wallonia, breast: accreditation of a mammography unit",
    fr: "Wallonie, sein : agrément d’une unité de mammographie",
  },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_12, BEW_13],
  facts,
  dimensions: { compliance, volume },
  outcomes: {
    "grounds-for-withdrawal": { en: "grounds for withdrawal", fr: "motif de retrait" },
    "corrective-measures": { en: "deviations to be corrected at once", fr: "écarts à corriger aussitôt" },
    maintained: { en: "maintained", fr: "maintenu" },
  },
  rows: [
    {
      ...withdrawal,
      id: "both-grounds",
      provisions: [BEW_12, BEW_13],
      when: { compliance: "twice-broken", volume: "twice-low" },
      values: { reasons: ["non-compliance", "low-volume"] },
      actions: [correctDeviations, sendAnalysis],
    },
    {
      ...withdrawal,
      id: "non-compliance",
      provisions: [BEW_12],
      when: { compliance: "twice-broken", volume: "enough" },
      values: { reasons: ["non-compliance"] },
      actions: [correctDeviations, sendAnalysis],
    },
    {
      ...withdrawal,
      id: "low-volume",
      provisions: [BEW_13],
      when: { compliance: "kept", volume: "twice-low" },
      values: { reasons: ["low-volume"] },
      actions: [sendAnalysis],
    },
    {
      ...withdrawal,
      id: "low-volume-and-deviation",
      provisions: [BEW_13],
      when: { compliance: "broken-latest", volume: "twice-low" },
      values: { reasons: ["low-volume"] },
      actions: [correctDeviations, sendAnalysis],
    },
    {
      id: "corrective-measures",
      provisions: [BEW_12],
      when: { compliance: "broken-latest", volume: "enough" },
      outcome: "corrective-measures",
      actions: [correctDeviations, sendAnalysis],
      notes,
    },
    {
      id: "maintained",
      provisions: [BEW_12, BEW_13],
      when: { compliance: "kept", volume: "enough" },
      outcome: "maintained",
      actions: [sendAnalysis],
      notes,
    },
  ],
});
