import { addDays, type CivilDate, weekday, yearOf } from "./civil-date.js";
import { holidayIn } from "./holiday.js";
import { type WorkingCalendar, type WorkingCalendarId, workingCalendar } from "./working-calendar.js";

type WorkingDayTest = (date: CivilDate) => boolean;

const tests = new WeakMap<WorkingCalendar, WorkingDayTest>();

/** The test of a calendar's days, made once; the same calendar always gets the same answers. */
function workingDayTest(calendar: WorkingCalendarId | WorkingCalendar): WorkingDayTest {
  const definition = typeof calendar === "string" ? workingCalendar(calendar) : calendar;
  let test = tests.get(definition);
  if (test === undefined) {
    test = makeWorkingDayTest(definition);
    tests.set(definition, test);
  }
  return test;
}

function makeWorkingDayTest(calendar: WorkingCalendar): WorkingDayTest {
  const worked = calendar.weekdays.reduce((bits, day) => bits | (1 << day), 0);
  if (worked === 0) throw new RangeError(`expected a working weekday in the calendar ${calendar.id}`);
  const holidays = new Map<number, ReadonlySet<CivilDate>>();
  return (date) => {
    if (((worked >> weekday(date)) & 1) === 0) return false;
    const year = yearOf(date);
    let ofYear = holidays.get(year);
    if (ofYear === undefined) {
      ofYear = new Set(holidaysIn(year, calendar));
      holidays.set(year, ofYear);
    }
    return !ofYear.has(date);
  };
}

/** The holidays of a calendar in a year, in order; a day that two holidays share is listed once. */
export function holidaysIn(
  year: number,
  calendar: WorkingCalendarId | WorkingCalendar,
): readonly CivilDate[] {
  const definition = typeof calendar === "string" ? workingCalendar(calendar) : calendar;
  const days = definition.holidays.map((holiday) => holidayIn(holiday, year));
  const found = days.filter((day) => day !== undefined);
  return [...new Set(found)].sort((one, other) => one - other);
}

/** Whether a day is a working day of a calendar. */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendarId | WorkingCalendar): boolean {
  return workingDayTest(calendar)(date);
}

/**
 * The working day that lies a number of working days after a day, which is not counted itself (CAL-1); before it
 * when the number is negative; the day itself, worked or not, when it is zero.
 *
 * Before the calendar's `definedFrom` the count is made by the same rule, which was not the law then.
 *
 * @throws RangeError when the number is not whole.
 * @example addWorkingDays(civilDate("2024-05-08"), 2, "BE-ouvrables") // 2024-05-13, reading CAL-9
 */
export function addWorkingDays(
  date: CivilDate,
  count: number,
  calendar: WorkingCalendarId | WorkingCalendar,
): CivilDate {
  if (!Number.isInteger(count))
    throw new RangeError(`expected a whole number of working days, found ${count}`);
  const isWorked = workingDayTest(calendar);
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorked(day)) left--;
  }
  return day;
}

/**
 * The number of working days from a day, which is not counted, to another, which is; negative when the other lies
 * before it: the number that `addWorkingDays` takes to reach a working day.
 */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
  calendar: WorkingCalendarId | WorkingCalendar,
): number {
  const isWorked = workingDayTest(calendar);
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorked(day)) count += step;
  }
  return count;
}
