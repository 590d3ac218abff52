import { computedFrom, defineDecision } from "../../engine/index.js";
import {
  FRB_BIR_01,
  FRB_L1_01,
  FRB_L1_02,
  FRB_L1_03,
  FRB_L1_04,
  FRB_L1_05,
  FRB_L1_06,
  FRB_L1_07,
  FRB_L1_08,
  FRB_L1_10,
} from "../../law/provisions/france-breast-first-reading.js";
import { FRB_MOB_02 } from "../../law/provisions/france-breast-results.js";
import { FRB_CON_04 } from "../../law/provisions/france-breast-second-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as act from "./first-reading-actions.js";
import * as about from "./first-reading-facts.js";

const ANOMALY = ["class-0", "class-4-or-5", "class-3"] as const;
const FINAL_ANOMALY = ["class-4-or-5", "class-3"] as const;
const SCREENED = [...ANOMALY, "negative"] as const;
const SUSPICIOUS = ["cleared", "confirmed", "open"] as const;
const UNCONFIRMED = ["unsuspicious", "cleared"] as const;
const SUSPICIOUS_ULTRASOUND = ["surveillance", "sampling"] as const;

const examined = { workUp: "done", mass: "examined", calcifications: "examined" } as const;
const watchable = { ...examined, image: "class-3", sampling: "no" } as const;
const cleared = { image: "negative", workUp: "done", clinical: UNCONFIRMED } as const;
const negative = { image: "negative", workUp: "not-done", clinical: "unsuspicious" } as const;

/** The follow-up that opens if second reading finds nothing either, named as its path in fr.breast.follow-up. */
const followUpIfNegative = computedFrom(about.facts)({
  reads: ["ultrasound"],
  text: {
    en: "follow-up that the ultrasound opens if second reading is negative",
    fr: "suivi que l’échographie ouvre si la seconde lecture est négative",
  },
  evaluate: ({ ultrasound }) => [`follow-up-if-negative:suspicious-ultrasound-${ultrasound}`],
});

const priority = {
  outcome: "second-reading-priority",
  actions: [
    ...act.secondReading,
    {
      code: "hasten-second-reading",
      by: "crcdc",
      to: "person",
      strength: "recommended",
      provision: FRB_L1_02,
    },
  ],
  notes: ["negative-screening-suspicious-ultrasound", followUpIfNegative],
  interpretations: ["READ-5"],
} as const;

const positiveClinical = {
  provisions: [FRB_L1_06],
  outcome: "positive-clinical",
  actions: [
    { code: "refer-for-care", by: "radiologist", to: "person" },
    ...act.announcement,
    ...act.followUp,
  ],
} as const;

