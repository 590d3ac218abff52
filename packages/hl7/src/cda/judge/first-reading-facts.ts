import type { FactValue } from "@opendepistage/core/border";
import type { Anomalies, ImmediateWorkUp, InterpretationSheet, PerBreast } from "../model/sheet.js";
import { isFirstContested } from "./contested.js";

const breasts = ["right", "left"] as const;

/** Clinical examinations as fr.breast.first-reading knows them; only a suspicious one counts (READ-4). */
const clinical: Readonly<Record<string, string>> = {
  normal: "normal",
  benign: "normal",
  asymmetry: "normal",
  suspicious: "suspicious",
  refused: "not-done",
};

/** The facts of fr.breast.first-reading that a sheet gives; what it does not say is left out. */
export function firstReadingFacts(sheet: InterpretationSheet): readonly FactValue[] {
  const reading = sheet.firstReading;
  if (reading === undefined || isFirstContested(sheet)) return [];
  const { clinicalExamination } = reading;
  const workUp = workUpOf(sheet);
  return [
    ...classesOf(sheet),
    ...(typeof clinicalExamination === "string"
      ? known("clinicalExamination", clinical[clinicalExamination])
      : []),
    ...known("workUp", workUp),
    ...clinicalWorkUp(sheet),
    ...known("ultrasound", ultrasoundOf(sheet)),
    ...known("findings", findingsOf(reading.anomalies)),
    ...known("workUpExaminations", examinationsOf(sheet)),
    ...samplingOf(sheet),
  ];
}

function known(path: string, value: unknown): readonly FactValue[] {
  return value === undefined ? [] : [{ path, value }];
}

/** The class of a breast: the final one after a work-up, or else that of the reading. */
export function classOf(sheet: InterpretationSheet, side: "right" | "left"): string | undefined {
  if (isFirstContested(sheet)) return undefined;
  const final = sheet.immediateWorkUp?.finalClass?.[side];
  if (final !== undefined) return typeof final === "string" ? final : undefined;
  const result = sheet.firstReading?.result?.[side];
  if (typeof result !== "string") return undefined;
  if (result !== "abnormal") return result;
  // The sheet's "abnormal [0, 3, 4, 5]" is positive and pending, which is class 0, until a work-up is done (READ-2).
  return sheet.immediateWorkUp === undefined ? "0" : undefined;
}

function classesOf(sheet: InterpretationSheet): readonly FactValue[] {
  return breasts.flatMap((side) => known(`classes.${side}`, classOf(sheet, side)));
}

/** Whether a work-up was done; its absence is told only where nothing called for one. */
export function workUpOf(sheet: InterpretationSheet): "done" | "not-done" | undefined {
  if (isFirstContested(sheet)) return undefined;
  if (sheet.immediateWorkUp !== undefined) return "done";
  const { clinicalExamination, result } = sheet.firstReading ?? {};
  const isNegative = breasts.every((side) => result?.[side] === "1" || result?.[side] === "2");
  const isUnsuspicious = typeof clinicalExamination === "string" && clinicalExamination !== "suspicious";
  return isNegative && isUnsuspicious ? "not-done" : undefined;
}

/** Conducts that confirm that care is needed (READ-4). */
const confirming: readonly unknown[] = ["surveillance", "sampling", "specialist-opinion"];

/** What the work-up made of the clinical anomaly, where the image gives no other ground for its conduct. */
function clinicalWorkUp(sheet: InterpretationSheet): readonly FactValue[] {
  const examination = sheet.firstReading?.clinicalExamination;
  if (typeof examination !== "string") return [];
  if (examination !== "suspicious") return [{ path: "clinicalWorkUp", value: null }];
  const conduct = sheet.immediateWorkUp?.plan?.conduct;
  const isNegative = breasts.every((side) => ["1", "2"].includes(classOf(sheet, side) ?? ""));
  if (!isNegative || conduct === undefined) return [];
  if (conduct === "screening") return [{ path: "clinicalWorkUp", value: "cleared" }];
  return confirming.includes(conduct) ? [{ path: "clinicalWorkUp", value: "confirmed" }] : [];
}

/** An ultrasound outside the work-up: the sheet has an entry for it only where it was made (READ-5). */
function ultrasoundOf({ firstReading }: InterpretationSheet): string | undefined {
  if (firstReading?.ultrasound === undefined) return "not-done";
  const results = breasts.map((side) => firstReading.ultrasound?.result?.[side]);
  if (results.some((result) => result === "4" || result === "5")) return "sampling";
  if (results.some((result) => typeof result !== "string")) return undefined;
  return results.includes("3") ? "surveillance" : "normal";
}

/** The anomalies seen, where the sheet says of each and of both breasts whether it was. */
export function findingsOf(anomalies: Anomalies | undefined): readonly string[] | undefined {
  if (anomalies === undefined) return undefined;
  const { mass, calcifications, massWithCalcifications, architecturalDistortion, focalAsymmetry } = anomalies;
  const all = [mass, calcifications, massWithCalcifications, architecturalDistortion, focalAsymmetry];
  if (all.some((each) => each?.right === undefined || each.left === undefined)) return undefined;
  const both = isSeen(massWithCalcifications);
  return [
    ...(isSeen(mass) || both ? ["mass"] : []),
    ...(isSeen(calcifications) || both ? ["calcifications"] : []),
    ...(isSeen(focalAsymmetry) ? ["asymmetry"] : []),
    ...(isSeen(architecturalDistortion) ? ["architectural-distortion"] : []),
  ];
}

function isSeen(anomaly: PerBreast<boolean> | undefined): boolean {
  return anomaly?.right === true || anomaly?.left === true;
}

/**
 * The examinations of the work-up. The sheet names ultrasound, but neither lateral view nor magnification: where
 * calcifications were seen, the list cannot be known from it.
 */
function examinationsOf(sheet: InterpretationSheet): readonly string[] | undefined {
  const { immediateWorkUp, firstReading } = sheet;
  if (immediateWorkUp === undefined) return workUpOf(sheet) === "not-done" ? [] : undefined;
  const seen = findingsOf(firstReading?.anomalies);
  if (seen === undefined || seen.includes("calcifications")) return undefined;
  const techniques = techniquesOf(immediateWorkUp);
  if (techniques.includes("ultrasound")) return ["ultrasound"];
  const isWhole =
    techniques.length > 0 && techniques.every((each) => each === "mammography" || each === "other-views");
  return isWhole && firstReading?.ultrasound === undefined ? [] : undefined;
}

function techniquesOf({ techniques = [], detectedBy }: ImmediateWorkUp): readonly unknown[] {
  return [...techniques, ...(detectedBy?.right ?? []), ...(detectedBy?.left ?? [])];
}

/** Whether sampling is advised for a class 3, which is what conduct says only where no breast is 4 or 5. */
function samplingOf(sheet: InterpretationSheet): readonly FactValue[] {
  const classes = breasts.map((side) => classOf(sheet, side));
  const conduct = sheet.immediateWorkUp?.plan?.conduct ?? sheet.firstReading?.plan?.conduct;
  if (!classes.includes("3") || classes.includes("4") || classes.includes("5")) return [];
  if (conduct === "sampling") return [{ path: "samplingAdvised", value: true }];
  return conduct === "surveillance" ? [{ path: "samplingAdvised", value: false }] : [];
}
