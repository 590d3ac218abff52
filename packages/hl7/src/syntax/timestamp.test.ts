import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTimestamp, parseTimestamp } from "./timestamp.js";

describe("HL7 2.5.1, 2A.22: timestamps keep their precision", () => {
  test.each([
    ["2026", { precision: "year", year: 2026 }],
    ["202602", { precision: "month", year: 2026, month: 2 }],
    ["20260228", { precision: "day", year: 2026, month: 2, day: 28 }],
    ["2026022816", { precision: "hour", year: 2026, month: 2, day: 28, hour: 16 }],
    ["202602281645", { precision: "minute", year: 2026, month: 2, day: 28, hour: 16, minute: 45 }],
    [
      "20260228164501",
      { precision: "second", year: 2026, month: 2, day: 28, hour: 16, minute: 45, second: 1 },
    ],
    [
      "20260228164501.0300-0330",
      {
        precision: "fraction",
        year: 2026,
        month: 2,
        day: 28,
        hour: 16,
        minute: 45,
        second: 1,
        fraction: "0300",
        offsetMinutes: -210,
      },
    ],
    ["20260228+0100", { precision: "day", year: 2026, month: 2, day: 28, offsetMinutes: 60 }],
    ["2026022816+0000", { precision: "hour", year: 2026, month: 2, day: 28, hour: 16, offsetMinutes: 0 }],
  ])("%s", (text, timestamp) => {
    expect(parseTimestamp(text)).toEqual({ ok: true, timestamp });
    const result = parseTimestamp(text);
    if (result.ok) expect(formatTimestamp(result.timestamp)).toBe(text);
  });

  test.each([
    ["20260228", true],
    ["20260229", false],
    ["20260230", false],
    ["20240229", true],
    ["20240230", false],
    ["19000229", false],
    ["20000229", true],
    ["20260430", true],
    ["20260431", false],
    ["20261231", true],
    ["20261232", false],
    ["20260100", false],
    ["202600", false],
    ["202612", true],
    ["202613", false],
    ["0000", false],
    ["0001", true],
    ["2026010100", true],
    ["2026010123", true],
    ["2026010124", false],
    ["202601012359", true],
    ["202601012360", false],
    ["20260101235959", true],
    ["20260101235960", false],
    ["2026-1200", true],
    ["2026-1201", false],
    ["2026+1400", true],
    ["2026+1401", false],
    ["2026+0059", true],
    ["2026+0060", false],
    ["20260101235959.1234", true],
    ["20260101235959.12345", false],
    ["20260101235959.", false],
    ["", false],
    ["202", false],
    ["2026010", false],
    ["2026-01-01", false],
    ["20260101 ", false],
    ["202601011200Z", false],
    ["２０２６", false],
  ])("%j is a timestamp: %s", (text, expected) => {
    expect(parseTimestamp(text).ok).toBe(expected);
  });

  test("the problem names the place and what is impossible, never the value", () => {
    const place = { segment: "PID", occurrence: 1, field: 7 };
    expect(parseTimestamp("20260230", place)).toEqual({
      ok: false,
      problem: {
        code: "timestamp-unreadable",
        hl7Code: 102,
        severity: "E",
        place,
        found: "a day that does not exist",
        expected: "a day of the calendar and a time of the day",
      },
    });
  });

  test("a zero offset, given as -0000, is written +0000", () => {
    const result = parseTimestamp("2026-0000");
    expect(result).toEqual({ ok: true, timestamp: { precision: "year", year: 2026, offsetMinutes: 0 } });
  });

  test("what is formatted is read back, and what is read is formatted the same", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 14 });
    fc.assert(
      fc.property(digits, fc.constantFrom("", "+0100", "-0930", ".5", ".1234+1400"), (text, rest) => {
        const result = parseTimestamp(text + rest);
        if (result.ok) expect(formatTimestamp(result.timestamp)).toBe(text + rest);
      }),
      { numRuns: 2000 },
    );
  });

  test("a timestamp that lacks a part of its precision is a mistake in the program", () => {
    expect(() => formatTimestamp({ precision: "day", year: 2026, month: 2 })).toThrow(TypeError);
  });
});
