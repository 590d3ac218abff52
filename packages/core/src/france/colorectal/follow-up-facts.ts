import { addMonths, type CivilDate } from "../../calendar/index.js";
import {
  type Bilingual,
  boolean,
  date,
  derivedFrom,
  fact,
  listOf,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  optional,
  type ParameterValues,
} from "../../engine/index.js";
import { colorectalFirstReminderMonths } from "../../law/parameters.js";

/** Months after a positive result within which the person is reminded by letter (FR-ARR-2024, annexe IV, VI.B). */
export const LAST_REMINDER = { months: 12 } as const;
/** Months after a positive result at which follow-up without any data ends (annexe IV, VI.B). */
export const END_OF_FOLLOW_UP = { months: 24 } as const;

export const facts = {
  result: optional(
    oneOf("positive", "negative"),
    { en: "Result that is followed up", fr: "Résultat suivi" },
    { en: "The result is positive.", fr: "Le résultat est positif." },
  ),
  sampledOn: optional(
    date,
    { en: "Sampling date of the test", fr: "Date de prélèvement de l’examen" },
    {
      en: "After a negative test the next invitation is given without its day.",
      fr: "Après un test négatif, l’invitation suivante est donnée sans son jour.",
    },
  ),
  resultSentOn: fact(date, { en: "Day on which the result was sent", fr: "Jour d’envoi du résultat" }),
  colonoscopyOn: fact(nullable(date), {
    en: "Day of the last colonoscopy",
    fr: "Jour de la dernière coloscopie",
  }),
  refusal: fact(oneOf("none", "documented", "unclear"), {
    en: "Refusal of colonoscopy",
    fr: "Refus de la coloscopie",
  }),
  doctorKnown: fact(boolean, {
    en: "The CRCDC knows the person’s doctor",
    fr: "Le CRCDC connaît le médecin de la personne",
  }),
  doctorAskedOn: fact(nullable(date), {
    en: "Day on which the doctor was asked for an opinion on writing to the person",
    fr: "Jour où l’avis du médecin a été demandé avant d’écrire à la personne",
  }),
  remindersToPersonOn: fact(listOf(date), {
    en: "Days on which the person was reminded",
    fr: "Jours des relances à la personne",
  }),
  remindersToDoctorOn: fact(listOf(date), {
    en: "Days on which the doctor was reminded",
    fr: "Jours des relances au médecin",
  }),
};

/** The day from which the first reminder is due; a later choice than the law allows counts as twelve months. */
export function firstReminderOn(resultSentOn: CivilDate, parameters: ParameterValues): CivilDate {
  const months = parameters[colorectalFirstReminderMonths.id] as number;
  return addMonths(resultSentOn, Math.min(months, LAST_REMINDER.months));
}

/** What was done before the result was sent belongs to an earlier test. */
export function isSince(resultSentOn: CivilDate, doneOn: CivilDate | null): boolean {
  return doneOn !== null && doneOn >= resultSentOn;
}

const derived = derivedFrom(facts);
const openlyDerived = openlyDerivedFrom(facts);

/** A day later than any result. */
const AFTER_ANY_RESULT = 1_000_000;

export const result = openlyDerived({
  text: { en: "Result", fr: "Résultat" },
  classes: {
    positive: { en: "positive", fr: "positif" },
    negative: { en: "negative", fr: "négatif" },
  },
  reads: ["result"],
  classify: ({ result: found = "positive" }) => found,
});

export const colonoscopy = openlyDerived({
  text: { en: "Colonoscopy", fr: "Coloscopie" },
  classes: {
    none: { en: "none", fr: "aucune" },
    "before-result": { en: "before the result was sent", fr: "avant l’envoi du résultat" },
    "since-result": { en: "on the day of the result or later", fr: "le jour du résultat ou après" },
  },
  reads: ["colonoscopyOn", "resultSentOn"],
  interpretations: ["CRC-11"],
  classify: ({ colonoscopyOn, resultSentOn }) => {
    if (colonoscopyOn === null) return "none";
    if (colonoscopyOn === undefined || resultSentOn === undefined) return undefined;
    return isSince(resultSentOn, colonoscopyOn) ? "since-result" : "before-result";
  },
});

export const refusal = oneOfClasses("refusal", {
  text: { en: "Refusal of colonoscopy", fr: "Refus de la coloscopie" },
  classes: {
    none: { options: ["none"], text: { en: "none known", fr: "aucun connu" } },
    documented: { options: ["documented"], text: { en: "documented", fr: "documenté" } },
    unclear: { options: ["unclear"], text: { en: "not clearly expressed", fr: "non clairement exprimé" } },
  },
});

export const term = derived({
  text: { en: "Time since the result", fr: "Temps écoulé depuis le résultat" },
  classes: {
    early: { en: "the first reminder is not due yet", fr: "première relance pas encore due" },
    reminder: { en: "the first reminder is due", fr: "première relance due" },
    end: { en: "two years or more", fr: "deux ans ou plus" },
  },
  reads: ["resultSentOn"],
  parameters: [colorectalFirstReminderMonths.id],
  offsets: [LAST_REMINDER, END_OF_FOLLOW_UP],
  interpretations: ["CRC-10"],
  classify: ({ resultSentOn }, { on, parameters }) => {
    if (on >= addMonths(resultSentOn, END_OF_FOLLOW_UP.months)) return "end";
    return on < firstReminderOn(resultSentOn, parameters) ? "early" : "reminder";
  },
});

/** Whether reminders were made since the result. */
function remindersIn(path: "remindersToPersonOn" | "remindersToDoctorOn", text: Bilingual) {
  return derived({
    text,
    classes: {
      none: { en: "none since the result", fr: "aucune depuis le résultat" },
      made: { en: "one or more since the result", fr: "une ou plusieurs depuis le résultat" },
    },
    reads: [path, "resultSentOn"],
    examples: { [path]: [[AFTER_ANY_RESULT]] },
    classify: (known) =>
      known[path].some((sentOn) => isSince(known.resultSentOn, sentOn)) ? "made" : "none",
  });
}

export const personReminded = remindersIn("remindersToPersonOn", {
  en: "Reminders to the person",
  fr: "Relances à la personne",
});

export const doctorReminded = remindersIn("remindersToDoctorOn", {
  en: "Reminders to the doctor",
  fr: "Relances au médecin",
});

export const doctor = openlyDerived({
  text: { en: "Opinion of the doctor", fr: "Avis du médecin" },
  classes: {
    unknown: { en: "no doctor known", fr: "aucun médecin connu" },
    "to-ask": {
      en: "doctor known, not asked since the result",
      fr: "médecin connu, non consulté depuis le résultat",
    },
    asked: { en: "doctor asked since the result", fr: "médecin consulté depuis le résultat" },
  },
  reads: ["doctorKnown", "doctorAskedOn", "resultSentOn"],
  interpretations: ["CRC-10"],
  classify: ({ doctorKnown, doctorAskedOn, resultSentOn }) => {
    if (doctorKnown === false) return "unknown";
    if (doctorKnown === undefined) return undefined;
    if (doctorAskedOn === null) return "to-ask";
    if (doctorAskedOn === undefined || resultSentOn === undefined) return undefined;
    return isSince(resultSentOn, doctorAskedOn) ? "asked" : "to-ask";
  },
});
