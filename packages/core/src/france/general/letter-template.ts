import { boolean, defineDecision, fact } from "../../engine/index.js";
import { FRG_14 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, mustHold, unknownOf } from "../requirements.js";

const facts = {
  nationalModel: fact(boolean, {
    en: "The letter of the CRCDC is a national model of INCa",
    fr: "Le courrier du CRCDC est un modèle national de l’INCa",
  }),
  usedAsAdvised: fact(boolean, {
    en: "The model is used as INCa advises",
    fr: "Le modèle est employé selon les préconisations de l’INCa",
  }),
};

const CONDITIONS = [mustHold("nationalModel", FRG_14), mustHold("usedAsAdvised", FRG_14)];

/** Whether a CRCDC may send a letter in this form (FR-ARR-2024, annexe II, 1re partie, III). */
export const letterTemplate = defineDecision({
  id: "fr.letter-template",
  title: { en: "Letters of the CRCDC: models", fr: "Courriers du CRCDC : modèles" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_14],
  facts,
  dimensions: {
    conditions: compliance(facts, {
      text: { en: "National model", fr: "Modèle national" },
      requirements: CONDITIONS,
    }),
  },
  outcomes: {
    "not-conforming": { en: "not conforming", fr: "non conforme" },
    conforming: { en: "conforming", fr: "conforme" },
  },
  rows: [
    {
      id: "not-conforming",
      provisions: [FRG_14],
      when: { conditions: "failing" },
      outcome: "not-conforming",
      values: { reasons: failuresOf(CONDITIONS) },
      notes: [unknownOf(CONDITIONS)],
    },
    { id: "conforming", provisions: [FRG_14], when: { conditions: "met" }, outcome: "conforming" },
  ],
});
