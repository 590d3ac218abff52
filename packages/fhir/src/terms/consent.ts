import { CONSENT } from "./systems.js";
import { type ValueTerm, valuesOf } from "./term.js";

/** What a consent or an objection is about: the purposes of fr.data.objection, and Walloon further processing. */
export type ConsentMatter = "further-processing" | "invitation" | "reminder" | "crcdc-processing";

export const consentTerms: readonly ValueTerm<ConsentMatter>[] = valuesOf(CONSENT, {
  "further-processing": "further-processing",
  "objection-invitation": "invitation",
  "objection-reminder": "reminder",
  "objection-crcdc-processing": "crcdc-processing",
} as const);
