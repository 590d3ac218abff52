import { addMonths, type CivilDate } from "../../calendar/index.js";
import { type Bilingual, type FactsOf, oneOfClasses, openlyDerivedFrom } from "../../engine/index.js";
import {
  incaAcr0FirstReminderMonths,
  incaAcr45FirstReminderMonths,
  incaCtiFirstReminderMonths,
} from "../../law/parameters.js";
import * as about from "./follow-up-facts.js";

const derived = openlyDerivedFrom(about.facts);

/** The paths on which the order asks for care itself, so that information without a word on it leaves a gap. */
const CARE_PATHS: readonly string[] = ["acr-4-5", "clinical", "suspicious-ultrasound-sampling"];

const answer = derived({
  text: { en: "What is known", fr: "Ce que l’on sait" },
  classes: {
    complete: {
      en: "a cancer, or the examinations with the care that they call for",
      fr: "un cancer, ou les examens avec la prise en charge qu’ils appellent",
    },
    refused: { en: "a refusal", fr: "un refus" },
    "no-care": {
      en: "no care is taken, or none is told of",
      fr: "pas de prise en charge, ou pas de mention",
    },
    silence: { en: "nothing", fr: "rien" },
  },
  reads: ["cancerDiagnosed", "informationReceived", "careTaken", "path", "refusalOn"],
  classify: (known) => {
    const { cancerDiagnosed, informationReceived, refusalOn } = known;
    if (cancerDiagnosed) return "complete";
    if (cancerDiagnosed === undefined || informationReceived === undefined) return undefined;
    const isComplete = informationReceived ? isCareTold(known) : false;
    if (isComplete) return "complete";
    if (isComplete === undefined || refusalOn === undefined) return undefined;
    if (refusalOn !== null) return "refused";
    return informationReceived ? "no-care" : "silence";
  },
});

/** Whether care is taken, or information without a word on it is all that the order asks for on the path. */
function isCareTold({ careTaken, path: followed }: FactsOf<typeof about.facts>): boolean | undefined {
  if (careTaken !== null) return careTaken;
  return followed === undefined ? undefined : !CARE_PATHS.includes(followed);
}

const path = oneOfClasses("path", {
  text: { en: "Path", fr: "Parcours" },
  classes: {
    surveillance: {
      options: ["acr-3", "suspicious-ultrasound-surveillance"],
      text: { en: "surveillance (class 3 or ultrasound)", fr: "surveillance (classe 3 ou échographie)" },
    },
    care: {
      options: CARE_PATHS,
      text: {
        en: "care (class 4 or 5, clinical lesion, or ultrasound with sampling)",
        fr: "prise en charge (classe 4 ou 5, lésion clinique, ou échographie avec prélèvement)",
      },
    },
    "refused-work-up": {
      options: ["acr-0-first-reading"],
      text: { en: "work-up refused at first reading", fr: "bilan refusé en première lecture" },
    },
    "deferred-work-up": {
      options: ["acr-0-second-reading"],
      text: { en: "work-up asked for at second reading", fr: "bilan demandé en seconde lecture" },
    },
    "technical-recall": {
      options: ["technical-recall"],
      text: { en: "technically insufficient images", fr: "clichés techniquement insuffisants" },
    },
  },
});

const reached = { en: "reached", fr: "atteint" };
const notReached = { en: "not reached", fr: "non atteint" };

const anniversary = derived({
  text: { en: "One year after the mammogram", fr: "Un an après la mammographie" },
  classes: { reached, "not-reached": notReached },
  reads: ["mammogramOn"],
  offsets: [{ months: about.LOSS_MONTHS }],
  classify: ({ mammogramOn }, { on }) => {
    if (mammogramOn === undefined) return undefined;
    return on >= addMonths(mammogramOn, about.LOSS_MONTHS) ? "reached" : "not-reached";
  },
});

const newsYear = derived({
  text: { en: "One year after the decision", fr: "Un an après la décision" },
  classes: { reached, "not-reached": notReached },
  reads: ["decidedOn"],
  offsets: [{ months: about.SURVEILLANCE_NEWS_MONTHS }],
  classify: ({ decidedOn }, { on }) => {
    if (decidedOn === undefined) return undefined;
    return on >= addMonths(decidedOn, about.SURVEILLANCE_NEWS_MONTHS) ? "reached" : "not-reached";
  },
});

