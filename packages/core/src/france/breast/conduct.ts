import { addMonths } from "../../calendar/index.js";
import { type ActionRule, computedFrom, defineDecision } from "../../engine/index.js";
import { FRB_BIR_01, FRB_BIR_03, FRB_L1_08 } from "../../law/provisions/france-breast-first-reading.js";
import {
  FRB_CON_01,
  FRB_CON_02,
  FRB_CON_03,
  FRB_CON_04,
  FRB_CON_05,
} from "../../law/provisions/france-breast-second-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./conduct-facts.js";

const control = (place: 0 | 1): ActionRule => ({
  code: "control-examination",
  by: "radiologist",
  to: "person",
  notBefore: computedFrom(about.facts)({
    form: "date",
    reads: ["mammogramOn"],
    text: {
      en: `${about.CONTROLS_AFTER_MONTHS[place]} months after mammogramOn`,
      fr: `${about.CONTROLS_AFTER_MONTHS[place]} mois après mammogramOn`,
    },
    evaluate: ({ mammogramOn }) => addMonths(mammogramOn, about.CONTROLS_AFTER_MONTHS[place]),
  }),
});

const screenAgain: ActionRule = {
  code: "invite",
  by: "health-insurance",
  to: "person",
  notBefore: about.nextScreening,
};

const histology: readonly ActionRule[] = [
  { code: "histological-verification", by: "radiologist", to: "person" },
  { code: "multidisciplinary-meeting", by: "treating-team", to: "person", provision: FRB_CON_03 },
];

/** What the final BI-RADS class calls for (FR-ARR-2024, annexe III, annexe 2, V.A, V.C and V.F). */
export const conduct = defineDecision({
  id: "fr.breast.conduct",
  title: {
    en: "Breast screening: conduct by final class",
    fr: "Dépistage du cancer du sein : conduite selon la classe définitive",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_CON_01, FRB_CON_02, FRB_CON_03, FRB_CON_04, FRB_CON_05, FRB_BIR_01, FRB_BIR_03, FRB_L1_08],
  facts: about.facts,
  dimensions: {
    finalClass: about.finalClass,
    workUpDone: about.workUpDone,
    sample: about.sample,
    sampling: about.sampling,
  },
  outcomes: {
    "work-up": { en: "work-up", fr: "bilan de diagnostic" },
    "cancer-care": { en: "cancer care", fr: "prise en charge du cancer" },
    histology: { en: "histological verification", fr: "vérification histologique" },
    surveillance: { en: "surveillance", fr: "surveillance" },
    routine: { en: "next screening by the interval", fr: "prochain dépistage à l’intervalle prévu" },
  },
  rows: [
    {
      id: "class-0",
      provisions: [FRB_L1_08],
      when: { finalClass: "0" },
      outcome: "work-up",
      actions: [{ code: "work-up", by: "radiologist", to: "person" }],
      notes: [about.malignantSample],
    },
    {
      id: "class-3-without-work-up",
      provisions: [FRB_BIR_03],
      when: { finalClass: "3", workUpDone: "no" },
      outcome: "work-up",
      actions: [{ code: "work-up", by: "radiologist", to: "person" }],
      notes: [about.malignantSample],
      interpretations: ["READ-8"],
    },
    {
      id: "class-6",
      provisions: [FRB_BIR_01],
      when: { finalClass: "6" },
      outcome: "cancer-care",
      notes: ["class-6-not-screening"],
      interpretations: ["READ-3"],
    },
    {
      id: "malignant",
      provisions: [FRB_CON_03],
      when: { finalClass: ["negative", "4", "5"], sample: "malignant" },
      outcome: "cancer-care",
      actions: [{ code: "multidisciplinary-meeting", by: "treating-team", to: "person" }],
    },
    {
      id: "malignant-class-3",
      provisions: [FRB_CON_04, FRB_CON_03],
      when: { finalClass: "3", workUpDone: "yes", sample: "malignant" },
      outcome: "cancer-care",
      actions: [
        { code: "multidisciplinary-meeting", by: "treating-team", to: "person", provision: FRB_CON_03 },
      ],
    },
    {
      id: "class-4",
      provisions: [FRB_CON_03],
      when: { finalClass: "4", sample: "inconclusive" },
      outcome: "histology",
      actions: histology,
      notes: ["percutaneous-sampling-whenever-possible"],
    },
    {
      id: "class-5",
      provisions: [FRB_CON_03],
      when: { finalClass: "5", sample: "inconclusive" },
      outcome: "histology",
      actions: histology,
      notes: ["percutaneous-sampling-mainly-strategic"],
    },
    {
      id: "class-3-with-sampling",
      provisions: [FRB_CON_04],
      when: { finalClass: "3", workUpDone: "yes", sample: "inconclusive", sampling: "yes" },
      outcome: "histology",
      actions: histology,
      notes: ["followed-as-class-4-or-5"],
    },
    {
      id: "class-3",
      provisions: [FRB_CON_02],
      when: { finalClass: "3", workUpDone: "yes", sample: "inconclusive", sampling: "no" },
      outcome: "surveillance",
      values: { controls: about.controls, nextScreening: about.nextScreening },
      actions: [
        control(0),
        control(1),
        screenAgain,
        {
          code: "reclassify-as-2-if-stable",
          by: "radiologist",
          to: "crcdc",
          notBefore: about.nextScreening,
          provision: FRB_CON_05,
        },
      ],
      interpretations: ["FUP-5", "ELI-8", "CAL-2", "CAL-3"],
    },
    {
      id: "class-1-or-2",
      provisions: [FRB_CON_01],
      when: { finalClass: "negative", sample: ["inconclusive", "benign"] },
      outcome: "routine",
      values: { nextScreening: about.nextScreening },
      actions: [screenAgain, { code: "advise-consulting-for-any-symptom", by: "crcdc", to: "person" }],
      interpretations: ["CAL-2"],
    },
    {
      id: "benign-class-4-or-5",
      provisions: [FRB_CON_04],
      when: { finalClass: ["4", "5"], sample: "benign" },
      outcome: "routine",
      values: { nextScreening: about.nextScreening },
      actions: [screenAgain],
      notes: ["reclassified-as-1-or-2"],
      interpretations: ["CAL-2"],
    },
    {
      id: "benign-class-3",
      provisions: [FRB_CON_04],
      when: { finalClass: "3", workUpDone: "yes", sample: "benign" },
      outcome: "routine",
      values: { nextScreening: about.nextScreening },
      actions: [screenAgain],
      notes: ["reclassified-as-1-or-2"],
      interpretations: ["CAL-2"],
    },
  ],
});
