import type { CivilDate } from "../../calendar/index.js";
import { birthday } from "../../calendar/index.js";

/** Ages at which screening is proposed, both included (FR-ARR-2024, annexe V, I.A). */
export const SCREENING_AGES = { from: 25, to: 65 } as const;
/** Age from which the HPV test takes the place of cytology (annexe V, I). */
export const HPV_AGE_YEARS = 30;
/** Years between the first two cytologies (annexe V, I). */
export const SECOND_CYTOLOGY = { years: 1 } as const;
/** Years from the last normal cytology to the next test (annexe V, I). */
export const CYTOLOGY_INTERVAL = { years: 3 } as const;
/** Years from a negative HPV test to the next one (annexe V, I). */
export const HPV_INTERVAL = { years: 5 } as const;

/** The two screening tests. */
export type TestType = "cytology" | "hpv";

/** The day on which a person leaves the age range: that of the 66th birthday. */
export function endOfRange(birthDate: CivilDate): CivilDate {
  return birthday(birthDate, SCREENING_AGES.to + 1);
}

/** The test that a person's age calls for on a day. */
export function testAt(birthDate: CivilDate, day: CivilDate): TestType {
  return day >= birthday(birthDate, HPV_AGE_YEARS) ? "hpv" : "cytology";
}
