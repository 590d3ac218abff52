import { type ActionRule, computedFrom, defineDecision } from "../../engine/index.js";
import { FRB_IMG_01, FRB_IMG_02 } from "../../law/provisions/france-breast-quality.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { failuresOf, unknownOf } from "../requirements.js";
import * as about from "./examination-content-facts.js";

const completeFile: ActionRule = { code: "complete-file", by: "radiologist", to: "crcdc" };

const incomplete = {
  outcome: "incomplete" as const,
  values: { missing: failuresOf(about.CONTENT) },
  actions: [completeFile],
  notes: [unknownOf(about.CONTENT)],
};

const refusal = computedFrom(about.facts)({
  reads: ["clinicalExamination"],
  text: { en: "refusal of the clinical examination", fr: "refus de l’examen clinique" },
  evaluate: ({ clinicalExamination }) =>
    clinicalExamination === "refused" ? ["clinical-examination-refused"] : [],
});

/** Whether an examination and its documents are complete (FR-ARR-2024, annexe III, introduction; annexe 3, IV and VI). */
export const examinationContent = defineDecision({
  id: "fr.breast.examination-content",
  title: {
    en: "Breast screening: content of the examination",
    fr: "Dépistage du cancer du sein : contenu de l’examen",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_IMG_01, FRB_IMG_02],
  facts: about.facts,
  dimensions: { examination: about.examination, documents: about.documents },
  outcomes: {
    incomplete: { en: "incomplete", fr: "incomplet" },
    complete: { en: "complete", fr: "complet" },
  },
  rows: [
    { provisions: [FRB_IMG_01], when: { examination: "failing" }, ...incomplete },
    { provisions: [FRB_IMG_02], when: { examination: "met", documents: "failing" }, ...incomplete },
    {
      id: "complete",
      provisions: [FRB_IMG_01, FRB_IMG_02],
      when: { examination: "met", documents: "met" },
      outcome: "complete",
      notes: [refusal],
    },
  ],
});
