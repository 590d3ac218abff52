import { addDays, type CivilDate, fromYmd } from "./civil-date.js";
import { easterSunday } from "./easter.js";

/** Where a holiday falls in a year: a fixed day, or a number of days after Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly daysFromEaster: number };

/** A public holiday as a text of law makes it, with the years that the text covers. */
export interface Holiday {
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string };
  readonly on: HolidayRule;
  /** First year in which it is a legal holiday; left out when older than the tables, which begin in 1984. */
  readonly fromYear?: number;
  /** Last year in which it is a legal holiday; left out while it is one. */
  readonly untilYear?: number;
  readonly citation: string;
}

/** The day of a holiday in a year, or undefined in a year in which it is none. */
export function holidayIn(holiday: Holiday, year: number): CivilDate | undefined {
  if (holiday.fromYear !== undefined && year < holiday.fromYear) return undefined;
  if (holiday.untilYear !== undefined && year > holiday.untilYear) return undefined;
  const { on } = holiday;
  if ("month" in on) return fromYmd(year, on.month, on.day);
  return addDays(easterSunday(year), on.daysFromEaster);
}
