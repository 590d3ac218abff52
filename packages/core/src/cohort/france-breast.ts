import type { CivilDate } from "../calendar/index.js";
import type { FactsOf } from "../engine/index.js";
import { type facts as eligibilityFacts, SCREENING_AGES } from "../france/breast/eligibility-facts.js";
import type { facts as readingFacts } from "../france/breast/first-reading-facts.js";
import type { Draw } from "./draw.js";

type Eligibility = FactsOf<typeof eligibilityFacts>;
type Reading = FactsOf<typeof readingFacts>;

const PARTICULARS = [
  "implants",
  "plastic-surgery",
  "benign-surgery",
  "trauma",
  "dense-breasts",
  "diffuse-calcifications",
  "hormone-therapy",
] as const;
const SYMPTOMS = ["mass", "skin-or-nipple-sign", "breast-pain", "ordinary-galactorrhoea"] as const;

/** A woman of the target population before her next examination. */
export function breastEligibilityFacts(draw: Draw): Eligibility {
  const birthDate = draw.birth(SCREENING_AGES);
  const isAtRisk = draw.chance("fr.breast.raised-risk");
  const lastMammogram = lastMammogramOf(draw);
  const isWatched = lastMammogram?.withinProgramme === true && draw.chance("fr.breast.class-3");
  return {
    birthDate,
    symptomReferral: draw.chance("fr.breast.symptom-referral") ? draw.among(SYMPTOMS) : "none",
    symptomAtVisit: draw.chance("fr.breast.abnormal-examination"),
    breastCancer: isAtRisk ? draw.among(["none", "in-treatment", "treated"]) : "none",
    highRisk: isAtRisk,
    currentFollowUp: followUpOf(draw, isAtRisk),
    mammographySuitable: !draw.chance("fr.breast.unsuitable"),
    surveillance: isWatched ? { lastCompleteMammogram: lastMammogram.date, cancerFound: false } : null,
    lastMammogram,
    particulars: PARTICULARS.filter(() => draw.chance("fr.breast.particular")),
  };
}

function followUpOf(draw: Draw, isAtRisk: boolean) {
  if (!isAtRisk) return "none";
  return draw.chance("fr.breast.inadequate-follow-up")
    ? draw.among(["inadequate", "none"] as const)
    : "adequate";
}

interface Mammogram {
  readonly date: CivilDate;
  readonly result: "normal" | "abnormal";
  readonly withinProgramme: boolean;
}

/** Who takes part was examined in the last two years, most within the programme; others may have been outside. */
function lastMammogramOf(draw: Draw): Mammogram | null {
  if (draw.chanceInRegion("fr.breast.participation.lowest-region", "fr.breast.participation.highest-region"))
    return { date: draw.monthsAgo(0, 24), result: resultOf(draw), withinProgramme: true };
  if (draw.chance("fr.breast.individual-screening"))
    return { date: draw.monthsAgo(0, 24), result: resultOf(draw), withinProgramme: false };
  const before = draw.oneOf({ none: "fr.breast.first-ever", outside: "fr.breast.first-organised" });
  if (before === "none") return null;
  return { date: draw.monthsAgo(24, 60), result: resultOf(draw), withinProgramme: before !== "outside" };
}

function resultOf(draw: Draw): "normal" | "abnormal" {
  return draw.oneOf({ four: "fr.breast.class-4", five: "fr.breast.class-5" }) ? "abnormal" : "normal";
}

type WorkUp = NonNullable<Reading["workUp"]>;
type Finding = NonNullable<Reading["findings"]>[number];
type Class = "0" | "1" | "2" | "3" | "4" | "5";

/** A first reading, with what its work-up came to. */
export function firstReadingFacts(draw: Draw): Reading {
  const isPositive = draw.chance("fr.breast.positive-before-work-up");
  const isSuspicious = draw.chance("fr.breast.abnormal-examination");
  const mobileUnit = draw.chance("fr.breast.mobile-unit");
  const workUp = isPositive || isSuspicious ? workUpOf(draw, mobileUnit) : "not-done";
  const worst = isPositive ? classOf(draw, workUp === "done") : draw.among(["1", "2"] as const);
  const other = draw.among(["1", "2"] as const);
  const findings: readonly Finding[] = isPositive
    ? [draw.among(["mass", "calcifications", "asymmetry", "architectural-distortion"])]
    : [];
  return {
    classes: draw.among([
      { left: worst, right: other },
      { left: other, right: worst },
    ]),
    clinicalExamination: isSuspicious ? "suspicious" : "normal",
    workUp,
    clinicalWorkUp: isSuspicious && workUp === "done" ? draw.among(["cleared", "confirmed"]) : null,
    ultrasound: "not-done",
    findings,
    workUpExaminations: workUp === "done" ? examinationsFor(draw, findings) : [],
    mobileUnit,
    samplingAdvised: worst === "3" && draw.chance("fr.breast.sampling-advised"),
  };
}

function workUpOf(draw: Draw, isMobile: boolean): WorkUp {
  if (isMobile || draw.chance("fr.breast.work-up-deferred")) return "deferred";
  return draw.chance("fr.breast.work-up-refused") ? draw.among(["refused", "refusal-confirmed"]) : "done";
}

/** Before work-up an anomaly awaits it; after it, the shares of all women are those of the women worked up. */
function classOf(draw: Draw, isWorkedUp: boolean): Class {
  if (!isWorkedUp) return "0";
  const shares = { "3": "fr.breast.class-3", "4": "fr.breast.class-4", "5": "fr.breast.class-5" } as const;
  return draw.oneOf(shares, "fr.breast.positive-before-work-up") ?? draw.among(["1", "2"] as const);
}

/** A work-up holds what its anomaly calls for (FR-ARR-2024, annexe III, IV.B). */
function examinationsFor(draw: Draw, findings: readonly Finding[]) {
  const magnified = findings.includes("calcifications") ? (["lateral-view", "magnification"] as const) : [];
  const isNeeded = findings.includes("mass") || magnified.length === 0;
  const isMade = draw.chance("fr.breast.work-up-ultrasound") || isNeeded;
  return isMade ? (["ultrasound", ...magnified] as const) : magnified;
}
