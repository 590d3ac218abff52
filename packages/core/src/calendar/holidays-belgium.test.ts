import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { addDays, formatCivilDate } from "./civil-date.js";
import { easterSunday } from "./easter.js";
import { holidayIn } from "./holiday.js";
import { BELGIAN_HOLIDAYS } from "./holidays-belgium.js";
import { BELGIUM_BY_VACANZA } from "./holidays-vacanza.test-data.js";
import { holidaysIn } from "./working-days.js";

const YEARS = Array.from({ length: 110 }, (_, index) => 1990 + index);

function ours(year: number): string[] {
  return holidaysIn(year, "BE-ouvrables").map(formatCivilDate);
}

/** Royal decree of 3 June 2007: neither library has the day that took the place of Ascension in 2008. */
function withoutReplacement(days: readonly string[]): string[] {
  return days.filter((day) => day !== "2008-05-02");
}

describe("royal decree of 18 April 1974: ten holidays", () => {
  test("are those of 2024", () => {
    const found = BELGIAN_HOLIDAYS.map((holiday) => ({
      name: holiday.name.fr,
      day: holidayIn(holiday, 2024),
    }));
    expect(
      found.flatMap(({ name, day }) => (day === undefined ? [] : [`${formatCivilDate(day)} ${name}`])),
    ).toEqual([
      "2024-01-01 Jour de l'An",
      "2024-04-01 Lundi de Pâques",
      "2024-05-01 Fête du travail",
      "2024-05-09 Ascension",
      "2024-05-20 Lundi de Pentecôte",
      "2024-07-21 Fête nationale",
      "2024-08-15 Assomption",
      "2024-11-01 Toussaint",
      "2024-11-11 Armistice de 1918",
      "2024-12-25 Noël",
    ]);
  });

  test("2 May took the place of Ascension in 2008, when it fell on 1 May, and never else", () => {
    expect(ours(2008).filter((day) => day.startsWith("2008-05"))).toEqual([
      "2008-05-01",
      "2008-05-02",
      "2008-05-12",
    ]);
    expect(YEARS.filter((year) => ours(year).includes(`${year}-05-02`))).toEqual(
      YEARS.filter(
        (year) => year === 2008 || formatCivilDate(addDays(easterSunday(year), 39)) === `${year}-05-02`,
      ),
    );
  });

  test.each(["2024-09-27", "2024-11-02", "2024-11-15", "2024-12-26", "2024-05-08", "2024-07-14"])(
    "CAL-12: %s is none",
    (day) => {
      expect(ours(2024)).not.toContain(day);
    },
  );

  test("date-holidays finds the same days from 1990 to 2099", () => {
    const library = new Holidays("BE");
    for (const year of YEARS) {
      const theirs = library.getHolidays(year).filter((holiday) => holiday.type === "public");
      const days = [...new Set(theirs.map((holiday) => holiday.date.slice(0, 10)))].sort();
      expect(withoutReplacement(ours(year))).toEqual(days);
    }
  });

  test("vacanza/holidays finds the same days from 1990 to 2099, and two Sundays, which are worked by no one", () => {
    for (const line of BELGIUM_BY_VACANZA.trim().split("\n")) {
      const [year = "", ...theirs] = line.split(" ");
      const easter = easterSunday(Number(year));
      const sundays = [easter, addDays(easter, 49)].map(formatCivilDate);
      const days = theirs.map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
      expect([...withoutReplacement(ours(Number(year))), ...sundays].sort()).toEqual(days);
    }
  });

  test("the second library's list is complete", () => {
    expect(
      BELGIUM_BY_VACANZA.trim()
        .split("\n")
        .map((line) => Number(line.slice(0, 4))),
    ).toEqual(YEARS);
  });
});
