import { addMonths, type CivilDate, endOfMonth, firstOfNextMonth } from "../../calendar/index.js";
import {
  boolean,
  date,
  derivedFrom,
  fact,
  nullable,
  oneOf,
  openlyDerivedFrom,
  optional,
  record,
  type Setting,
} from "../../engine/index.js";
import { type ExclusionMonthEnd, exclusionMonthEnd } from "../../law/parameters.js";

export const facts = {
  startEnteredOn: fact(date, {
    en: "Start date entered for the inclusion",
    fr: "Date de début d’inclusion saisie",
  }),
  exclusionEnteredOn: fact(nullable(date), {
    en: "Exclusion date entered",
    fr: "Date d’exclusion saisie",
  }),
  diedOn: fact(nullable(date), { en: "Day of death of the patient", fr: "Jour du décès du patient" }),
  status: fact(oneOf("principal", "information"), {
    en: "Status of the inclusion",
    fr: "Statut de l’inclusion",
  }),
  otherPrincipal: fact(boolean, {
    en: "Another inclusion of status “principal” overlaps this one, by the effective dates",
    fr: "Une autre inclusion au statut « principal » chevauche celle-ci, aux dates d’effet",
  }),
  declaration: optional(
    record({
      projectNumber: boolean,
      startDate: boolean,
      status: boolean,
      consent: boolean,
      consentDate: boolean,
    }),
    {
      en: "What the declaration of inclusion states: project number, start date, status, consent and its date",
      fr: "Ce qu’indique la déclaration : numéro de projet, date de début, statut, consentement et sa date",
    },
    {
      en: "The content of the declaration is not checked.",
      fr: "Le contenu de la déclaration n’est pas vérifié.",
    },
  ),
};

/** The day from which an inclusion counts (BE-CSSSS-18-053, annex, datum 7; reading CON-1). */
export function effectiveFrom(startEnteredOn: CivilDate): CivilDate {
  return firstOfNextMonth(startEnteredOn);
}

/** The last day that an exclusion leaves covered (BE-CSSSS-18-053, annex, datum 8; reading CON-2). */
function lastDayBefore(exclusionEnteredOn: CivilDate, { parameters }: Setting): CivilDate {
  const monthEnd = parameters[exclusionMonthEnd.id] as ExclusionMonthEnd;
  return endOfMonth(monthEnd === "current" ? exclusionEnteredOn : addMonths(exclusionEnteredOn, 1));
}

interface Ending {
  readonly exclusionEnteredOn: CivilDate | null;
  readonly diedOn: CivilDate | null;
}

/** The last day covered: that of the exclusion or of the death, whichever closes the inclusion first. */
export function lastDayCovered({ exclusionEnteredOn, diedOn }: Ending, setting: Setting): CivilDate | null {
  if (exclusionEnteredOn === null) return diedOn;
  const excludedTo = lastDayBefore(exclusionEnteredOn, setting);
  return diedOn === null || excludedTo <= diedOn ? excludedTo : diedOn;
}

export const place = openlyDerivedFrom(facts)({
  text: { en: "Place among the inclusions", fr: "Place parmi les inclusions" },
  classes: {
    "second-principal": { en: "a second principal one", fr: "une seconde principale" },
    principal: { en: "the only principal one", fr: "la seule principale" },
    information: { en: "for information", fr: "pour information" },
  },
  reads: ["status", "otherPrincipal"],
  interpretations: ["CON-7"],
  classify: ({ status, otherPrincipal }) => {
    if (status === undefined || status === "information") return status;
    if (otherPrincipal === undefined) return undefined;
    return otherPrincipal ? "second-principal" : "principal";
  },
});

export const end = derivedFrom(facts)({
  text: { en: "End of the inclusion", fr: "Fin de l’inclusion" },
  classes: {
    "not-passed": { en: "none, or not passed", fr: "aucune, ou à venir" },
    excluded: { en: "the last day before exclusion has passed", fr: "dernier jour avant exclusion passé" },
    died: { en: "the patient died before", fr: "le patient est décédé avant" },
  },
  reads: ["exclusionEnteredOn", "diedOn"],
  parameters: [exclusionMonthEnd.id],
  offsets: [{ months: 2 }],
  interpretations: ["CON-2", "CON-3"],
  classify: (known, setting) => {
    const last = lastDayCovered(known, setting);
    if (last === null || setting.on <= last) return "not-passed";
    const { exclusionEnteredOn } = known;
    const isExcluded = exclusionEnteredOn !== null && lastDayBefore(exclusionEnteredOn, setting) === last;
    return isExcluded ? "excluded" : "died";
  },
});

export const begun = derivedFrom(facts)({
  text: { en: "Effective start", fr: "Début d’effet" },
  classes: { yes: { en: "reached", fr: "atteint" }, no: { en: "to come", fr: "à venir" } },
  reads: ["startEnteredOn"],
  offsets: [{ months: 1 }],
  interpretations: ["CON-1"],
  classify: ({ startEnteredOn }, { on }) => (on >= effectiveFrom(startEnteredOn) ? "yes" : "no"),
});
