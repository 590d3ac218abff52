import { addMonths, type CivilDate } from "../../calendar/index.js";
import { boolean, date, fact, listOf, nullable, oneOf } from "../../engine/index.js";

/** Months after the mammogram from which silence is a loss to follow-up (FR-ARR-2024, annexe III, V.C; FUP-3). */
export const LOSS_MONTHS = 12;
/** Months after a class 3 from which its follow-up is asked for (annexe III, V.F; FUP-4). */
export const SURVEILLANCE_NEWS_MONTHS = 12;
/** Months between reminders of a class 0 of second reading, and from the last of them to a refusal (annexe III, V.C). */
export const REMINDER_SPACING_MONTHS = 1;
/** Months after the mammogram to the next screening, whatever became of the follow-up (annexe III, V.B and V.C). */
export const REINVITATION = { months: 24 } as const;

export const facts = {
  path: fact(
    oneOf(
      "acr-3",
      "acr-4-5",
      "clinical",
      "acr-0-first-reading",
      "acr-0-second-reading",
      "suspicious-ultrasound-surveillance",
      "suspicious-ultrasound-sampling",
      "technical-recall",
    ),
    { en: "What is followed up", fr: "Ce qui fait l’objet du suivi" },
  ),
  mammogramOn: fact(date, { en: "Day of the mammogram", fr: "Jour de la mammographie" }),
  decidedOn: fact(date, {
    en: "Day of the decision that opened the follow-up",
    fr: "Jour de la décision qui a ouvert le suivi",
  }),
  informationReceived: fact(boolean, {
    en: "Information on the further examinations was received",
    fr: "Des informations sur les examens complémentaires ont été reçues",
  }),
  careTaken: fact(nullable(boolean), {
    en: "The person is being cared for; null where nothing is said of it",
    fr: "La personne est prise en charge ; null si rien n’en est dit",
  }),
  remindersToPersonOn: fact(listOf(date), {
    en: "Days of the reminders to the person",
    fr: "Jours des relances de la personne",
  }),
  remindersToDoctorOn: fact(listOf(date), {
    en: "Days of the reminders to the doctors",
    fr: "Jours des relances des médecins",
  }),
  firstReaderContactedOn: fact(nullable(date), {
    en: "Day on which the first reader was asked for news",
    fr: "Jour où des nouvelles ont été demandées au premier lecteur",
  }),
  personalContactOn: fact(nullable(date), {
    en: "Day of the personal contact",
    fr: "Jour du contact personnalisé",
  }),
  refusalOn: fact(nullable(date), {
    en: "Day on which the person refused the further examinations",
    fr: "Jour où la personne a refusé les examens complémentaires",
  }),
  cancerDiagnosed: fact(boolean, { en: "A cancer was diagnosed", fr: "Un cancer a été diagnostiqué" }),
};

/** The days on which the CRCDC wrote to the person and to the doctors. */
export interface Reminders {
  readonly remindersToPersonOn: readonly CivilDate[];
  readonly remindersToDoctorOn: readonly CivilDate[];
}

/** Whether something happened on or before a day; a date known to be absent never did. */
export function hasHappened(day: CivilDate | null, on: CivilDate): boolean {
  return day !== null && day <= on;
}

/** The days on which somebody was reminded, each once, in order. */
function reminderDays(reminders: Reminders, on: CivilDate): readonly CivilDate[] {
  const days = new Set([...reminders.remindersToPersonOn, ...reminders.remindersToDoctorOn]);
  return [...days].filter((day) => hasHappened(day, on)).sort((a, b) => a - b);
}

/**
 * The two rounds of reminders of a class 0, by their first days: a letter to the other recipient within a month of
 * the first belongs to the first round.
 */
export function roundsOf(reminders: Reminders, on: CivilDate): readonly CivilDate[] {
  const days = reminderDays(reminders, on);
  const [first] = days;
  if (first === undefined) return [];
  const second = days.find((day) => day >= addMonths(first, REMINDER_SPACING_MONTHS));
  return second === undefined ? [first] : [first, second];
}

/** One month after the last round of reminders: when the second falls due, or a refusal is deemed. */
export function endOfRound(reminders: Reminders, on: CivilDate): CivilDate | undefined {
  const last = roundsOf(reminders, on).at(-1);
  return last === undefined ? undefined : addMonths(last, REMINDER_SPACING_MONTHS);
}

/** The day from which a person is lost to follow-up who was reminded, as the doctor was (FUP-2, FUP-3). */
export function lossDay(mammogramOn: CivilDate, reminders: Reminders, on: CivilDate): CivilDate {
  return Math.max(addMonths(mammogramOn, LOSS_MONTHS), ...reminderDays(reminders, on)) as CivilDate;
}