const incaDelay = (parameter: { readonly id: string }, text: Bilingual) =>
  derived({
    text,
    classes: {
      running: { en: "still running", fr: "en cours" },
      over: { en: "over", fr: "écoulé" },
    },
    reads: ["decidedOn"],
    parameters: [parameter.id],
    classify: ({ decidedOn }, { on, parameters }) => {
      const months = parameters[parameter.id] as number | undefined;
      if (decidedOn === undefined || months === undefined) return undefined;
      return on < addMonths(decidedOn, months) ? "running" : "over";
    },
  });

const acr0Delay = incaDelay(incaAcr0FirstReminderMonths, {
  en: "INCa’s delay for a class 0",
  fr: "Délai INCa d’une classe 0",
});

const careDelay = incaDelay(incaAcr45FirstReminderMonths, {
  en: "INCa’s delay for a class 4 or 5",
  fr: "Délai INCa d’une classe 4 ou 5",
});

const retakeDelay = incaDelay(incaCtiFirstReminderMonths, {
  en: "INCa’s delay for insufficient images",
  fr: "Délai INCa de clichés insuffisants",
});

const yes = { en: "yes", fr: "oui" };
const no = { en: "no", fr: "non" };

const reminded = (path: "remindersToPersonOn" | "remindersToDoctorOn", text: Bilingual) =>
  derived({
    text,
    classes: { yes, no },
    reads: [path],
    interpretations: ["FUP-3"],
    classify: (known, { on }) => {
      const days = known[path];
      return days && (days.some((day) => about.hasHappened(day, on)) ? "yes" : "no");
    },
  });

const personReminded = reminded("remindersToPersonOn", { en: "Person reminded", fr: "Personne relancée" });

const doctorReminded = reminded("remindersToDoctorOn", { en: "Doctor reminded", fr: "Médecin relancé" });

/** Days long before any decision: they show what one round of reminders, and two, long ago lead to. */
const LONG_AGO = [[0], [0, 60]] as const;

const rounds = derived({
  text: { en: "Reminders of a class 0", fr: "Relances d’une classe 0" },
  classes: {
    none: { en: "none", fr: "aucune" },
    recent: { en: "the last one under a month ago", fr: "la dernière date de moins d’un mois" },
    first: { en: "one, a month ago or more", fr: "une, datant d’un mois ou plus" },
    second: { en: "two, the last a month ago or more", fr: "deux, la dernière datant d’un mois ou plus" },
  },
  reads: ["remindersToPersonOn", "remindersToDoctorOn"],
  examples: { remindersToPersonOn: LONG_AGO, remindersToDoctorOn: LONG_AGO },
  classify: ({ remindersToPersonOn, remindersToDoctorOn }, { on }) => {
    if (remindersToPersonOn === undefined || remindersToDoctorOn === undefined) return undefined;
    const reminders = { remindersToPersonOn, remindersToDoctorOn };
    const sent = about.roundsOf(reminders, on).length;
    if (sent === 0) return "none";
    if (on < (about.endOfRound(reminders, on) as CivilDate)) return "recent";
    return sent === 1 ? "first" : "second";
  },
});

const firstReader = derived({
  text: { en: "First reader asked for news", fr: "Premier lecteur interrogé" },
  classes: { yes, no },
  reads: ["firstReaderContactedOn"],
  classify: ({ firstReaderContactedOn }, { on }) => {
    if (firstReaderContactedOn === undefined) return undefined;
    return about.hasHappened(firstReaderContactedOn, on) ? "yes" : "no";
  },
});

const contact = derived({
  text: { en: "Personal contact", fr: "Contact personnalisé" },
  classes: {
    none: { en: "not made yet", fr: "pas encore pris" },
    made: { en: "made", fr: "pris" },
    "doctors-asked-again": {
      en: "made, and doctors asked again",
      fr: "pris, et médecins de nouveau sollicités",
    },
  },
  reads: ["personalContactOn", "remindersToDoctorOn"],
  classify: ({ personalContactOn, remindersToDoctorOn }, { on }) => {
    if (personalContactOn === undefined) return undefined;
    if (personalContactOn === null || personalContactOn > on) return "none";
    if (remindersToDoctorOn === undefined) return undefined;
    const isAfterwards = (day: CivilDate) => day > personalContactOn && about.hasHappened(day, on);
    return remindersToDoctorOn.some(isAfterwards) ? "doctors-asked-again" : "made";
  },
});

/** What a follow-up is classified by, in the order in which unknown facts are asked for. */
export const dimensions = {
  answer,
  path,
  firstReader,
  personReminded,
  doctorReminded,
  contact,
  rounds,
  anniversary,
  newsYear,
  acr0Delay,
  careDelay,
  retakeDelay,
};
