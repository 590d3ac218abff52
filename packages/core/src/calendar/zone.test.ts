import fc from "fast-check";
import { IANAZone } from "luxon";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate, formatCivilDate } from "./civil-date.js";
import { formatInstant, type Instant, parseInstant } from "./instant.js";
import { FRENCH_REGIONS } from "./working-calendar.js";
import {
  civilDateAt,
  inZone,
  offsetAt,
  SUMMER_TIME_RULES,
  startOfDay,
  ZONE_NAMES,
  type Zone,
  zoneOfRegion,
} from "./zone.js";

const MS_PER_HOUR = 3_600_000;
const FIRST_MS = Date.parse("1981-01-01T00:00:00Z");
const LAST_MS = Date.parse("2199-12-31T23:59:59Z");

const aZone = fc.constantFrom(...ZONE_NAMES);
const anEpoch = fc.integer({ min: FIRST_MS, max: LAST_MS });
const aDay = fc.integer({
  min: civilDate("1981-01-02"),
  max: civilDate("2199-12-30"),
}) as fc.Arbitrary<CivilDate>;

function instant(text: string): Instant {
  const found = parseInstant(text);
  if (found === undefined) throw new Error(`not an instant: ${text}`);
  return found;
}

/** Each day of a span of years but its very first. */
function daysOf(firstYear: number, lastYear: number): CivilDate[] {
  const first = civilDate(`${firstYear}-01-02`);
  const last = civilDate(`${lastYear}-12-31`);
  return Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
}

/** The start of a day, or every hour of a day that is not 24 hours long. */
function samplesOf(date: CivilDate, zone: Zone): number[] {
  const start = startOfDay(date, zone).epochMs;
  const hours = (startOfDay(addDays(date, 1), zone).epochMs - start) / MS_PER_HOUR;
  return Array.from({ length: hours === 24 ? 1 : hours }, (_, hour) => start + hour * MS_PER_HOUR);
}

describe("legal time", () => {
  test.each([
    ["Directive 2000/84/EC, start", "2024-03-31T00:59:59.999Z", 60],
    ["Directive 2000/84/EC, start", "2024-03-31T01:00:00Z", 120],
    ["Directive 2000/84/EC, end", "2024-10-27T00:59:59.999Z", 120],
    ["Directive 2000/84/EC, end", "2024-10-27T01:00:00Z", 60],
    ["first October end, 1996", "1996-10-27T00:59:59.999Z", 120],
    ["first October end, 1996", "1996-10-27T01:00:00Z", 60],
    ["last September end, 1995", "1995-09-24T00:59:59.999Z", 120],
    ["last September end, 1995", "1995-09-24T01:00:00Z", 60],
    ["1981", "1981-03-29T01:00:00Z", 120],
    ["1981", "1981-09-27T01:00:00Z", 60],
  ])("%s: at %s France and Belgium are %i minutes ahead", (_law, at, minutes) => {
    expect(offsetAt(Date.parse(at), "Europe/Paris")).toBe(minutes);
    expect(offsetAt(Date.parse(at), "Europe/Brussels")).toBe(minutes);
  });

  test.each([
    ["America/Guadeloupe", -240],
    ["America/Martinique", -240],
    ["America/Marigot", -240],
    ["America/St_Barthelemy", -240],
    ["America/Cayenne", -180],
    ["Indian/Reunion", 240],
    ["Indian/Mayotte", 180],
  ] as const)("decree n° 2017-292: %s is %i minutes ahead in summer and winter", (zone, minutes) => {
    expect(offsetAt(Date.parse("2024-01-15T12:00:00Z"), zone)).toBe(minutes);
    expect(offsetAt(Date.parse("2024-07-15T12:00:00Z"), zone)).toBe(minutes);
  });

  test("every rule of summer time names its directive, the latest first", () => {
    const years = SUMMER_TIME_RULES.map((rule) => rule.fromYear);
    expect(years).toEqual([...years].sort((one, other) => other - one));
    for (const rule of SUMMER_TIME_RULES) expect(rule.citation).toMatch(/^Directive /);
  });

  test.each(["Europe/Paris", "Europe/Brussels"] as const)(
    "every day, and every hour of a day on which clocks change, from 1981 to 2040 is that of the tz database in %s",
    (zone) => {
      const other = IANAZone.create(zone);
      const instants = daysOf(1981, 2040).flatMap((date) => samplesOf(date, zone));
      // Sixty years less their first day: 120 days of 23 and 25 hours, the others once each.
      expect(instants).toHaveLength(21_914 - 120 + 60 * (23 + 25));
      expect(instants.filter((at) => offsetAt(at, zone) !== other.offset(at))).toEqual([]);
    },
  );

  test("any instant to 2199 has the offset of the tz database", () => {
    fc.assert(
      fc.property(anEpoch, aZone, (at, zone) => offsetAt(at, zone) === IANAZone.create(zone).offset(at)),
      { numRuns: 3000 },
    );
  });

  test("before 1981 it is not known where clocks change", () => {
    expect(() => offsetAt(FIRST_MS - 1, "Europe/Paris")).toThrow(RangeError);
    expect(offsetAt(FIRST_MS, "Europe/Paris")).toBe(60);
  });

  test("each part of France has a zone", () => {
    expect(FRENCH_REGIONS.map((region) => [region, zoneOfRegion(region)])).toEqual([
      ["metropole", "Europe/Paris"],
      ["alsace-moselle", "Europe/Paris"],
      ["guadeloupe", "America/Guadeloupe"],
      ["martinique", "America/Martinique"],
      ["guyane", "America/Cayenne"],
      ["reunion", "Indian/Reunion"],
      ["mayotte", "Indian/Mayotte"],
      ["saint-martin", "America/Marigot"],
      ["saint-barthelemy", "America/St_Barthelemy"],
    ]);
  });
});

