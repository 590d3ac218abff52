import { addDays, type CivilDate, fromYmd } from "./civil-date.js";

/**
 * Easter Sunday of a Gregorian year (1583 to 4099), by the Gregorian computus in the form of the anonymous
 * algorithm of 1876 (J. Meeus, "Astronomical Algorithms", chapter 8).
 */
export function easterSunday(year: number): CivilDate {
  const goldenNumber = year % 19;
  const century = (year / 100) | 0;
  const yearOfCentury = year % 100;
  const lunarCorrection = ((century - (((century + 8) / 25) | 0) + 1) / 3) | 0;
  const epact = (19 * goldenNumber + century - (century >> 2) - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury >> 2) - epact - (yearOfCentury % 4)) % 7;
  const exception = ((goldenNumber + 11 * epact + 22 * toSunday) / 451) | 0;
  return addDays(fromYmd(year, 3, 22), epact + toSunday - 7 * exception);
}
