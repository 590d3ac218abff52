import { addMonths } from "../../calendar/index.js";
import {
  boolean,
  count,
  date,
  type FactsOf,
  fact,
  nullable,
  oneOf,
  openlyDerivedFrom,
} from "../../engine/index.js";
import { FRB_RAD_01, FRB_RAD_03 } from "../../law/provisions/france-breast-professionals.js";
import { compliance, mustHold, mustNotHold, type Requirement, requirementFrom } from "../requirements.js";

/** Mammograms that a listed radiologist makes in a year (FR-ARR-2024, annexe III, II.C). */
export const MAMMOGRAMS_PER_YEAR = 500;
/** Mammograms that a special case makes in the first year (annexe III, II.C). */
export const FIRST_YEAR_MAMMOGRAMS = 300;
/** Months from which an external quality control is too old (annexe III, II.C; CAL-14: less than six). */
export const CONTROL_VALIDITY = { months: 6 } as const;

export const facts = {
  conventionSigned: fact(boolean, {
    en: "Convention with health insurance signed, in any department",
    fr: "Convention avec l’assurance maladie signée, dans un département quelconque",
  }),
  commonCoreTraining: fact(boolean, {
    en: "Training in organised screening (common core)",
    fr: "Formation au dépistage organisé (tronc commun)",
  }),
  digitalTraining: fact(boolean, {
    en: "Training in digital reading",
    fr: "Formation à la lecture numérique (module numérique)",
  }),
  annualMammograms: fact(count, {
    en: "Mammograms made in the calendar year, at all sites",
    fr: "Mammographies faites dans l’année civile, tous sites",
  }),
  firstYear: fact(boolean, {
    en: "In the twelve months from entry on the list",
    fr: "Dans les douze mois de l’inscription",
  }),
  attendsSecondReadings: fact(boolean, {
    en: "Undertakes to attend second readings up to 500 mammograms read",
    fr: "S’engage à assister aux secondes lectures pour atteindre 500 mammographies lues",
  }),
  specialCase: fact(oneOf("none", "recent-installation", "geography", "chief-resident", "locum"), {
    en: "Special case put to the CRCDC",
    fr: "Cas particulier soumis au CRCDC",
  }),
  lastExternalControlOn: fact(nullable(date), {
    en: "Day of the last external quality control of the installation",
    fr: "Jour du dernier contrôle de qualité externe de l’installation",
  }),
  externalControlConforming: fact(boolean, {
    en: "That control found the installation conforming",
    fr: "Installation conforme lors de ce contrôle",
  }),
  refusesExternalControl: fact(boolean, {
    en: "Refuses the six-monthly external controls",
    fr: "Refuse les contrôles externes semestriels",
  }),
  ansmDecision: fact(boolean, {
    en: "Under a health-policing decision of ANSM",
    fr: "Sous le coup d’une décision de police sanitaire de l’ANSM",
  }),
};

const requirement = requirementFrom(facts);

/** Nothing of what the law names as a ground for exclusion. */
export const GOOD_STANDING: readonly Requirement[] = [
  mustNotHold("refusesExternalControl", FRB_RAD_03),
  mustNotHold("ansmDecision", FRB_RAD_03),
];

export const goodStanding = compliance(facts, {
  text: { en: "No ground for exclusion", fr: "Absence de motif d’exclusion" },
  requirements: GOOD_STANDING,
});

/** Signature, training and control of the installation. */
export const QUALITY: readonly Requirement[] = [
  mustHold("conventionSigned", FRB_RAD_01),
  mustHold("commonCoreTraining", FRB_RAD_01),
  mustHold("digitalTraining", FRB_RAD_01),
  requirement({
    path: "lastExternalControlOn",
    provision: FRB_RAD_01,
    // A control that is still to come has not been made.
    holds: ({ lastExternalControlOn: control }, { on }) => {
      if (control === undefined) return undefined;
      return control !== null && control <= on && on < addMonths(control, CONTROL_VALIDITY.months);
    },
  }),
  mustHold("externalControlConforming", FRB_RAD_01),
];

export const quality = compliance(facts, {
  text: { en: "Convention, training and external control", fr: "Convention, formation et contrôle externe" },
  requirements: QUALITY,
  offsets: [CONTROL_VALIDITY],
  interpretations: ["CAL-14"],
});

/** The number of mammograms a year: enough, enough for a special case, or too few; undefined while unknown. */
function volumeOf(known: FactsOf<typeof facts>): "reached" | "by-exception" | "below" | undefined {
  const made = known.annualMammograms;
  if (made !== undefined && made >= MAMMOGRAMS_PER_YEAR) return "reached";
  const special = known.specialCase === undefined ? undefined : known.specialCase !== "none";
  const conditions = [special, known.firstYear, known.attendsSecondReadings];
  if (made === undefined) return undefined;
  if (made < FIRST_YEAR_MAMMOGRAMS || conditions.includes(false)) return "below";
  return conditions.includes(undefined) ? undefined : "by-exception";
}

export const volume = openlyDerivedFrom(facts)({
  text: { en: "Mammograms a year", fr: "Mammographies par an" },
  classes: {
    reached: { en: "500 or more", fr: "500 ou plus" },
    "by-exception": {
      en: "300 or more in the first year of a special case that attends second readings",
      fr: "300 ou plus la première année d’un cas particulier qui assiste aux secondes lectures",
    },
    below: { en: "too few", fr: "trop peu" },
  },
  reads: ["annualMammograms", "specialCase", "firstYear", "attendsSecondReadings"],
  thresholds: [FIRST_YEAR_MAMMOGRAMS, MAMMOGRAMS_PER_YEAR],
  interpretations: ["ORG-1", "ORG-2"],
  classify: volumeOf,
});

export const enoughMammograms = requirement({
  path: "annualMammograms",
  provision: FRB_RAD_01,
  reads: ["specialCase", "firstYear", "attendsSecondReadings"],
  holds: (known) => {
    const found = volumeOf(known);
    return found === undefined ? undefined : found !== "below";
  },
});
