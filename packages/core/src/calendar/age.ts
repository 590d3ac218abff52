import { anniversary, type CivilDate, completedYears } from "./civil-date.js";

/**
 * The day on which a person reaches an age in whole years; born on 29 February, a person reaches it on
 * 1 March in a common year (reading ELI-1).
 *
 * @example birthday(civilDate("1976-02-29"), 50) // 2026-03-01
 */
export function birthday(birthDate: CivilDate, age: number): CivilDate {
  return anniversary(birthDate, age);
}

/** The number of years a person has completed on a day, the birthday included; negative before birth. */
export function ageAt(birthDate: CivilDate, on: CivilDate): number {
  return completedYears(birthDate, on);
}
