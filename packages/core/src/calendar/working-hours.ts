import { addDays } from "./civil-date.js";
import type { Instant } from "./instant.js";
import type { WorkingCalendar, WorkingCalendarId } from "./working-calendar.js";
import { isWorkingDay } from "./working-days.js";
import { civilDateAt, inZone, startOfDay, type Zone } from "./zone.js";

const MS_PER_HOUR = 3_600_000;

/** Whose working days count, and by which legal time a day begins and ends. */
export interface WorkingTime {
  readonly calendar: WorkingCalendarId | WorkingCalendar;
  readonly zone: Zone;
}

/**
 * The first instant by which a number of hours has elapsed within working days, all 24 hours of which count
 * (CAL-7), written in the legal time of the zone.
 *
 * Hours are counted as they elapse: a working day on which clocks change holds 23 or 25 of them. A count that is
 * complete at the very end of a working day ends there, at 24:00, whatever the next day is.
 *
 * @throws RangeError when the number of hours is negative or not finite.
 * @example 48 hours from Tuesday 2024-05-07T16:00:00+02:00, "FR-ouvres" in Europe/Paris // 2024-05-13T16:00:00+02:00
 */
export function addWorkingHours(instant: Instant, hours: number, { calendar, zone }: WorkingTime): Instant {
  if (!(hours >= 0 && hours < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`expected a number of hours from 0 on, found ${hours}`);
  }
  let left = hours * MS_PER_HOUR;
  let from = instant.epochMs;
  let day = civilDateAt(instant, zone);
  for (;;) {
    const end = startOfDay(addDays(day, 1), zone).epochMs;
    const counted = isWorkingDay(day, calendar) ? end - from : 0;
    if (left <= counted) return inZone({ epochMs: from + left, offsetMinutes: 0 }, zone);
    left -= counted;
    from = end;
    day = addDays(day, 1);
  }
}
