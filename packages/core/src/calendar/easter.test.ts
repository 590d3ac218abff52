import { describe, expect, test } from "vitest";
import { addDays, civilDate, formatCivilDate, weekday } from "./civil-date.js";
import { easterSunday } from "./easter.js";

describe("Easter Sunday", () => {
  test.each([
    [1818, "1818-03-22"],
    [1886, "1886-04-25"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
    [2160, "2160-03-23"],
  ])("of %i is %s", (year, date) => {
    expect(formatCivilDate(easterSunday(year))).toBe(date);
  });

  test.each([1598, 1693, 1761, 1818, 2285, 2353])("of %i is the earliest possible, 22 March", (year) => {
    expect(formatCivilDate(easterSunday(year))).toBe(`${year}-03-22`);
  });

  test.each([1666, 1734, 1886, 1943, 2038, 2190, 2258])("of %i is the latest possible, 25 April", (year) => {
    expect(formatCivilDate(easterSunday(year))).toBe(`${year}-04-25`);
  });

  test.each([
    ["2024-03-31", "2024-05-09", "2024-05-20"],
    ["2025-04-20", "2025-05-29", "2025-06-09"],
    ["2026-04-05", "2026-05-14", "2026-05-25"],
  ])("%s puts Ascension on %s and Whit Monday on %s", (easter, ascension, whitMonday) => {
    expect(formatCivilDate(addDays(civilDate(easter), 39))).toBe(ascension);
    expect(formatCivilDate(addDays(civilDate(easter), 50))).toBe(whitMonday);
  });

  /*
   * The definition, told with the tables of the calendar reform instead of the arithmetic: the Sunday after the
   * fourteenth day of the moon that falls on or after 21 March.
   */
  test("is the Sunday after the paschal full moon in every year from 1800 to 2199", () => {
    for (let year = 1800; year <= 2199; year++) {
      expect(`${year}: ${formatCivilDate(easterSunday(year))}`).toBe(
        `${year}: ${formatCivilDate(sundayAfterFullMoon(year))}`,
      );
    }
  });
});

/** Clavius's table: the epact of a golden number is that of the first, 0 from 1700 on and 29 from 1900 on, plus 11s. */
function sundayAfterFullMoon(year: number) {
  const goldenNumber = (year % 19) + 1;
  const firstEpact = year < 1900 ? 0 : 29;
  const epact = (firstEpact + 11 * (goldenNumber - 1)) % 30;
  const epactInUse = epact === 24 || (epact === 25 && goldenNumber > 11) ? epact + 1 : epact;
  const dayOfMarch = 44 - epactInUse < 21 ? 74 - epactInUse : 44 - epactInUse;
  const fullMoon = addDays(civilDate(`${year}-03-01`), dayOfMarch - 1);
  return addDays(fullMoon, 7 - (weekday(fullMoon) % 7));
}
