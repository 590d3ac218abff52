import {
  boolean,
  computedFrom,
  defineDecision,
  type FactsOf,
  fact,
  oneOf,
  openlyDerivedFrom,
} from "../../engine/index.js";
import { BEI_09 } from "../../law/provisions/integrated-care.js";
import { BE_CSSSS_18_053 } from "../../law/sources.js";

const facts = {
  operation: fact(oneOf("declaration", "consultation", "modification", "exclusion"), {
    en: "The operation that was carried out",
    fr: "L’opération effectuée",
  }),
  operatorNumber: fact(boolean, {
    en: "The record holds the operator’s NISS: who",
    fr: "La trace porte le NISS de l’opérateur : qui",
  }),
  act: fact(boolean, { en: "It holds what was done: what", fr: "Elle porte l’opération effectuée : quoi" }),
  moment: fact(boolean, { en: "It holds the moment: when", fr: "Elle porte le moment : quand" }),
  patient: fact(boolean, {
    en: "It holds the patient concerned: for whom",
    fr: "Elle porte le patient concerné : pour qui",
  }),
  consultedData: fact(boolean, {
    en: "It holds the data that were consulted",
    fr: "Elle porte les données consultées",
  }),
  patientPseudonymised: fact(boolean, {
    en: "The patient’s NISS is stored pseudonymised",
    fr: "Le NISS du patient est stocké pseudonymisé",
  }),
};

type Known = FactsOf<typeof facts>;

/** What the record of any operation holds (BE-CSSSS-18-053, 9 and annex, datum 10). */
const ALWAYS = ["operatorNumber", "act", "moment", "patient", "patientPseudonymised"] as const;

/** Each part of a record, and whether it is in order; undefined while unknown. */
function partsOf(known: Known): readonly { readonly name: string; readonly held: boolean | undefined }[] {
  const always = ALWAYS.map((name) => ({ name, held: known[name] }));
  return [...always, { name: "consultedData", held: consultation(known) }];
}

/** The data consulted are recorded where data were consulted. */
function consultation({ operation, consultedData }: Known): boolean | undefined {
  if (consultedData === true || (operation !== undefined && operation !== "consultation")) return true;
  return operation === undefined ? undefined : consultedData;
}

const content = openlyDerivedFrom(facts)({
  text: { en: "Content of the record", fr: "Contenu de la trace" },
  classes: {
    complete: { en: "complete", fr: "complet" },
    incomplete: { en: "something is missing", fr: "incomplet" },
  },
  reads: Object.keys(facts),
  interpretations: ["CON-10"],
  classify: (known) => {
    const parts = partsOf(known);
    if (parts.some(({ held }) => held === false)) return "incomplete";
    return parts.every(({ held }) => held) ? "complete" : undefined;
  },
});

const missing = computedFrom(facts)({
  gathers: true,
  reads: Object.keys(facts),
  text: { en: "what is missing", fr: "ce qui manque" },
  evaluate: (known) => partsOf(known).flatMap(({ name, held }) => (held ? [] : [name])),
});

const provisions = [BEI_09];

/** Whether the security log of an operation is complete (BE-CSSSS-18-053, 9 and annex, datum 10). */
export const integratedCareAudit = defineDecision({
  id: "be.integrated-care.audit",
  title: {
    en: "Belgium, integrated care: record of operations",
    fr: "Belgique, soins intégrés : trace des opérations",
  },
  ruleSet: BE_CSSSS_18_053,
  provisions,
  facts,
  dimensions: { content },
  outcomes: {
    incomplete: { en: "incomplete", fr: "incomplète" },
    complete: { en: "complete", fr: "complète" },
  },
  rows: [
    {
      id: "incomplete",
      provisions,
      when: { content: "incomplete" },
      outcome: "incomplete",
      values: { missing },
      actions: [{ code: "complete-log", by: "application", to: "health-insurance" }],
    },
    { id: "complete", provisions, when: { content: "complete" }, outcome: "complete" },
  ],
});
