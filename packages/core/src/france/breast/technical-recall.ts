import { type ActionRule, after, defineDecision, valueOf } from "../../engine/index.js";
import { ctiInformDoctorAfterDays, incaCtiFirstReminderMonths } from "../../law/parameters.js";
import {
  FRB_CTI_01,
  FRB_CTI_02,
  FRB_CTI_03,
  FRB_CTI_05,
} from "../../law/provisions/france-breast-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./technical-recall-facts.js";

const pending = { completed: "no", remedy: "retake", refusal: "no" } as const;
const awaited = { ...pending, time: "open", staysAway: "no" } as const;
const unanswered = { ...awaited, reminderDelay: "over" } as const;

const retakeImages: ActionRule = {
  code: "retake-images",
  by: "radiologist",
  to: "person",
  due: about.lastDay,
  provision: FRB_CTI_01,
};

const contact: readonly ActionRule[] = [
  { code: "contact-about-retake", by: "crcdc", to: "person" },
  { code: "contact-about-retake", by: "crcdc", to: "doctor" },
];

const retake = {
  provisions: [FRB_CTI_02, FRB_CTI_01],
  outcome: "retake",
  values: { due: about.lastDay },
} as const;

/** The letters that leave at once, and the doctor, who is told only of a retake that is not timely (CTI-5). */
const announcement: readonly ActionRule[] = [
  {
    code: "send-letter-with-images",
    by: "crcdc",
    to: "first-reader",
    notBefore: valueOf("decidedOn", "date"),
  },
  { code: "send-letter", by: "crcdc", to: "person", notBefore: valueOf("decidedOn", "date") },
  {
    code: "advise-the-same-centre",
    by: "crcdc",
    to: "person",
    strength: "recommended",
    provision: FRB_CTI_05,
  },
  retakeImages,
  { code: "inform-doctor", by: "crcdc", to: "doctor", notBefore: about.doctorToldOn },
];

/** What technically insufficient images lead to (FR-ARR-2024, annexe III, V.G and annexe 3, V). */
export const technicalRecall = defineDecision({
  id: "fr.breast.technical-recall",
  title: {
    en: "Breast screening: technically insufficient images",
    fr: "Dépistage du cancer du sein : clichés techniquement insuffisants",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_CTI_01, FRB_CTI_02, FRB_CTI_03, FRB_CTI_05],
  facts: about.facts,
  parameters: [incaCtiFirstReminderMonths, ctiInformDoctorAfterDays],
  dimensions: {
    completed: about.completed,
    remedy: about.remedy,
    refusal: about.refusal,
    time: about.time,
    staysAway: about.staysAway,
    reminderDelay: about.reminderDelay,
    firstReaderReminded: about.firstReaderReminded,
    personReminded: about.personReminded,
  },
  outcomes: {
    "new-second-reading": { en: "new second reading", fr: "nouvelle seconde lecture" },
    reprint: { en: "new print of the images", fr: "réimpression des clichés" },
    "not-concluded": {
      en: "negative by the first reader alone, second reading not concluded",
      fr: "négatif par le seul premier lecteur, seconde lecture non conclue",
    },
    overdue: { en: "not retaken before six months", fr: "clichés non refaits avant six mois" },
    "contact-person": {
      en: "contact the person and the doctors",
      fr: "contacter la personne et ses médecins",
    },
    remind: { en: "remind", fr: "relancer" },
    retake: { en: "retake the images", fr: "refaire les clichés" },
  },
  rows: [
    {
      id: "completed",
      provisions: [FRB_CTI_01],
      when: { completed: "yes" },
      outcome: "new-second-reading",
      actions: [{ code: "send-completed-mammogram-and-original-films", by: "radiologist", to: "crcdc" }],
      notes: [about.lateNotes],
      interpretations: ["CTI-2"],
    },
    {
      id: "reprint",
      provisions: [FRB_CTI_01],
      when: { completed: "no", remedy: "reprint" },
      outcome: "reprint",
      actions: [{ code: "reprint-images", by: "radiologist", to: "crcdc" }],
    },
    {
      id: "refused-by-first-reader",
      provisions: [FRB_CTI_03],
      when: { completed: "no", remedy: "retake", refusal: "yes" },
      outcome: "not-concluded",
      notes: ["first-reader-bears-responsibility"],
      interpretations: ["CTI-3"],
    },
    {
      id: "overdue",
      provisions: [FRB_CTI_02],
      when: { ...pending, time: "over" },
      outcome: "overdue",
      values: { since: after("mammogramOn", about.RETAKE_BEFORE) },
      actions: contact,
    },
    {
      id: "stays-away",
      provisions: [FRB_CTI_02],
      when: { ...pending, time: "open", staysAway: "yes" },
      outcome: "contact-person",
      values: { due: about.lastDay },
      actions: [...contact, retakeImages],
    },
    {
      id: "remind-first-reader",
      provisions: [FRB_CTI_02],
      when: { ...unanswered, firstReaderReminded: "no" },
      outcome: "remind",
      values: { step: "first-reader", due: about.lastDay },
      actions: [
        { code: "remind-of-retake", by: "crcdc", to: "first-reader" },
        { code: "phone-about-retake", by: "crcdc", to: "first-reader", strength: "recommended" },
      ],
    },
    {
      id: "remind-person",
      provisions: [FRB_CTI_02],
      when: { ...unanswered, firstReaderReminded: "yes", personReminded: "no" },
      outcome: "remind",
      values: { step: "person", due: about.lastDay },
      actions: [
        { code: "remind-of-retake", by: "crcdc", to: "person" },
        { code: "inform-doctor-by-letter", by: "crcdc", to: "doctor", channel: "post" },
      ],
    },
    {
      id: "reminded",
      ...retake,
      when: { ...unanswered, firstReaderReminded: "yes", personReminded: "yes" },
      actions: [retakeImages],
      notes: ["reminders-made"],
    },
    {
      id: "announced",
      ...retake,
      when: { ...awaited, reminderDelay: "running" },
      actions: announcement,
      interpretations: ["CAL-16", "CTI-5"],
    },
  ],
});
