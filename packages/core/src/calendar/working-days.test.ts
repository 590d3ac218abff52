import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate, formatCivilDate, weekday } from "./civil-date.js";
import { WORKING_CALENDAR_IDS, type WorkingCalendarId } from "./working-calendar.js";
import { addWorkingDays, holidaysIn, isWorkingDay, workingDaysBetween } from "./working-days.js";

const aDay = fc.integer({
  min: civilDate("1990-01-01"),
  max: civilDate("2099-12-31"),
}) as fc.Arbitrary<CivilDate>;
const aCalendar = fc.constantFrom(...WORKING_CALENDAR_IDS);
const someDays = fc.integer({ min: -60, max: 60 });

function after(from: string, count: number, calendar: WorkingCalendarId): string {
  return formatCivilDate(addWorkingDays(civilDate(from), count, calendar));
}

describe("the last of a number of working days", () => {
  test.each<{ what: string; from: string; count: number; calendar: WorkingCalendarId; last: string }>([
    {
      what: "CAL-5, with Saturdays",
      from: "2024-04-15",
      count: 30,
      calendar: "FR-ouvrables",
      last: "2024-05-24",
    },
    { what: "CAL-5, without", from: "2024-04-15", count: 30, calendar: "FR-ouvres", last: "2024-05-31" },
    { what: "CAL-7 C", from: "2024-05-07", count: 2, calendar: "FR-ouvres", last: "2024-05-13" },
    {
      what: "CAL-9, a Wednesday before Ascension",
      from: "2024-05-08",
      count: 2,
      calendar: "BE-ouvrables",
      last: "2024-05-13",
    },
    { what: "CAL-9, a Friday", from: "2024-06-14", count: 2, calendar: "BE-ouvrables", last: "2024-06-18" },
    { what: "CAL-9, a Saturday", from: "2024-06-15", count: 2, calendar: "BE-ouvrables", last: "2024-06-18" },
    { what: "CAL-9, a Sunday", from: "2024-06-16", count: 2, calendar: "BE-ouvrables", last: "2024-06-18" },
    { what: "CAL-9, a Monday", from: "2024-06-17", count: 2, calendar: "BE-ouvrables", last: "2024-06-19" },
    { what: "CAL-10", from: "2024-05-13", count: 4, calendar: "BE-ouvrables", last: "2024-05-17" },
    {
      what: "CAL-10, with a third reading",
      from: "2024-05-13",
      count: 6,
      calendar: "BE-ouvrables",
      last: "2024-05-22",
    },
    { what: "US-10, results", from: "2024-05-07", count: 2, calendar: "FR-ouvres", last: "2024-05-13" },
    { what: "US-10, new kit", from: "2024-05-07", count: 30, calendar: "FR-ouvrables", last: "2024-06-14" },
    {
      what: "14 July on a Sunday moves nothing",
      from: "2024-07-12",
      count: 1,
      calendar: "FR-ouvres",
      last: "2024-07-15",
    },
    {
      what: "21 July in Belgium",
      from: "2025-07-18",
      count: 1,
      calendar: "BE-ouvrables",
      last: "2025-07-22",
    },
    {
      what: "21 July 2025 is worked in France",
      from: "2025-07-18",
      count: 1,
      calendar: "FR-ouvres",
      last: "2025-07-21",
    },
    {
      what: "Good Friday in Alsace",
      from: "2024-03-28",
      count: 1,
      calendar: "FR-ouvres/alsace-moselle",
      last: "2024-04-02",
    },
    {
      what: "Good Friday elsewhere",
      from: "2024-03-28",
      count: 1,
      calendar: "FR-ouvres",
      last: "2024-03-29",
    },
    {
      what: "27 May in Guadeloupe",
      from: "2024-05-24",
      count: 1,
      calendar: "FR-ouvres/guadeloupe",
      last: "2024-05-28",
    },
    {
      what: "9 October in Saint-Barthélemy",
      from: "2024-10-08",
      count: 1,
      calendar: "FR-ouvrables/saint-barthelemy",
      last: "2024-10-10",
    },
    { what: "over the new year", from: "2024-12-31", count: 1, calendar: "FR-ouvres", last: "2025-01-02" },
    {
      what: "backwards over the new year",
      from: "2025-01-02",
      count: -1,
      calendar: "FR-ouvres",
      last: "2024-12-31",
    },
    { what: "none, on a holiday", from: "2024-05-08", count: 0, calendar: "FR-ouvres", last: "2024-05-08" },
  ])("$what: $from and $count $calendar make $last", ({ from, count, calendar, last }) => {
    expect(after(from, count, calendar)).toBe(last);
  });

  test.each([
    { day: "2024-05-07", ouvrable: true, ouvre: true, belgian: true },
    { day: "2024-05-08", ouvrable: false, ouvre: false, belgian: true },
    { day: "2024-05-09", ouvrable: false, ouvre: false, belgian: false },
    { day: "2024-05-10", ouvrable: true, ouvre: true, belgian: true },
    { day: "2024-05-11", ouvrable: true, ouvre: false, belgian: false },
    { day: "2024-05-12", ouvrable: false, ouvre: false, belgian: false },
    { day: "2024-05-13", ouvrable: true, ouvre: true, belgian: true },
  ])(
    "$day: ouvrable $ouvrable, ouvré $ouvre, ouvrable in Belgium $belgian",
    ({ day, ouvrable, ouvre, belgian }) => {
      const calendars = ["FR-ouvrables", "FR-ouvres", "BE-ouvrables"] as const;
      expect(calendars.map((id) => isWorkingDay(civilDate(day), id))).toEqual([ouvrable, ouvre, belgian]);
    },
  );

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d working days are a programmer's mistake",
    (count) => {
      expect(() => addWorkingDays(civilDate("2024-05-07"), count, "FR-ouvres")).toThrow(RangeError);
    },
  );
});

