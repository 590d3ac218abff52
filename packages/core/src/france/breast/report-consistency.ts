import { defineDecision } from "../../engine/index.js";
import {
  FRB_BIR_01,
  FRB_L1_02,
  FRB_L1_06,
  FRB_L1_09,
} from "../../law/provisions/france-breast-first-reading.js";
import { FRB_CON_04 } from "../../law/provisions/france-breast-second-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./report-consistency-facts.js";

const SCREENED = ["histology", "pending", "surveillance", "negative"] as const;

const inconsistent = {
  provisions: [FRB_L1_09],
  outcome: "inconsistent",
  actions: [{ code: "ask-for-correction", by: "crcdc", to: "first-reader" }],
} as const;

/** Whether report, sheet and recommended conduct agree with the final class (FR-ARR-2024, annexe III, IV.B and annexe 2). */
export const reportConsistency = defineDecision({
  id: "fr.breast.report-consistency",
  title: {
    en: "Breast screening: report, sheet and conduct agree with the final class",
    fr: "Dépistage du cancer du sein : concordance du compte rendu, de la fiche et de la conduite",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_L1_09, FRB_BIR_01, FRB_L1_02, FRB_L1_06, FRB_CON_04],
  facts: about.facts,
  dimensions: { status: about.status, documents: about.documents, conduct: about.conduct },
  outcomes: {
    invalid: { en: "a class that may not be used", fr: "une classe qui ne peut être employée" },
    inconsistent: { en: "they do not agree", fr: "discordance" },
    consistent: { en: "they agree", fr: "concordance" },
  },
  rows: [
    {
      id: "class-6",
      provisions: [FRB_BIR_01],
      when: { status: "class-6" },
      outcome: "invalid",
      values: { reason: "class-6-not-screening" },
      interpretations: ["READ-3"],
    },
    {
      id: "report-and-conduct",
      ...inconsistent,
      when: { status: SCREENED, documents: "differ", conduct: "unfit" },
      values: { reasons: about.mismatches("report-classes", "conduct") },
    },
    {
      id: "report",
      ...inconsistent,
      when: { status: SCREENED, documents: "differ", conduct: ["fitting", "exceptional", "other-ground"] },
      values: { reasons: about.mismatches("report-classes") },
    },
    {
      id: "conduct",
      ...inconsistent,
      when: { status: SCREENED, documents: "agree", conduct: "unfit" },
      values: { reasons: about.mismatches("conduct") },
    },
    {
      id: "exceptional-for-class-3",
      provisions: [FRB_L1_09, FRB_CON_04],
      when: { status: SCREENED, documents: "agree", conduct: "exceptional" },
      outcome: "consistent",
      notes: [about.exceptionNotes],
    },
    {
      id: "other-ground",
      provisions: [FRB_L1_09, FRB_L1_02, FRB_L1_06],
      when: { status: SCREENED, documents: "agree", conduct: "other-ground" },
      outcome: "consistent",
      notes: ["conduct-of-another-ground"],
      interpretations: ["READ-4", "READ-5"],
    },
    {
      id: "consistent",
      provisions: [FRB_L1_09],
      when: { status: SCREENED, documents: "agree", conduct: "fitting" },
      outcome: "consistent",
    },
  ],
});
