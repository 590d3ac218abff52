import { defineDecision } from "../../engine/index.js";
import { FRB_RES_04 } from "../../law/provisions/france-breast-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./sheet-archive-facts.js";

/** What the CRCDC archives, and for how long (FR-ARR-2024, annexe III, IV.B and V; article R. 1112-7 CSP). */
export const sheetArchive = defineDecision({
  id: "fr.breast.sheet-archive",
  title: {
    en: "Breast screening: archiving of interpretation sheets and images",
    fr: "Dépistage du cancer du sein : archivage des fiches d’interprétation et des clichés",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_RES_04],
  facts: about.facts,
  dimensions: { item: about.item, period: about.period },
  outcomes: {
    "do-not-archive": { en: "not to be archived", fr: "à ne pas archiver" },
    "may-archive": { en: "may be archived", fr: "peut être archivé" },
    keep: { en: "to be kept", fr: "à conserver" },
    "keep-during-claim": { en: "to be kept while a claim runs", fr: "à conserver pendant le recours" },
    "may-destroy": { en: "may be destroyed", fr: "peut être détruite" },
  },
  rows: [
    {
      id: "images",
      provisions: [FRB_RES_04],
      when: { item: "images" },
      outcome: "do-not-archive",
    },
    {
      id: "anomaly-image",
      provisions: [FRB_RES_04],
      when: { item: "anomaly-image" },
      outcome: "may-archive",
      strength: "allowed",
      notes: ["for-research-and-evaluation-only"],
    },
    {
      id: "sheet",
      provisions: [FRB_RES_04],
      when: { item: "sheet", period: "running" },
      outcome: "keep",
      values: { until: about.lastDay },
    },
    {
      id: "sheet-during-claim",
      provisions: [FRB_RES_04],
      when: { item: "sheet", period: "suspended" },
      outcome: "keep-during-claim",
    },
    {
      id: "sheet-after-period",
      provisions: [FRB_RES_04],
      when: { item: "sheet", period: "over" },
      outcome: "may-destroy",
      strength: "allowed",
      values: { since: about.dayAfter },
    },
  ],
});
