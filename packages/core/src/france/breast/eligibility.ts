import type { CivilDate } from "../../calendar/index.js";
import { addMonths, birthday } from "../../calendar/index.js";
import { type ActionRule, after, computedFrom, defineDecision } from "../../engine/index.js";
import {
  FRB_ELI_01,
  FRB_ELI_02,
  FRB_ELI_03,
  FRB_ELI_04,
  FRB_ELI_05,
  FRB_ELI_06,
  FRB_ELI_07,
  FRB_ELI_08,
  FRB_ELI_09,
  FRB_ELI_10,
  FRB_ELI_11,
} from "../../law/provisions/france-breast-eligibility.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./eligibility-facts.js";

const { RECENT_NORMAL_INTERVAL, SCREENING_AGES, SCREENING_INTERVAL } = about;
const computed = computedFrom(about.facts);

const inviteFrom = (notBefore: ActionRule["notBefore"]): ActionRule => ({
  code: "invite",
  by: "health-insurance",
  to: "person",
  ...(notBefore ? { notBefore } : {}),
});

/** A symptom outside the age range: screening is not for it, a diagnostic examination is. */
const diagnosticExamination: ActionRule = {
  code: "diagnostic-examination",
  by: "radiologist",
  to: "person",
  provision: FRB_ELI_06,
  when: computed({
    reads: ["symptomReferral", "symptomAtVisit"],
    text: { en: "a symptom is known", fr: "un symptôme est connu" },
    evaluate: ({ symptomReferral, symptomAtVisit }) => symptomAtVisit || about.isSuspicious(symptomReferral),
  }),
};

const fiftiethBirthday = computed({
  form: "date",
  reads: ["birthDate"],
  text: { en: "the 50th birthday", fr: "le 50e anniversaire" },
  evaluate: ({ birthDate }) => birthday(birthDate, SCREENING_AGES.from),
});

/** Where the last mammogram defers as well, the later date counts. */
const endOfSurveillance = computed({
  form: "date",
  reads: ["surveillance", "lastMammogram", "nextInvitationOn"],
  text: {
    en: "two years after the last complete mammogram, or the end of a later deferral",
    fr: "deux ans après la dernière mammographie complète, ou la fin d’un report plus tardif",
  },
  evaluate: (known, setting) => {
    const dates = [
      addMonths(known.surveillance?.lastCompleteMammogram as CivilDate, SCREENING_INTERVAL.months),
    ];
    const deferral = about.lastMammogram.classify(known, setting);
    const last = known.lastMammogram?.date as CivilDate;
    if (deferral === "recent-normal") dates.push(addMonths(last, RECENT_NORMAL_INTERVAL.months));
    if (deferral === "in-programme") dates.push(addMonths(last, SCREENING_INTERVAL.months));
    return Math.max(...dates) as CivilDate;
  },
});

const notesForSecondReader = computed({
  reads: ["particulars"],
  text: { en: "particulars for the second reader", fr: "particularités pour le second lecteur" },
  evaluate: ({ particulars }) =>
    particulars
      .filter((particular) => about.NOTED_PARTICULARS.includes(particular))
      .map((particular) => `note-for-second-reader:${particular}`),
});

const firstAnniversary = after("lastMammogram.date", RECENT_NORMAL_INTERVAL);
const endOfInterval = after("lastMammogram.date", SCREENING_INTERVAL);
const inTarget = { age: "in-range", referral: "none", risk: "average" } as const;
const withoutSymptom = { ...inTarget, symptomAtVisit: "no" } as const;
const unwatched = { ...withoutSymptom, surveillance: "none-or-over" } as const;

