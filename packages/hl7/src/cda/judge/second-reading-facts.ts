import type { FactValue } from "@opendepistage/core/border";
import type { InterpretationSheet, PerBreast, SecondReading, TechnicalFaults } from "../model/sheet.js";
import { isSecondContested } from "./contested.js";
import { classOf, findingsOf, workUpOf } from "./first-reading-facts.js";
import { readersOf } from "./parties.js";

const breasts = ["right", "left"] as const;

/** The facts of fr.breast.second-reading that a sheet gives; what it does not say is left out. */
export function secondReadingFacts(sheet: InterpretationSheet): readonly FactValue[] {
  const reading = sheet.secondReading;
  if (reading === undefined) return [];
  const { first, second } = readersOf(sheet);
  return [
    ...known("firstReader", first),
    ...known("secondReader", second),
    ...known("firstReading", endOfFirstReading(sheet)),
    ...(isSecondContested(sheet) ? [] : judgedBySecond(reading)),
    ...(workUpOf(sheet) === "not-done" ? [{ path: "workUpSufficient", value: null }] : []),
    // A sheet holds one first and one second reading.
    { path: "thirdReading", value: false },
  ];
}

function judgedBySecond(reading: SecondReading): readonly FactValue[] {
  return [
    ...secondClasses(reading),
    ...technicalFacts(reading),
    ...known("anomalyDescribed", describesAnomaly(reading)),
    ...known("recommendedExaminations", examinationsOf(reading)),
  ];
}

function known(path: string, value: unknown): readonly FactValue[] {
  return value === undefined ? [] : [{ path, value }];
}

/** How the first reading ended; undefined where it is not told whether a work-up was put off, refused or made. */
function endOfFirstReading(sheet: InterpretationSheet): string | undefined {
  const classes = breasts.map((side) => classOf(sheet, side));
  const workUp = workUpOf(sheet);
  if (workUp === undefined) return undefined;
  if (classes.some((each) => each === "3" || each === "4" || each === "5")) return "positive";
  if (classes.some((each) => each === undefined || each === "0")) return undefined;
  if (workUp === "not-done") return "negative";
  const examination = sheet.firstReading?.clinicalExamination;
  if (typeof examination !== "string") return undefined;
  if (examination !== "suspicious") return "negative-after-work-up";
  const conduct = sheet.immediateWorkUp?.plan?.conduct;
  if (conduct === "screening") return "negative-after-work-up";
  const isConfirmed =
    conduct === "surveillance" || conduct === "sampling" || conduct === "specialist-opinion";
  return isConfirmed ? "positive" : undefined;
}

function secondClasses({ result, technicallyInsufficient }: SecondReading): readonly FactValue[] {
  if (result === undefined) return technicallyInsufficient ? [{ path: "classes", value: null }] : [];
  return breasts.flatMap((side) => {
    const found = result[side];
    return typeof found === "string" ? [{ path: `classes.${side}`, value: found }] : [];
  });
}

/** Why the images are insufficient: of several reasons, the one that a new print cannot cure (CTI-2). */
export function technicalReason(faults: TechnicalFaults | undefined): string | undefined {
  const isSo = (fault: PerBreast<boolean> | undefined) => fault?.right === true || fault?.left === true;
  if (isSo(faults?.positioning)) return "positioning";
  if (isSo(faults?.imageQuality)) return "image-quality";
  return isSo(faults?.printQuality) ? "print-quality" : undefined;
}

/** Whether the image is archived is not on the sheet; it matters for a bad print only. */
function technicalFacts({ technicallyInsufficient, technicalFaults }: SecondReading): readonly FactValue[] {
  if (technicallyInsufficient === undefined) return [];
  if (!technicallyInsufficient) return [{ path: "technicallyInsufficient", value: null }];
  return known("technicallyInsufficient.reason", technicalReason(technicalFaults));
}

function describesAnomaly({ anomalies }: SecondReading): boolean | undefined {
  const isAnySeen = Object.values(anomalies ?? {}).some(
    (each: PerBreast<boolean>) => each.right === true || each.left === true,
  );
  if (isAnySeen) return true;
  return findingsOf(anomalies) === undefined ? undefined : false;
}

/** The examinations proposed; unknown where one of them has a code that is not known, or there is no plan. */
function examinationsOf({
  recommendedExaminations = [],
  plan,
}: SecondReading): readonly string[] | undefined {
  if (plan?.conduct === undefined && recommendedExaminations.length === 0) return undefined;
  const names = recommendedExaminations.map(({ examination }) => examination);
  if (names.some((name) => typeof name !== "string")) return undefined;
  const ofConduct = plan?.conduct === "mri" || plan?.conduct === "sampling" ? [plan.conduct] : [];
  return [...new Set([...(names as readonly string[]), ...ofConduct])];
}
