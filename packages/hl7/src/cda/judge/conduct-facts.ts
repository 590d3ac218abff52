import type { FactValue } from "@opendepistage/core/border";
import { type CivilDate, formatCivilDate } from "@opendepistage/core/calendar";
import type { DeferredWorkUpSheet, InterpretationSheet } from "../model/sheet.js";
import { isDeferredContested, isFirstContested, isSecondContested } from "./contested.js";
import { classOf, workUpOf } from "./first-reading-facts.js";

const breasts = ["right", "left"] as const;

/** The class of an examination, that of its most suspicious image (READ-1). */
const mostSuspiciousFirst = ["5", "4", "3", "2", "1"] as const;

/**
 * The facts of fr.breast.conduct that a sheet gives. Two negative readings settle the class; that of a first reading
 * alone is settled, where it is, by its own decision.
 */
export function conductFacts(
  sheet: InterpretationSheet,
  mammogramOn: CivilDate | undefined,
): readonly FactValue[] {
  const first = breasts.map((side) => classOf(sheet, side));
  const second = breasts.map((side) => sheet.secondReading?.result?.[side]);
  const isNegative = (each: unknown) => each === "1" || each === "2";
  const isSettled =
    !isSecondContested(sheet) &&
    first.every(isNegative) &&
    second.every(isNegative) &&
    sheet.secondReading?.technicallyInsufficient === false;
  const workUp = workUpOf(sheet);
  const conduct = sheet.immediateWorkUp?.plan?.conduct ?? sheet.firstReading?.plan?.conduct;
  return [
    ...(isSettled ? [{ path: "finalClass", value: first.includes("2") ? "2" : "1" }] : []),
    ...dayFact(mammogramOn),
    ...(isSettled && workUp !== undefined ? [{ path: "workUpDone", value: workUp === "done" }] : []),
    // Without a work-up nothing was sampled yet when the sheet was made.
    ...(workUp === "not-done" ? [{ path: "sampleResult", value: null }] : []),
    ...(isFirstContested(sheet) ? [] : samplingFact(conduct)),
  ];
}

/** The facts of fr.breast.conduct after a deferred work-up. */
export function deferredConductFacts(
  sheet: DeferredWorkUpSheet,
  mammogramOn: CivilDate | undefined,
): readonly FactValue[] {
  if (isDeferredContested(sheet)) return dayFact(mammogramOn);
  const { deferredWorkUp } = sheet;
  const classes = breasts.map((side) => deferredWorkUp?.finalClass?.[side]);
  const isKnown = classes.every((each) => typeof each === "string");
  const final = isKnown ? mostSuspiciousFirst.find((each) => classes.includes(each)) : undefined;
  return [
    ...(final === undefined ? [] : [{ path: "finalClass", value: final }]),
    ...dayFact(mammogramOn),
    { path: "workUpDone", value: true },
    ...samplingFact(deferredWorkUp?.plan?.conduct),
  ];
}

function dayFact(mammogramOn: CivilDate | undefined): readonly FactValue[] {
  return mammogramOn === undefined ? [] : [{ path: "mammogramOn", value: formatCivilDate(mammogramOn) }];
}

function samplingFact(conduct: unknown): readonly FactValue[] {
  if (conduct === "sampling") return [{ path: "samplingAdvised", value: true }];
  return conduct === "surveillance" ? [{ path: "samplingAdvised", value: false }] : [];
}