describe("whatever the day and the calendar", () => {
  test("a working day is a weekday of the calendar and no holiday", () => {
    fc.assert(
      fc.property(aDay, aCalendar, (day, calendar) => {
        const lastWeekday = calendar.startsWith("FR-ouvrables") ? 6 : 5;
        const year = Number(formatCivilDate(day).slice(0, 4));
        const expected = weekday(day) <= lastWeekday && !holidaysIn(year, calendar).includes(day);
        expect(isWorkingDay(day, calendar)).toBe(expected);
      }),
    );
  });

  test("the day reached is worked, and the days between count to the number", () => {
    fc.assert(
      fc.property(aDay, someDays, aCalendar, (day, count, calendar) => {
        fc.pre(count !== 0);
        const reached = addWorkingDays(day, count, calendar);
        expect(isWorkingDay(reached, calendar)).toBe(true);
        expect(workingDaysBetween(day, reached, calendar)).toBe(count);
      }),
    );
  });

  test("from a working day, forth and back is the same day", () => {
    fc.assert(
      fc.property(aDay, someDays, aCalendar, (day, count, calendar) => {
        fc.pre(isWorkingDay(day, calendar));
        expect(addWorkingDays(addWorkingDays(day, count, calendar), -count, calendar)).toBe(day);
      }),
    );
  });

  test("a later day never gives an earlier one", () => {
    fc.assert(
      fc.property(fc.tuple(aDay, aCalendar), fc.nat(30), someDays, ([day, calendar], later, count) => {
        return addWorkingDays(day, count, calendar) <= addWorkingDays(addDays(day, later), count, calendar);
      }),
    );
  });

  test("one more working day is always later", () => {
    fc.assert(
      fc.property(aDay, fc.nat(60), aCalendar, (day, count, calendar) => {
        return addWorkingDays(day, count, calendar) < addWorkingDays(day, count + 1, calendar);
      }),
    );
  });

  test("working days add up", () => {
    fc.assert(
      fc.property(fc.tuple(aDay, aCalendar), fc.nat(30), fc.nat(30), ([day, calendar], first, second) => {
        const inTwo = addWorkingDays(addWorkingDays(day, first, calendar), second, calendar);
        expect(inTwo).toBe(addWorkingDays(day, first + second, calendar));
      }),
    );
  });

  test("with Saturday a delay never ends later than without", () => {
    fc.assert(
      fc.property(aDay, fc.nat(60), (day, count) => {
        return addWorkingDays(day, count, "FR-ouvrables") <= addWorkingDays(day, count, "FR-ouvres");
      }),
    );
  });

  test("the days between two days are counted alike in both directions", () => {
    fc.assert(
      fc.property(aDay, fc.nat(100), aCalendar, (from, days, calendar) => {
        const to = addDays(from, days);
        const [first, last] = [from, to].map((day) => (isWorkingDay(day, calendar) ? 1 : 0));
        expect(workingDaysBetween(from, to, calendar) + workingDaysBetween(to, from, calendar)).toBe(
          (last ?? 0) - (first ?? 0),
        );
      }),
    );
  });
});
