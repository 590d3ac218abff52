import { type ActionRule, defineDecision, valueOf } from "../../engine/index.js";
import { FRU_RES_01, FRU_RES_02 } from "../../law/provisions/france-cervical-results.js";
import { FRU_INT_01, FRU_INT_02 } from "../../law/provisions/france-cervical-screening.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./result-conduct-facts.js";
import * as then from "./result-conduct-values.js";

const byPrescriber = (code: string): ActionRule => ({ code, by: "prescriber", to: "person" });

const repeatSample: ActionRule = { ...byPrescriber("repeat-sample"), due: then.repeatDue };
const referToColposcopy = byPrescriber("refer-to-colposcopy");

/** A second positive test leads to colposcopy whatever the cytology, even one that is still to be made (CCU-8). */
const referIfControl: ActionRule = { ...referToColposcopy, when: valueOf<boolean>("controlAfterPositive") };

/** Reflex tests are in one report with the HPV test, which the CRCDC receives too (annexe V, II.E). */
const integratedReport: readonly ActionRule[] = [
  { code: "send-integrated-report", by: "laboratory", to: "prescriber" },
  { code: "send-integrated-report", by: "laboratory", to: "crcdc" },
];

const colposcopy = {
  provisions: [FRU_RES_02],
  outcome: "colposcopy",
  actions: [referToColposcopy],
} as const;

const positiveHpv = { result: "finding", type: "hpv" } as const;
const awaitingCytology = { ...positiveHpv, reflexCytology: "not-made" } as const;
const inform = byPrescriber("inform-of-result-and-next-test");

