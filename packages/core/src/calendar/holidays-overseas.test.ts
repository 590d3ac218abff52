import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { civilDate, formatCivilDate } from "./civil-date.js";
import { holidayIn } from "./holiday.js";
import { SAINT_MARTIN_HOLIDAYS_BY_CIRCULAR } from "./holidays-overseas.js";
import { ABOLITION_OF_SLAVERY_BY_VACANZA } from "./holidays-vacanza.test-data.js";
import {
  type FrenchRegion,
  variantOf,
  type WorkingCalendar,
  type WorkingCalendarId,
  workingCalendar,
} from "./working-calendar.js";
import { holidaysIn, isWorkingDay } from "./working-days.js";

type OverseasRegion = keyof typeof ABOLITION_OF_SLAVERY_BY_VACANZA;

const YEARS = Array.from({ length: 110 }, (_, index) => 1990 + index);
const REGIONS = Object.keys(ABOLITION_OF_SLAVERY_BY_VACANZA) as readonly OverseasRegion[];

/** The day on which a part of France commemorates the abolition of slavery, as MMDD. */
function abolitionOfSlavery(region: FrenchRegion, year: number): string | undefined {
  const holidays = workingCalendar(region === "metropole" ? "FR-ouvres" : `FR-ouvres/${region}`).holidays;
  const found = holidays
    .filter((holiday) => holiday.id === "abolition-of-slavery")
    .map((holiday) => holidayIn(holiday, year))
    .filter((day) => day !== undefined);
  expect(found.length).toBeLessThanOrEqual(1);
  return found.map((day) => formatCivilDate(day).slice(5).replace("-", ""))[0];
}

describe("C. trav. art. L. 3422-2: the abolition of slavery", () => {
  test.each([
    ["mayotte", "0427"],
    ["martinique", "0522"],
    ["guadeloupe", "0527"],
    ["saint-martin", "0527"],
    ["guyane", "0610"],
    ["saint-barthelemy", "1009"],
    ["reunion", "1220"],
    ["metropole", undefined],
    ["alsace-moselle", undefined],
  ] as const)("%s: %s", (region, day) => {
    expect(abolitionOfSlavery(region, 2024)).toBe(day);
  });

  test("decree of 23 November 1983: in time for Réunion alone in that year", () => {
    expect(REGIONS.filter((region) => abolitionOfSlavery(region, 1983) !== undefined)).toEqual(["reunion"]);
    expect(REGIONS.filter((region) => abolitionOfSlavery(region, 1984) === undefined)).toEqual([]);
  });

  test.each([
    [2007, "0527", "0527"], // Both left Guadeloupe on 15 July 2007.
    [2008, undefined, undefined],
    [2011, undefined, undefined],
    [2012, "0527", "1009"], // Decree of 23 April 2012, in force on 26 April.
    [2026, "0527", "1009"],
  ])("in %i Saint-Martin has %s, Saint-Barthélemy %s", (year, saintMartin, saintBarthelemy) => {
    expect(abolitionOfSlavery("saint-martin", year)).toBe(saintMartin);
    expect(abolitionOfSlavery("saint-barthelemy", year)).toBe(saintBarthelemy);
  });
});

describe("Saint-Martin: 27 May by the code, 28 May by circular", () => {
  const byCircular = variantOf("FR-ouvres/saint-martin", {
    id: "FR-ouvres/saint-martin by circular",
    without: ["abolition-of-slavery"],
    also: SAINT_MARTIN_HOLIDAYS_BY_CIRCULAR,
  });

  test.each([
    [2006, "05-27", "05-27"],
    [2017, "05-27", "05-27"],
    [2018, "05-27", "05-28"],
    [2024, "05-27", "05-28"],
  ])("in %i the code says %s, the circular %s", (year, code, circular) => {
    const inLateMay = (calendar: WorkingCalendarId | WorkingCalendar) =>
      holidaysIn(year, calendar)
        .map((day) => formatCivilDate(day).slice(5))
        .filter((day) => day === "05-27" || day === "05-28");
    expect(inLateMay("FR-ouvres/saint-martin")).toEqual([code]);
    expect(inLateMay(byCircular)).toEqual([circular]);
  });

  test("in 2024 the choice moves one working day", () => {
    const [monday, tuesday] = [civilDate("2024-05-27"), civilDate("2024-05-28")];
    expect([monday, tuesday].map((day) => isWorkingDay(day, "FR-ouvres/saint-martin"))).toEqual([
      false,
      true,
    ]);
    expect([monday, tuesday].map((day) => isWorkingDay(day, byCircular))).toEqual([true, false]);
  });
});

