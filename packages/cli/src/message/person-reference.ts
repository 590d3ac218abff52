import type { Segment } from "@opendepistage/hl7";
import type { Reference } from "../bundle/write-answer.js";
import { assignedIdentifier, authorityIn, type Identifier, isInsAuthority } from "./assigned-identifier.js";

interface Candidate {
  readonly identifier: Identifier;
  readonly isIns: boolean;
}

/**
 * Whom a PID is about, as a logical reference by PID-3: the INS where the identity is qualified (PID-32), else the first
 * identifier whose authority has an OID, else the first; undefined where there is none that may be sent.
 */
export function personReference(patient: Segment | undefined): Reference | undefined {
  if (patient === undefined) return undefined;
  const isQualified = patient.field(32).repetitions.some(({ text }) => text === "VALI");
  const candidates = patient.field(3).repetitions.flatMap((repetition): Candidate[] => {
    const authority = authorityIn(repetition.component(4));
    const identifier = assignedIdentifier(repetition.component(1).text, authority);
    return identifier ? [{ identifier, isIns: isInsAuthority(authority) }] : [];
  });
  // An INS is sent for a qualified identity alone.
  const admitted = candidates.filter(({ isIns }) => isQualified || !isIns);
  const chosen =
    admitted.find(({ isIns }) => isIns) ??
    admitted.find(({ identifier }) => identifier.system !== undefined) ??
    admitted[0];
  return chosen && { type: "Patient", identifier: chosen.identifier };
}
