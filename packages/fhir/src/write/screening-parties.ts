import type { ScreeningParties } from "../profiles/belgian-population-screening.js";
import { referenceOfType } from "./reference-type.js";
import { senderReference, type WritingContext } from "./writing-context.js";

/** The patient and the organisation, where both are what the Belgian guide asks for. */
export function screeningParties(context: WritingContext): ScreeningParties | undefined {
  const patient = referenceOfType(context.subject, ["Patient"]);
  if (!patient || (context.sender.type ?? "Organization") !== "Organization") return undefined;
  return { patient, organization: senderReference(context) };
}
