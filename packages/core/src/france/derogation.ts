import { civilDate } from "../calendar/index.js";
import {
  boolean,
  computedFrom,
  date,
  defineDecision,
  type Facts,
  fact,
  oneOf,
  openlyDerivedFrom,
  record,
} from "../engine/index.js";
import { FRG_07 } from "../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../law/sources.js";

/** First day on which a local scheme that begins is no longer an earlier one (FR-ARR-2024, annexe I, III). */
export const EARLIER_SCHEMES_BEFORE = civilDate("2024-01-01");

export const facts = {
  requestedBy: fact(oneOf("crcdc", "other"), {
    en: "Who asked for the derogation",
    fr: "Qui a demandé la dérogation",
  }),
  dgsAuthorisation: fact(boolean, { en: "Authorised by the DGS", fr: "Autorisée par la DGS" }),
  dssAuthorisation: fact(boolean, { en: "Authorised by the DSS", fr: "Autorisée par la DSS" }),
  incaOpinion: fact(boolean, {
    en: "INCa gave its opinion beforehand",
    fr: "L’INCa a donné son avis au préalable",
  }),
  arsAgreement: fact(boolean, {
    en: "The ARS agreed beforehand",
    fr: "L’ARS a donné son accord préalable",
  }),
  startedOn: fact(date, { en: "Day on which the scheme began", fr: "Jour de début du dispositif" }),
};

/** The facts of a derogation, as a record of another decision. */
export const derogationRecord = record({
  requestedBy: facts.requestedBy.type,
  dgsAuthorisation: facts.dgsAuthorisation.type,
  dssAuthorisation: facts.dssAuthorisation.type,
  incaOpinion: facts.incaOpinion.type,
  arsAgreement: facts.arsAgreement.type,
  startedOn: facts.startedOn.type,
});

/** What a derogation needs, and the reason given where it lacks. */
const REQUIREMENTS = {
  dgsAuthorisation: "dgs-authorisation",
  dssAuthorisation: "dss-authorisation",
  incaOpinion: "inca-opinion",
  arsAgreement: "ars-agreement",
} as const;

/** The reasons for which a derogation certainly is not valid; one asked for by another body needs no ARS. */
function lacksOf(derogation: Facts): readonly string[] {
  return Object.entries(REQUIREMENTS)
    .filter(([name]) => name !== "arsAgreement" || derogation["requestedBy"] === "crcdc")
    .filter(([name]) => derogation[name] === false)
    .map(([, reason]) => reason);
}

/** Whether a derogation is valid; undefined while a fact that may still decide it is unknown. */
export function isValidDerogation(derogation: Facts): boolean | undefined {
  if (lacksOf(derogation).length > 0) return false;
  const { arsAgreement, requestedBy, ...others } = derogation;
  const isArsOpen = arsAgreement !== true && (requestedBy === undefined || requestedBy === "crcdc");
  const isOpen =
    others["dgsAuthorisation"] === undefined ||
    others["dssAuthorisation"] === undefined ||
    others["incaOpinion"] === undefined ||
    isArsOpen;
  return isOpen ? undefined : true;
}

const derived = openlyDerivedFrom(facts);

const requirements = derived({
  text: { en: "Authorisations, opinion and agreement", fr: "Autorisations, avis et accord" },
  classes: {
    met: { en: "all obtained", fr: "tous obtenus" },
    lacking: { en: "one or more lacking", fr: "un ou plusieurs manquent" },
  },
  reads: ["dgsAuthorisation", "dssAuthorisation", "incaOpinion", "requestedBy", "arsAgreement"],
  classify: (known) => {
    const isValid = isValidDerogation(known);
    return isValid === undefined ? undefined : isValid ? "met" : "lacking";
  },
});

const start = derived({
  text: { en: "Start of the scheme", fr: "Début du dispositif" },
  classes: {
    earlier: { en: "before 1 January 2024", fr: "avant le 1er janvier 2024" },
    later: { en: "from 1 January 2024", fr: "à partir du 1er janvier 2024" },
  },
  reads: ["startedOn"],
  examples: { startedOn: [EARLIER_SCHEMES_BEFORE - 1, EARLIER_SCHEMES_BEFORE] },
  interpretations: ["VER-3"],
  classify: ({ startedOn }) =>
    startedOn === undefined ? undefined : startedOn < EARLIER_SCHEMES_BEFORE ? "earlier" : "later",
});

const reasons = computedFrom(facts)({
  gathers: true,
  reads: ["dgsAuthorisation", "dssAuthorisation", "incaOpinion", "requestedBy", "arsAgreement"],
  text: { en: "what is lacking", fr: "ce qui manque" },
  evaluate: lacksOf,
});

/** Whether a departure from the specification is permitted (FR-ARR-2024, annexe I, III and VI). */
export const derogation = defineDecision({
  id: "fr.derogation",
  title: { en: "Derogation from the specification", fr: "Dérogation au cahier des charges" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_07],
  facts,
  dimensions: { requirements, start },
  outcomes: {
    valid: { en: "valid", fr: "valable" },
    "earlier-scheme": {
      en: "not valid; an earlier scheme, which counts in invitations alone",
      fr: "non valable ; dispositif antérieur, pris en compte dans les seules invitations",
    },
    invalid: { en: "not valid", fr: "non valable" },
  },
  rows: [
    {
      id: "valid",
      provisions: [FRG_07],
      when: { requirements: "met" },
      outcome: "valid",
      strength: "allowed",
    },
    {
      id: "earlier-scheme",
      provisions: [FRG_07],
      when: { requirements: "lacking", start: "earlier" },
      outcome: "earlier-scheme",
      values: { reasons },
      actions: [{ code: "send-identities-of-persons-concerned", by: "crcdc", to: "health-insurance" }],
      notes: ["counts-in-invitations-only"],
    },
    {
      id: "invalid",
      provisions: [FRG_07],
      when: { requirements: "lacking", start: "later" },
      outcome: "invalid",
      values: { reasons },
    },
  ],
});
