import { addMonths, type CivilDate } from "../../calendar/index.js";
import { type ActionRule, after, computedFrom, type Expression } from "../../engine/index.js";
import { FRB_FUP_05 } from "../../law/provisions/france-breast-results.js";
import * as about from "./follow-up-facts.js";

const computed = computedFrom(about.facts);

const REMINDERS = ["remindersToPersonOn", "remindersToDoctorOn"] as const;

/** The end of a delay that INCa sets, counted from the decision. */
export const endOfIncaDelay = (parameter: { readonly id: string }): Expression<CivilDate> =>
  computed({
    form: "date",
    reads: ["decidedOn"],
    parameters: [parameter.id],
    text: { en: "the end of INCa’s delay after decidedOn", fr: "la fin du délai INCa après decidedOn" },
    evaluate: ({ decidedOn }, { parameters }) => addMonths(decidedOn, parameters[parameter.id] as number),
  });

export const newsYear = after("decidedOn", { months: about.SURVEILLANCE_NEWS_MONTHS });

/** While it lies ahead, the day on which a person reminded, as the doctor was, is lost to follow-up. */
export const anniversary = after("mammogramOn", { months: about.LOSS_MONTHS });

/** One month after the last round of reminders. */
export const endOfRound = computed({
  form: "date",
  reads: REMINDERS,
  text: { en: "one month after the last reminder", fr: "un mois après la dernière relance" },
  evaluate: (known, { on }) => about.endOfRound(known, on) as CivilDate,
});

export const lossDay = computed({
  form: "date",
  reads: ["mammogramOn", ...REMINDERS],
  text: {
    en: "one year after mammogramOn, or the last reminder if later",
    fr: "un an après mammogramOn, ou la dernière relance si elle est plus tardive",
  },
  evaluate: (known, { on }) => about.lossDay(known.mammogramOn, known, on),
});

/** The earlier of two days. */
export const earlier = (one: Expression<CivilDate>, other: Expression<CivilDate>): Expression<CivilDate> => ({
  form: "date",
  gathers: false,
  reads: [...new Set([...one.reads, ...other.reads])],
  parameters: [...one.parameters, ...other.parameters],
  text: {
    en: `${one.text.en}, or ${other.text.en} if earlier`,
    fr: `${one.text.fr}, ou ${other.text.fr} si c’est plus tôt`,
  },
  evaluate: (facts, setting) =>
    Math.min(one.evaluate(facts, setting), other.evaluate(facts, setting)) as CivilDate,
});

/** A year went by and somebody was not reminded: nobody can be lost to follow-up (FUP-3). */
export const defaultNote = computed({
  reads: ["mammogramOn"],
  text: { en: "one year after mammogramOn is over", fr: "un an est écoulé depuis mammogramOn" },
  evaluate: ({ mammogramOn }, { on }) =>
    on >= addMonths(mammogramOn, about.LOSS_MONTHS) ? ["crcdc-default"] : [],
});

/** Whether each of the two was written to once at most, so that the reminder of V.C is still to be sent. */
const writtenToOnce = computed({
  reads: REMINDERS,
  text: { en: "no second letter was sent", fr: "aucun second courrier n’a été envoyé" },
  evaluate: ({ remindersToPersonOn, remindersToDoctorOn }, { on }) =>
    [remindersToPersonOn, remindersToDoctorOn].every(
      (days) => new Set(days.filter((day) => about.hasHappened(day, on))).size < 2,
    ),
});

const isMissing = (path: "firstReaderContactedOn" | "personalContactOn", text: Expression["text"]) =>
  computed({
    reads: [path],
    text,
    evaluate: (known, { on }) => !about.hasHappened(known[path], on),
  });

const byCrcdc = (code: string, to: string, more: Partial<ActionRule> = {}): ActionRule => ({
  code,
  by: "crcdc",
  to,
  ...more,
});

export const askFirstReader = byCrcdc("ask-for-news", "first-reader");

export const askFirstReaderIfNotDone: ActionRule = {
  ...askFirstReader,
  when: isMissing("firstReaderContactedOn", {
    en: "the first reader was not asked yet",
    fr: "le premier lecteur n’a pas encore été interrogé",
  }),
};

export const remindPerson = byCrcdc("remind", "person");
export const remindDoctor = byCrcdc("remind", "doctor");

/** "The person and/or the doctor": the person is reminded, the doctor may be too. */
export const remindEither: readonly ActionRule[] = [remindPerson, { ...remindDoctor, strength: "allowed" }];

export const remindEitherOnce: readonly ActionRule[] = remindEither.map((action) => ({
  ...action,
  when: writtenToOnce,
}));

export const contactBoth: readonly ActionRule[] = [
  byCrcdc("contact-personally", "person"),
  byCrcdc("contact-personally", "doctor"),
];

const contactMissing = isMissing("personalContactOn", {
  en: "no personal contact was made yet",
  fr: "aucun contact personnalisé n’a encore été pris",
});

/** "With the person and/or the doctor", where it was not made yet. */
export const seekContact: readonly ActionRule[] = [
  byCrcdc("contact-personally", "person", { when: contactMissing }),
  byCrcdc("contact-personally", "doctor", { strength: "allowed", when: contactMissing }),
];

export const askDoctorsAndLaboratories: readonly ActionRule[] = [
  byCrcdc("ask-again", "doctor"),
  byCrcdc("ask-for-pathology", "laboratory"),
];

/** An unfinished follow-up never costs anybody the next screening (FUP-7). */
export const inviteAgain: ActionRule = {
  code: "invite",
  by: "health-insurance",
  to: "person",
  notBefore: after("mammogramOn", about.REINVITATION),
  provision: FRB_FUP_05,
};

export const confirmRefusal = byCrcdc("confirm-refusal", "doctor");
