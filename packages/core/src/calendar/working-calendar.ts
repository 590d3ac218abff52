import type { CivilDate, Weekday } from "./civil-date.js";
import type { Holiday } from "./holiday.js";
import { BELGIAN_HOLIDAYS } from "./holidays-belgium.js";
import { ALSACE_MOSELLE_HOLIDAYS, FRENCH_HOLIDAYS } from "./holidays-france.js";
import {
  GUADELOUPE_HOLIDAYS,
  GUYANE_HOLIDAYS,
  MARTINIQUE_HOLIDAYS,
  MAYOTTE_HOLIDAYS,
  REUNION_HOLIDAYS,
  SAINT_BARTHELEMY_HOLIDAYS,
  SAINT_MARTIN_HOLIDAYS,
} from "./holidays-overseas.js";
import { type FrenchWorkingDays, WORKING_DAY_KINDS, type WorkingWords } from "./working-day-kind.js";

/** The holidays that each part of France adds to the eleven of the whole territory. */
const LOCAL_HOLIDAYS = {
  metropole: [],
  "alsace-moselle": ALSACE_MOSELLE_HOLIDAYS,
  guadeloupe: GUADELOUPE_HOLIDAYS,
  martinique: MARTINIQUE_HOLIDAYS,
  guyane: GUYANE_HOLIDAYS,
  reunion: REUNION_HOLIDAYS,
  mayotte: MAYOTTE_HOLIDAYS,
  "saint-martin": SAINT_MARTIN_HOLIDAYS,
  "saint-barthelemy": SAINT_BARTHELEMY_HOLIDAYS,
} as const satisfies Readonly<Record<string, readonly Holiday[]>>;

/** A part of France with holidays of its own; which one counts is that of the actor who is bound (CAL-12). */
export type FrenchRegion = keyof typeof LOCAL_HOLIDAYS;

/** The parts of France that calendars exist for, metropolitan France first. */
export const FRENCH_REGIONS = Object.keys(LOCAL_HOLIDAYS) as readonly FrenchRegion[];

/**
 * The name of a statutory calendar: the kind of working day, with the part of France after a slash where it is
 * not the metropole ("FR-ouvres/martinique"), so that each calendar has one name.
 */
export type WorkingCalendarId =
  | FrenchWorkingDays
  | `${FrenchWorkingDays}/${Exclude<FrenchRegion, "metropole">}`
  | "BE-ouvrables";

/** Which days count as working days, on what legal ground and since when. */
export interface WorkingCalendar {
  /** A statutory calendar's id, or another name for a variant. */
  readonly id: string;
  /** ISO days of the week that are worked, Monday 1 to Sunday 7. */
  readonly weekdays: readonly Weekday[];
  /** Days that are not worked although their weekday is. */
  readonly holidays: readonly Holiday[];
  /** First day on which the law defines such working days and the holiday tables are complete. */
  readonly definedFrom: CivilDate;
  readonly citation: string;
}

/** The name of the French calendar of a kind of working day in a part of France. */
export function frenchCalendar(days: FrenchWorkingDays, region: FrenchRegion): WorkingCalendarId {
  return region === "metropole" ? days : `${days}/${region}`;
}

/** Every statutory calendar by its name. */
export const WORKING_CALENDAR_IDS: readonly WorkingCalendarId[] = [
  ...FRENCH_REGIONS.map((region) => frenchCalendar("FR-ouvrables", region)),
  ...FRENCH_REGIONS.map((region) => frenchCalendar("FR-ouvres", region)),
  "BE-ouvrables",
];

const statutoryCalendars = new Map<string, WorkingCalendar>();

/**
 * The statutory calendar of a name: its weekdays, holidays, legal ground and first day.
 *
 * @throws RangeError when there is no calendar of that name.
 */
export function workingCalendar(id: WorkingCalendarId): WorkingCalendar {
  let calendar = statutoryCalendars.get(id);
  if (calendar === undefined) {
    calendar = makeCalendar(id);
    statutoryCalendars.set(id, calendar);
  }
  return calendar;
}

function makeCalendar(id: WorkingCalendarId): WorkingCalendar {
  const { kind, region } = kindAndRegion(id);
  const { weekdays, definedFrom, citation } = WORKING_DAY_KINDS[kind];
  const holidays =
    kind === "BE-ouvrables" ? BELGIAN_HOLIDAYS : [...FRENCH_HOLIDAYS, ...LOCAL_HOLIDAYS[region]];
  return { id, weekdays, holidays, definedFrom, citation };
}

function kindAndRegion(id: WorkingCalendarId): {
  kind: keyof typeof WORKING_DAY_KINDS;
  region: FrenchRegion;
} {
  if (!WORKING_CALENDAR_IDS.includes(id)) {
    throw new RangeError(`expected one of ${WORKING_CALENDAR_IDS.join(", ")}, found "${id}"`);
  }
  const [kind, region = "metropole"] = id.split("/") as [keyof typeof WORKING_DAY_KINDS, FrenchRegion?];
  return { kind, region };
}

/** What to change in a calendar to make it that of one laboratory, municipality or centre. */
export interface CalendarChanges {
  readonly id: string;
  readonly weekdays?: readonly Weekday[];
  /** Ids of holidays to take out. */
  readonly without?: readonly string[];
  /** Holidays or closing days to put in. */
  readonly also?: readonly Holiday[];
}

/**
 * A calendar that differs from a statutory one as a deployment has chosen: opening days (CAL-6), municipalities
 * without Good Friday, 28 May in Saint-Martin, closing days (CAL-12).
 *
 * @throws RangeError when a holiday to take out is not in the statutory calendar.
 */
export function variantOf(base: WorkingCalendarId, changes: CalendarChanges): WorkingCalendar {
  const calendar = workingCalendar(base);
  const { without = [], also = [] } = changes;
  const stranger = without.find((id) => !calendar.holidays.some((holiday) => holiday.id === id));
  if (stranger !== undefined) throw new RangeError(`expected a holiday of ${base}, found "${stranger}"`);
  const kept = calendar.holidays.filter((holiday) => !without.includes(holiday.id));
  const weekdays = changes.weekdays ?? calendar.weekdays;
  return { ...calendar, id: changes.id, weekdays, holidays: [...kept, ...also] };
}

/** What a calendar's working days, and hours within them, are called; the part of France is not said. */
export function sayWorkingUnit(id: WorkingCalendarId, language: "en" | "fr"): WorkingWords {
  return WORKING_DAY_KINDS[kindAndRegion(id).kind].words[language];
}
