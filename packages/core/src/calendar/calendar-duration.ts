import { addDays, addMonths, addYears, type CivilDate } from "./civil-date.js";

/**
 * A legal delay in days, months or years, which no holiday bears on.
 * - `days`: calendar days.
 * - `months`, `years`: same day number, clipped to the month's end (CAL-2); a year is twelve months.
 */
export type CalendarDuration =
  | { readonly days: number }
  | { readonly months: number }
  | { readonly years: number };

/** The last day of a delay that runs from the day of an event. */
export function addCalendarDuration(date: CivilDate, duration: CalendarDuration): CivilDate {
  if ("months" in duration) return addMonths(date, duration.months);
  if ("days" in duration) return addDays(date, duration.days);
  return addYears(date, duration.years);
}

type SingularAndPlural = readonly [singular: string, plural: string];

const UNITS = {
  en: { days: ["day", "days"], months: ["month", "months"], years: ["year", "years"] },
  fr: { days: ["jour", "jours"], months: ["mois", "mois"], years: ["an", "ans"] },
} as const;

/** A delay in words: "24 months", "15 jours". */
export function sayCalendarDuration(duration: CalendarDuration, language: "en" | "fr"): string {
  const units = UNITS[language];
  if ("days" in duration) return counted(duration.days, units.days, language);
  if ("months" in duration) return counted(duration.months, units.months, language);
  return counted(duration.years, units.years, language);
}

/** A count with its unit; French takes the singular below two, English for one alone. */
export function counted(count: number, [singular, plural]: SingularAndPlural, language: "en" | "fr"): string {
  const isSingular = language === "fr" ? Math.abs(count) < 2 : Math.abs(count) === 1;
  return `${count} ${isSingular ? singular : plural}`;
}
