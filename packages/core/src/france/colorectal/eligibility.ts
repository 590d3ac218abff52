import { birthday, type CivilDate } from "../../calendar/index.js";
import {
  type ActionRule,
  after,
  computedFrom,
  defineDecision,
  type Expression,
  valueOf,
} from "../../engine/index.js";
import {
  FRC_ELI_01,
  FRC_ELI_02,
  FRC_ELI_03,
  FRC_ELI_04,
  FRC_ELI_05,
} from "../../law/provisions/france-colorectal-entry.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./eligibility-facts.js";

const computed = computedFrom(about.facts);

const fiftiethBirthday = computed({
  form: "date",
  reads: ["birthDate"],
  text: { en: "the 50th birthday", fr: "le 50e anniversaire" },
  evaluate: ({ birthDate }) => birthday(birthDate, about.SCREENING_AGES.from),
});

const endAfterColonoscopy = after("lastColonoscopy.date", about.COLONOSCOPY_EXCLUSION);
const endAfterCtColonography = after("lastCtColonography.date", about.CT_COLONOGRAPHY_EXCLUSION);

/** Where both examinations exclude, the person is eligible again once neither does. */
const endAfterBoth = computed<CivilDate>({
  form: "date",
  reads: ["lastColonoscopy", "lastCtColonography"],
  text: {
    en: "the later of five years after the colonoscopy and two after the CT colonography",
    fr: "le plus tardif de cinq ans après la coloscopie et deux ans après le coloscanner",
  },
  evaluate: (known, setting) =>
    Math.max(
      endAfterColonoscopy.evaluate(known, setting),
      endAfterCtColonography.evaluate(known, setting),
    ) as CivilDate,
});

/** A symptom outside the age range: screening is not for it, a diagnostic examination is. */
const diagnosticExamination: ActionRule = {
  code: "diagnostic-examination",
  by: "doctor",
  to: "person",
  provision: FRC_ELI_03,
};

/** The next invitation, unless the person is then past the age range. */
function inviteFrom(notBefore: Expression<CivilDate>): ActionRule {
  return {
    code: "invite",
    by: "health-insurance",
    to: "person",
    notBefore,
    provision: FRC_ELI_01,
    when: computed({
      reads: ["birthDate", ...notBefore.reads],
      text: { en: "then still in the age range", fr: "encore dans la tranche d’âge à cette date" },
      evaluate: (known, setting) =>
        notBefore.evaluate(known, setting) < birthday(known.birthDate, about.SCREENING_AGES.to + 1),
    }),
  };
}

function notEligibleUntil(until: Expression<CivilDate>) {
  return { outcome: "not-eligible-until", values: { until }, actions: [inviteFrom(until)] } as const;
}

const inTarget = { age: "in-range", symptom: "no", risk: "no" } as const;

/** Whether a person may have the programme's stool test now (FR-ARR-2024, annexe IV, I). */
export const colorectalEligibility = defineDecision({
  id: "fr.colorectal.eligibility",
  title: { en: "Colorectal screening: eligibility", fr: "Dépistage du cancer colorectal : éligibilité" },
  ruleSet: FR_ARR_2024,
  provisions: [FRC_ELI_01, FRC_ELI_02, FRC_ELI_03, FRC_ELI_04, FRC_ELI_05],
  facts: about.facts,
  dimensions: {
    age: about.age,
    symptom: about.symptom,
    risk: about.risk,
    colonoscopy: about.colonoscopy,
    ctColonography: about.ctColonography,
    opinion: about.opinion,
  },
  outcomes: {
    "outside-age-range": { en: "outside the age range", fr: "hors de la tranche d’âge" },
    "diagnostic-pathway": {
      en: "diagnostic pathway, outside the programme",
      fr: "démarche diagnostique, hors programme",
    },
    "other-modality": {
      en: "another modality, proposed by a doctor",
      fr: "autre modalité, proposée par un médecin",
    },
    "not-eligible-until": { en: "not eligible for a time", fr: "inéligible pour un temps" },
    "refer-to-doctor": { en: "to be seen by a doctor first", fr: "avis d’un médecin au préalable" },
    eligible: { en: "eligible", fr: "éligible" },
  },
  rows: [
    {
      id: "too-young",
      provisions: [FRC_ELI_01],
      when: { age: "too-young" },
      outcome: "outside-age-range",
      values: { reason: "too-young", from: fiftiethBirthday },
      actions: [{ ...diagnosticExamination, when: valueOf("symptom") }],
    },
    {
      id: "too-old",
      provisions: [FRC_ELI_01],
      when: { age: "too-old" },
      outcome: "outside-age-range",
      values: { reason: "too-old" },
      actions: [{ ...diagnosticExamination, when: valueOf("symptom") }],
    },
    {
      provisions: [FRC_ELI_03],
      when: { age: "in-range", symptom: "yes" },
      outcome: "diagnostic-pathway",
      actions: [diagnosticExamination],
    },
    {
      provisions: [FRC_ELI_02],
      when: { age: "in-range", symptom: "no", risk: "yes" },
      outcome: "other-modality",
      actions: [{ code: "propose-other-modality", by: "doctor", to: "person" }],
      notes: ["do-not-invite-where-possible"],
    },
    {
      provisions: [FRC_ELI_04],
      when: { ...inTarget, colonoscopy: "complete", ctColonography: "none-or-over" },
      ...notEligibleUntil(endAfterColonoscopy),
    },
    {
      id: "ct-colonography-lifted",
      provisions: [FRC_ELI_04, FRC_ELI_05],
      when: { ...inTarget, colonoscopy: "complete", ctColonography: "recent", opinion: "favourable" },
      ...notEligibleUntil(endAfterColonoscopy),
    },
    {
      id: "both-examinations",
      provisions: [FRC_ELI_04, FRC_ELI_05],
      when: { ...inTarget, colonoscopy: "complete", ctColonography: "recent", opinion: "lacking" },
      ...notEligibleUntil(endAfterBoth),
    },
    {
      provisions: [FRC_ELI_05],
      when: {
        ...inTarget,
        colonoscopy: ["no-bar", "incomplete-alone"],
        ctColonography: "recent",
        opinion: "lacking",
      },
      ...notEligibleUntil(endAfterCtColonography),
      notes: ["medical-opinion-may-lift"],
    },
    {
      id: "incomplete-colonoscopy",
      provisions: [FRC_ELI_05],
      when: { ...inTarget, colonoscopy: "incomplete-alone", ctColonography: "none-or-over" },
      outcome: "refer-to-doctor",
      actions: [{ code: "advise-seeing-doctor", by: "health-professional", to: "person" }],
    },
    {
      id: "ct-colonography-before-incomplete-colonoscopy",
      provisions: [FRC_ELI_05],
      when: { ...inTarget, colonoscopy: "incomplete-alone", ctColonography: "recent", opinion: "favourable" },
      outcome: "refer-to-doctor",
      actions: [{ code: "advise-seeing-doctor", by: "health-professional", to: "person" }],
    },
    {
      id: "no-bar",
      provisions: [FRC_ELI_01],
      when: { ...inTarget, colonoscopy: "no-bar", ctColonography: "none-or-over" },
      outcome: "eligible",
    },
    {
      id: "favourable-opinion",
      provisions: [FRC_ELI_01, FRC_ELI_05],
      when: { ...inTarget, colonoscopy: "no-bar", ctColonography: "recent", opinion: "favourable" },
      outcome: "eligible",
    },
  ],
});
