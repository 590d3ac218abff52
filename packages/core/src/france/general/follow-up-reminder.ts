import { boolean, defineDecision, fact, oneOf, oneOfClasses, valueOf, yesNo } from "../../engine/index.js";
import { FRG_08 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";

const facts = {
  screening: fact(oneOf("positive", "negative"), {
    en: "Result of the screening",
    fr: "Résultat du dépistage",
  }),
  furtherExamination: fact(boolean, {
    en: "A further examination has been made since",
    fr: "Un examen complémentaire a été réalisé depuis",
  }),
  professionalKnown: fact(boolean, {
    en: "The professional in charge of the follow-up is known",
    fr: "Le professionnel chargé du suivi est connu",
  }),
};

/** Whether the CRCDC reminds a person of the examination that a positive screening calls for (FR-ARR-2024, annexe I, V). */
export const followUpReminder = defineDecision({
  id: "fr.follow-up.reminder",
  title: {
    en: "Follow-up: reminder after a positive screening",
    fr: "Suivi : rappel après un dépistage positif",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_08],
  facts,
  dimensions: {
    screening: oneOfClasses("screening", {
      text: { en: "Screening", fr: "Dépistage" },
      classes: {
        positive: { options: ["positive"], text: { en: "positive", fr: "positif" } },
        negative: { options: ["negative"], text: { en: "negative", fr: "négatif" } },
      },
    }),
    furtherExamination: yesNo("furtherExamination", {
      text: { en: "Further examination", fr: "Examen complémentaire" },
      yes: { en: "made", fr: "réalisé" },
      no: { en: "not made", fr: "non réalisé" },
    }),
  },
  outcomes: {
    "no-reminder": { en: "no reminder", fr: "pas de rappel" },
    remind: { en: "remind, with a copy to the professional", fr: "rappeler, avec copie au professionnel" },
  },
  rows: [
    { id: "negative", provisions: [FRG_08], when: { screening: "negative" }, outcome: "no-reminder" },
    {
      id: "examined",
      provisions: [FRG_08],
      when: { screening: "positive", furtherExamination: "yes" },
      outcome: "no-reminder",
    },
    {
      id: "not-examined",
      provisions: [FRG_08],
      when: { screening: "positive", furtherExamination: "no" },
      outcome: "remind",
      actions: [
        { code: "remind", by: "crcdc", to: "person" },
        { code: "send-copy", by: "crcdc", to: "doctor", when: valueOf<boolean>("professionalKnown") },
      ],
    },
  ],
});
