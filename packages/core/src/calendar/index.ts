export { ageAt, birthday } from "./age.js";
export { addCalendarDuration, type CalendarDuration, sayCalendarDuration } from "./calendar-duration.js";
export {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  civilDate,
  dayOf,
  daysInMonth,
  endOfMonth,
  FIRST_YEAR,
  firstOfNextMonth,
  formatCivilDate,
  fromYmd,
  isLeapYear,
  LAST_YEAR,
  monthOf,
  parseCivilDate,
  type Weekday,
  weekday,
  yearOf,
} from "./civil-date.js";
export {
  addDuration,
  addInstantDuration,
  type Duration,
  elapsedAtLeast,
  type InstantDuration,
  sayDuration,
  sumOf,
} from "./duration.js";
export { easterSunday } from "./easter.js";
export { type Holiday, type HolidayRule, holidayIn } from "./holiday.js";
export { BELGIAN_HOLIDAYS } from "./holidays-belgium.js";
export { ALSACE_MOSELLE_HOLIDAYS, FRENCH_HOLIDAYS } from "./holidays-france.js";
export {
  GUADELOUPE_HOLIDAYS,
  GUYANE_HOLIDAYS,
  MARTINIQUE_HOLIDAYS,
  MAYOTTE_HOLIDAYS,
  REUNION_HOLIDAYS,
  SAINT_BARTHELEMY_HOLIDAYS,
  SAINT_MARTIN_HOLIDAYS,
  SAINT_MARTIN_HOLIDAYS_BY_CIRCULAR,
} from "./holidays-overseas.js";
export { addHours, FIRST_INSTANT_YEAR, formatInstant, type Instant, parseInstant } from "./instant.js";
export {
  type CalendarChanges,
  FRENCH_REGIONS,
  type FrenchRegion,
  frenchCalendar,
  sayWorkingUnit,
  variantOf,
  WORKING_CALENDAR_IDS,
  type WorkingCalendar,
  type WorkingCalendarId,
  workingCalendar,
} from "./working-calendar.js";
export type { FrenchWorkingDays, WorkingWords } from "./working-day-kind.js";
export { addWorkingDays, holidaysIn, isWorkingDay, workingDaysBetween } from "./working-days.js";
export { addWorkingHours, type WorkingTime } from "./working-hours.js";
export {
  civilDateAt,
  inZone,
  offsetAt,
  SUMMER_TIME_RULES,
  startOfDay,
  ZONE_NAMES,
  type Zone,
  zoneOfRegion,
} from "./zone.js";
