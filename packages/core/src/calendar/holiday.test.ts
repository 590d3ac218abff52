import { describe, expect, test } from "vitest";
import { formatCivilDate } from "./civil-date.js";
import { type Holiday, holidayIn } from "./holiday.js";

const FIXED: Holiday = {
  id: "fixed",
  name: { en: "Fixed", fr: "Fixe" },
  on: { month: 5, day: 8 },
  fromYear: 1982,
  untilYear: 1990,
  citation: "none",
};

describe("a holiday lies on its day in the years that its law covers", () => {
  test.each([
    [1981, undefined],
    [1982, "1982-05-08"],
    [1990, "1990-05-08"],
    [1991, undefined],
  ])("in %i: %s", (year, expected) => {
    const found = holidayIn(FIXED, year);
    expect(found === undefined ? undefined : formatCivilDate(found)).toBe(expected);
  });

  test.each([
    [-2, "2024-03-29"],
    [1, "2024-04-01"],
    [39, "2024-05-09"],
    [50, "2024-05-20"],
  ])("%i days from Easter 2024 is %s", (daysFromEaster, expected) => {
    const { id, name, citation } = FIXED;
    const found = holidayIn({ id, name, citation, on: { daysFromEaster } }, 2024);
    expect(found && formatCivilDate(found)).toBe(expected);
  });
});
