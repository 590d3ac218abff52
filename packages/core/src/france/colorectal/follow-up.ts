import { addMonths, type CivilDate } from "../../calendar/index.js";
import { type ActionRule, after, computedFrom, defineDecision } from "../../engine/index.js";
import { colorectalFirstReminderMonths } from "../../law/parameters.js";
import {
  FRC_FUP_01,
  FRC_FUP_02,
  FRC_FUP_03,
  FRC_FUP_04,
  FRC_FUP_05,
} from "../../law/provisions/france-colorectal-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { SCREENING_INTERVAL } from "./eligibility-facts.js";
import * as about from "./follow-up-facts.js";

const computed = computedFrom(about.facts);

const lastReminderDay = after("resultSentOn", about.LAST_REMINDER);
const endOfFollowUp = after("resultSentOn", about.END_OF_FOLLOW_UP);

const firstReminder = computed({
  form: "date",
  reads: ["resultSentOn"],
  parameters: [colorectalFirstReminderMonths.id],
  text: { en: "the day of the first reminder", fr: "le jour de la première relance" },
  evaluate: ({ resultSentOn }, { parameters }) => about.firstReminderOn(resultSentOn, parameters),
});

/** Follow-up does not end before a reminder was made, however late that was. */
const ended = computed<CivilDate>({
  form: "date",
  reads: ["resultSentOn", "remindersToPersonOn", "remindersToDoctorOn"],
  text: {
    en: "two years after the result, or the first reminder if later",
    fr: "deux ans après le résultat, ou la première relance si elle est plus tardive",
  },
  evaluate: ({ resultSentOn, remindersToPersonOn, remindersToDoctorOn }) => {
    const made = [...remindersToPersonOn, ...remindersToDoctorOn].filter((sentOn) => sentOn >= resultSentOn);
    return Math.max(addMonths(resultSentOn, about.END_OF_FOLLOW_UP.months), Math.min(...made)) as CivilDate;
  },
});

const nextRound = computed({
  form: "date",
  reads: ["sampledOn"],
  text: { en: "two years after the sampling", fr: "deux ans après le prélèvement" },
  evaluate: ({ sampledOn }: { readonly sampledOn?: CivilDate }) =>
    sampledOn === undefined ? null : addMonths(sampledOn, SCREENING_INTERVAL.months),
});

const isDoctorToAsk = computed({
  reads: ["doctorKnown", "doctorAskedOn", "resultSentOn"],
  text: { en: "a known doctor was not asked", fr: "un médecin connu n’a pas été consulté" },
  evaluate: (known, setting) => about.doctor.classify(known, setting) === "to-ask",
});

const invite: ActionRule = { code: "invite", by: "health-insurance", to: "person" };
const askDoctor: ActionRule = { code: "ask-opinion", by: "crcdc", to: "doctor", due: lastReminderDay };
const remindPerson: ActionRule = { code: "remind", by: "crcdc", to: "person", due: lastReminderDay };
const remindDoctor: ActionRule = { code: "remind", by: "crcdc", to: "doctor" };
const traceContact: ActionRule = { code: "trace-contact", by: "crcdc", to: "crcdc", provision: FRC_FUP_05 };

/** The doctor and the gastroenterologist settle when. */
const adviseNewColonoscopy: ActionRule = {
  code: "advise-new-colonoscopy",
  by: "doctor",
  to: "person",
  strength: "recommended",
  provision: FRC_FUP_03,
  when: computed({
    reads: ["colonoscopyOn"],
    text: { en: "there was a colonoscopy before the result", fr: "une coloscopie a précédé le résultat" },
    evaluate: ({ colonoscopyOn }) => colonoscopyOn !== null,
  }),
};

const sendResults: readonly ActionRule[] = ["gastroenterologist", "pathologist"].map((by) => ({
  code: "send-examination-results",
  by,
  to: "crcdc",
  provision: FRC_FUP_05,
}));

const unexplored = { result: "positive", colonoscopy: ["none", "before-result"] } as const;
const unrefused = { ...unexplored, refusal: "none" } as const;
const personUnwritten = { ...unrefused, personReminded: "none" } as const;
const reminderDue = { ...personUnwritten, term: ["reminder", "end"] } as const;

/** After two years, a reminder to the doctor alone ends the follow-up. */
const isNotEnded = ({ term, doctorReminded }: Readonly<Record<string, string>>) =>
  term !== "end" || doctorReminded === "none";