/** Whether a person may have the programme's mammogram now (FR-ARR-2024, annexe III, I and III). */
export const eligibility = defineDecision({
  id: "fr.breast.eligibility",
  title: { en: "Breast screening: eligibility", fr: "Dépistage du cancer du sein : éligibilité" },
  ruleSet: FR_ARR_2024,
  provisions: [
    FRB_ELI_01,
    FRB_ELI_02,
    FRB_ELI_03,
    FRB_ELI_04,
    FRB_ELI_05,
    FRB_ELI_06,
    FRB_ELI_07,
    FRB_ELI_08,
    FRB_ELI_09,
    FRB_ELI_10,
    FRB_ELI_11,
  ],
  facts: about.facts,
  dimensions: {
    age: about.age,
    referral: about.referral,
    risk: about.risk,
    followUp: about.followUp,
    suitable: about.suitable,
    surveillance: about.surveillance,
    symptomAtVisit: about.symptomAtVisit,
    lastMammogram: about.lastMammogram,
  },
  outcomes: {
    "outside-age-range": { en: "outside the age range", fr: "hors de la tranche d’âge" },
    "diagnostic-pathway": {
      en: "diagnostic mammogram, outside the programme",
      fr: "mammographie de diagnostic, hors programme",
    },
    "eligible-by-exception": { en: "eligible by exception", fr: "éligible par exception" },
    "personalised-follow-up": {
      en: "personalised follow-up, not the programme",
      fr: "suivi personnalisé, hors programme",
    },
    deferred: { en: "deferred", fr: "différé" },
    eligible: { en: "eligible", fr: "éligible" },
  },
  rows: [
    {
      id: "too-young",
      provisions: [FRB_ELI_01],
      when: { age: "too-young" },
      outcome: "outside-age-range",
      values: { reason: "too-young", from: fiftiethBirthday },
      actions: [diagnosticExamination],
    },
    {
      id: "too-old",
      provisions: [FRB_ELI_01],
      when: { age: "too-old" },
      outcome: "outside-age-range",
      values: { reason: "too-old" },
      actions: [diagnosticExamination],
    },
    {
      provisions: [FRB_ELI_06],
      when: { age: "in-range", referral: "suspicious" },
      outcome: "diagnostic-pathway",
      actions: [{ code: "diagnostic-mammogram", by: "radiologist", to: "person" }],
    },
    {
      provisions: [FRB_ELI_09],
      when: { age: "in-range", referral: "none", risk: "raised", followUp: "lacking", suitable: "yes" },
      outcome: "eligible-by-exception",
      strength: "allowed",
      actions: [
        { code: "report-exception", by: "radiologist", to: "crcdc", strength: "required" },
        { code: "advise-follow-up", by: "radiologist", to: "treating-doctor", strength: "allowed" },
      ],
      notes: ["report-only-with-agreement", notesForSecondReader],
      interpretations: ["ELI-7"],
    },
    {
      id: "followed-up",
      provisions: [FRB_ELI_08],
      when: { age: "in-range", referral: "none", risk: "raised", followUp: "adequate" },
      outcome: "personalised-follow-up",
    },
    {
      id: "unsuitable",
      provisions: [FRB_ELI_08, FRB_ELI_09],
      when: { age: "in-range", referral: "none", risk: "raised", followUp: "lacking", suitable: "no" },
      outcome: "personalised-follow-up",
      actions: [{ code: "advise-follow-up", by: "radiologist", to: "person", strength: "allowed" }],
      interpretations: ["ELI-7"],
    },
    {
      id: "cancer-found",
      provisions: [FRB_ELI_07],
      when: { ...inTarget, surveillance: "cancer-found" },
      outcome: "personalised-follow-up",
    },
    {
      provisions: [FRB_ELI_02],
      when: { ...inTarget, surveillance: ["none-or-over", "running"], symptomAtVisit: "yes" },
      outcome: "eligible",
      actions: [{ code: "diagnostic-work-up", by: "radiologist", to: "person" }],
      notes: ["positive-screening", notesForSecondReader],
      interpretations: ["ELI-6"],
    },
    {
      id: "under-surveillance",
      provisions: [FRB_ELI_07],
      when: { ...withoutSymptom, surveillance: "running" },
      outcome: "deferred",
      values: { notBefore: endOfSurveillance },
      actions: [inviteFrom(endOfSurveillance)],
    },
    {
      provisions: [FRB_ELI_04],
      when: { ...unwatched, lastMammogram: "recent-normal" },
      outcome: "deferred",
      strength: "recommended",
      values: { notBefore: firstAnniversary },
      actions: [inviteFrom(firstAnniversary)],
      interpretations: ["ELI-4"],
    },
    {
      id: "in-programme",
      provisions: [FRB_ELI_01],
      when: { ...unwatched, lastMammogram: "in-programme" },
      outcome: "deferred",
      strength: "recommended",
      values: { notBefore: endOfInterval },
      actions: [inviteFrom(endOfInterval)],
      interpretations: ["ELI-5"],
    },
    {
      provisions: [FRB_ELI_10],
      when: { ...unwatched, lastMammogram: "early" },
      outcome: "eligible",
      strength: "allowed",
      notes: ["early-examination", notesForSecondReader],
    },
    {
      provisions: [FRB_ELI_05],
      when: { ...unwatched, lastMammogram: "outside-or-undated" },
      outcome: "eligible",
      strength: "recommended",
      notes: [notesForSecondReader],
      interpretations: ["ELI-5"],
    },
    {
      id: "no-bar",
      provisions: [FRB_ELI_01, FRB_ELI_03, FRB_ELI_11],
      when: { ...unwatched, lastMammogram: "no-bar" },
      outcome: "eligible",
      notes: [notesForSecondReader],
      interpretations: ["ELI-13"],
    },
  ],
});
