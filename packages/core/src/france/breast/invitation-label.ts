import { defineDecision } from "../../engine/index.js";
import { FRB_INV_04 } from "../../law/provisions/france-breast-eligibility.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { identityLabelFacts, labelContent } from "../identity-label.js";

const { content, missing } = labelContent(identityLabelFacts);

/** Whether an invitation carries a label that identifies the person (FR-ARR-2024, annexe III, II.A). */
export const invitationLabel = defineDecision({
  id: "fr.breast.invitation-label",
  title: {
    en: "Breast screening: label of the invitation",
    fr: "Dépistage du cancer du sein : étiquette de l’invitation",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_INV_04],
  facts: identityLabelFacts,
  dimensions: { content },
  outcomes: {
    incomplete: { en: "incomplete", fr: "incomplète" },
    complete: { en: "complete", fr: "complète" },
  },
  rows: [
    {
      id: "incomplete",
      provisions: [FRB_INV_04],
      when: { content: "incomplete" },
      outcome: "incomplete",
      values: { missing },
    },
    { id: "complete", provisions: [FRB_INV_04], when: { content: "complete" }, outcome: "complete" },
  ],
});
