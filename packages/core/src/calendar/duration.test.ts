import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate, formatCivilDate } from "./civil-date.js";
import {
  addDuration,
  addInstantDuration,
  type Duration,
  elapsedAtLeast,
  type InstantDuration,
  sayDuration,
  sumOf,
} from "./duration.js";
import { formatInstant, type Instant, parseInstant } from "./instant.js";

const aDay = fc.integer({
  min: civilDate("1990-01-01"),
  max: civilDate("2099-12-31"),
}) as fc.Arbitrary<CivilDate>;

function after(from: string, duration: Duration): string {
  return formatCivilDate(addDuration(civilDate(from), duration));
}

function instant(text: string): Instant {
  const found = parseInstant(text);
  if (found === undefined) throw new Error(`not an instant: ${text}`);
  return found;
}

describe("the last day of a delay", () => {
  test.each<{ story: string; from: string; duration: Duration; last: string }>([
    { story: "US-3 first reminder", from: "2024-01-15", duration: { months: 6 }, last: "2024-07-15" },
    { story: "US-3 second reminder", from: "2024-01-15", duration: { months: 12 }, last: "2025-01-15" },
    { story: "US-3 next invitation", from: "2024-01-15", duration: { months: 24 }, last: "2026-01-15" },
    { story: "US-5 negative letter", from: "2024-05-02", duration: { days: 15 }, last: "2024-05-17" },
    { story: "US-7 first control", from: "2024-02-29", duration: { months: 6 }, last: "2024-08-29" },
    { story: "US-7 second control", from: "2024-02-29", duration: { months: 12 }, last: "2025-02-28" },
    { story: "US-7 complete screening", from: "2024-02-29", duration: { months: 24 }, last: "2026-02-28" },
    { story: "US-8 re-take", from: "2024-03-15", duration: { months: 6 }, last: "2024-09-15" },
    {
      story: "US-9 colorectal follow-up ends",
      from: "2023-01-31",
      duration: { years: 2 },
      last: "2025-01-31",
    },
    {
      story: "US-9 cervical, lost after 18 months",
      from: "2025-06-10",
      duration: { months: 18 },
      last: "2026-12-10",
    },
    {
      story: "US-10 results out",
      from: "2024-05-07",
      duration: { workingDays: 2, calendar: "FR-ouvres" },
      last: "2024-05-13",
    },
    {
      story: "US-10 new kit",
      from: "2024-05-07",
      duration: { workingDays: 30, calendar: "FR-ouvrables" },
      last: "2024-06-14",
    },
    { story: "US-11 after a colonoscopy", from: "2020-06-15", duration: { years: 5 }, last: "2025-06-15" },
    { story: "US-12 redo", from: "2024-11-30", duration: { months: 3 }, last: "2025-02-28" },
    { story: "US-12 next test", from: "2024-10-20", duration: { years: 3 }, last: "2027-10-20" },
    {
      story: "US-13 submission",
      from: "2024-05-08",
      duration: { workingDays: 2, calendar: "BE-ouvrables" },
      last: "2024-05-13",
    },
    { story: "bonus 16 documents", from: "2008-01-31", duration: { months: 1 }, last: "2008-02-29" },
    {
      story: "VER-2 one year after publication",
      from: "2024-01-26",
      duration: { years: 1 },
      last: "2025-01-26",
    },
  ])("$story: from $from, $last", ({ from, duration, last }) => {
    expect(after(from, duration)).toBe(last);
  });

  test("CAL-1: the day of the event is not counted", () => {
    expect(after("2024-05-07", { days: 1 })).toBe("2024-05-08");
    expect(after("2024-05-07", { days: 0 })).toBe("2024-05-07");
  });

  test("CAL-4: a delay that ends on a Sunday or a holiday ends there", () => {
    expect(after("2024-05-04", { days: 15 })).toBe("2024-05-19");
    expect(after("2023-05-08", { months: 12 })).toBe("2024-05-08");
  });

  test.each([
    ["2025-05-01", false],
    ["2025-05-02", true],
    ["2025-05-03", true],
  ])("a year from 2024-05-02 has run out on %s: %s", (on, expected) => {
    expect(elapsedAtLeast(civilDate("2024-05-02"), { months: 12 }, civilDate(on))).toBe(expected);
  });

  test("once run out, a delay stays so", () => {
    const durations: Duration[] = [{ days: 15 }, { months: 6 }, { years: 2 }];
    fc.assert(
      fc.property(aDay, aDay, fc.constantFrom(...durations), (from, on, duration) => {
        const isOut = elapsedAtLeast(from, duration, on);
        return !isOut || elapsedAtLeast(from, duration, addDays(on, 1));
      }),
    );
  });
});

