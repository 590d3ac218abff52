import type { Bilingual } from "@opendepistage/core/engine";
import type { MessageErrorCode, Place, Problem, Severity } from "../syntax/index.js";

/** What each problem of reading is by HL7 table 0357, and whether it spoils what the message says (table 0516). */
const kinds = {
  "message-type-missing": [101, "E"],
  "message-type-unsupported": [200, "E"],
  "event-unsupported": [201, "E"],
  "control-id-missing": [101, "E"],
  "date-unreadable": [102, "E"],
  "date-imprecise": [102, "W"],
  "examination-date-missing": [101, "W"],
  "examination-dates-differ": [199, "E"],
  "message-date-missing": [101, "E"],
  "order-group-missing": [100, "E"],
  "order-control-missing": [101, "E"],
  "order-control-unsupported": [103, "E"],
  "service-missing": [101, "W"],
  "service-not-mapped": [103, "W"],
  "status-missing": [101, "E"],
  "value-type": [102, "E"],
  "value-not-mapped": [103, "E"],
  "value-unusable": [102, "E"],
  "values-repeated": [198, "E"],
  "side-missing": [101, "E"],
  "side-not-mapped": [103, "E"],
  "sides-differ": [199, "E"],
  "unit-missing": [101, "E"],
  "unit-not-mapped": [103, "E"],
  "authority-not-mapped": [204, "E"],
  "observations-contradict": [199, "E"],
  "record-number-missing": [101, "E"],
  "record-number-unreadable": [102, "E"],
  "record-missing": [101, "E"],
  "record-incomplete": [101, "E"],
  "study-uid-unreadable": [102, "W"],
  "study-references-differ": [199, "W"],
  "acknowledgment-missing": [100, "E"],
  "acknowledgment-code-unsupported": [103, "E"],
  "acknowledged-id-missing": [101, "E"],
  "patient-missing": [100, "E"],
  "merge-missing": [100, "E"],
  "death-date-missing": [101, "W"],
  "death-contradicted": [199, "E"],
  "identity-not-qualified": [103, "W"],
  "profile-not-kept": [199, "W"],
  "document-fault": [102, "E"],
  "document-remark": [102, "W"],
  "document-of-another-person": [199, "E"],
  "document-person-not-compared": [199, "W"],
  "document-of-another-day": [199, "W"],
} as const satisfies Record<string, readonly [MessageErrorCode, Severity]>;

/** Names of the problems that reading a message for its meaning finds. */
export type ReadingProblemCode = keyof typeof kinds;

/** What was found and what is expected, in words. */
export interface SaidFinding {
  readonly found: string;
  readonly expected: string;
}

/** Something in a message that cannot be understood by the mapping; never quotes the content of the message. */
export interface ReadingProblem extends Problem<ReadingProblemCode> {
  /** `found` and `expected` in French. */
  readonly french: SaidFinding;
}

/** A problem of reading at a place. */
export function readingProblem(
  code: ReadingProblemCode,
  place: Place,
  { found, expected }: { readonly found: Bilingual; readonly expected: Bilingual },
): ReadingProblem {
  const [hl7Code, severity] = kinds[code];
  return {
    code,
    hl7Code,
    severity,
    place,
    found: found.en,
    expected: expected.en,
    french: { found: found.fr, expected: expected.fr },
  };
}
