import type { ActionRule, CitedProvision, Expression, Row } from "../../engine/index.js";
import {
  incaAcr0FirstReminderMonths,
  incaAcr45FirstReminderMonths,
  incaCtiFirstReminderMonths,
} from "../../law/parameters.js";
import { FRB_L1_07 } from "../../law/provisions/france-breast-first-reading.js";
import {
  FRB_CTI_02,
  FRB_FUP_02,
  FRB_FUP_03,
  FRB_FUP_04,
} from "../../law/provisions/france-breast-results.js";
import * as done from "./follow-up-completion.js";
import type { dimensions } from "./follow-up-dimensions.js";

export type FollowUpOutcome =
  | "complete"
  | "refused"
  | "deemed-refusal"
  | "lost-to-follow-up"
  | "remind"
  | "wait";

export type FollowUpRow = Row<FollowUpOutcome, typeof dimensions>;
type When = FollowUpRow["when"];
type Path = (typeof dimensions.path)["classes"][number];

/** What the rows on silence of one path share. */
interface PathRule {
  readonly path: Path;
  readonly provision: CitedProvision;
  readonly interpretations: readonly string[];
}

/** A step that the CRCDC is to take, or the time before it. */
interface Step {
  readonly id: string;
  readonly when: When;
  readonly actions?: readonly ActionRule[];
}

const both = { personReminded: "yes", doctorReminded: "yes" } as const;

const neither = { personReminded: "no", doctorReminded: "no" } as const;

/** One of the two was written to, so the letter to the other is due without further delay. */
const ONE: readonly (readonly [missing: string, when: When, letters: readonly ActionRule[]])[] = [
  ["person", { personReminded: "no", doctorReminded: "yes" }, [done.remindPerson]],
  ["doctor", { personReminded: "yes", doctorReminded: "no" }, [done.remindDoctor]],
];

const remindBoth = [done.remindPerson, done.remindDoctor];

function stepsOf({ path, provision, interpretations }: PathRule) {
  const rowOf = ({ id, when, actions = [] }: Step) => ({
    id: `${path}:${id}`,
    provisions: [provision],
    when: { answer: "silence" as const, path, ...when },
    actions,
    interpretations,
  });
  const remind = (step: string, { since, ...row }: Step & { readonly since?: Expression }): FollowUpRow => ({
    ...rowOf(row),
    outcome: "remind",
    values: since ? { step, since } : { step },
    notes: row.when.personReminded === "yes" && row.when.doctorReminded === "yes" ? [] : [done.defaultNote],
  });
  const wait = (until: Expression, step: Step): FollowUpRow => ({
    ...rowOf(step),
    outcome: "wait",
    values: { until },
  });
  /** Where one alone was written to: the letter that is missing. */
  const completeLetters = (when: When = {}): readonly FollowUpRow[] =>
    ONE.map(([missing, reminded, actions]) =>
      remind("person-and-doctor", { id: `letter-to-${missing}`, when: { ...when, ...reminded }, actions }),
    );
  return { remind, wait, completeLetters };
}

const surveillance = stepsOf({ path: "surveillance", provision: FRB_FUP_02, interpretations: ["FUP-4"] });

/** Class 3: the first reader, then person and doctors, then a reminder (annexe III, V.C and V.F). */
const surveillanceRows: readonly FollowUpRow[] = [
  surveillance.wait(done.earlier(done.newsYear, done.anniversary), {
    id: "wait-all-reminded",
    when: { newsYear: "not-reached", ...both },
  }),
  ...[["neither", neither] as const, ...ONE].map(([name, when]) =>
    surveillance.wait(done.newsYear, { id: `wait-${name}`, when: { newsYear: "not-reached", ...when } }),
  ),
  surveillance.remind("first-reader", {
    id: "first-reader",
    when: { newsYear: "reached", firstReader: "no" },
    since: done.newsYear,
    actions: [done.askFirstReader],
  }),
  surveillance.remind("person-and-doctor", {
    id: "letters",
    when: { newsYear: "reached", firstReader: "yes", ...neither },
    actions: remindBoth,
  }),
  ...surveillance.completeLetters({ newsYear: "reached", firstReader: "yes" }),
  surveillance.remind("reminder", {
    id: "reminder",
    when: { newsYear: "reached", firstReader: "yes", ...both },
    actions: done.remindEither,
  }),
];

const care = stepsOf({ path: "care", provision: FRB_FUP_03, interpretations: ["FUP-6"] });
const endOfCareDelay = done.endOfIncaDelay(incaAcr45FirstReminderMonths);

/** Class 4 or 5, or a clinical lesion: letters, personal contact, then doctors again and laboratories (V.C). */
const careRows: readonly FollowUpRow[] = [
  care.wait(endOfCareDelay, { id: "wait", when: { careDelay: "running", ...neither } }),
  care.remind("person-and-doctor", {
    id: "letters",
    when: { careDelay: "over", ...neither },
    since: endOfCareDelay,
    actions: remindBoth,
  }),
  ...care.completeLetters(),
  care.remind("personal-contact", {
    id: "contact",
    when: { ...both, contact: "none" },
    actions: done.contactBoth,
  }),
  care.remind("doctors-and-laboratories", {
    id: "doctors",
    when: { ...both, contact: "made" },
    actions: done.askDoctorsAndLaboratories,
  }),
  care.wait(done.anniversary, { id: "done", when: { ...both, contact: "doctors-asked-again" } }),
];

const refused = stepsOf({ path: "refused-work-up", provision: FRB_L1_07, interpretations: ["READ-6"] });
const endOfAcr0Delay = done.endOfIncaDelay(incaAcr0FirstReminderMonths);

