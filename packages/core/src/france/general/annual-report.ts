import { boolean, defineDecision, fact } from "../../engine/index.js";
import { FRG_15 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, mustHold, unknownOf } from "../requirements.js";

const facts = {
  incaModel: fact(boolean, {
    en: "The yearly activity report follows INCa's model",
    fr: "Le rapport d’activité annuel suit le modèle de l’INCa",
  }),
  reportToArs: fact(boolean, { en: "Report sent to the ARS", fr: "Rapport transmis à l’ARS" }),
  reportToInca: fact(boolean, { en: "Report sent to INCa", fr: "Rapport transmis à l’INCa" }),
  reportToAnsp: fact(boolean, { en: "Report sent to ANSP", fr: "Rapport transmis à l’ANSP" }),
  reportToDgs: fact(boolean, { en: "Report sent to DGS", fr: "Rapport transmis à la DGS" }),
  reportOnline: fact(boolean, {
    en: "Report put on the site of the CRCDC",
    fr: "Rapport mis en ligne sur le site du CRCDC",
  }),
  activityAggregatesToArs: fact(boolean, {
    en: "Aggregated activity data sent to the ARS",
    fr: "Données agrégées d’activité transmises à l’ARS",
  }),
  financialIndicatorsToArs: fact(boolean, {
    en: "Financial indicators sent to the ARS",
    fr: "Indicateurs financiers transmis à l’ARS",
  }),
  organisationToArs: fact(boolean, {
    en: "Information on the organisation of the programme sent to the ARS",
    fr: "Informations sur l’organisation du programme transmises à l’ARS",
  }),
};

const CONTENT = Object.keys(facts).map((path) => ({ ...mustHold(path, FRG_15), reason: path }));

/**
 * Whether a year's reporting by the CRCDC is complete (FR-ARR-2024, annexe II, 2e partie, V; annexe III, VI.C;
 * annexe IV, VII); the order sets no day within the year.
 */
export const annualReport = defineDecision({
  id: "fr.annual-report",
  title: { en: "CRCDC: yearly report", fr: "CRCDC : rapport annuel" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_15],
  facts,
  dimensions: {
    content: compliance(facts, {
      text: { en: "Reports of the year", fr: "Transmissions de l’année" },
      requirements: CONTENT,
    }),
  },
  outcomes: {
    incomplete: { en: "incomplete", fr: "incomplet" },
    complete: { en: "complete", fr: "complet" },
  },
  rows: [
    {
      id: "incomplete",
      provisions: [FRG_15],
      when: { content: "failing" },
      outcome: "incomplete",
      values: { missing: failuresOf(CONTENT) },
      actions: [{ code: "complete-yearly-report", by: "crcdc", to: "ars" }],
      notes: ["yearly-without-a-day", unknownOf(CONTENT)],
    },
    { id: "complete", provisions: [FRG_15], when: { content: "met" }, outcome: "complete" },
  ],
});
