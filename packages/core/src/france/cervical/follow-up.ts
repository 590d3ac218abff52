import { addMonths, type CivilDate } from "../../calendar/index.js";
import { type ActionRule, computedFrom, defineDecision } from "../../engine/index.js";
import {
  FRU_FUP_01,
  FRU_FUP_02,
  FRU_FUP_03,
  FRU_FUP_04,
} from "../../law/provisions/france-cervical-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./follow-up-facts.js";

const computed = computedFrom(about.facts);

const verificationDue = computed({
  form: "date",
  reads: ["grade", "reportedOn"],
  text: {
    en: "6, 8 or 12 months after the report, by grade",
    fr: "6, 8 ou 12 mois après le compte rendu, selon le grade",
  },
  evaluate: ({ grade, reportedOn }) => addMonths(reportedOn, about.VERIFICATION_MONTHS[grade]),
});

const remindersFrom = computed({
  form: "date",
  reads: ["grade", "reportedOn"],
  text: {
    en: "9, 11 or 15 months after the report, by grade",
    fr: "9, 11 ou 15 mois après le compte rendu, selon le grade",
  },
  evaluate: ({ grade, reportedOn }) => about.remindersFrom(grade, reportedOn),
});

const lostFrom = computed({
  form: "date",
  reads: ["reportedOn", "solicitationsOn"],
  text: {
    en: "18 months after the last solicitation",
    fr: "18 mois après la dernière sollicitation",
  },
  evaluate: (known, { on }) => about.lostFrom(about.lastSolicitation(known, on) as CivilDate),
});

/** Prescriber of the sample and treating doctor; the person only for want of both (CCU-15). */
const reminders: readonly ActionRule[] = [
  { code: "remind", by: "crcdc", to: "prescriber", notBefore: remindersFrom },
  { code: "remind", by: "crcdc", to: "treating-doctor", notBefore: remindersFrom },
  {
    code: "remind-for-want-of-both",
    by: "crcdc",
    to: "person",
    notBefore: remindersFrom,
    strength: "allowed",
  },
];

/** The CRCDC hands results on, and gathers them until screening resumes after an act on the cervix. */
const passResultsOn: readonly ActionRule[] = [
  { code: "pass-results-on", by: "crcdc", to: "laboratory", provision: FRU_FUP_04 },
  {
    code: "collect-results-until-screening-resumes",
    by: "crcdc",
    to: "prescriber",
    provision: FRU_FUP_04,
  },
];

const open = { information: "no", refusal: "none" } as const;
const awaited = { ...open, silence: ["not-solicited", "under-18-months"] } as const;

/** The follow-up of an abnormal or positive cervical result by the CRCDC (FR-ARR-2024, annexe V, VI.E). */
export const followUp = defineDecision({
  id: "fr.cervical.follow-up",
  title: {
    en: "Cervical screening: follow-up of an abnormal or positive result",
    fr: "Dépistage du cancer du col : suivi d’un résultat anormal ou positif",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_FUP_01, FRU_FUP_02, FRU_FUP_03, FRU_FUP_04],
  facts: about.facts,
  dimensions: {
    information: about.information,
    refusal: about.refusal,
    silence: about.silence,
    clock: about.clock,
  },
  outcomes: {
    complete: { en: "diagnostic results received", fr: "résultats diagnostiques reçus" },
    refused: { en: "refusal recorded", fr: "refus enregistré" },
    undecided: { en: "undecided: one last letter", fr: "personne indécise : un dernier courrier" },
    "lost-to-follow-up": { en: "lost to follow-up", fr: "perdue de vue" },
    remind: { en: "remind", fr: "relancer" },
    wait: { en: "nothing is due yet", fr: "rien n’est encore dû" },
  },
  rows: [
    {
      id: "results-received",
      provisions: [FRU_FUP_01, FRU_FUP_04],
      when: { information: "yes" },
      outcome: "complete",
      actions: passResultsOn,
    },
    {
      id: "refusal",
      provisions: [FRU_FUP_03],
      when: { information: "no", refusal: "documented" },
      outcome: "refused",
      actions: [
        { code: "record-refusal", by: "crcdc", to: "person" },
        { code: "document-refusal-in-writing", by: "crcdc", to: "person", strength: "recommended" },
      ],
    },
    {
      id: "unclear-refusal",
      provisions: [FRU_FUP_03],
      when: { information: "no", refusal: "unclear" },
      outcome: "undecided",
      actions: [{ code: "send-last-reminder", by: "crcdc", to: "person" }],
      notes: ["role-of-crcdc-ends-after-last-letter", "doctor-keeps-encouraging"],
    },
    {
      id: "lost",
      provisions: [FRU_FUP_02],
      when: { ...open, silence: "18-months" },
      outcome: "lost-to-follow-up",
      values: { since: lostFrom },
    },
    {
      id: "results-overdue",
      provisions: [FRU_FUP_01],
      when: { ...awaited, clock: "due" },
      outcome: "remind",
      actions: reminders,
      interpretations: ["CAL-3", "CCU-15"],
    },
    {
      id: "results-awaited",
      provisions: [FRU_FUP_01, FRU_FUP_04],
      when: { ...awaited, clock: "not-yet" },
      outcome: "wait",
      values: { until: remindersFrom },
      actions: [
        { code: "verify-follow-up", by: "crcdc", to: "prescriber", due: verificationDue },
        ...reminders,
      ],
      interpretations: ["CAL-3"],
    },
    {
      id: "reminded",
      provisions: [FRU_FUP_01, FRU_FUP_02],
      when: { ...awaited, clock: "made" },
      outcome: "wait",
      values: { until: lostFrom },
    },
  ],
});
