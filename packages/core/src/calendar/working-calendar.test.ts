import { describe, expect, test } from "vitest";
import { civilDate, formatCivilDate } from "./civil-date.js";
import {
  FRENCH_REGIONS,
  frenchCalendar,
  sayWorkingUnit,
  variantOf,
  WORKING_CALENDAR_IDS,
  type WorkingCalendarId,
  workingCalendar,
} from "./working-calendar.js";
import { addWorkingDays, isWorkingDay } from "./working-days.js";

describe("statutory calendars", () => {
  test("nine parts of France with two kinds of working day each, and Belgium", () => {
    expect(FRENCH_REGIONS).toHaveLength(9);
    expect(new Set(WORKING_CALENDAR_IDS).size).toBe(19);
    for (const id of WORKING_CALENDAR_IDS) expect(workingCalendar(id)).toMatchObject({ id });
  });

  test("a part of France is named after a slash, the metropole is not", () => {
    expect(frenchCalendar("FR-ouvres", "metropole")).toBe("FR-ouvres");
    expect(frenchCalendar("FR-ouvrables", "martinique")).toBe("FR-ouvrables/martinique");
  });

  test.each<[WorkingCalendarId, number[]]>([
    ["FR-ouvrables", [1, 2, 3, 4, 5, 6]],
    ["FR-ouvres", [1, 2, 3, 4, 5]],
    ["BE-ouvrables", [1, 2, 3, 4, 5]],
  ])("CAL-5, CAL-6, CAL-8: %s are worked on %o", (id, weekdays) => {
    expect(workingCalendar(id).weekdays).toEqual(weekdays);
  });

  test("CAL-8: Belgium defines the jour ouvrable since 1 January 2023", () => {
    expect(formatCivilDate(workingCalendar("BE-ouvrables").definedFrom)).toBe("2023-01-01");
    expect(workingCalendar("BE-ouvrables").citation).toMatch(/1\.7/);
  });

  test.each(["FR", "FR-ouvres/metropole", "FR-ouvres/belgique", "BE-ouvres", ""])(
    "%j is no calendar",
    (id) => {
      expect(() => workingCalendar(id as WorkingCalendarId)).toThrow(
        /^expected one of FR-ouvrables, .* found "/,
      );
      expect(() => sayWorkingUnit(id as WorkingCalendarId, "fr")).toThrow(RangeError);
    },
  );

  test("each holiday cites its law and has a name in both languages", () => {
    for (const id of WORKING_CALENDAR_IDS) {
      for (const holiday of workingCalendar(id).holidays) {
        expect(holiday.citation).toMatch(/C\. trav\.|arrêté royal|loi n°/);
        expect(holiday.name.en.length * holiday.name.fr.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("a deployment's own calendar", () => {
  const saturday = civilDate("2024-05-11");

  test("CAL-6: a laboratory that opens on Saturday", () => {
    const laboratory = variantOf("FR-ouvres", { id: "laboratory", weekdays: [1, 2, 3, 4, 5, 6] });
    expect(isWorkingDay(saturday, "FR-ouvres")).toBe(false);
    expect(isWorkingDay(saturday, laboratory)).toBe(true);
    expect(formatCivilDate(addWorkingDays(civilDate("2024-05-07"), 2, laboratory))).toBe("2024-05-11");
  });

  test("a municipality of Alsace without a Protestant church works on Good Friday", () => {
    const goodFriday = civilDate("2024-03-29");
    const municipality = variantOf("FR-ouvres/alsace-moselle", {
      id: "municipality",
      without: ["good-friday"],
    });
    expect(isWorkingDay(goodFriday, "FR-ouvres/alsace-moselle")).toBe(false);
    expect(isWorkingDay(goodFriday, municipality)).toBe(true);
    expect(isWorkingDay(civilDate("2024-12-26"), municipality)).toBe(false);
  });

  test("CAL-12: a centre closed on the feast of its community, in one year", () => {
    const feast = {
      id: "community-feast",
      name: { en: "Feast of the French Community", fr: "Fête de la Communauté française" },
      on: { month: 9, day: 27 },
      fromYear: 2024,
      untilYear: 2024,
      citation: "closing days of the centre",
    };
    const centre = variantOf("BE-ouvrables", { id: "centre", also: [feast] });
    expect(isWorkingDay(civilDate("2024-09-27"), "BE-ouvrables")).toBe(true);
    expect(isWorkingDay(civilDate("2024-09-27"), centre)).toBe(false);
    expect(isWorkingDay(civilDate("2024-09-26"), centre)).toBe(true);
    expect(isWorkingDay(civilDate("2027-09-27"), centre)).toBe(true);
  });

  test("a holiday that is not there cannot be taken out", () => {
    expect(() => variantOf("FR-ouvres", { id: "typing error", without: ["good-fryday"] })).toThrow(
      new RangeError('expected a holiday of FR-ouvres, found "good-fryday"'),
    );
  });

  test("a week must have a working day", () => {
    const never = variantOf("FR-ouvres", { id: "never", weekdays: [] });
    expect(() => isWorkingDay(saturday, never)).toThrow(RangeError);
  });
});