describe("two libraries, from 1990 to 2099", () => {
  /** What the Python package "holidays" says otherwise, and why the law is followed. */
  const differsFromVacanza = (region: OverseasRegion, year: number) =>
    // Before they were collectivities of their own both islands kept the day of Guadeloupe.
    (region.startsWith("saint-") && year <= 2007) ||
    // The code says 27 May for Saint-Martin; 28 May rests on circulars, and on these from 2018 only.
    (region === "saint-martin" && year >= 2012);

  test.each(REGIONS)("%s has its day of abolition where vacanza/holidays has it", (region) => {
    for (const year of YEARS) {
      const run = ABOLITION_OF_SLAVERY_BY_VACANZA[region].find(
        ([from, until]) => from <= year && year <= until,
      );
      const same = abolitionOfSlavery(region, year) === run?.[2];
      expect(`${year} ${same}`).toBe(`${year} ${!differsFromVacanza(region, year)}`);
    }
  });

  const CODES = {
    guadeloupe: "GP",
    martinique: "MQ",
    guyane: "GF",
    reunion: "RE",
    mayotte: "YT",
    "saint-martin": "MF",
    "saint-barthelemy": "BL",
  } as const;

  /** Days that date-holidays adds to (+) or leaves out of (-) the law. */
  function explained(region: OverseasRegion, year: number, goodFriday: string): string[] {
    // Good Friday is a custom of Guadeloupe and Martinique: L. 3422-2 does not list it.
    if (region === "guadeloupe" || region === "martinique") return [`+${goodFriday}`];
    // No text gave Saint-Martin a day between its leaving Guadeloupe and the decree of 2012.
    if (region === "saint-martin" && year >= 2008 && year <= 2011) return [`+${year}-05-27`];
    // 9 October is Saint-Barthélemy's since the decree of 2012; until 2007 it had Guadeloupe's day.
    if (region === "saint-barthelemy" && year <= 2007) return [`+${year}-10-09`, `-${year}-05-27`];
    if (region === "saint-barthelemy" && year <= 2011) return [`+${year}-10-09`];
    return [];
  }

  test.each(REGIONS)("%s differs from date-holidays only where the law does", (region) => {
    const library = new Holidays("FR", CODES[region]);
    for (const year of YEARS) {
      const theirs = library.getHolidays(year).filter((holiday) => holiday.type === "public");
      const their = new Set(theirs.map((holiday) => holiday.date.slice(0, 10)));
      const our = new Set(holidaysIn(year, `FR-ouvres/${region}`).map(formatCivilDate));
      const goodFriday = formatCivilDate(goodFridayOf(year));
      const found = [
        ...[...their].filter((day) => !our.has(day)).map((day) => `+${day}`),
        ...[...our].filter((day) => !their.has(day)).map((day) => `-${day}`),
      ];
      // In a year in which Whit Monday falls on the same day, nothing is left out.
      const expected = explained(region, year, goodFriday).filter((change) => !isWhitMonday(change));
      expect(`${year} ${found}`).toBe(`${year} ${expected}`);
    }
  });
});

function goodFridayOf(year: number) {
  const found = workingCalendar("FR-ouvres/alsace-moselle").holidays.find(
    (holiday) => holiday.id === "good-friday",
  );
  const day = found && holidayIn(found, year);
  if (day === undefined) throw new Error("no Good Friday");
  return day;
}

function isWhitMonday(change: string): boolean {
  const year = Number(change.slice(1, 5));
  const whitMonday = workingCalendar("FR-ouvres").holidays.find((holiday) => holiday.id === "whit-monday");
  const day = whitMonday && holidayIn(whitMonday, year);
  return day !== undefined && formatCivilDate(day) === change.slice(1);
}
