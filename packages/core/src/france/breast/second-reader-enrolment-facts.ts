import { addYears } from "../../calendar/index.js";
import { boolean, count, date, fact, optional, yesNo } from "../../engine/index.js";
import { secondReaderRetiredMaxYears } from "../../law/parameters.js";
import { FRB_RAD_04, FRB_RAD_05 } from "../../law/provisions/france-breast-professionals.js";
import { compliance, mustHold, requirementFrom } from "../requirements.js";

/** Mammograms that a second reader in practice makes in a year (FR-ARR-2024, annexe III, IV.C 2). */
export const OWN_MAMMOGRAMS_PER_YEAR = 500;
/** Second readings that a second reader in practice makes in a year besides (annexe III, IV.C 2). */
export const SECOND_READINGS_PER_YEAR = 1500;
/** Second readings that one who has stopped practising makes in a year (annexe III, IV.C 2). */
export const RETIRED_SECOND_READINGS_PER_YEAR = 2000;
/** Time after the start from which the second readings are checked (annexe III, IV.C 2). */
export const FIRST_CHECK = { years: 2 } as const;

export const facts = {
  volunteer: fact(boolean, { en: "Volunteers", fr: "Volontaire" }),
  trained: fact(boolean, { en: "Has had the specific training", fr: "A reçu la formation spécifique" }),
  inActivity: fact(boolean, { en: "Radiologist in practice", fr: "Radiologue en activité" }),
  yearlyComparativeAnalysis: fact(boolean, {
    en: "The CRCDC compares the second readings every year with those of the others",
    fr: "Le CRCDC compare chaque année les secondes lectures à celles des autres",
  }),
  annualOwnMammograms: fact(count, {
    en: "Mammograms made in the year, in all the practice",
    fr: "Mammographies faites dans l’année, tout exercice confondu",
  }),
  annualSecondReadings: fact(count, {
    en: "Second readings made in the year",
    fr: "Secondes lectures faites dans l’année",
  }),
  secondReaderSince: fact(date, { en: "Second reader since", fr: "Second lecteur depuis" }),
  practiceEndedOn: optional(
    date,
    { en: "Day on which practice ended", fr: "Jour de cessation d’activité" },
    {
      en: "How long ago practice ended is not judged.",
      fr: "L’ancienneté de la cessation d’activité n’est pas appréciée.",
    },
  ),
};

const requirement = requirementFrom(facts);

const volunteer = mustHold("volunteer", FRB_RAD_04);
const trained = mustHold("trained", FRB_RAD_04);

const ownMammograms = requirement({
  path: "annualOwnMammograms",
  provision: FRB_RAD_04,
  reads: ["inActivity"],
  holds: ({ inActivity, annualOwnMammograms: made }) => {
    if (inActivity === false || (made !== undefined && made >= OWN_MAMMOGRAMS_PER_YEAR)) return true;
    return inActivity === undefined || made === undefined ? undefined : false;
  },
});

/** The two years' grace is for those in practice: who has stopped must be experienced. */
const secondReadings = requirement({
  path: "annualSecondReadings",
  provision: FRB_RAD_04,
  reads: ["inActivity", "secondReaderSince"],
  holds: ({ inActivity, annualSecondReadings: made, secondReaderSince: since }, { on }) => {
    if (made !== undefined && made >= RETIRED_SECOND_READINGS_PER_YEAR) return true;
    if (inActivity === false) return made === undefined ? undefined : false;
    const isChecked = since === undefined ? undefined : on >= addYears(since, FIRST_CHECK.years);
    const isEnough = made === undefined ? undefined : made >= SECOND_READINGS_PER_YEAR;
    if (inActivity === true && (isChecked === false || isEnough === true)) return true;
    return isChecked && isEnough === false ? false : undefined;
  },
});

const comparativeAnalysis = requirement({
  path: "yearlyComparativeAnalysis",
  provision: FRB_RAD_05,
  reads: ["inActivity"],
  holds: ({ inActivity, yearlyComparativeAnalysis: isMade }) => {
    if (inActivity === true || isMade === true) return true;
    return inActivity === undefined || isMade === undefined ? undefined : false;
  },
});

const recentEnd = requirement({
  path: "practiceEndedOn",
  provision: FRB_RAD_05,
  reads: ["inActivity"],
  holds: ({ inActivity, practiceEndedOn: end }, { on, parameters }) => {
    if (inActivity === true || end === undefined) return true;
    const most = parameters[secondReaderRetiredMaxYears.id] as number | undefined;
    if (most === undefined) return undefined;
    return on <= addYears(end, most) || (inActivity === undefined ? undefined : false);
  },
});

/** All that is asked of a second reader, in practice or not. */
export const REQUIREMENTS = [
  volunteer,
  trained,
  ownMammograms,
  secondReadings,
  comparativeAnalysis,
  recentEnd,
] as const;

export const engagement = compliance(facts, {
  text: { en: "Volunteers and trained", fr: "Volontaire et formé" },
  requirements: [volunteer, trained],
});

export const ownVolume = compliance(facts, {
  text: { en: "Own mammograms, in practice", fr: "Mammographies propres, en activité" },
  requirements: [ownMammograms],
  thresholds: [OWN_MAMMOGRAMS_PER_YEAR],
  interpretations: ["ORG-1"],
});

export const secondVolume = compliance(facts, {
  text: { en: "Second readings", fr: "Secondes lectures" },
  requirements: [secondReadings],
  offsets: [FIRST_CHECK],
  thresholds: [SECOND_READINGS_PER_YEAR, RETIRED_SECOND_READINGS_PER_YEAR],
  interpretations: ["ORG-3"],
});

export const analysis = compliance(facts, {
  text: { en: "Yearly comparison, once practice has ended", fr: "Comparaison annuelle, après cessation" },
  requirements: [comparativeAnalysis],
});

export const end = compliance(facts, {
  text: { en: "Practice ended not long ago, if it ended", fr: "Cessation récente, le cas échéant" },
  requirements: [recentEnd],
  parameters: [secondReaderRetiredMaxYears.id],
  interpretations: ["ORG-3"],
});

export const activity = yesNo("inActivity", {
  text: { en: "In practice", fr: "En activité" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "has stopped", fr: "a cessé" },
});
