import {
  addWorkingDays,
  addWorkingHours,
  type CivilDate,
  civilDate,
  civilDateAt,
  type Instant,
} from "../../calendar/index.js";
import {
  boolean,
  computedFrom,
  date,
  derivedFrom,
  type Expression,
  fact,
  instant,
  oneOf,
  oneOfClasses,
  optional,
  setOf,
} from "../../engine/index.js";

/** Working days from receipt within which results leave (FR-ARR-2024, annexe IV, annexe 1, II). */
const RESULT_DELAY = { workingDays: 2, calendar: "FR-ouvres" } as const;
/** Working hours from reading within which the CRCDC has the report (annexe IV, annexe 1, III.B; CAL-7). */
const CRCDC_DELAY = { workingHours: 48, calendar: "FR-ouvres" } as const;
/** Working days from the report within which a new kit is sent (annexe IV, VI.A; CAL-5). */
const NEW_KIT_DELAY = { workingDays: 30, calendar: "FR-ouvrables" } as const;
/** Legal time of the laboratories (CAL-17). */
const ZONE = "Europe/Paris";

export const facts = {
  result: fact(oneOf("positive", "negative", "not-analysable"), {
    en: "Result of the test",
    fr: "Résultat de l’examen",
  }),
  receivedAt: fact(instant, { en: "Receipt of the sample", fr: "Réception du prélèvement" }),
  readAt: fact(instant, { en: "Reading of the sample", fr: "Lecture du prélèvement" }),
  doctorNamed: fact(boolean, {
    en: "A doctor is named on the identification sheet",
    fr: "Un médecin est désigné sur la fiche d’identification",
  }),
  reportSentOn: optional(
    date,
    { en: "Day on which the report was sent", fr: "Jour d’envoi du compte rendu" },
    { en: "The day of the reading is taken.", fr: "Le jour de la lecture est retenu." },
  ),
  undeliveredTo: optional(
    setOf("person", "doctor"),
    {
      en: "Those whose letter came back undelivered",
      fr: "Destinataires dont le courrier est revenu non distribué",
    },
    { en: "No letter came back.", fr: "Aucun courrier n’est revenu." },
  ),
};

const computed = computedFrom(facts);

/** The last day on which the result may leave: the second working day after that of the receipt. */
export const resultDue: Expression<CivilDate> = computed({
  form: "date",
  reads: ["receivedAt"],
  text: {
    en: "two working days (Monday to Friday) after the day of receipt",
    fr: "deux jours ouvrés après le jour de la réception",
  },
  evaluate: ({ receivedAt }) =>
    addWorkingDays(civilDateAt(receivedAt, ZONE), RESULT_DELAY.workingDays, RESULT_DELAY.calendar),
});

/** The moment by which the CRCDC has a result that is not positive. */
export const crcdcDue: Expression<Instant> = computed({
  form: "instant",
  reads: ["readAt"],
  text: { en: "48 working hours after the reading", fr: "48 heures ouvrées après la lecture" },
  evaluate: ({ readAt }) =>
    addWorkingHours(readAt, CRCDC_DELAY.workingHours, { calendar: CRCDC_DELAY.calendar, zone: ZONE }),
});

/** The last day on which the new kit may leave. */
export const newKitDue: Expression<CivilDate> = computed({
  form: "date",
  reads: ["reportSentOn", "readAt"],
  text: {
    en: "30 working days (Monday to Saturday) after the report was sent",
    fr: "30 jours ouvrables après l’envoi du compte rendu",
  },
  evaluate: ({ reportSentOn, readAt }) =>
    addWorkingDays(
      reportSentOn ?? civilDateAt(readAt, ZONE),
      NEW_KIT_DELAY.workingDays,
      NEW_KIT_DELAY.calendar,
    ),
});

export const isDoctorNamed: Expression<boolean> = computed({
  reads: ["doctorNamed"],
  text: { en: "a doctor is named", fr: "un médecin est désigné" },
  evaluate: ({ doctorNamed }) => doctorNamed,
});

export const isUndelivered: Expression<boolean> = computed({
  reads: ["undeliveredTo"],
  text: { en: "a letter came back undelivered", fr: "un courrier est revenu non distribué" },
  // An optional fact may be left out.
  evaluate: ({ undeliveredTo = [] }) => undeliveredTo.length > 0,
});

export const result = oneOfClasses("result", {
  text: { en: "Result", fr: "Résultat" },
  classes: {
    positive: { options: ["positive"], text: { en: "positive", fr: "positif" } },
    negative: { options: ["negative"], text: { en: "negative", fr: "négatif" } },
    "not-analysable": {
      options: ["not-analysable"],
      text: { en: "not analysable", fr: "non analysable" },
    },
  },
});

const MS_PER_DAY = 86_400_000;
/** Two Mondays without holidays near: what is counted from them ends on different days. */
const TWO_MONDAYS = (["2026-01-12", "2026-01-19"] as const).map((day) => ({
  epochMs: civilDate(day) * MS_PER_DAY,
  offsetMinutes: 0,
}));

/** One class only: it is a dimension so that an unknown moment is tried on days whose terms differ. */
export const terms = derivedFrom(facts)({
  text: { en: "Receipt and reading", fr: "Réception et lecture" },
  classes: { known: { en: "their moments set the terms", fr: "leurs moments fixent les délais" } },
  reads: ["receivedAt", "readAt"],
  examples: { receivedAt: TWO_MONDAYS, readAt: TWO_MONDAYS },
  classify: () => "known",
});
