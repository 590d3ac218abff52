import type { Written } from "@opendepistage/core/engine";
import type { Coding } from "fhir/r4.js";
import { biRadsTerms } from "../terms/breast.js";
import { BI_RADS_CLASS, SNOMED } from "../terms/systems.js";

/** The classes that the international edition of SNOMED CT has a code for. */
const INTERNATIONAL: readonly string[] = ["0", "1", "2", "3", "4", "5"];

/** The codings of a BI-RADS class: SNOMED CT’s where there is one, and ours, which has every class. */
export function biRadsCodings(biRadsClass: Written | undefined): readonly Coding[] {
  return biRadsTerms
    .filter(({ value }) => value === biRadsClass)
    .filter(
      ({ system, value }) => system === BI_RADS_CLASS || (system === SNOMED && INTERNATIONAL.includes(value)),
    )
    .map(({ system, code }) => ({ system, code }));
}
