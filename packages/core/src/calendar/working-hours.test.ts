import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CivilDate, civilDate, formatCivilDate } from "./civil-date.js";
import { formatInstant, type Instant, parseInstant } from "./instant.js";
import { variantOf } from "./working-calendar.js";
import { addWorkingDays, isWorkingDay } from "./working-days.js";
import { addWorkingHours, type WorkingTime } from "./working-hours.js";
import { civilDateAt, startOfDay } from "./zone.js";

const FRENCH: WorkingTime = { calendar: "FR-ouvres", zone: "Europe/Paris" };
const MS_PER_MINUTE = 60_000;

function instant(text: string): Instant {
  const found = parseInstant(text);
  if (found === undefined) throw new Error(`not an instant: ${text}`);
  return found;
}

function after(from: string, hours: number, time: WorkingTime): string {
  return formatInstant(addWorkingHours(instant(from), hours, time));
}

const aMinute = fc
  .integer({
    min: Date.parse("1990-01-01T00:00:00Z") / MS_PER_MINUTE,
    max: Date.parse("2099-12-01T00:00:00Z") / MS_PER_MINUTE,
  })
  .map((minutes): Instant => ({ epochMs: minutes * MS_PER_MINUTE, offsetMinutes: 0 }));
const someHours = fc.integer({ min: 0, max: 240 });

describe("CAL-7: hours count within working days only, 24 of them a day", () => {
  test.each([
    {
      what: "the example: two holidays and a week-end between",
      from: "2024-05-07T16:00:00+02:00",
      hours: 48,
      end: "2024-05-13T16:00:00+02:00",
    },
    {
      what: "nothing between",
      from: "2024-05-14T16:00:00+02:00",
      hours: 48,
      end: "2024-05-16T16:00:00+02:00",
    },
    {
      what: "a Friday afternoon",
      from: "2024-05-24T16:00:00+02:00",
      hours: 48,
      end: "2024-05-28T16:00:00+02:00",
    },
    {
      what: "a Saturday counts from Monday",
      from: "2024-05-25T10:00:00+02:00",
      hours: 48,
      end: "2024-05-29T00:00:00+02:00",
    },
    {
      what: "a holiday counts from the next day",
      from: "2024-05-08T10:00:00+02:00",
      hours: 1,
      end: "2024-05-10T01:00:00+02:00",
    },
    {
      what: "midnight, the start of a working day",
      from: "2024-05-14T00:00:00+02:00",
      hours: 24,
      end: "2024-05-15T00:00:00+02:00",
    },
    {
      what: "complete at 24:00 before a holiday",
      from: "2024-05-07T00:00:00+02:00",
      hours: 24,
      end: "2024-05-08T00:00:00+02:00",
    },
    {
      what: "a minute more goes beyond both holidays",
      from: "2024-05-07T00:01:00+02:00",
      hours: 24,
      end: "2024-05-10T00:01:00+02:00",
    },
    { what: "no hours", from: "2024-05-25T10:00:00+02:00", hours: 0, end: "2024-05-25T10:00:00+02:00" },
    { what: "half an hour", from: "2024-05-07T23:45:00+02:00", hours: 0.5, end: "2024-05-10T00:15:00+02:00" },
    {
      what: "written in another offset",
      from: "2024-05-07T14:00:00Z",
      hours: 48,
      end: "2024-05-13T16:00:00+02:00",
    },
  ])("$what: $from and $hours hours make $end", ({ from, hours, end }) => {
    expect(after(from, hours, FRENCH)).toBe(end);
  });

  test("Saturday counts among the jours ouvrables", () => {
    const time: WorkingTime = { calendar: "FR-ouvrables", zone: "Europe/Paris" };
    expect(after("2024-05-07T16:00:00+02:00", 48, time)).toBe("2024-05-11T16:00:00+02:00");
  });

  test("days and holidays are those of the place", () => {
    const time: WorkingTime = { calendar: "FR-ouvres/martinique", zone: "America/Martinique" };
    expect(after("2024-05-21T16:00:00-04:00", 24, time)).toBe("2024-05-23T16:00:00-04:00");
    expect(after("2024-05-22T01:00:00+02:00", 24, time)).toBe("2024-05-23T19:00:00-04:00");
  });
});

