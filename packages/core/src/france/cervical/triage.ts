import type { CalendarDuration, CivilDate } from "../../calendar/index.js";
import { civilDate } from "../../calendar/index.js";

/** What the recommendations to which the order refers (FR-ARR-2024, annexe V, II.E) set from a day on. */
export interface Triage {
  readonly from: CivilDate;
  /** Time from a positive HPV test with a normal reflex cytology to the HPV test that controls it. */
  readonly controlAfter: CalendarDuration;
  readonly document: string;
}

/** The recommendations in order of time: a change adds a line, and earlier samples keep theirs. */
export const TRIAGES: readonly [Triage, ...Triage[]] = [
  {
    from: civilDate("2019-07-11"),
    controlAfter: { years: 1 },
    document: "HAS, 11 July 2019, HPV testing in primary screening",
  },
];

/** The recommendations in force on the day of a sample; the first ones for a sample older than all. */
export function triageOn(sampledOn: CivilDate): Triage {
  return TRIAGES.findLast(({ from }) => from <= sampledOn) ?? TRIAGES[0];
}
