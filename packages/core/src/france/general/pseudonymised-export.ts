import { boolean, defineDecision, fact, oneOf, setOf } from "../../engine/index.js";
import { FRG_09 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, type Requirement, requirementFrom, unknownOf } from "../requirements.js";

/** Data that tell who the person is or how to reach them: pseudonymised data carry none of it. */
const IDENTITY = ["name", "given-name", "address", "telephone", "email", "nir"] as const;

const facts = {
  recipient: fact(oneOf("ansp", "inca"), { en: "Recipient", fr: "Destinataire" }),
  form: fact(oneOf("individual", "aggregated"), {
    en: "Form: a record for each person, or aggregates",
    fr: "Forme : un enregistrement par personne, ou des agrégats",
  }),
  identity: fact(setOf(...IDENTITY), {
    en: "Identity and contacts that the record carries",
    fr: "Données d’identité et de contact que porte l’enregistrement",
  }),
  matchingIdentifier: fact(boolean, {
    en: "The record carries the common identifier that matches it with the insurers' data",
    fr: "L’enregistrement porte l’identifiant commun d’appariement aux données de l’assurance maladie",
  }),
};

const requirement = requirementFrom(facts);

const without = (part: (typeof IDENTITY)[number]): Requirement =>
  requirement({
    path: "identity",
    reason: part,
    provision: FRG_09,
    holds: ({ identity }) => identity && !identity.includes(part),
  });

const hasMatchingIdentifier = requirement({
  path: "matchingIdentifier",
  reads: ["recipient", "form"],
  reason: "no-matching-identifier",
  provision: FRG_09,
  holds: ({ matchingIdentifier, recipient, form }) => {
    if (matchingIdentifier === true || recipient === "inca" || form === "aggregated") return true;
    return recipient === undefined || form === undefined ? undefined : matchingIdentifier;
  },
});

const withoutIdentity = IDENTITY.map(without);
const CONDITIONS = [...withoutIdentity, hasMatchingIdentifier];

/** Whether a CRCDC may send a record for evaluation as it is (FR-ARR-2024, annexe I, VII; annexe II). */
export const pseudonymisedExport = defineDecision({
  id: "fr.data.pseudonymised-export",
  title: {
    en: "Data: pseudonymised export for evaluation",
    fr: "Données : export pseudonymisé pour l’évaluation",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_09],
  facts,
  dimensions: {
    identity: compliance(facts, {
      text: { en: "No identity", fr: "Sans identité" },
      requirements: withoutIdentity,
      interpretations: ["DAT-4"],
    }),
    identifier: compliance(facts, {
      text: { en: "Matching identifier", fr: "Identifiant d’appariement" },
      requirements: [hasMatchingIdentifier],
      interpretations: ["DAT-4"],
    }),
  },
  outcomes: {
    refused: { en: "must not be sent so", fr: "ne doit pas être transmis ainsi" },
    "may-be-sent": { en: "may be sent", fr: "peut être transmis" },
  },
  rows: [
    ...([{ identity: "failing" }, { identity: "met", identifier: "failing" }] as const).map(
      (when, index) => ({
        id: index === 0 ? "carries-identity" : "cannot-be-matched",
        provisions: [FRG_09],
        when,
        outcome: "refused" as const,
        values: { reasons: failuresOf(CONDITIONS) },
        notes: [unknownOf(CONDITIONS)],
      }),
    ),
    {
      id: "pseudonymised",
      provisions: [FRG_09],
      when: { identity: "met", identifier: "met" },
      outcome: "may-be-sent",
    },
  ],
});