describe("clock changes", () => {
  test.each([
    {
      what: "to summer time",
      from: "2024-03-29T16:00:00+01:00",
      hours: 24,
      end: "2024-04-02T16:00:00+02:00",
    },
    {
      what: "to winter time",
      from: "2024-10-25T16:00:00+02:00",
      hours: 24,
      end: "2024-10-28T16:00:00+01:00",
    },
  ])("$what, on a Sunday, leave the hour of the clock as it is", ({ from, hours, end }) => {
    expect(after(from, hours, FRENCH)).toBe(end);
  });

  test.each([
    { what: "23 hours", from: "2025-03-29T16:00:00+01:00", hours: 24, end: "2025-03-30T17:00:00+02:00" },
    { what: "23 hours", from: "2025-03-30T00:00:00+01:00", hours: 23, end: "2025-03-31T00:00:00+02:00" },
    { what: "25 hours", from: "2024-10-26T16:00:00+02:00", hours: 24, end: "2024-10-27T15:00:00+01:00" },
    { what: "25 hours", from: "2024-10-27T00:00:00+02:00", hours: 25, end: "2024-10-28T00:00:00+01:00" },
  ])(
    "a laboratory open on Sundays works $what on that day, as they elapse: $from",
    ({ from, hours, end }) => {
      const calendar = variantOf("FR-ouvres", { id: "open-every-day", weekdays: [1, 2, 3, 4, 5, 6, 7] });
      expect(after(from, hours, { calendar, zone: "Europe/Paris" })).toBe(end);
    },
  );
});

describe("whatever the instant", () => {
  const times = fc.constantFrom<WorkingTime>(
    FRENCH,
    { calendar: "FR-ouvrables", zone: "Europe/Paris" },
    { calendar: "FR-ouvres/reunion", zone: "Indian/Reunion" },
    { calendar: "BE-ouvrables", zone: "Europe/Brussels" },
  );

  test("24 hours a day make the same hour of the clock that many working days later", () => {
    fc.assert(
      fc.property(aMinute, fc.nat(10), times, (from, days, time) => {
        const date = civilDateAt(from, time.zone);
        const sinceMidnight = from.epochMs - startOfDay(date, time.zone).epochMs;
        fc.pre(isWorkingDay(date, time.calendar) && sinceMidnight > 0);
        const end = addWorkingHours(from, 24 * days, time);
        const endDate = civilDateAt(end, time.zone);
        expect(formatCivilDate(endDate)).toBe(formatCivilDate(addWorkingDays(date, days, time.calendar)));
        expect(end.epochMs - startOfDay(endDate, time.zone).epochMs).toBe(sinceMidnight);
      }),
    );
  });

  test("waiting longer never ends earlier", () => {
    fc.assert(
      fc.property(fc.tuple(aMinute, times), fc.nat(10_000), someHours, ([from, time], minutes, hours) => {
        const later = { ...from, epochMs: from.epochMs + minutes * MS_PER_MINUTE };
        return addWorkingHours(from, hours, time).epochMs <= addWorkingHours(later, hours, time).epochMs;
      }),
    );
  });

  test("hours add up", () => {
    fc.assert(
      fc.property(fc.tuple(aMinute, times), someHours, someHours, ([from, time], first, second) => {
        const inTwo = addWorkingHours(addWorkingHours(from, first, time), second, time);
        expect(inTwo).toEqual(addWorkingHours(from, first + second, time));
      }),
    );
  });

  test("working hours never end before elapsed hours", () => {
    fc.assert(
      fc.property(aMinute, someHours, times, (from, hours, time) => {
        return addWorkingHours(from, hours, time).epochMs >= from.epochMs + hours * 3_600_000;
      }),
    );
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("%d hours are a programmer's mistake", (hours) => {
    expect(() => addWorkingHours(instant("2024-05-07T16:00:00Z"), hours, FRENCH)).toThrow(RangeError);
  });
});

test("a day in the table of examples is what it is said to be", () => {
  const weekEnd: readonly CivilDate[] = ["2024-05-25", "2024-05-26"].map(civilDate);
  expect(weekEnd.map((day) => isWorkingDay(day, "FR-ouvres"))).toEqual([false, false]);
});
