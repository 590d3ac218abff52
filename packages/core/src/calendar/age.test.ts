import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageAt, birthday } from "./age.js";
import { addDays, type CivilDate, civilDate, formatCivilDate } from "./civil-date.js";

const aBirthDate = fc.integer({
  min: civilDate("1900-01-01"),
  max: civilDate("2050-12-31"),
}) as fc.Arbitrary<CivilDate>;

describe("ELI-1: ages are completed years", () => {
  test.each([
    ["1951-03-10", "2026-03-09", 74],
    ["1951-03-10", "2026-03-10", 75],
    ["1951-03-10", "2026-03-11", 75],
    ["1950-12-31", "2000-12-30", 49],
    ["1950-12-31", "2000-12-31", 50],
    ["1976-02-29", "2026-02-28", 49],
    ["1976-02-29", "2026-03-01", 50],
    ["1976-02-29", "2028-02-28", 51],
    ["1976-02-29", "2028-02-29", 52],
    ["2024-05-07", "2024-05-07", 0],
    ["2024-05-07", "2024-05-06", -1],
  ])("born on %s, on %s: %i years", (birthDate, on, age) => {
    expect(ageAt(civilDate(birthDate), civilDate(on))).toBe(age);
  });

  test.each([
    ["1951-03-10", 75, "2026-03-10"],
    ["1976-02-29", 50, "2026-03-01"],
    ["1976-02-29", 52, "2028-02-29"],
    ["1876-02-29", 24, "1900-03-01"],
    ["1976-03-01", 50, "2026-03-01"],
    ["1976-02-28", 50, "2026-02-28"],
  ])("born on %s, %i years are reached on %s", (birthDate, age, on) => {
    expect(formatCivilDate(birthday(civilDate(birthDate), age))).toBe(on);
  });

  test("an age is held from its birthday to the eve of the next", () => {
    fc.assert(
      fc.property(aBirthDate, fc.nat(120), (birthDate, age) => {
        expect(ageAt(birthDate, addDays(birthday(birthDate, age), -1))).toBe(age - 1);
        expect(ageAt(birthDate, birthday(birthDate, age))).toBe(age);
        expect(ageAt(birthDate, addDays(birthday(birthDate, age + 1), -1))).toBe(age);
      }),
    );
  });
});
