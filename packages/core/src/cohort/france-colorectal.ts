import type { FactsOf } from "../engine/index.js";
import { type facts as eligibilityFacts, SCREENING_AGES } from "../france/colorectal/eligibility-facts.js";
import type { Draw } from "./draw.js";

type Eligibility = FactsOf<typeof eligibilityFacts>;

const RISK_FACTORS = [
  "own-adenoma",
  "own-cancer",
  "inflammatory-bowel-disease",
  "first-degree-adenoma",
  "family-colorectal-cancer",
  "familial-polyposis",
  "lynch",
] as const;

/** A person of the target population. */
export function colorectalEligibilityFacts(draw: Draw): Eligibility {
  const birthDate = draw.birth(SCREENING_AGES);
  const isExcluded = draw.chanceInRegion(
    "fr.colorectal.excluded.lowest-region",
    "fr.colorectal.excluded.highest-region",
  );
  const isAtRisk = isExcluded && draw.chance("fr.colorectal.excluded-by-risk");
  const wasExamined = isExcluded && !isAtRisk;
  const byCt = wasExamined && draw.chance("fr.colorectal.excluded-by-ct");
  return {
    birthDate,
    symptom: draw.chance("fr.colorectal.symptom"),
    riskFactors: isAtRisk ? [draw.among(RISK_FACTORS)] : [],
    lastColonoscopy: colonoscopyOf(draw, wasExamined && !byCt),
    lastCtColonography: byCt ? { date: draw.monthsAgo(0, 24) } : null,
    medicalOpinion: byCt && draw.chance("fr.colorectal.medical-opinion") ? "favourable" : "none",
  };
}

function colonoscopyOf(draw: Draw, isRecent: boolean) {
  if (isRecent) return { date: draw.monthsAgo(0, 60), complete: true };
  if (draw.chance("fr.colorectal.incomplete-colonoscopy"))
    return { date: draw.monthsAgo(0, 60), complete: false };
  return null;
}
