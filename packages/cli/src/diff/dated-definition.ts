import { type CivilDate, formatCivilDate, workingCalendar } from "@opendepistage/core/calendar";
import type { Decision } from "@opendepistage/core/engine";

/** A definition of the law that a decision counts with, and whether it was in force on each side. */
export interface DatedDefinition {
  /** The reading that tells of it. */
  readonly interpretation: string;
  readonly calendar: string;
  readonly citation: string;
  readonly definedFrom: string;
  readonly from: boolean;
  readonly to: boolean;
}

/** Definitions that the law changed on a known day, by the reading that a decision applies with them. */
const DEFINITIONS = [{ interpretation: "CAL-8", calendar: "BE-ouvrables" }] as const;

/** The dated definitions that a decision counts with, as they stand on two days. */
export function datedDefinitions(
  decision: Decision,
  from: CivilDate,
  to: CivilDate,
): readonly DatedDefinition[] {
  const applied = new Set(
    [...Object.values(decision.dimensions), ...decision.rows].flatMap(
      ({ interpretations }) => interpretations ?? [],
    ),
  );
  return DEFINITIONS.filter(({ interpretation }) => applied.has(interpretation)).map(
    ({ interpretation, calendar }) => {
      const { citation, definedFrom } = workingCalendar(calendar);
      return {
        interpretation,
        calendar,
        citation,
        definedFrom: formatCivilDate(definedFrom),
        from: definedFrom <= from,
        to: definedFrom <= to,
      };
    },
  );
}
