declare const civilDateBrand: unique symbol;

/**
 * A day of the proleptic Gregorian calendar without time or zone, as whole days since 1970-01-01 (negative
 * before); compare with plain `<`.
 */
export type CivilDate = number & { readonly [civilDateBrand]: true };

/** An ISO 8601 day of the week: Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** First year that text is read for. */
export const FIRST_YEAR = 1800;
/** Last year that text is read for; arithmetic may go beyond it, up to year 9999. */
export const LAST_YEAR = 2199;

const DAYS_FROM_MARCH_OF_YEAR_0 = 719_468;
/** A multiple of 7 that makes every day number of the supported years positive. */
const WHOLE_WEEKS = 719_474;

/** Whether the Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days, 28 to 31, of a month (1 to 12) in a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day number of a month counted from January of year 0; a day number beyond the month's end runs on into
 * the next month.
 *
 * Years run from March here, so that the leap day comes last and months follow one linear formula (Neri and
 * Schneider, "Euclidean affine functions and their application to calendar algorithms", 2023).
 */
function fromMonths(months: number, day: number): CivilDate {
  const shifted = months - 2;
  const year = (shifted / 12) | 0;
  const daysBeforeYear = 365 * year + (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0);
  const daysBeforeMonth = ((153 * (shifted - 12 * year) + 2) / 5) | 0;
  return (daysBeforeYear + daysBeforeMonth + day - 1 - DAYS_FROM_MARCH_OF_YEAR_0) as CivilDate;
}

/**
 * Months since January of year 0, times 32, plus the day of the month: one integer, so that no object is made
 * on the way (inverse of `fromMonths`, same source).
 */
function monthsAndDay(date: CivilDate): number {
  const inCenturies = 4 * (date + DAYS_FROM_MARCH_OF_YEAR_0) + 3;
  const century = (inCenturies / 146_097) | 0;
  const inYears = ((inCenturies - 146_097 * century) >> 2) * 4 + 3;
  const yearOfCentury = (inYears / 1461) | 0;
  const inMonths = 5 * ((inYears - 1461 * yearOfCentury) >> 2) + 2;
  const month = (inMonths / 153) | 0;
  const day = (((inMonths - 153 * month) / 5) | 0) + 1;
  return (12 * (100 * century + yearOfCentury) + month + 2) * 32 + day;
}

/**
 * The civil date of a year (1 to 9999), month (1 to 12) and day of the month.
 *
 * @throws RangeError when there is no such day.
 */
export function fromYmd(year: number, month: number, day: number): CivilDate {
  if (!isRealDay(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return fromMonths(12 * year + month - 1, day);
}

function isRealDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Reads a real day written YYYY-MM-DD, years 1800 to 2199; anything else is undefined. */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  // A character that is no digit makes its number NaN, which fails every comparison.
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return fromMonths(12 * year + month - 1, day);
}

/** The number written by ASCII digits between two places of a text, or NaN. */
export function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let place = start; place < end; place++) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = 10 * value + digit;
  }
  return value;
}

/**
 * Reads a day written YYYY-MM-DD that is known to be right, such as a date of the law.
 *
 * @throws RangeError when it is not a real day of the years 1800 to 2199.
 */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date !== undefined) return date;
  throw new RangeError(
    `expected a real day YYYY-MM-DD, years ${FIRST_YEAR} to ${LAST_YEAR}, found "${text}"`,
  );
}

/** Writes a day as YYYY-MM-DD. */
export function formatCivilDate(date: CivilDate): string {
  const packed = monthsAndDay(date);
  const months = packed >> 5;
  const year = (months / 12) | 0;
  return `${String(year).padStart(4, "0")}-${twoDigits(months - 12 * year + 1)}-${twoDigits(packed & 31)}`;
}

/** A whole number from 0 to 99 written with two digits. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The year of a day. */
export function yearOf(date: CivilDate): number {
  return ((monthsAndDay(date) >> 5) / 12) | 0;
}

/** The month of a day, 1 to 12. */
export function monthOf(date: CivilDate): number {
  return ((monthsAndDay(date) >> 5) % 12) + 1;
}

/** The day of the month, 1 to 31. */
export function dayOf(date: CivilDate): number {
  return monthsAndDay(date) & 31;
}

/** The day of the week of a day. */
export function weekday(date: CivilDate): Weekday {
  return (((date + WHOLE_WEEKS + 3) % 7) + 1) as Weekday;
}

/** The day that lies a whole number of days later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return (date + days) as CivilDate;
}

/**
 * The day with the same number a whole number of months later (earlier when negative), or the last day of
 * that month when it has no such number (reading CAL-2, after art. 641 al. 2 CPC).
 *
 * @example addMonths(civilDate("2024-02-29"), 24) // 2026-02-28
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const packed = monthsAndDay(date);
  const target = (packed >> 5) + months;
  const day = packed & 31;
  if (day <= 28) return fromMonths(target, day);
  const year = (target / 12) | 0;
  const last = daysInMonth(year, target - 12 * year + 1);
  return fromMonths(target, Math.min(day, last));
}

/** The same day of the same month a whole number of years later; 29 February becomes 28 in a common year. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, 12 * years);
}

/** The same day and month a whole number of years later; 29 February becomes 1 March in a common year. */
export function anniversary(date: CivilDate, years: number): CivilDate {
  const packed = monthsAndDay(date);
  // In a common year, day 29 of February runs on into 1 March.
  return fromMonths((packed >> 5) + 12 * years, packed & 31);
}

/** Whole years from one day to another, where 29 February is reached on 1 March in a common year. */
export function completedYears(from: CivilDate, on: CivilDate): number {
  return Math.floor((monthsAndDay(on) - monthsAndDay(from)) / (12 * 32));
}

/** The last day of the month of a day. */
export function endOfMonth(date: CivilDate): CivilDate {
  return (fromMonths((monthsAndDay(date) >> 5) + 1, 1) - 1) as CivilDate;
}

/** The first day of the month after that of a day. */
export function firstOfNextMonth(date: CivilDate): CivilDate {
  return fromMonths((monthsAndDay(date) >> 5) + 1, 1);
}
