import { addYears, type CivilDate } from "../../calendar/index.js";
import {
  type ActionRule,
  computedFrom,
  date,
  defineDecision,
  derivedFrom,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
} from "../../engine/index.js";
import { BEI_08, BEI_10 } from "../../law/provisions/integrated-care.js";
import { BE_CSSSS_18_053 } from "../../law/sources.js";

/** Years for which data are kept from the exclusion date (BE-CSSSS-18-053, 15). */
const RETENTION = { years: 10 } as const;

/** Data shown from the national register alone (BE-CSSSS-18-053, 9). */
const SHOWN = ["name", "given-name", "birth-date"] as const;

/** The other data that the application handles (BE-CSSSS-18-053, 7). */
const RECORDED = [
  "consent",
  "consent-date",
  "start-date",
  "exclusion-date",
  "status",
  "operator-number",
  "project-number",
  "provider-number",
] as const;

const facts = {
  datum: fact(oneOf("patient-number", ...SHOWN, ...RECORDED), {
    en: "The datum, of those that the application handles",
    fr: "La donnée, parmi celles que traite l’application",
  }),
  exclusionEnteredOn: fact(nullable(date), {
    en: "Exclusion date entered; absent while the patient is included, or included again",
    fr: "Date d’exclusion saisie ; absente tant que le patient est inclus, ou l’est de nouveau",
  }),
  diedOn: fact(nullable(date), { en: "Day of death of the patient", fr: "Jour du décès du patient" }),
};

interface Ending {
  readonly exclusionEnteredOn: CivilDate | null;
  readonly diedOn: CivilDate | null;
}

/** The day on which the ten years are over; null while the patient is included. */
function endOfRetention({ exclusionEnteredOn, diedOn }: Ending): CivilDate | null {
  const ends = [exclusionEnteredOn, diedOn].filter((day) => day !== null);
  return ends.length === 0 ? null : addYears(Math.min(...ends) as CivilDate, RETENTION.years);
}

const purgeOn = computedFrom(facts)({
  form: "date",
  reads: ["exclusionEnteredOn", "diedOn"],
  text: {
    en: "ten years after the exclusion date, or after an earlier death",
    fr: "dix ans après la date d’exclusion, ou après un décès antérieur",
  },
  evaluate: endOfRetention,
});

/** How the patient's number is stored (BE-CSSSS-18-053, 9). */
const storage = computedFrom(facts)({
  reads: ["datum"],
  text: { en: "how the datum is stored", fr: "mode de stockage de la donnée" },
  evaluate: ({ datum }) => (datum === "patient-number" ? ["stored-pseudonymised"] : []),
});

const purge: ActionRule = {
  code: "purge",
  by: "intermutualist-college",
  to: "health-insurance",
  notBefore: purgeOn,
};

const stored = { datum: "stored" } as const;

/** Which data are stored, and until when (BE-CSSSS-18-053, 9 and 15); several inclusions are judged one by one. */
export const integratedCareRetention = defineDecision({
  id: "be.integrated-care.retention",
  title: {
    en: "Belgium, integrated care: keeping of data",
    fr: "Belgique, soins intégrés : conservation des données",
  },
  ruleSet: BE_CSSSS_18_053,
  provisions: [BEI_08, BEI_10],
  facts,
  dimensions: {
    datum: oneOfClasses("datum", {
      text: { en: "Datum", fr: "Donnée" },
      classes: {
        shown: {
          options: SHOWN,
          text: { en: "name, given name or birth date", fr: "nom, prénom ou date de naissance" },
        },
        stored: { options: ["patient-number", ...RECORDED], text: { en: "any other", fr: "toute autre" } },
      },
      interpretations: ["CON-10"],
    }),
    term: derivedFrom(facts)({
      text: { en: "Ten years from the exclusion", fr: "Dix ans depuis l’exclusion" },
      classes: {
        included: { en: "not running, the patient is included", fr: "sans objet, le patient est inclus" },
        running: { en: "not over", fr: "en cours" },
        over: { en: "over", fr: "écoulés" },
      },
      reads: ["exclusionEnteredOn", "diedOn"],
      offsets: [RETENTION],
      interpretations: ["CON-3"],
      classify: (known, { on }) => {
        const end = endOfRetention(known);
        if (end === null) return "included";
        return on < end ? "running" : "over";
      },
    }),
  },
  outcomes: {
    "must-not-store": { en: "must not be stored", fr: "ne doit pas être stocké" },
    purge: { en: "to be erased", fr: "à effacer" },
    keep: { en: "to be kept", fr: "à conserver" },
  },
  rows: [
    {
      id: "shown",
      provisions: [BEI_10],
      when: { datum: "shown" },
      outcome: "must-not-store",
      notes: ["shown-from-national-register"],
    },
    {
      id: "over",
      provisions: [BEI_08],
      when: { ...stored, term: "over" },
      outcome: "purge",
      values: { purgeOn },
      actions: [purge],
    },
    {
      id: "running",
      provisions: [BEI_08],
      when: { ...stored, term: "running" },
      outcome: "keep",
      values: { purgeOn },
      actions: [purge],
      notes: [storage],
    },
    {
      id: "included",
      provisions: [BEI_08],
      when: { ...stored, term: "included" },
      outcome: "keep",
      notes: [storage],
    },
  ],
});
