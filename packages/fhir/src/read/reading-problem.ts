import type { Bilingual } from "@opendepistage/core/engine";

/** Names of the problems that reading resources finds, and whether each spoils what they say. */
const severities = {
  "not-a-bundle": "error",
  "not-a-resource": "error",
  "bundle-incomplete": "warning",
  "resource-repeated": "error",
  "rules-unknown": "error",
  "modifier-unknown": "error",
  "several-persons": "error",
  "person-unknown": "error",
  "person-absent": "warning",
  "subject-missing": "warning",
  "reference-unresolved": "warning",
  "status-missing": "error",
  "date-unreadable": "error",
  "date-imprecise": "warning",
  "date-missing": "warning",
  "value-not-mapped": "error",
  "values-differ": "error",
  "side-missing": "error",
  "images-missing": "error",
  "decision-unknown": "error",
  "fact-unknown": "error",
  "answer-unusable": "error",
  "value-unusable": "error",
  "facts-contradict": "error",
  "law-unknown": "warning",
  "event-unusable": "error",
} as const;

export type ReadingProblemCode = keyof typeof severities;

/** Something in resources that cannot be understood; it never quotes their content. */
export interface ReadingProblem {
  readonly code: ReadingProblemCode;
  readonly severity: "error" | "warning";
  /** FHIRPath of the element. */
  readonly place: string;
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** A problem of reading at a place. */
export function readingProblem(
  code: ReadingProblemCode,
  place: string,
  said: { readonly found: Bilingual; readonly expected: Bilingual },
): ReadingProblem {
  return { code, severity: severities[code], place, ...said };
}
