import { type CivilDate, civilDateAt, type Zone } from "@opendepistage/core/calendar";

/** Today's date where a decision's law applies. */
export function todayFor(decisionId: string, now: number): CivilDate {
  const zone: Zone = decisionId.startsWith("be.") ? "Europe/Brussels" : "Europe/Paris";
  return civilDateAt({ epochMs: now, offsetMinutes: 0 }, zone);
}
