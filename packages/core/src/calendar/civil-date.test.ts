import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  civilDate,
  dayOf,
  daysInMonth,
  endOfMonth,
  firstOfNextMonth,
  formatCivilDate,
  fromYmd,
  isLeapYear,
  monthOf,
  parseCivilDate,
  weekday,
  yearOf,
} from "./civil-date.js";

const daysFrom1900To2199 = { min: civilDate("1900-01-01"), max: civilDate("2199-12-31") };
const aDay = fc.integer(daysFrom1900To2199) as fc.Arbitrary<CivilDate>;
const someMonths = fc.integer({ min: -1200, max: 1200 });

function inLuxon(date: CivilDate): DateTime<true> {
  const found = DateTime.fromISO(formatCivilDate(date), { zone: "utc" });
  if (!found.isValid) throw new Error(`luxon cannot read ${formatCivilDate(date)}`);
  return found;
}

describe("a civil date is a number of whole days since 1970-01-01", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2024-05-07", 19_850],
    ["1800-01-01", -62_091],
    ["2199-12-31", 84_005],
  ])("%s is day %i", (text, days) => {
    expect(civilDate(text)).toBe(days);
    expect(formatCivilDate(days as CivilDate)).toBe(text);
  });

  test("every day from 1800 to 2199 follows the one before, in its date and in its weekday", () => {
    let expected = { year: 1800, month: 1, day: 1, weekday: 3 };
    const wrong: string[] = [];
    for (let date = civilDate("1800-01-01"); date <= civilDate("2199-12-31"); date = addDays(date, 1)) {
      const found = { year: yearOf(date), month: monthOf(date), day: dayOf(date), weekday: weekday(date) };
      if (!sameDay(found, expected) || civilDate(formatCivilDate(date)) !== date)
        wrong.push(formatCivilDate(date));
      if (fromYmd(found.year, found.month, found.day) !== date) wrong.push(formatCivilDate(date));
      expected = dayAfter(expected);
    }
    expect(wrong).toEqual([]);
  });
});

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

function sameDay(one: WrittenDay, other: WrittenDay): boolean {
  return (
    one.year === other.year &&
    one.month === other.month &&
    one.day === other.day &&
    one.weekday === other.weekday
  );
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_YEARS = new Set(
  Array.from({ length: 400 }, (_, index) => 1800 + index).filter(
    (year) => year % 4 === 0 && ![1800, 1900, 2100].includes(year),
  ),
);

function dayAfter({ year, month, day, weekday }: WrittenDay): WrittenDay {
  const next = (weekday % 7) + 1;
  const length = month === 2 && LEAP_YEARS.has(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  if (day < length) return { year, month, day: day + 1, weekday: next };
  return month < 12
    ? { year, month: month + 1, day: 1, weekday: next }
    : { year: year + 1, month: 1, day: 1, weekday: next };
}

describe("reading YYYY-MM-DD is strict", () => {
  test.each(["1800-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "1999-12-31"])("%s is a day", (text) => {
    expect(formatCivilDate(civilDate(text))).toBe(text);
  });

  test.each([
    "2026-02-30",
    "2023-02-29",
    "1800-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-01-32",
    "1799-12-31",
    "2200-01-01",
    "0000-00-00",
    "2024-1-01",
    "24-01-01",
    "20240101",
    "2024-01-01T00:00",
    " 2024-01-01",
    "2024-01-01 ",
    "2024-01-01\n",
    "2024/01/01",
    "01-01-2024",
    "２０２４-01-01",
    "2024-0a-01",
    "+024-01-01",
    "2024-+1-01",
    "2024-01--1",
    "",
  ])("%j is not", (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
    expect(() => civilDate(text)).toThrow(
      new RangeError(`expected a real day YYYY-MM-DD, years 1800 to 2199, found "${text}"`),
    );
  });

  test("no text but the written form of a day is read", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789-"), minLength: 9, maxLength: 11 }),
        (text) => {
          const date = parseCivilDate(text);
          return date === undefined ? !isDayForLuxon(text) : formatCivilDate(date) === text;
        },
      ),
    );
  });

  test.each([
    [2023, 2, 29],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 1.5],
    [0, 1, 1],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
  ])("fromYmd(%d, %d, %d) is a programmer's mistake", (year, month, day) => {
    expect(() => fromYmd(year, month, day)).toThrow(RangeError);
  });
});