/** Work-up refused at first reading: letters, and the personal contact that is indispensable (annexe III, IV.B 3). */
const refusedRows: readonly FollowUpRow[] = [
  refused.wait(endOfAcr0Delay, { id: "wait", when: { acr0Delay: "running", ...neither } }),
  refused.remind("person-and-doctor", {
    id: "letters",
    when: { acr0Delay: "over", ...neither },
    since: endOfAcr0Delay,
    actions: remindBoth,
  }),
  ...refused.completeLetters(),
  refused.remind("personal-contact", {
    id: "contact",
    when: { ...both, contact: "none" },
    actions: done.contactBoth,
  }),
  refused.wait(done.anniversary, {
    id: "done",
    when: { ...both, contact: ["made", "doctors-asked-again"] },
  }),
];

const deferred = stepsOf({
  path: "deferred-work-up",
  provision: FRB_FUP_04,
  interpretations: ["FUP-2", "FUP-10"],
});

/** Class 0 of second reading: first reader and a reminder, a second one a month later, personal contact (V.C). */
const deferredRows: readonly FollowUpRow[] = [
  deferred.wait(endOfAcr0Delay, { id: "wait", when: { rounds: "none", acr0Delay: "running" } }),
  deferred.remind("first-reminder", {
    id: "first",
    when: { rounds: "none", acr0Delay: "over" },
    since: endOfAcr0Delay,
    actions: [done.askFirstReaderIfNotDone, ...done.remindEither],
  }),
  ...[["neither", neither] as const, ...ONE].map(([name, when]) =>
    deferred.wait(done.endOfRound, {
      id: `month-${name}`,
      when: { rounds: "recent", ...when },
      actions: [done.askFirstReaderIfNotDone],
    }),
  ),
  deferred.wait(done.earlier(done.endOfRound, done.anniversary), {
    id: "month-both",
    when: { rounds: "recent", ...both },
    actions: [done.askFirstReaderIfNotDone],
  }),
  deferred.remind("second-reminder", {
    id: "second",
    when: { rounds: "first" },
    since: done.endOfRound,
    actions: [done.askFirstReaderIfNotDone, ...done.remindEither, ...done.seekContact],
  }),
];

const retake = stepsOf({ path: "technical-recall", provision: FRB_CTI_02, interpretations: ["CTI-4"] });
const endOfRetakeDelay = done.endOfIncaDelay(incaCtiFirstReminderMonths);

/** Insufficient images: the first reader, then the person with a letter to the doctor, then contact (annexe III, V.G). */
const retakeRows: readonly FollowUpRow[] = [
  retake.wait(done.earlier(endOfRetakeDelay, done.anniversary), {
    id: "wait-all-reminded",
    when: { firstReader: "no", retakeDelay: "running", ...both },
  }),
  ...ONE.map(([name, when]) =>
    retake.wait(endOfRetakeDelay, {
      id: `wait-${name}`,
      when: { firstReader: "no", retakeDelay: "running", ...when },
    }),
  ),
  retake.wait(endOfRetakeDelay, { id: "wait", when: { retakeDelay: "running", ...neither } }),
  retake.remind("first-reader", {
    id: "first-reader",
    when: { firstReader: "no", retakeDelay: "over" },
    since: endOfRetakeDelay,
    actions: [done.askFirstReader],
  }),
  retake.remind("person-and-doctor", {
    id: "letters",
    when: { firstReader: "yes", retakeDelay: "over", ...neither },
    since: endOfRetakeDelay,
    actions: remindBoth,
  }),
  ...retake.completeLetters({ firstReader: "yes" }),
  retake.remind("personal-contact", {
    id: "contact",
    when: { firstReader: "yes", ...both, contact: "none" },
    actions: done.contactBoth,
  }),
  retake.wait(done.anniversary, {
    id: "done",
    when: { firstReader: "yes", ...both, contact: ["made", "doctors-asked-again"] },
  }),
];

/** What follows silence, path by path, in the order of the steps. */
export const silenceRows: readonly FollowUpRow[] = [
  ...surveillanceRows,
  ...careRows,
  ...refusedRows,
  ...deferredRows,
  ...retakeRows,
];

const PATHS_WITHOUT_LABORATORIES: readonly (readonly [Path, CitedProvision])[] = [
  ["surveillance", FRB_FUP_02],
  ["refused-work-up", FRB_L1_07],
  ["deferred-work-up", FRB_FUP_04],
  ["technical-recall", FRB_CTI_02],
];

/** Information that no care was taken calls for personal contact; where histology is due, then for more. */
export const noCareRows: readonly FollowUpRow[] = [
  {
    id: "care:no-care",
    provisions: [FRB_FUP_03],
    when: { answer: "no-care", path: "care", contact: "none" },
    outcome: "remind",
    values: { step: "personal-contact" },
    actions: done.contactBoth,
  },
  {
    id: "care:no-care-after-contact",
    provisions: [FRB_FUP_03],
    when: { answer: "no-care", path: "care", contact: ["made", "doctors-asked-again"] },
    outcome: "remind",
    values: { step: "doctors-and-laboratories" },
    actions: done.askDoctorsAndLaboratories,
  },
  ...PATHS_WITHOUT_LABORATORIES.map(
    ([path, provision]): FollowUpRow => ({
      id: `${path}:no-care`,
      provisions: [provision],
      when: { answer: "no-care", path },
      outcome: "remind",
      values: { step: "personal-contact" },
      actions: done.contactBoth,
    }),
  ),
];
