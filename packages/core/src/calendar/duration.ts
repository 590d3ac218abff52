import {
  addCalendarDuration,
  type CalendarDuration,
  counted,
  sayCalendarDuration,
} from "./calendar-duration.js";
import type { CivilDate } from "./civil-date.js";
import { addHours, type Instant } from "./instant.js";
import { sayWorkingUnit, type WorkingCalendarId } from "./working-calendar.js";
import { addWorkingDays } from "./working-days.js";
import { addWorkingHours } from "./working-hours.js";
import type { Zone } from "./zone.js";

/**
 * A legal delay between civil dates, in whole units.
 *
 * In each the day of the event is not counted (CAL-1, after art. 641 al. 1 CPC): the result of adding it is the
 * last day of the delay, and a delay that ends on a non-working day is not extended (CAL-4).
 * - `workingDays`: working days of the named calendar, the first being the first after the event.
 */
export type Duration =
  | CalendarDuration
  | { readonly workingDays: number; readonly calendar: WorkingCalendarId };

/**
 * A legal delay between instants (CAL-7).
 * - `hours`: elapsed hours.
 * - `workingHours`: elapsed hours that lie within working days of the named calendar.
 */
export type InstantDuration =
  | { readonly hours: number }
  | { readonly workingHours: number; readonly calendar: WorkingCalendarId };

/** The last day of a delay that runs from the day of an event. */
export function addDuration(date: CivilDate, duration: Duration): CivilDate {
  if ("workingDays" in duration) return addWorkingDays(date, duration.workingDays, duration.calendar);
  return addCalendarDuration(date, duration);
}

/** The end of a delay that runs from an instant; working hours are those of civil days in the zone. */
export function addInstantDuration(instant: Instant, duration: InstantDuration, zone: Zone): Instant {
  if ("hours" in duration) return addHours(instant, duration.hours);
  return addWorkingHours(instant, duration.workingHours, { calendar: duration.calendar, zone });
}

/** Whether a delay from a day has run out by another day, its last day included. */
export function elapsedAtLeast(from: CivilDate, duration: Duration, on: CivilDate): boolean {
  return on >= addDuration(from, duration);
}

/**
 * The one delay that stands for several in a row from the same anchor, so that the month's end is clipped once
 * (CAL-3); years with months make months.
 *
 * @throws RangeError when units are mixed otherwise, calendars differ or none is given: no rule defines it.
 * @example addDuration(civilDate("2024-08-31"), sumOf({ months: 6 }, { months: 3 })) // 2025-05-31
 */
export function sumOf(...durations: readonly Duration[]): Duration {
  const [first, ...rest] = durations;
  if (first === undefined) throw new RangeError("expected one duration or more to sum");
  return rest.reduce(sumOfTwo, first);
}

function sumOfTwo(one: Duration, other: Duration): Duration {
  if ("days" in one && "days" in other) return { days: one.days + other.days };
  if ("years" in one && "years" in other) return { years: one.years + other.years };
  if ("workingDays" in one && "workingDays" in other && one.calendar === other.calendar) {
    return { workingDays: one.workingDays + other.workingDays, calendar: one.calendar };
  }
  const months = inMonths(one) + inMonths(other);
  if (Number.isNaN(months)) {
    throw new RangeError(`no rule sums ${sayDuration(one, "en")} and ${sayDuration(other, "en")}`);
  }
  return { months };
}

function inMonths(duration: Duration): number {
  if ("months" in duration) return duration.months;
  return "years" in duration ? 12 * duration.years : Number.NaN;
}

/** A delay in words: "24 months", "2 jours ouvrés", "48 hours of working days (Monday to Friday)". */
export function sayDuration(duration: Duration | InstantDuration, language: "en" | "fr"): string {
  if ("hours" in duration) return counted(duration.hours, HOURS[language], language);
  if ("workingDays" in duration) {
    return counted(duration.workingDays, sayWorkingUnit(duration.calendar, language).days, language);
  }
  if ("workingHours" in duration) {
    return counted(duration.workingHours, sayWorkingUnit(duration.calendar, language).hours, language);
  }
  return sayCalendarDuration(duration, language);
}

const HOURS = { en: ["hour", "hours"], fr: ["heure", "heures"] } as const;