/** What follows a first reading (FR-ARR-2024, annexe III, IV.B, IV.D, V.D and annexe 2). */
export const firstReading = defineDecision({
  id: "fr.breast.first-reading",
  title: { en: "Breast screening: first reading", fr: "Dépistage du cancer du sein : première lecture" },
  ruleSet: FR_ARR_2024,
  provisions: [
    FRB_L1_01,
    FRB_L1_02,
    FRB_L1_03,
    FRB_L1_04,
    FRB_L1_05,
    FRB_L1_06,
    FRB_L1_07,
    FRB_L1_08,
    FRB_L1_10,
    FRB_BIR_01,
    FRB_CON_04,
    FRB_MOB_02,
  ],
  facts: about.facts,
  dimensions: {
    image: about.image,
    workUp: about.workUp,
    mass: about.mass,
    calcifications: about.calcifications,
    mobileUnit: about.mobileUnit,
    sampling: about.sampling,
    clinical: about.clinical,
    ultrasound: about.ultrasound,
  },
  outcomes: {
    invalid: { en: "invalid first reading", fr: "première lecture invalide" },
    "work-up-refused": { en: "work-up refused", fr: "bilan refusé" },
    "deferred-work-up": { en: "deferred work-up", fr: "bilan différé" },
    "work-up-now": { en: "work-up during the visit", fr: "bilan immédiat" },
    histology: { en: "histological verification", fr: "vérification histologique" },
    "positive-clinical": {
      en: "positive by the clinical examination, no second reading",
      fr: "positif par l’examen clinique, sans seconde lecture",
    },
    "needs-information": {
      en: "the conclusion of the work-up on the clinical anomaly is needed",
      fr: "la conclusion du bilan sur l’anomalie clinique est nécessaire",
    },
    surveillance: { en: "surveillance, no second reading", fr: "surveillance, sans seconde lecture" },
    "second-reading-priority": { en: "second reading, quickly", fr: "seconde lecture, rapidement" },
    "second-reading": { en: "second reading", fr: "seconde lecture" },
  },
  rows: [
    {
      id: "class-6",
      provisions: [FRB_BIR_01],
      when: { image: "class-6" },
      outcome: "invalid",
      values: { reason: "class-6-not-screening" },
      interpretations: ["READ-3"],
    },
    {
      id: "class-0-after-work-up",
      provisions: [FRB_L1_08],
      when: { image: "class-0", workUp: "done" },
      outcome: "invalid",
      values: { reason: "class-0-after-work-up" },
      interpretations: ["READ-2"],
    },
    {
      id: "mass-without-ultrasound",
      provisions: [FRB_L1_03],
      when: { image: FINAL_ANOMALY, workUp: "done", mass: "without-ultrasound" },
      outcome: "invalid",
      values: { reason: "mass-without-ultrasound" },
    },
    {
      id: "calcifications-without-views",
      provisions: [FRB_L1_03],
      when: { image: FINAL_ANOMALY, workUp: "done", mass: "examined", calcifications: "without-views" },
      outcome: "invalid",
      values: { reason: "calcifications-without-lateral-view-and-magnification" },
    },
    {
      id: "refused",
      provisions: [FRB_L1_07, FRB_L1_08],
      when: { image: SCREENED, workUp: "refused" },
      outcome: "work-up-refused",
      actions: act.refusal,
      interpretations: ["READ-6"],
    },
    {
      id: "refusal-confirmed",
      provisions: [FRB_L1_07, FRB_L1_08],
      when: { image: SCREENED, workUp: "refusal-confirmed" },
      outcome: "work-up-refused",
      actions: act.confirmedRefusal,
      notes: ["class-0-stays"],
      interpretations: ["READ-6"],
    },
    {
      id: "put-off",
      provisions: [FRB_L1_08],
      when: { image: SCREENED, workUp: "deferred" },
      outcome: "deferred-work-up",
      actions: [{ code: "deferred-work-up", by: "radiologist", to: "person" }, ...act.announcement],
      interpretations: ["READ-7"],
    },
    {
      id: "mobile-image",
      provisions: [FRB_MOB_02, FRB_L1_08],
      when: { image: ANOMALY, workUp: "not-done", mobileUnit: "yes" },
      outcome: "deferred-work-up",
      actions: [...act.mobilePositive, ...act.announcement],
      interpretations: ["READ-12", "READ-13"],
    },
    {
      id: "mobile-clinical",
      provisions: [FRB_L1_06, FRB_MOB_02],
      when: { image: "negative", workUp: "not-done", mobileUnit: "yes", clinical: SUSPICIOUS },
      outcome: "deferred-work-up",
      actions: [...act.mobilePositive, ...act.announcement],
      interpretations: ["READ-13"],
    },
    {
      id: "positive-before-work-up",
      provisions: [FRB_L1_03, FRB_L1_08],
      when: { image: ANOMALY, workUp: "not-done", mobileUnit: "no" },
      outcome: "work-up-now",
      actions: [{ code: "work-up-during-visit", by: "radiologist", to: "person" }, ...act.announcement],
      interpretations: ["READ-2"],
    },
    {
      id: "suspicious-clinical-examination",
      provisions: [FRB_L1_06],
      when: { image: "negative", workUp: "not-done", mobileUnit: "no", clinical: SUSPICIOUS },
      outcome: "work-up-now",
      actions: [{ code: "work-up-during-visit", by: "radiologist", to: "person" }, ...act.announcement],
    },
    {
      id: "class-4-or-5",
      provisions: [FRB_L1_05],
      when: { ...examined, image: "class-4-or-5" },
      outcome: "histology",
      actions: [
        { code: "refer-for-histology", by: "radiologist", to: "person" },
        ...act.announcement,
        ...act.followUp,
      ],
    },
    {
      id: "class-3-with-sampling",
      provisions: [FRB_L1_05, FRB_CON_04],
      when: { ...examined, image: "class-3", sampling: "yes" },
      outcome: "histology",
      actions: [
        { code: "refer-for-histology", by: "radiologist", to: "person" },
        ...act.announcement,
        ...act.followUp,
      ],
    },
    {
      id: "class-3-confirmed-clinically",
      ...positiveClinical,
      when: { ...watchable, clinical: "confirmed" },
      notes: ["surveillance-of-the-image"],
    },
    {
      id: "negative-confirmed-clinically",
      ...positiveClinical,
      when: { image: "negative", workUp: "done", clinical: "confirmed" },
    },
    {
      id: "class-3-clinically-open",
      provisions: [FRB_L1_06],
      when: { ...watchable, clinical: "open" },
      outcome: "needs-information",
      values: { possible: ["positive-clinical", "surveillance"] },
      missing: ["clinicalWorkUp"],
    },
    {
      id: "negative-clinically-open",
      provisions: [FRB_L1_06],
      when: { image: "negative", workUp: "done", clinical: "open" },
      outcome: "needs-information",
      values: { possible: ["positive-clinical", "second-reading-priority", "second-reading"] },
      missing: ["clinicalWorkUp"],
    },
    {
      id: "class-3",
      provisions: [FRB_L1_05],
      when: { ...watchable, clinical: UNCONFIRMED },
      outcome: "surveillance",
      actions: [
        { code: "start-surveillance", by: "radiologist", to: "person" },
        ...act.announcement,
        ...act.followUp,
      ],
    },
    {
      id: "suspicious-ultrasound",
      provisions: [FRB_L1_02],
      when: { ...negative, ultrasound: SUSPICIOUS_ULTRASOUND },
      ...priority,
    },
    {
      id: "cleared-with-suspicious-ultrasound",
      provisions: [FRB_L1_02, FRB_L1_04],
      when: { ...cleared, ultrasound: SUSPICIOUS_ULTRASOUND },
      ...priority,
    },
    {
      id: "negative",
      provisions: [FRB_L1_01, FRB_L1_02],
      when: { ...negative, ultrasound: "unremarkable" },
      outcome: "second-reading",
      actions: act.secondReading,
    },
    {
      id: "cleared",
      provisions: [FRB_L1_04],
      when: { ...cleared, ultrasound: "unremarkable" },
      outcome: "second-reading",
      actions: act.secondReading,
    },
  ],
});
