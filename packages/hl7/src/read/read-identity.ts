import type { Segment } from "../syntax/index.js";
import type { Carried } from "./reading.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";

/**
 * OIDs of the French national health identity: NIR, NIA, test and demonstration (ANS, référentiel INS).
 */
export const insAuthorities: readonly string[] = [
  "1.2.250.1.213.1.4.8",
  "1.2.250.1.213.1.4.9",
  "1.2.250.1.213.1.4.10",
  "1.2.250.1.213.1.4.11",
];

/** Fields of PID that say who the person is, and how sure that is. */
export const identityFields = [1, 3, 5, 32] as const;

/** Whether PID-3 has a French national health identity (INS), and PID-32 says that it is qualified. */
function insOf(patient: Segment): { readonly hasIns: boolean; readonly isQualified: boolean } {
  const hasIns = patient
    .field(3)
    .repetitions.some((identifier) => insAuthorities.includes(identifier.component(4).subcomponent(2).text));
  const isQualified = patient.field(32).repetitions.some(({ text }) => text === "VALI");
  return { hasIns, isQualified };
}

/** In France an INS may be sent for a qualified identity alone: a remark where PID-32 does not say so. */
export function identityRemark(patient: Segment): ReadingProblem | undefined {
  const { hasIns, isQualified } = insOf(patient);
  if (!hasIns || isQualified) return undefined;
  return readingProblem("identity-not-qualified", placeIn(patient, { field: 32 }), {
    found: { en: "an INS of an identity that is not qualified", fr: "un INS d’une identité non qualifiée" },
    expected: { en: "VALI, or no INS", fr: "VALI, ou aucun INS" },
  });
}

/** Whether a person is named, and by a qualified INS (PID-32 VALI); what the identity is stays in the message. */
export function identityOf(patient: Segment): Carried | undefined {
  const identifiers = patient.field(3).repetitions;
  const isNamed = identifiers.some(({ text }) => text !== "") || patient.field(5).state === "value";
  if (!isNamed) return undefined;
  const { hasIns, isQualified } = insOf(patient);
  const value = hasIns ? (isQualified ? "ins-qualified" : "ins") : "other";
  return { what: "identity", place: sayPlace(placeIn(patient, { field: 3 })), value };
}
