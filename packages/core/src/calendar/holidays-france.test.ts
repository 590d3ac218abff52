import joursFeries from "@socialgouv/jours-feries";
import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { formatCivilDate } from "./civil-date.js";
import { holidayIn } from "./holiday.js";
import { ALSACE_MOSELLE_HOLIDAYS, FRENCH_HOLIDAYS } from "./holidays-france.js";
import type { WorkingCalendarId } from "./working-calendar.js";
import { holidaysIn } from "./working-days.js";

const YEARS = Array.from({ length: 110 }, (_, index) => 1990 + index);

function ours(year: number, calendar: WorkingCalendarId): string[] {
  return holidaysIn(year, calendar).map(formatCivilDate);
}

/** The library answers with midnights of the host's zone; noon is safe from its clock changes. */
function bySocialGouv(year: number, alsace: boolean): string[] {
  const days = Object.values(joursFeries(year, { alsace })).map((midnight) => {
    const noon = new Date(midnight.getTime() + 12 * 3_600_000);
    const twoDigits = (value: number) => String(value).padStart(2, "0");
    return `${noon.getFullYear()}-${twoDigits(noon.getMonth() + 1)}-${twoDigits(noon.getDate())}`;
  });
  return [...new Set(days)].sort();
}

function publicDays(library: Holidays, year: number): string[] {
  const days = library.getHolidays(year).filter((holiday) => holiday.type === "public");
  return [...new Set(days.map((holiday) => holiday.date.slice(0, 10)))].sort();
}

describe("C. trav. art. L. 3133-1: eleven holidays", () => {
  test("are those of 2024", () => {
    expect(FRENCH_HOLIDAYS.map((holiday) => `${days(holidayIn(holiday, 2024))} ${holiday.name.fr}`)).toEqual([
      "2024-01-01 Jour de l'An",
      "2024-04-01 Lundi de Pâques",
      "2024-05-01 Fête du travail",
      "2024-05-08 Victoire de 1945",
      "2024-05-09 Ascension",
      "2024-05-20 Lundi de Pentecôte",
      "2024-07-14 Fête nationale",
      "2024-08-15 Assomption",
      "2024-11-01 Toussaint",
      "2024-11-11 Armistice de 1918",
      "2024-12-25 Noël",
    ]);
  });

  test("law of 2 October 1981: 8 May is one again from 1982", () => {
    expect(ours(1981, "FR-ouvres")).not.toContain("1981-05-08");
    expect(ours(1982, "FR-ouvres")).toContain("1982-05-08");
  });

  // The day of solidarity made it a working day for many (laws of 30 June 2004 and 16 April 2008); it never left
  // the list of holidays. The Python package "holidays" leaves it out in these three years.
  test.each([2005, 2006, 2007])("Whit Monday %i stayed a holiday, although worked", (year) => {
    expect(ours(year, "FR-ouvres")).toHaveLength(11);
  });

  test("two holidays on one day are one day: 1 May and Ascension 2008", () => {
    expect(ours(2008, "FR-ouvres")).toHaveLength(10);
    expect(ours(2008, "FR-ouvres")).toContain("2008-05-01");
  });

  test("the ministry's library finds the same days from 1990 to 2099", () => {
    for (const year of YEARS) expect(ours(year, "FR-ouvrables")).toEqual(bySocialGouv(year, false));
  });

  test("date-holidays finds the same days from 1990 to 2099", () => {
    const library = new Holidays("FR");
    for (const year of YEARS) expect(ours(year, "FR-ouvres")).toEqual(publicDays(library, year));
  });
});

describe("C. trav. art. L. 3134-13: Alsace and Moselle have two more", () => {
  test("Good Friday and 26 December", () => {
    expect(ALSACE_MOSELLE_HOLIDAYS.map((holiday) => days(holidayIn(holiday, 2024)))).toEqual([
      "2024-03-29",
      "2024-12-26",
    ]);
  });

  test("the ministry's library finds the same days from 1990 to 2099", () => {
    for (const year of YEARS)
      expect(ours(year, "FR-ouvres/alsace-moselle")).toEqual(bySocialGouv(year, true));
  });

  test.each(["57", "67", "68"])("date-holidays finds the same days in %s from 1990 to 2099", (department) => {
    const library = new Holidays("FR", department);
    for (const year of YEARS)
      expect(ours(year, "FR-ouvrables/alsace-moselle")).toEqual(publicDays(library, year));
  });
});

function days(date: ReturnType<typeof holidayIn>): string | undefined {
  return date === undefined ? undefined : formatCivilDate(date);
}
