import { boolean, defineDecision, fact, yesNo } from "../../engine/index.js";
import { FRG_16 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";

const facts = {
  departure: fact(boolean, {
    en: "A professional or other actor departs from the specification",
    fr: "Un professionnel ou autre acteur s’écarte du cahier des charges",
  }),
  derogationValid: fact(boolean, {
    en: "A valid derogation, by fr.derogation, covers the departure",
    fr: "Une dérogation valide, selon fr.derogation, couvre cet écart",
  }),
};

/** Whether the CRCDC reports a breach of the specification (FR-ARR-2024, annexe II, 1re partie, VII). */
export const nonCompliance = defineDecision({
  id: "fr.non-compliance",
  title: { en: "Breach of the specification", fr: "Manquement au cahier des charges" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_16],
  facts,
  dimensions: {
    departure: yesNo("departure", {
      text: { en: "Departure", fr: "Écart" },
      yes: { en: "yes", fr: "oui" },
      no: { en: "no", fr: "non" },
    }),
    derogation: yesNo("derogationValid", {
      text: { en: "Valid derogation", fr: "Dérogation valide" },
      yes: { en: "yes", fr: "oui" },
      no: { en: "no", fr: "non" },
    }),
  },
  outcomes: {
    "no-breach": { en: "no breach", fr: "pas de manquement" },
    report: { en: "the breach is reported", fr: "le manquement est signalé" },
  },
  rows: [
    { id: "no-departure", provisions: [FRG_16], when: { departure: "no" }, outcome: "no-breach" },
    {
      id: "derogation",
      provisions: [FRG_16],
      when: { departure: "yes", derogation: "yes" },
      outcome: "no-breach",
    },
    {
      id: "breach",
      provisions: [FRG_16],
      when: { departure: "yes", derogation: "no" },
      outcome: "report",
      actions: [
        { code: "report-breach", by: "crcdc", to: "ars" },
        { code: "report-breach", by: "crcdc", to: "health-insurance" },
      ],
    },
  ],
});