/** What follows the result of a cervical screening test (FR-ARR-2024, annexe V, II.E and VI). */
export const resultConduct = defineDecision({
  id: "fr.cervical.result-conduct",
  title: {
    en: "Cervical screening: what follows a result",
    fr: "Dépistage du cancer du col : conduite selon le résultat",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_RES_01, FRU_RES_02, FRU_INT_01, FRU_INT_02],
  facts: about.facts,
  dimensions: {
    result: about.result,
    previous: about.previous,
    type: about.type,
    reflexCytology: about.reflexCytology,
    sample: about.sample,
    control: about.control,
    age: about.age,
  },
  outcomes: {
    reinvite: {
      en: "invited again after two unsatisfactory samples",
      fr: "réinvitation après deux prélèvements non satisfaisants",
    },
    repeat: { en: "the sample is made again", fr: "le prélèvement est refait" },
    "new-sample": {
      en: "a new sample by a professional, for cytology",
      fr: "nouveau prélèvement par un professionnel, pour cytologie",
    },
    colposcopy: { en: "colposcopy", fr: "colposcopie" },
    "hpv-at-one-year": { en: "HPV test at one year", fr: "test HPV à un an" },
    "reflex-cytology": { en: "cytology on the same sample", fr: "cytologie sur le même prélèvement" },
    "inca-recommendation": {
      en: "the recommendations of INCa apply",
      fr: "les recommandations de l’INCa s’appliquent",
    },
    routine: { en: "next test at its interval", fr: "prochain test selon l’intervalle" },
  },
  rows: [
    {
      id: "second-unsatisfactory",
      provisions: [FRU_RES_01],
      when: { result: "unsatisfactory", previous: "yes" },
      outcome: "reinvite",
      values: { on: then.reinvitation.day },
      actions: [
        byPrescriber("explain-why-not-analysable"),
        {
          code: "invite",
          by: "health-insurance",
          to: "person",
          notBefore: then.reinvitation.day,
          when: then.reinvitation.falls,
        },
      ],
      notes: ["document-impossibility-in-record", then.reinvitation.remarks],
    },
    {
      id: "unsatisfactory",
      provisions: [FRU_RES_01],
      when: { result: "unsatisfactory", previous: "no" },
      outcome: "repeat",
      values: { due: then.repeatDue },
      actions: [byPrescriber("tell-of-unsatisfactory-sample"), repeatSample],
    },
    {
      id: "unsatisfactory-reflex",
      provisions: [FRU_RES_01, FRU_RES_02],
      when: { ...positiveHpv, reflexCytology: "unsatisfactory" },
      outcome: "repeat",
      values: { due: then.repeatDue },
      actions: [
        byPrescriber("tell-of-unsatisfactory-sample"),
        repeatSample,
        { ...referIfControl, provision: FRU_RES_02 },
      ],
    },
    {
      id: "unfit-for-cytology",
      provisions: [FRU_RES_02],
      when: { ...awaitingCytology, sample: "unfit-for-cytology" },
      outcome: "new-sample",
      actions: [byPrescriber("recall-for-sample-fit-for-cytology"), referIfControl],
      interpretations: ["CCU-6"],
    },
    {
      id: "abnormal-reflex",
      ...colposcopy,
      when: { ...positiveHpv, reflexCytology: "abnormal" },
      actions: [referToColposcopy, ...integratedReport],
    },
    {
      id: "positive-control",
      ...colposcopy,
      when: { ...positiveHpv, reflexCytology: "normal", control: "yes" },
      actions: [referToColposcopy, ...integratedReport],
    },
    {
      id: "positive-control-without-cytology",
      ...colposcopy,
      when: { ...awaitingCytology, sample: "fit-for-cytology", control: "yes" },
    },
    {
      id: "abnormal-cytology-from-30",
      ...colposcopy,
      when: { result: "finding", type: "cytology", age: "from-30" },
    },
    {
      id: "normal-reflex",
      provisions: [FRU_RES_02],
      when: { ...positiveHpv, reflexCytology: "normal", control: "no" },
      outcome: "hpv-at-one-year",
      values: { on: then.controlOn },
      actions: [...integratedReport, { ...byPrescriber("hpv-test"), notBefore: then.controlOn }],
      notes: [then.earlyHpv],
    },
    {
      id: "positive-hpv",
      provisions: [FRU_RES_02],
      when: { ...awaitingCytology, sample: "fit-for-cytology", control: "no" },
      outcome: "reflex-cytology",
      actions: [{ code: "reflex-cytology", by: "laboratory", to: "prescriber" }, ...integratedReport],
      notes: [then.earlyHpv],
    },
    {
      id: "abnormal-cytology-under-30",
      provisions: [FRU_RES_02],
      when: { result: "finding", type: "cytology", age: "under-30" },
      outcome: "inca-recommendation",
      actions: [byPrescriber("follow-inca-recommendation")],
      interpretations: ["CCU-8"],
    },
    {
      id: "clear-cytology",
      provisions: [FRU_RES_02, FRU_INT_01, FRU_INT_02],
      when: { result: "clear", type: "cytology" },
      outcome: "routine",
      values: { test: then.nextAfterCytology.test, on: then.nextAfterCytology.day },
      actions: [inform],
      notes: [then.ifFirstCytology, then.nextAfterCytology.remarks],
      interpretations: ["CCU-3", "CCU-4"],
    },
    {
      id: "negative-hpv",
      provisions: [FRU_RES_02, FRU_INT_02],
      when: { result: "clear", type: "hpv", age: "from-30" },
      outcome: "routine",
      values: { test: then.nextAfterHpv.test, on: then.nextAfterHpv.day },
      actions: [inform],
      notes: [then.nextAfterHpv.remarks],
      interpretations: ["CCU-5"],
    },
    {
      id: "negative-hpv-before-30",
      provisions: [FRU_RES_02, FRU_INT_01],
      when: { result: "clear", type: "hpv", age: "under-30" },
      outcome: "routine",
      // The test does not count, so the date of the cytology still depends on the tests before it.
      values: { test: "cytology", on: null },
      actions: [inform],
      notes: ["hpv-test-before-30"],
      interpretations: ["CCU-5"],
    },
  ],
});
