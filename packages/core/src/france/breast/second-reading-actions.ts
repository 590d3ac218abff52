import { type ActionRule, computedFrom } from "../../engine/index.js";
import { FRB_CTI_01 } from "../../law/provisions/france-breast-results.js";
import {
  FRB_L2_04,
  FRB_L2_05,
  FRB_L2_06,
  FRB_L2_09,
  FRB_L2_11,
} from "../../law/provisions/france-breast-second-reading.js";
import { facts } from "./second-reading-facts.js";

const computed = computedFrom(facts);

/** What follows every second reading: the sheet is completed, and the reader stays hidden (READ-11). */
export const record: readonly ActionRule[] = [
  { code: "complete-interpretation-sheet", by: "second-reader", to: "crcdc", provision: FRB_L2_11 },
  { code: "withhold-second-reader-identity", by: "crcdc", to: "person", provision: FRB_L2_04 },
  { code: "withhold-second-reader-identity", by: "crcdc", to: "doctor", provision: FRB_L2_04 },
  { code: "withhold-second-reader-identity", by: "crcdc", to: "first-reader", provision: FRB_L2_04 },
].map((action) => ({ ...action, strength: "required" as const }));

/** An anomaly to explore: the person comes back for a deferred work-up, whose images are not read again. */
export const recall: readonly ActionRule[] = [
  { code: "recall-for-work-up", by: "crcdc", to: "person", provision: FRB_L2_05 },
  { code: "send-images-report-and-sheet", by: "crcdc", to: "first-reader", provision: FRB_L2_05 },
  { code: "return-deferred-work-up-sheet", by: "radiologist", to: "crcdc", provision: FRB_L2_09 },
].map((action) => ({ ...action, strength: "required" as const }));

export const specialistOpinion: readonly ActionRule[] = [
  { code: "ask-for-specialist-opinion", by: "second-reader", to: "crcdc", provision: FRB_L2_06 },
  { code: "open-follow-up", by: "crcdc", to: "person", strength: "required", provision: FRB_L2_06 },
];

/** New images of the person, or a new print; the whole set is then second-read anew (CTI-2). */
export const retake: readonly ActionRule[] = [
  { code: "retake-images", by: "radiologist", to: "person", provision: FRB_CTI_01 },
  { code: "send-for-new-second-reading", by: "radiologist", to: "crcdc", provision: FRB_CTI_01 },
];

export const reprint: readonly ActionRule[] = [
  { code: "reprint-images", by: "radiologist", to: "crcdc", provision: FRB_CTI_01 },
];

/** A recall for a work-up without proposed examinations lacks what the sheet must hold (annexe III, annexe 2). */
export const noExaminationProposed = computed({
  reads: ["recommendedExaminations"],
  text: { en: "no examination is proposed", fr: "aucun examen n’est proposé" },
  evaluate: ({ recommendedExaminations }) =>
    recommendedExaminations.length === 0 ? ["no-examination-proposed"] : [],
});

/** Insufficient images beside an anomaly; a bad print of an archived image needs no new image. */
export const technicalNotes = computed({
  reads: ["technicallyInsufficient"],
  text: { en: "technically insufficient images", fr: "clichés techniquement insuffisants" },
  evaluate: ({ technicallyInsufficient: found }) =>
    found?.reason === "print-quality" && found.archived
      ? ["technical-recall", "reprint-suffices"]
      : ["technical-recall"],
});
