import { birthday } from "../../calendar/index.js";
import { type ActionRule, computedFrom, defineDecision, valueOf } from "../../engine/index.js";
import {
  FRU_ELI_01,
  FRU_ELI_02,
  FRU_ELI_03,
  FRU_ELI_04,
} from "../../law/provisions/france-cervical-screening.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./eligibility-facts.js";
import { SCREENING_AGES } from "./rhythm.js";

const computed = computedFrom(about.facts);

const start = computed({
  form: "date",
  reads: ["birthDate"],
  text: { en: "the 25th birthday", fr: "le 25e anniversaire" },
  evaluate: ({ birthDate }) => birthday(birthDate, SCREENING_AGES.from),
});

const diagnosticExamination: ActionRule = {
  code: "diagnostic-examination",
  by: "follow-up-professional",
  to: "person",
  provision: FRU_ELI_03,
};

/** Whoever is outside the programme is examined at once for a sign all the same. */
const examinedForSigns: ActionRule = { ...diagnosticExamination, when: valueOf<boolean>("symptom") };

const inTarget = { age: "in-range", cervix: "present", symptom: "no", conservativeTreatment: "no" } as const;

/** Whether a person is in the target of cervical screening (FR-ARR-2024, annexe V, I). */
export const eligibility = defineDecision({
  id: "fr.cervical.eligibility",
  title: { en: "Cervical screening: eligibility", fr: "Dépistage du cancer du col : éligibilité" },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_ELI_01, FRU_ELI_02, FRU_ELI_03, FRU_ELI_04],
  facts: about.facts,
  dimensions: {
    age: about.age,
    cervix: about.cervix,
    symptom: about.symptom,
    conservativeTreatment: about.conservativeTreatment,
    risk: about.risk,
  },
  outcomes: {
    "outside-age-range": { en: "outside the age range", fr: "hors de la tranche d’âge" },
    "excluded-no-cervix": {
      en: "excluded for want of a cervix, own follow-up",
      fr: "exclue faute de col, suivi propre",
    },
    "diagnostic-pathway": {
      en: "immediate diagnostic examination, not screening",
      fr: "examen immédiat à visée diagnostique, hors dépistage",
    },
    "own-follow-up": {
      en: "own follow-up; the professional judges when screening resumes",
      fr: "suivi propre ; le professionnel juge de la reprise du dépistage",
    },
    "eligible-with-particular-follow-up": {
      en: "eligible, with a particular follow-up",
      fr: "éligible, avec un suivi particulier",
    },
    eligible: { en: "eligible", fr: "éligible" },
  },
  rows: [
    {
      id: "too-young",
      provisions: [FRU_ELI_01, FRU_ELI_03],
      when: { age: "too-young" },
      outcome: "outside-age-range",
      values: { reason: "too-young", from: start },
      actions: [examinedForSigns],
    },
    {
      id: "too-old",
      provisions: [FRU_ELI_01],
      when: { age: "too-old" },
      outcome: "outside-age-range",
      values: { reason: "too-old" },
      actions: [examinedForSigns],
    },
    {
      id: "no-cervix",
      provisions: [FRU_ELI_02],
      when: { age: "in-range", cervix: "absent" },
      outcome: "excluded-no-cervix",
      actions: [{ code: "own-follow-up", by: "follow-up-professional", to: "person" }, examinedForSigns],
    },
    {
      id: "signs",
      provisions: [FRU_ELI_03],
      when: { age: "in-range", cervix: "present", symptom: "yes" },
      outcome: "diagnostic-pathway",
      actions: [diagnosticExamination],
    },
    {
      id: "conservative-treatment",
      provisions: [FRU_ELI_03],
      when: { ...inTarget, conservativeTreatment: "yes" },
      outcome: "own-follow-up",
      actions: [
        { code: "own-follow-up", by: "follow-up-professional", to: "person" },
        { code: "judge-resumption-of-screening", by: "follow-up-professional", to: "person" },
      ],
      interpretations: ["CCU-11"],
    },
    {
      provisions: [FRU_ELI_04],
      when: { ...inTarget, risk: "raised" },
      outcome: "eligible-with-particular-follow-up",
      actions: [{ code: "particular-follow-up", by: "follow-up-professional", to: "person" }],
    },
    {
      id: "no-bar",
      provisions: [FRU_ELI_01, FRU_ELI_02],
      when: { ...inTarget, risk: "average" },
      outcome: "eligible",
    },
  ],
});