const remind = { provisions: [FRC_FUP_02], outcome: "remind", covers: isNotEnded } as const;

const followUpEnded = {
  provisions: [FRC_FUP_02],
  outcome: "follow-up-ended",
  values: { since: ended },
  actions: [{ ...invite, notBefore: ended }],
  notes: ["unexplored-positive"],
} as const;

/** What follows a result of the stool test (FR-ARR-2024, annexe IV, VI.B). */
export const colorectalFollowUp = defineDecision({
  id: "fr.colorectal.follow-up",
  title: {
    en: "Colorectal screening: follow-up of a result",
    fr: "Dépistage du cancer colorectal : suivi d’un résultat",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRC_FUP_01, FRC_FUP_02, FRC_FUP_03, FRC_FUP_04, FRC_FUP_05],
  facts: about.facts,
  parameters: [colorectalFirstReminderMonths],
  dimensions: {
    result: about.result,
    colonoscopy: about.colonoscopy,
    refusal: about.refusal,
    term: about.term,
    personReminded: about.personReminded,
    doctorReminded: about.doctorReminded,
    doctor: about.doctor,
  },
  outcomes: {
    complete: { en: "complete", fr: "terminé" },
    refused: { en: "colonoscopy refused", fr: "coloscopie refusée" },
    undecided: { en: "undecided", fr: "personne indécise" },
    "follow-up-ended": { en: "follow-up ended without data", fr: "suivi cessé sans donnée" },
    remind: { en: "remind", fr: "relancer" },
    wait: { en: "nothing is due yet", fr: "rien n’est encore dû" },
  },
  rows: [
    {
      id: "negative",
      provisions: [FRC_FUP_01],
      when: { result: "negative" },
      outcome: "complete",
      actions: [{ ...invite, notBefore: nextRound }],
    },
    {
      id: "explored",
      provisions: [FRC_FUP_02, FRC_FUP_05],
      when: { result: "positive", colonoscopy: "since-result" },
      outcome: "complete",
      actions: sendResults,
    },
    {
      id: "refused",
      provisions: [FRC_FUP_04],
      when: { ...unexplored, refusal: "documented" },
      outcome: "refused",
      actions: [{ code: "record-refusal", by: "crcdc", to: "crcdc" }],
    },
    {
      id: "undecided",
      provisions: [FRC_FUP_04],
      when: { ...unexplored, refusal: "unclear" },
      outcome: "undecided",
      actions: [
        { code: "send-last-letter", by: "crcdc", to: "person" },
        { code: "encourage-colonoscopy", by: "doctor", to: "person" },
        adviseNewColonoscopy,
        traceContact,
      ],
      notes: ["crcdc-part-ends-after-last-letter"],
    },
    {
      id: "ended",
      when: { ...unrefused, term: "end", personReminded: "made" },
      ...followUpEnded,
    },
    {
      id: "ended-through-doctor",
      when: { ...unrefused, term: "end", personReminded: "none", doctorReminded: "made" },
      ...followUpEnded,
    },
    {
      id: "ask-doctor",
      ...remind,
      when: { ...reminderDue, doctor: "to-ask" },
      values: { step: "ask-doctor" },
      actions: [askDoctor, adviseNewColonoscopy, traceContact],
    },
    {
      id: "remind-person-and-doctor",
      ...remind,
      when: { ...reminderDue, doctor: "asked" },
      values: { step: "person" },
      actions: [remindPerson, remindDoctor, adviseNewColonoscopy, traceContact],
    },
    {
      id: "remind-person",
      ...remind,
      when: { ...reminderDue, doctor: "unknown" },
      values: { step: "person" },
      actions: [remindPerson, adviseNewColonoscopy, traceContact],
    },
    {
      id: "before-first-reminder",
      provisions: [FRC_FUP_02],
      when: { ...personUnwritten, term: "early" },
      outcome: "wait",
      values: { until: firstReminder },
      actions: [
        { ...askDoctor, when: isDoctorToAsk },
        { ...remindPerson, notBefore: firstReminder },
        adviseNewColonoscopy,
      ],
    },
    {
      id: "reminded",
      provisions: [FRC_FUP_02],
      when: { ...unrefused, personReminded: "made", term: ["early", "reminder"] },
      outcome: "wait",
      values: { until: endOfFollowUp },
      actions: [adviseNewColonoscopy],
      notes: ["other-means-if-reminder-fails"],
    },
  ],
});
