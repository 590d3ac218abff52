import type { Segment } from "../syntax/index.js";
import type { Carried } from "./reading.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";

/**
 * OIDs of the French national health identity: NIR, NIA, test and demonstration (ANS, référentiel INS).
 */
const insAuthorities: readonly string[] = [
  "1.2.250.1.213.1.4.8",
  "1.2.250.1.213.1.4.9",
  "1.2.250.1.213.1.4.10",
  "1.2.250.1.213.1.4.11",
];

/** Fields of PID that say who the person is, and how sure that is. */
export const identityFields = [1, 3, 5, 32] as const;

/** Whether a person is named, and by a qualified INS (PID-32 VALI); what the identity is stays in the message. */
export function identityOf(patient: Segment): Carried | undefined {
  const identifiers = patient.field(3).repetitions;
  const isNamed = identifiers.some(({ text }) => text !== "") || patient.field(5).state === "value";
  if (!isNamed) return undefined;
  const hasIns = identifiers.some((identifier) =>
    insAuthorities.includes(identifier.component(4).subcomponent(2).text),
  );
  const isQualified = patient.field(32).repetitions.some(({ text }) => text === "VALI");
  const value = hasIns ? (isQualified ? "ins-qualified" : "ins") : "other";
  return { what: "identity", place: sayPlace(placeIn(patient, { field: 3 })), value };
}
