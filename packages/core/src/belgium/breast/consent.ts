import { defineDecision, fact, oneOf, oneOfClasses } from "../../engine/index.js";
import { BEW_04 } from "../../law/provisions/wallonia-breast-screening.js";
import { BEW_22 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";

const facts = {
  furtherProcessing: fact(oneOf("agreed", "refused", "not-recorded"), {
    en: "What the woman answered on the further processing of her data",
    fr: "Réponse de la femme sur le traitement ultérieur de ses données",
  }),
  purpose: fact(oneOf("screening", "second-reading", "result-transmission", "evaluation"), {
    en: "Purpose of the processing",
    fr: "Finalité du traitement",
  }),
};

/** Whether data may be processed for a purpose, by the woman's consent (BE-CCREF-2024, art. 12). */
export const consent = defineDecision({
  id: "be.breast.consent",
  title: { en: "Wallonia, breast: consent to processing", fr: "Wallonie, sein : consentement au traitement" },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_04, BEW_22],
  facts,
  dimensions: {
    purpose: oneOfClasses("purpose", {
      text: { en: "Purpose", fr: "Finalité" },
      classes: {
        care: {
          options: ["screening", "second-reading", "result-transmission"],
          text: {
            en: "screening, second reading or transmission of the result",
            fr: "dépistage, deuxième lecture ou transmission du résultat",
          },
        },
        evaluation: { options: ["evaluation"], text: { en: "evaluation", fr: "évaluation" } },
      },
    }),
    furtherProcessing: oneOfClasses("furtherProcessing", {
      text: { en: "Further processing", fr: "Traitement ultérieur" },
      classes: {
        agreed: { options: ["agreed"], text: { en: "agreed to", fr: "accepté" } },
        refused: { options: ["refused"], text: { en: "refused", fr: "refusé" } },
        "not-recorded": {
          options: ["not-recorded"],
          text: { en: "no answer recorded", fr: "sans réponse notée" },
        },
      },
      interpretations: ["BE-12"],
    }),
  },
  outcomes: {
    "must-not-process": { en: "must not be processed", fr: "ne doit pas être traité" },
    "may-process": { en: "may be processed", fr: "peut être traité" },
  },
  rows: [
    {
      id: "refused",
      provisions: [BEW_04],
      when: { purpose: "evaluation", furtherProcessing: "refused" },
      outcome: "must-not-process",
      actions: [{ code: "record-refusal", by: "unit", to: "ccref" }],
    },
    {
      id: "not-recorded",
      provisions: [BEW_04, BEW_22],
      when: { purpose: "evaluation", furtherProcessing: "not-recorded" },
      outcome: "must-not-process",
      actions: [{ code: "inform-woman", by: "unit", to: "person", provision: BEW_22 }],
    },
    {
      id: "agreed",
      provisions: [BEW_22],
      when: { purpose: "evaluation", furtherProcessing: "agreed" },
      outcome: "may-process",
      strength: "allowed",
    },
    {
      id: "care",
      provisions: [BEW_04],
      when: { purpose: "care" },
      outcome: "may-process",
      interpretations: ["BE-12"],
    },
  ],
});
