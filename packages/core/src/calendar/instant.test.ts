import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { addHours, formatInstant, type Instant, parseInstant } from "./instant.js";

const FIRST_MS = Date.parse("1981-01-02T00:00:00Z");
const LAST_MS = Date.parse("2199-12-30T00:00:00Z");

const anInstant: fc.Arbitrary<Instant> = fc.record({
  epochMs: fc.integer({ min: FIRST_MS, max: LAST_MS }),
  offsetMinutes: fc.integer({ min: -14 * 60, max: 14 * 60 }),
});

function instant(text: string): Instant {
  const found = parseInstant(text);
  if (found === undefined) throw new Error(`not an instant: ${text}`);
  return found;
}

describe("reading an instant", () => {
  test.each([
    ["2024-05-07T16:00:00+02:00", "2024-05-07T14:00:00Z", 120],
    ["2024-05-07T16:00+02:00", "2024-05-07T14:00:00Z", 120],
    ["2024-05-07T14:00:00Z", "2024-05-07T14:00:00Z", 0],
    ["2024-05-07T14:00:00+00:00", "2024-05-07T14:00:00Z", 0],
    ["2024-05-07T14:00:00-00:00", "2024-05-07T14:00:00Z", 0],
    ["2024-05-07T14:00:00.5Z", "2024-05-07T14:00:00.500Z", 0],
    ["2024-05-07T14:00:00.123456789Z", "2024-05-07T14:00:00.123Z", 0],
    ["2024-05-07T00:30:00+02:00", "2024-05-06T22:30:00Z", 120],
    ["2024-12-31T23:59:59.999-04:00", "2025-01-01T03:59:59.999Z", -240],
    ["2024-02-29T12:00:00-03:30", "2024-02-29T15:30:00Z", -210],
    ["2024-02-29T12:00:00+14:00", "2024-02-28T22:00:00Z", 840],
    ["1981-01-01T01:00:00+01:00", "1981-01-01T00:00:00Z", 60],
    ["2199-12-31T23:59:59Z", "2199-12-31T23:59:59Z", 0],
  ])("%s is %s", (text, inUtc, offsetMinutes) => {
    expect(parseInstant(text)).toEqual({ epochMs: Date.parse(inUtc), offsetMinutes });
  });

  test.each([
    ["no offset", "2024-05-07T16:00:00"],
    ["a date alone", "2024-05-07"],
    ["an unreal day", "2023-02-29T16:00:00+02:00"],
    ["30 February", "2026-02-30T16:00:00Z"],
    ["hour 24", "2024-05-07T24:00:00+02:00"],
    ["minute 60", "2024-05-07T16:60:00+02:00"],
    ["a leap second", "2016-12-31T23:59:60Z"],
    ["a space for the T", "2024-05-07 16:00:00+02:00"],
    ["a small t", "2024-05-07t16:00:00+02:00"],
    ["a small z", "2024-05-07T16:00:00z"],
    ["an offset without colon", "2024-05-07T16:00:00+0200"],
    ["an offset in hours", "2024-05-07T16:00:00+02"],
    ["an offset that nobody has", "2024-05-07T16:00:00+14:01"],
    ["offset minute 60", "2024-05-07T16:00:00+02:60"],
    ["hours alone", "2024-05-07T16+02:00"],
    ["a fraction of a minute", "2024-05-07T16:00.5+02:00"],
    ["an empty fraction", "2024-05-07T16:00:00.+02:00"],
    ["a comma", "2024-05-07T16:00:00,5+02:00"],
    ["the basic format", "20240507T160000+0200"],
    ["HL7 version 2", "20240507160000+0200"],
    ["the year 1980", "1980-12-31T23:59:59Z"],
    ["1981 by the clock, 1980 in UTC", "1981-01-01T00:59:59+01:00"],
    ["the year 2200", "2200-01-01T00:00:00Z"],
    ["a line after it", "2024-05-07T16:00:00Z\n"],
    ["nothing", ""],
  ])("%s is none: %j", (_what, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test("luxon reads the same instant", () => {
    fc.assert(
      fc.property(anInstant, (one) => {
        const other = DateTime.fromISO(formatInstant(one), { setZone: true });
        expect(other.toMillis()).toBe(one.epochMs);
        expect(other.offset).toBe(one.offsetMinutes);
      }),
    );
  });
});

describe("writing an instant", () => {
  test.each([
    ["2024-05-07T16:00+02:00", "2024-05-07T16:00:00+02:00"],
    ["2024-05-07T16:00:07+02:00", "2024-05-07T16:00:07+02:00"],
    ["2024-05-07T16:00:07.0+02:00", "2024-05-07T16:00:07+02:00"],
    ["2024-05-07T16:00:07.05+02:00", "2024-05-07T16:00:07.050+02:00"],
    ["2024-05-07T16:00:00-03:30", "2024-05-07T16:00:00-03:30"],
    ["2024-05-07T00:00:00+04:00", "2024-05-07T00:00:00+04:00"],
    ["2024-05-07T14:00:00Z", "2024-05-07T14:00:00Z"],
    ["2024-05-07T14:00:00+00:00", "2024-05-07T14:00:00Z"],
  ])("%s is written %s", (text, written) => {
    expect(formatInstant(instant(text))).toBe(written);
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(anInstant, (one) => {
        expect(parseInstant(formatInstant(one))).toEqual(one);
      }),
    );
  });
});

describe("CAL-7 A, CAL-15: hours elapse, whatever the clocks do", () => {
  test.each([
    ["2024-05-07T16:00:00+02:00", 48, "2024-05-09T16:00:00+02:00"],
    ["2024-03-30T16:00:00+01:00", 24, "2024-03-31T16:00:00+01:00"],
    ["2024-05-07T16:00:00+02:00", -17, "2024-05-06T23:00:00+02:00"],
    ["2024-05-07T16:00:00+02:00", 0, "2024-05-07T16:00:00+02:00"],
  ])("%s and %i hours make %s", (from, hours, end) => {
    expect(formatInstant(addHours(instant(from), hours))).toBe(end);
  });
});