describe("CAL-17: the civil date is that of the place", () => {
  test.each([
    ["2024-05-07T21:59:59.999Z", "Europe/Paris", "2024-05-07"],
    ["2024-05-07T22:00:00Z", "Europe/Paris", "2024-05-08"],
    ["2024-01-07T22:59:59Z", "Europe/Brussels", "2024-01-07"],
    ["2024-01-07T23:00:00Z", "Europe/Brussels", "2024-01-08"],
    ["2024-05-08T00:30:00+02:00", "America/Martinique", "2024-05-07"],
    ["2024-05-07T23:30:00+02:00", "Indian/Reunion", "2024-05-08"],
    ["1981-01-01T00:00:00Z", "America/Cayenne", "1980-12-31"],
  ] as const)("%s in %s is %s", (at, zone, date) => {
    expect(formatCivilDate(civilDateAt(instant(at), zone))).toBe(date);
  });

  test.each([
    ["2024-05-07", "Europe/Paris", "2024-05-07T00:00:00+02:00"],
    ["2024-03-31", "Europe/Paris", "2024-03-31T00:00:00+01:00"],
    ["2024-04-01", "Europe/Paris", "2024-04-01T00:00:00+02:00"],
    ["2024-10-27", "Europe/Paris", "2024-10-27T00:00:00+02:00"],
    ["2024-10-28", "Europe/Brussels", "2024-10-28T00:00:00+01:00"],
    ["2024-05-07", "Indian/Mayotte", "2024-05-07T00:00:00+03:00"],
  ] as const)("%s begins in %s at %s", (date, zone, start) => {
    expect(formatInstant(startOfDay(civilDate(date), zone))).toBe(start);
  });

  test("a day holds every instant from its start to the start of the next", () => {
    fc.assert(
      fc.property(aDay, aZone, (date, zone) => {
        const start = startOfDay(date, zone);
        const end = startOfDay(addDays(date, 1), zone);
        expect(civilDateAt(start, zone)).toBe(date);
        expect(civilDateAt({ ...end, epochMs: end.epochMs - 1 }, zone)).toBe(date);
        expect(inZone(start, zone)).toEqual(start);
        expect([23, 24, 25]).toContain((end.epochMs - start.epochMs) / MS_PER_HOUR);
      }),
    );
  });

  test("the same instant is written in the time of the place", () => {
    expect(formatInstant(inZone(instant("2024-05-07T14:00:00Z"), "Europe/Paris"))).toBe(
      "2024-05-07T16:00:00+02:00",
    );
    expect(formatInstant(inZone(instant("2024-05-07T14:00:00Z"), "America/Cayenne"))).toBe(
      "2024-05-07T11:00:00-03:00",
    );
  });
});
