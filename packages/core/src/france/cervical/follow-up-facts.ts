import { addMonths, type CivilDate } from "../../calendar/index.js";
import { boolean, date, derivedFrom, fact, listOf, oneOf, oneOfClasses, yesNo } from "../../engine/index.js";

/** Grades that set the clock of the follow-up. */
export type Grade = "high" | "low" | "hpv-positive-normal-cytology";

/** Months from the report within which the CRCDC verifies the follow-up (FR-ARR-2024, annexe V, VI.E; the last by CCU-9). */
export const VERIFICATION_MONTHS: Readonly<Record<Grade, number>> = {
  high: 6,
  low: 8,
  "hpv-positive-normal-cytology": 12,
};
/** Further months without results after which reminders are sent (annexe V, VI.E). */
export const GRACE_MONTHS = 3;
/** Months from the last solicitation after which a person without news is lost (annexe V, VI.E). */
export const LOST_AFTER_MONTHS = 18;

export const facts = {
  grade: fact(oneOf("high", "low", "hpv-positive-normal-cytology"), {
    en: "Grade: high (ASC-H, HSIL, AGC, AIS, carcinoma), low (ASC-US, LSIL), or HPV positive with normal cytology",
    fr: "Grade : haut (ASC-H, HSIL, AGC, AIS, carcinome), bas (ASC-US, LSIL), ou HPV positif à cytologie normale",
  }),
  reportedOn: fact(date, { en: "Day of the report", fr: "Jour du compte rendu" }),
  informationReceived: fact(boolean, {
    en: "The CRCDC has the results of the diagnostic examinations",
    fr: "Le CRCDC a reçu les résultats du bilan diagnostique",
  }),
  solicitationsOn: fact(listOf(date), {
    en: "Days on which the CRCDC asked for news",
    fr: "Jours de sollicitation par le CRCDC",
  }),
  refusal: fact(oneOf("none", "documented", "unclear"), {
    en: "Refusal of further examinations",
    fr: "Refus d’examens complémentaires",
  }),
};

/** The day from which reminders are sent; the delays are summed and counted once from the report (CAL-3). */
export function remindersFrom(grade: Grade, reportedOn: CivilDate): CivilDate {
  return addMonths(reportedOn, VERIFICATION_MONTHS[grade] + GRACE_MONTHS);
}

interface Solicited {
  readonly reportedOn: CivilDate;
  readonly solicitationsOn: readonly CivilDate[];
}

/** The last solicitation about the report, made by a day; undefined where there was none. */
export function lastSolicitation(
  { reportedOn, solicitationsOn }: Solicited,
  on: CivilDate,
): CivilDate | undefined {
  const made = solicitationsOn.filter((day) => day >= reportedOn && day <= on);
  return made.toSorted((a, b) => a - b).at(-1);
}

/** The day from which a person without news since a solicitation is lost to follow-up. */
export function lostFrom(solicitedOn: CivilDate): CivilDate {
  return addMonths(solicitedOn, LOST_AFTER_MONTHS);
}

const derived = derivedFrom(facts);

export const information = yesNo("informationReceived", {
  text: { en: "Diagnostic results received", fr: "Résultats diagnostiques reçus" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const refusal = oneOfClasses("refusal", {
  text: { en: "Refusal", fr: "Refus" },
  classes: {
    documented: { options: ["documented"], text: { en: "expressed", fr: "exprimé" } },
    unclear: { options: ["unclear"], text: { en: "not clearly expressed", fr: "non clairement exprimé" } },
    none: { options: ["none"], text: { en: "none", fr: "aucun" } },
  },
});

export const silence = derived({
  text: { en: "Time since the last solicitation", fr: "Temps depuis la dernière sollicitation" },
  classes: {
    "not-solicited": { en: "no solicitation", fr: "aucune sollicitation" },
    "under-18-months": { en: "under 18 months", fr: "moins de 18 mois" },
    "18-months": { en: "18 months or more", fr: "18 mois ou plus" },
  },
  reads: ["reportedOn", "solicitationsOn"],
  offsets: [{ months: LOST_AFTER_MONTHS }],
  interpretations: ["CCU-9"],
  classify: (known, { on }) => {
    const last = lastSolicitation(known, on);
    if (last === undefined) return "not-solicited";
    return on >= lostFrom(last) ? "18-months" : "under-18-months";
  },
});

const MONTHS_TO_REMINDERS = Object.values(VERIFICATION_MONTHS).map((months) => ({
  months: months + GRACE_MONTHS,
}));

export const clock = derived({
  text: { en: "Reminders", fr: "Relances" },
  classes: {
    "not-yet": { en: "not yet due", fr: "pas encore dues" },
    due: { en: "due", fr: "dues" },
    made: { en: "made", fr: "faites" },
  },
  reads: ["grade", "reportedOn", "solicitationsOn"],
  offsets: MONTHS_TO_REMINDERS,
  interpretations: ["CCU-9"],
  classify: (known, { on }) => {
    const from = remindersFrom(known.grade, known.reportedOn);
    if (on < from) return "not-yet";
    const last = lastSolicitation(known, on);
    return last !== undefined && last >= from ? "made" : "due";
  },
});
