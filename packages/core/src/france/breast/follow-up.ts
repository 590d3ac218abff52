import { defineDecision, rowId, valueOf } from "../../engine/index.js";
import {
  incaAcr0FirstReminderMonths,
  incaAcr45FirstReminderMonths,
  incaCtiFirstReminderMonths,
} from "../../law/parameters.js";
import { FRB_L1_07 } from "../../law/provisions/france-breast-first-reading.js";
import {
  FRB_CTI_02,
  FRB_FUP_01,
  FRB_FUP_02,
  FRB_FUP_03,
  FRB_FUP_04,
  FRB_FUP_05,
} from "../../law/provisions/france-breast-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as done from "./follow-up-completion.js";
import { dimensions } from "./follow-up-dimensions.js";
import { facts } from "./follow-up-facts.js";
import { type FollowUpOutcome, type FollowUpRow, noCareRows, silenceRows } from "./follow-up-rows.js";

const lost = {
  answer: "silence",
  anniversary: "reached",
  personReminded: "yes",
  doctorReminded: "yes",
} as const;

/** The paragraph on loss to follow-up holds whatever step of its path a case has come to. */
const beforeAnyStep = {
  rows: silenceRows.map(rowId),
  ground: {
    en: "Silence one year after the mammogram, after reminders to person and doctor, ends every path alike (V.C).",
    fr: "Le silence un an après la mammographie, après relances de la personne et du médecin, clôt tout parcours (V.C).",
  },
};

/** Ends of a follow-up that information or a refusal brings. */
const answeredRows: readonly FollowUpRow[] = [
  { id: "complete", provisions: [FRB_FUP_01], when: { answer: "complete" }, outcome: "complete" },
  {
    id: "refused-work-up",
    provisions: [FRB_L1_07],
    when: { answer: "refused", path: ["refused-work-up", "deferred-work-up"] },
    outcome: "refused",
    values: { since: valueOf("refusalOn", "date") },
    actions: [done.confirmRefusal, done.inviteAgain],
  },
  {
    id: "refused-follow-up",
    provisions: [FRB_FUP_05],
    when: { answer: "refused", path: ["surveillance", "care", "technical-recall"] },
    outcome: "refused",
    values: { since: valueOf("refusalOn", "date") },
    actions: [done.inviteAgain],
  },
];

/** Ends of a follow-up that silence brings. */
const silencedRows: readonly FollowUpRow[] = [
  {
    id: "lost",
    provisions: [FRB_FUP_01],
    when: { ...lost, path: ["care", "refused-work-up", "deferred-work-up", "technical-recall"] },
    outcome: "lost-to-follow-up",
    values: { since: done.lossDay },
    actions: [done.inviteAgain],
    interpretations: ["FUP-7"],
    overrides: beforeAnyStep,
  },
  {
    id: "lost-from-surveillance",
    provisions: [FRB_FUP_01, FRB_FUP_02],
    when: { ...lost, path: "surveillance" },
    outcome: "lost-to-follow-up",
    values: { since: done.lossDay },
    actions: [...done.remindEitherOnce, done.inviteAgain],
    interpretations: ["FUP-7"],
    overrides: beforeAnyStep,
  },
  {
    id: "deemed-refusal",
    provisions: [FRB_FUP_04, FRB_L1_07],
    when: { answer: "silence", path: "deferred-work-up", rounds: "second" },
    outcome: "deemed-refusal",
    values: { since: done.endOfRound },
    actions: [done.confirmRefusal, ...done.seekContact, done.inviteAgain],
    interpretations: ["FUP-2"],
    overrides: {
      rows: ["lost"],
      ground: {
        en: "The special rule for a class 0 of second reading makes the silence a refusal (V.C, last paragraph).",
        fr: "La règle spéciale de la classe 0 de seconde lecture fait du silence un refus (V.C, dernier alinéa).",
      },
    },
  },
];

/** How a positive or unfinished screening is followed up (FR-ARR-2024, annexe III, V.B, V.C, V.F and V.G). */
export const followUp = defineDecision<typeof facts, typeof dimensions, FollowUpOutcome>({
  id: "fr.breast.follow-up",
  title: {
    en: "Breast screening: follow-up of positive and unfinished examinations",
    fr: "Dépistage du cancer du sein : suivi des examens positifs ou inachevés",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_L1_07, FRB_CTI_02, FRB_FUP_01, FRB_FUP_02, FRB_FUP_03, FRB_FUP_04, FRB_FUP_05],
  facts,
  parameters: [incaAcr0FirstReminderMonths, incaAcr45FirstReminderMonths, incaCtiFirstReminderMonths],
  dimensions,
  outcomes: {
    complete: { en: "complete", fr: "complet" },
    refused: { en: "refused", fr: "refusé" },
    "deemed-refusal": { en: "deemed to be refused", fr: "réputé refusé" },
    "lost-to-follow-up": { en: "lost to follow-up", fr: "perdue de vue" },
    remind: { en: "a step of the CRCDC is due", fr: "une démarche du CRCDC est due" },
    wait: { en: "nothing is due yet", fr: "rien n’est encore dû" },
  },
  rows: [...answeredRows, ...noCareRows, ...silenceRows, ...silencedRows],
});
