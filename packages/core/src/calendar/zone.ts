import { addDays, type CivilDate, daysInMonth, fromYmd, weekday, yearOf } from "./civil-date.js";
import { FIRST_INSTANT_YEAR, type Instant } from "./instant.js";
import type { FrenchRegion } from "./working-calendar.js";

/*
 * Legal time, from the texts and not from the host's time zone data, whose version varies. Summer time runs one
 * hour ahead between two Sundays at 01:00 UTC, the same in France and Belgium since 1981; overseas France, which
 * the directives leave out, has none. For France: decree n° 2017-292 of 6 March 2017 on legal time.
 */

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;

interface ZoneLaw {
  /** Minutes ahead of UTC in winter, or all year where there is no summer time. */
  readonly standardMinutes: number;
  readonly summerTime: boolean;
}

const ZONES = {
  "Europe/Paris": { standardMinutes: 60, summerTime: true },
  "Europe/Brussels": { standardMinutes: 60, summerTime: true },
  "America/Guadeloupe": { standardMinutes: -240, summerTime: false },
  "America/Martinique": { standardMinutes: -240, summerTime: false },
  "America/Marigot": { standardMinutes: -240, summerTime: false },
  "America/St_Barthelemy": { standardMinutes: -240, summerTime: false },
  "America/Cayenne": { standardMinutes: -180, summerTime: false },
  "Indian/Reunion": { standardMinutes: 240, summerTime: false },
  "Indian/Mayotte": { standardMinutes: 180, summerTime: false },
} as const satisfies Readonly<Record<string, ZoneLaw>>;

/** A zone of legal time, by its name in the tz database. */
export type Zone = keyof typeof ZONES;

/** The zone of each part of France. */
const ZONE_OF_REGION: Readonly<Record<FrenchRegion, Zone>> = {
  metropole: "Europe/Paris",
  "alsace-moselle": "Europe/Paris",
  guadeloupe: "America/Guadeloupe",
  martinique: "America/Martinique",
  guyane: "America/Cayenne",
  reunion: "Indian/Reunion",
  mayotte: "Indian/Mayotte",
  "saint-martin": "America/Marigot",
  "saint-barthelemy": "America/St_Barthelemy",
};

/** The zone of legal time of a part of France (CAL-17). */
export function zoneOfRegion(region: FrenchRegion): Zone {
  return ZONE_OF_REGION[region];
}

/** The zones known here. */
export const ZONE_NAMES = Object.keys(ZONES) as readonly Zone[];

interface SummerTimeRule {
  readonly fromYear: number;
  readonly lastMonth: 9 | 10;
  readonly citation: string;
}

/** From the last Sunday of March to the last Sunday of a month, both at 01:00 UTC; the latest rule comes first. */
export const SUMMER_TIME_RULES: readonly SummerTimeRule[] = [
  { fromYear: 2002, lastMonth: 10, citation: "Directive 2000/84/EC, art. 2 and 3" },
  { fromYear: 1998, lastMonth: 10, citation: "Directive 97/44/EC" },
  { fromYear: 1996, lastMonth: 10, citation: "Directive 94/21/EC" },
  { fromYear: 1995, lastMonth: 9, citation: "Directive 94/21/EC" },
  { fromYear: 1993, lastMonth: 9, citation: "Directive 92/20/EEC" },
  { fromYear: 1990, lastMonth: 9, citation: "Directive 89/47/EEC" },
  { fromYear: 1989, lastMonth: 9, citation: "Directive 88/14/EEC" },
  { fromYear: 1986, lastMonth: 9, citation: "Directive 84/634/EEC" },
  { fromYear: 1983, lastMonth: 9, citation: "Directive 82/399/EEC" },
  { fromYear: FIRST_INSTANT_YEAR, lastMonth: 9, citation: "Directive 80/737/EEC and national orders" },
];

function lastSunday(year: number, month: number): CivilDate {
  const last = fromYmd(year, month, daysInMonth(year, month));
  return addDays(last, -(weekday(last) % 7));
}

function isSummerTime(epochMs: number): boolean {
  const year = yearOf(Math.floor(epochMs / MS_PER_DAY) as CivilDate);
  const rule = SUMMER_TIME_RULES.find(({ fromYear }) => year >= fromYear);
  if (rule === undefined) {
    throw new RangeError(`expected an instant from ${FIRST_INSTANT_YEAR} on: legal time is not known before`);
  }
  const start = lastSunday(year, 3) * MS_PER_DAY + MS_PER_HOUR;
  const end = lastSunday(year, rule.lastMonth) * MS_PER_DAY + MS_PER_HOUR;
  return start <= epochMs && epochMs < end;
}

/**
 * Minutes that the legal time of a zone is ahead of UTC at an instant.
 *
 * @throws RangeError before 1981 in a zone with summer time.
 */
export function offsetAt(epochMs: number, zone: Zone): number {
  const { standardMinutes, summerTime } = ZONES[zone];
  return summerTime && isSummerTime(epochMs) ? standardMinutes + 60 : standardMinutes;
}

/** The same instant written in the legal time of a zone. */
export function inZone(instant: Instant, zone: Zone): Instant {
  return { epochMs: instant.epochMs, offsetMinutes: offsetAt(instant.epochMs, zone) };
}

/** The civil date that a zone has at an instant (CAL-17). */
export function civilDateAt(instant: Instant, zone: Zone): CivilDate {
  const localMs = instant.epochMs + offsetAt(instant.epochMs, zone) * MS_PER_MINUTE;
  return Math.floor(localMs / MS_PER_DAY) as CivilDate;
}

/** The instant at which a civil date begins in a zone; clocks never change at midnight there. */
export function startOfDay(date: CivilDate, zone: Zone): Instant {
  const localMs = date * MS_PER_DAY;
  // Summer time has begun or ended well before or after midnight, so midnight by winter time finds the offset.
  const offsetMinutes = offsetAt(localMs - ZONES[zone].standardMinutes * MS_PER_MINUTE, zone);
  return { epochMs: localMs - offsetMinutes * MS_PER_MINUTE, offsetMinutes };
}
