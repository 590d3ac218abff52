import { type ActionRule, defineDecision } from "../../engine/index.js";
import {
  FRB_BIR_01,
  FRB_BIR_02,
  FRB_BIR_03,
  FRB_BIR_04,
} from "../../law/provisions/france-breast-first-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./birads-facts.js";

const CLASS_3 = ["histology-and-3", "pending-and-3", "surveillance"] as const;

/** The class 3 image passes each test in turn. */
const workedUp = { status: CLASS_3, workUpDone: "yes" } as const;
const examined = { ...workedUp, examinations: "enough" } as const;
const compared = { ...examined, comparison: "unremarkable" } as const;
const unsuspicious = { ...compared, suspiciousImage: "no" } as const;
const rightlyThree = { ...unsuspicious, classThreeImage: "seen" } as const;

/** A breast without anomaly is class 1, whatever else holds: the class is to be corrected (READ-16). */
const correction: ActionRule = {
  code: "correct-class-to-1",
  by: "radiologist",
  to: "crcdc",
  provision: FRB_BIR_04,
  when: about.anyWrongSide,
};

const classified = {
  provisions: [FRB_BIR_02, FRB_BIR_04],
  actions: [correction],
  notes: [about.wrongSideNotes],
  interpretations: ["READ-16"],
} as const;

const histology = {
  ...classified,
  outcome: "histology",
  notes: [about.wrongSideNotes, about.subdivisionNotes],
} as const;

const barred = (reason: string) =>
  ({
    provisions: [FRB_BIR_03],
    outcome: "invalid",
    values: { reason },
    interpretations: ["READ-8"],
  }) as const;

/** Whether the BI-RADS classes of an examination may stand, and what they make of it (annexe III, annexe 2). */
export const birads = defineDecision({
  id: "fr.breast.birads",
  title: {
    en: "Breast screening: BI-RADS classes of an examination",
    fr: "Dépistage du cancer du sein : classes BI-RADS d’un examen",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_BIR_01, FRB_BIR_02, FRB_BIR_03, FRB_BIR_04],
  facts: about.facts,
  dimensions: {
    status: about.status,
    workUpDone: about.workUpDone,
    examinations: about.examinations,
    comparison: about.comparison,
    suspiciousImage: about.suspiciousImage,
    classThreeImage: about.classThreeImage,
  },
  outcomes: {
    invalid: { en: "a class that may not be used", fr: "une classe qui ne peut être employée" },
    histology: { en: "histological verification", fr: "vérification histologique" },
    "work-up-pending": { en: "waiting for a work-up", fr: "en attente d’un bilan" },
    surveillance: { en: "surveillance", fr: "surveillance" },
    negative: { en: "negative", fr: "négatif" },
  },
  rows: [
    {
      id: "class-6",
      provisions: [FRB_BIR_01],
      when: { status: "class-6" },
      outcome: "invalid",
      values: { reason: "class-6-not-screening" },
      interpretations: ["READ-3"],
    },
    {
      id: "without-work-up",
      ...barred("class-3-without-work-up"),
      when: { status: CLASS_3, workUpDone: "no" },
    },
    {
      id: "mass-without-ultrasound",
      ...barred("mass-without-ultrasound"),
      when: { ...workedUp, examinations: "mass-without-ultrasound" },
    },
    {
      id: "calcifications-without-views",
      ...barred("calcifications-without-lateral-view-and-magnification"),
      when: { ...workedUp, examinations: "calcifications-without-views" },
    },
    {
      id: "new-image",
      ...barred("class-3-of-a-new-image"),
      when: { ...examined, comparison: "new" },
    },
    {
      id: "more-suspicious-image",
      ...barred("class-3-of-a-more-suspicious-image"),
      when: { ...examined, comparison: "more-suspicious" },
    },
    {
      id: "suspicious-image",
      ...barred("class-3-of-a-suspicious-image"),
      when: { ...compared, suspiciousImage: "yes" },
    },
    {
      id: "without-anomaly",
      ...barred("class-3-without-anomaly"),
      when: { ...unsuspicious, classThreeImage: "none" },
    },
    { id: "histology", ...histology, when: { status: "histology" } },
    { id: "histology-and-class-3", ...histology, when: { ...rightlyThree, status: "histology-and-3" } },
    { id: "pending", ...classified, when: { status: "pending" }, outcome: "work-up-pending" },
    {
      id: "pending-and-class-3",
      ...classified,
      when: { ...rightlyThree, status: "pending-and-3" },
      outcome: "work-up-pending",
    },
    {
      id: "surveillance",
      ...classified,
      when: { ...rightlyThree, status: "surveillance" },
      outcome: "surveillance",
    },
    { id: "negative", ...classified, when: { status: "negative" }, outcome: "negative" },
  ],
});