describe("CAL-3: delays in a row are summed and counted once from their anchor", () => {
  test("from 31 August 2024, six months then three end on 31 May 2025", () => {
    expect(after("2024-08-31", sumOf({ months: 6 }, { months: 3 }))).toBe("2025-05-31");
    expect(after(after("2024-08-31", { months: 6 }), { months: 3 })).toBe("2025-05-28");
  });

  test("however the sum is split, the end is the same", () => {
    const months = fc.array(fc.integer({ min: 0, max: 36 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(aDay, months, (from, parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const chained = sumOf(...parts.map((part) => ({ months: part })));
        expect(addDuration(from, chained)).toBe(addDuration(from, { months: total }));
      }),
    );
  });

  test("it never ends earlier than one delay after the other, nor more than three days later", () => {
    const months = fc.integer({ min: 0, max: 36 });
    fc.assert(
      fc.property(aDay, months, months, (from, first, second) => {
        const inARow = addDuration(addDuration(from, { months: first }), { months: second });
        const atOnce = addDuration(from, sumOf({ months: first }, { months: second }));
        return inARow <= atOnce && atOnce <= addDays(inARow, 3);
      }),
    );
  });

  test("like units add, and a year is twelve months", () => {
    expect(sumOf({ days: 15 }, { days: 30 })).toEqual({ days: 45 });
    expect(sumOf({ years: 1 }, { years: 2 })).toEqual({ years: 3 });
    expect(sumOf({ years: 2 }, { months: 6 }, { years: 1 })).toEqual({ months: 42 });
    expect(
      sumOf({ workingDays: 4, calendar: "BE-ouvrables" }, { workingDays: 2, calendar: "BE-ouvrables" }),
    ).toEqual({ workingDays: 6, calendar: "BE-ouvrables" });
    expect(sumOf({ months: 6 })).toEqual({ months: 6 });
  });

  test.each<[Duration, Duration]>([
    [{ months: 1 }, { days: 1 }],
    [{ days: 1 }, { years: 1 }],
    [{ days: 1 }, { workingDays: 1, calendar: "FR-ouvres" }],
    [
      { workingDays: 1, calendar: "FR-ouvrables" },
      { workingDays: 1, calendar: "FR-ouvres" },
    ],
  ])("no rule sums %o and %o", (one, other) => {
    expect(() => sumOf(one, other)).toThrow(/^no rule sums /);
    expect(() => sumOf(other, one)).toThrow(/^no rule sums /);
  });

  test("nothing has no sum", () => {
    expect(() => sumOf()).toThrow(RangeError);
  });
});

describe("CAL-7 and CAL-15: delays in hours", () => {
  test.each<[string, InstantDuration, string]>([
    ["2024-05-07T16:00:00+02:00", { hours: 48 }, "2024-05-09T16:00:00+02:00"],
    ["2024-05-07T16:00:00+02:00", { workingHours: 48, calendar: "FR-ouvres" }, "2024-05-13T16:00:00+02:00"],
    ["2024-05-15T10:00:00+02:00", { hours: 24 }, "2024-05-16T10:00:00+02:00"],
    ["2024-05-15T10:00:00+02:00", { hours: 48 }, "2024-05-17T10:00:00+02:00"],
  ])("%s and %o make %s", (from, duration, end) => {
    expect(formatInstant(addInstantDuration(instant(from), duration, "Europe/Paris"))).toBe(end);
  });
});

describe("a delay in words", () => {
  test.each<[Duration | InstantDuration, string, string]>([
    [{ days: 15 }, "15 days", "15 jours"],
    [{ days: 1 }, "1 day", "1 jour"],
    [{ days: 0 }, "0 days", "0 jour"],
    [{ months: 24 }, "24 months", "24 mois"],
    [{ months: 1 }, "1 month", "1 mois"],
    [{ years: 1 }, "1 year", "1 an"],
    [{ years: 5 }, "5 years", "5 ans"],
    [{ hours: 48 }, "48 hours", "48 heures"],
    [{ hours: 1 }, "1 hour", "1 heure"],
    [{ workingDays: 2, calendar: "FR-ouvres" }, "2 working days (Monday to Friday)", "2 jours ouvrés"],
    [{ workingDays: 1, calendar: "FR-ouvres" }, "1 working day (Monday to Friday)", "1 jour ouvré"],
    [
      { workingDays: 30, calendar: "FR-ouvrables" },
      "30 working days (Monday to Saturday)",
      "30 jours ouvrables",
    ],
    [{ workingDays: 4, calendar: "BE-ouvrables" }, "4 working days (Monday to Friday)", "4 jours ouvrables"],
    [
      { workingHours: 48, calendar: "FR-ouvres/reunion" },
      "48 hours of working days (Monday to Friday)",
      "48 heures ouvrées",
    ],
  ])("%o", (duration, english, french) => {
    expect(sayDuration(duration, "en")).toBe(english);
    expect(sayDuration(duration, "fr")).toBe(french);
  });
});
