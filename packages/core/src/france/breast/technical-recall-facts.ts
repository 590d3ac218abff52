import { addDays, addMonths } from "../../calendar/index.js";
import {
  type Bilingual,
  boolean,
  computedFrom,
  date,
  derivedFrom,
  fact,
  nullable,
  oneOf,
  yesNo,
} from "../../engine/index.js";
import { ctiInformDoctorAfterDays, incaCtiFirstReminderMonths } from "../../law/parameters.js";

/** Months from the mammogram before which the images are to be retaken (FR-ARR-2024, annexe III, V.G; CTI-4). */
export const RETAKE_BEFORE = { months: 6 } as const;

/** The order leaves the reminder's delay elsewhere: the shortest there can be, and one longer than any in use. */
const ANY_REMINDER_DELAY = [{ months: 1 }, { months: 120 }] as const;

export const facts = {
  reason: fact(oneOf("positioning", "image-quality", "print-quality"), {
    en: "Why the images are technically insufficient",
    fr: "Motif de l’insuffisance technique des clichés",
  }),
  archived: fact(boolean, { en: "The image was archived", fr: "L’image a été archivée" }),
  mammogramOn: fact(date, { en: "Day of the mammogram", fr: "Jour de la mammographie" }),
  decidedOn: fact(date, {
    en: "Day on which the second reader judged the images insufficient",
    fr: "Jour où le second lecteur a jugé les clichés insuffisants",
  }),
  completedOn: fact(nullable(date), {
    en: "Day on which the images were retaken or printed again",
    fr: "Jour où les clichés ont été refaits ou réimprimés",
  }),
  firstReaderRefusal: fact(boolean, {
    en: "The first reader refuses the retake, in writing to the CRCDC",
    fr: "Le premier lecteur refuse la reprise, par écrit adressé au CRCDC",
  }),
  personStaysAway: fact(boolean, {
    en: "The CRCDC was told that the person does not have the images retaken",
    fr: "Le CRCDC est informé que la personne ne fait pas refaire les clichés",
  }),
  firstReaderRemindedOn: fact(nullable(date), {
    en: "Day on which the first reader was reminded",
    fr: "Jour de la relance du premier lecteur",
  }),
  personRemindedOn: fact(nullable(date), {
    en: "Day on which the person was reminded",
    fr: "Jour de la relance de la personne",
  }),
};

const derived = derivedFrom(facts);
const computed = computedFrom(facts);
const yes = { en: "yes", fr: "oui" };
const no = { en: "no", fr: "non" };

export const completed = derived({
  text: { en: "Retaken or printed again", fr: "Refaits ou réimprimés" },
  classes: { yes, no },
  reads: ["completedOn", "decidedOn"],
  classify: ({ completedOn, decidedOn }, { on }) =>
    completedOn !== null && completedOn >= decidedOn && completedOn <= on ? "yes" : "no",
});

export const remedy = derived({
  text: { en: "Remedy", fr: "Remède" },
  classes: {
    reprint: { en: "a new print from the archive", fr: "une réimpression depuis l’archive" },
    retake: { en: "a new image", fr: "un nouveau cliché" },
  },
  reads: ["reason", "archived"],
  interpretations: ["CTI-2"],
  classify: ({ reason, archived }) => (reason === "print-quality" && archived ? "reprint" : "retake"),
});

export const refusal = yesNo("firstReaderRefusal", {
  text: { en: "Refused in writing by the first reader", fr: "Refus écrit du premier lecteur" },
  yes,
  no,
});

export const time = derived({
  text: { en: "Time for the retake", fr: "Délai de reprise" },
  classes: {
    open: { en: "under six months since the mammogram", fr: "moins de six mois depuis la mammographie" },
    over: { en: "six months or more since the mammogram", fr: "six mois ou plus depuis la mammographie" },
  },
  reads: ["mammogramOn"],
  offsets: [RETAKE_BEFORE],
  interpretations: ["CTI-4", "CAL-14"],
  classify: ({ mammogramOn }, { on }) =>
    on < addMonths(mammogramOn, RETAKE_BEFORE.months) ? "open" : "over",
});

export const staysAway = yesNo("personStaysAway", {
  text: { en: "The person stays away", fr: "La personne ne vient pas" },
  yes,
  no,
});

export const reminderDelay = derived({
  text: { en: "Delay of the first reminder", fr: "Délai de la première relance" },
  classes: {
    running: { en: "still running", fr: "en cours" },
    over: { en: "over", fr: "écoulé" },
  },
  reads: ["decidedOn"],
  parameters: [incaCtiFirstReminderMonths.id],
  offsets: ANY_REMINDER_DELAY,
  classify: ({ decidedOn }, { on, parameters }) =>
    on < addMonths(decidedOn, parameters[incaCtiFirstReminderMonths.id] as number) ? "running" : "over",
});

const reminded = (path: "firstReaderRemindedOn" | "personRemindedOn", text: Bilingual) =>
  derived({
    text,
    classes: { yes, no },
    reads: [path],
    classify: (known, { on }) => {
      const remindedOn = known[path];
      return remindedOn !== null && remindedOn <= on ? "yes" : "no";
    },
  });

export const firstReaderReminded = reminded("firstReaderRemindedOn", {
  en: "First reader reminded",
  fr: "Premier lecteur relancé",
});

export const personReminded = reminded("personRemindedOn", {
  en: "Person reminded",
  fr: "Personne relancée",
});

/** The last day on which the retake is before six months (CTI-4). */
export const lastDay = computed({
  form: "date",
  reads: ["mammogramOn"],
  text: {
    en: "the day before six months after mammogramOn",
    fr: "la veille de six mois après mammogramOn",
  },
  evaluate: ({ mammogramOn }) => addDays(addMonths(mammogramOn, RETAKE_BEFORE.months), -1),
});

export const doctorToldOn = computed({
  form: "date",
  reads: ["decidedOn"],
  parameters: [ctiInformDoctorAfterDays.id],
  text: {
    en: "the days that a timely retake takes, after decidedOn",
    fr: "le nombre de jours d’une reprise à temps, après decidedOn",
  },
  evaluate: ({ decidedOn }, { parameters }) =>
    addDays(decidedOn, parameters[ctiInformDoctorAfterDays.id] as number),
});

export const lateNotes = computed({
  reads: ["reason", "archived", "mammogramOn", "completedOn"],
  text: {
    en: "retaken six months or more after the mammogram",
    fr: "refaits six mois ou plus après la mammographie",
  },
  evaluate: ({ reason, archived, mammogramOn, completedOn }) => {
    const isReprint = reason === "print-quality" && archived;
    const before = addMonths(mammogramOn, RETAKE_BEFORE.months);
    return !isReprint && completedOn !== null && completedOn >= before ? ["retaken-late"] : [];
  },
});
