import { boolean, defineDecision, fact } from "../../engine/index.js";
import { FRU_INF_01 } from "../../law/provisions/france-cervical-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, mustHold, unknownOf } from "../requirements.js";

const facts = {
  benefitsAndHarms: fact(boolean, {
    en: "Told of the benefits and harms of screening",
    fr: "Informée des avantages et inconvénients du dépistage",
  }),
  consequencesOfAbnormalResult: fact(boolean, {
    en: "Told what an abnormal result entails",
    fr: "Informée des suites d’un résultat anormal",
  }),
  rightToRefuseTest: fact(boolean, {
    en: "Told of the right to refuse the test",
    fr: "Informée du droit de refuser le test",
  }),
  rightToRefuseTransmission: fact(boolean, {
    en: "Told of the right to refuse that results go to the CRCDC",
    fr: "Informée du droit de refuser la transmission des résultats au CRCDC",
  }),
  posterDisplayed: fact(boolean, {
    en: "INCa's poster is displayed in the practice",
    fr: "L’affiche de l’INCa est apposée au cabinet",
  }),
};

const CONTENT = Object.keys(facts).map((path) => ({ ...mustHold(path, FRU_INF_01), reason: path }));

/** What a professional who offers the test tells the person (FR-ARR-2024, annexe V, V.A and VII). */
export const information = defineDecision({
  id: "fr.cervical.information",
  title: {
    en: "Cervical screening: information of the person",
    fr: "Dépistage du cancer du col : information de la personne",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_INF_01],
  facts,
  dimensions: {
    content: compliance(facts, {
      text: { en: "Information given", fr: "Information délivrée" },
      requirements: CONTENT,
    }),
  },
  outcomes: {
    incomplete: { en: "the information is incomplete", fr: "l’information est incomplète" },
    complete: { en: "the information is complete", fr: "l’information est complète" },
  },
  rows: [
    {
      id: "incomplete",
      provisions: [FRU_INF_01],
      when: { content: "failing" },
      outcome: "incomplete",
      values: { missing: failuresOf(CONTENT) },
      actions: [{ code: "complete-information", by: "professional", to: "person" }],
      notes: [unknownOf(CONTENT)],
    },
    { id: "complete", provisions: [FRU_INF_01], when: { content: "met" }, outcome: "complete" },
  ],
});