function isDayForLuxon(text: string): boolean {
  const found = DateTime.fromFormat(text, "yyyy-MM-dd", { zone: "utc" });
  return found.isValid && found.toISODate() === text && found.year >= 1800 && found.year <= 2199;
}

describe("months and years: same day number, else the last day of the month (CAL-2)", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-02-29", 6, "2024-08-29"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-08-31", 9, "2025-05-31"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-03-30", -1, "2024-02-29"],
    ["2024-03-29", -1, "2024-02-29"],
    ["2024-03-28", -1, "2024-02-28"],
    ["2024-12-31", 2, "2025-02-28"],
    ["2024-01-15", 0, "2024-01-15"],
    ["1970-01-01", -1, "1969-12-01"],
    ["1900-01-31", 1, "1900-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2100-01-31", 1, "2100-02-28"],
  ])("%s and %i months make %s", (from, months, expected) => {
    expect(formatCivilDate(addMonths(civilDate(from), months))).toBe(expected);
  });

  test("29 February and a year make 28 February", () => {
    expect(formatCivilDate(addYears(civilDate("2024-02-29"), 1))).toBe("2025-02-28");
    expect(formatCivilDate(addYears(civilDate("2024-02-29"), 4))).toBe("2028-02-29");
  });

  test("luxon adds months, years and days alike", () => {
    fc.assert(
      fc.property(aDay, someMonths, (date, count) => {
        expect(formatCivilDate(addMonths(date, count))).toBe(
          inLuxon(date).plus({ months: count }).toISODate(),
        );
        expect(formatCivilDate(addYears(date, count % 100))).toBe(
          inLuxon(date)
            .plus({ years: count % 100 })
            .toISODate(),
        );
        expect(formatCivilDate(addDays(date, count))).toBe(inLuxon(date).plus({ days: count }).toISODate());
      }),
      { numRuns: 2000 },
    );
  });

  test("a later day never gives an earlier one", () => {
    fc.assert(
      fc.property(aDay, fc.nat(400), someMonths, (date, later, months) => {
        return addMonths(date, months) <= addMonths(addDays(date, later), months);
      }),
    );
  });

  test("more months always give a later day", () => {
    fc.assert(
      fc.property(aDay, someMonths, (date, months) => addMonths(date, months) < addMonths(date, months + 1)),
    );
  });
});

describe("the parts of a date", () => {
  test("luxon finds the same year, month, day, weekday, end of month and month's length", () => {
    fc.assert(
      fc.property(aDay, (date) => {
        const other = inLuxon(date);
        expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([other.year, other.month, other.day]);
        expect(weekday(date)).toBe(other.weekday);
        expect(formatCivilDate(endOfMonth(date))).toBe(other.endOf("month").toISODate());
        expect(formatCivilDate(firstOfNextMonth(date))).toBe(
          other.plus({ months: 1 }).startOf("month").toISODate(),
        );
        expect(daysInMonth(other.year, other.month)).toBe(other.daysInMonth);
        expect(isLeapYear(other.year)).toBe(other.isInLeapYear);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [1800, false],
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
    [2200, false],
    [2400, true],
  ])("%i has a 29 February: %s", (year, expected) => {
    expect(isLeapYear(year)).toBe(expected);
    expect(daysInMonth(year, 2)).toBe(expected ? 29 : 28);
  });

  test("the month after December is January", () => {
    expect(formatCivilDate(firstOfNextMonth(civilDate("2024-12-31")))).toBe("2025-01-01");
    expect(formatCivilDate(endOfMonth(civilDate("2024-12-01")))).toBe("2024-12-31");
  });
});
