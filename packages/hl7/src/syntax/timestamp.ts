import type { Place, Problem } from "./problem.js";
import { syntaxError } from "./problem.js";

/** To what a timestamp is precise. */
export type TimestampPrecision = "year" | "month" | "day" | "hour" | "minute" | "second" | "fraction";

/**
 * A point in time as precise as it was given (HL7 data types TS, DTM and DT): members beyond the precision are
 * missing. Without an offset it is local to a place that the timestamp does not name.
 */
export interface Timestamp {
  readonly precision: TimestampPrecision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** One to four decimal digits of a second. */
  readonly fraction?: string;
  /** Minutes east of UTC. */
  readonly offsetMinutes?: number;
}

/** A timestamp, or why the text is none. */
export type TimestampResult =
  | { readonly ok: true; readonly timestamp: Timestamp }
  | { readonly ok: false; readonly problem: Problem };

const pattern =
  /^(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:\.(\d{1,4}))?)?)?)?)?)?(?:([+-])(\d{2})([0-5]\d))?$/;

const precisions = ["year", "month", "day", "hour", "minute", "second", "fraction"] as const;

/**
 * Reads `YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]` (HL7 2.5.1, 2A.22) and refuses days and times that do not
 * exist, such as 20260230; the place is that of the leaf, for the problem.
 */
export function parseTimestamp(text: string, place: Place = {}): TimestampResult {
  const parts = pattern.exec(text);
  if (parts === null) {
    return refuse(place, `${text.length} characters`, "YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]");
  }
  const timestamp = timestampOf(parts);
  const impossible = impossiblePart(timestamp);
  if (impossible === undefined) return { ok: true, timestamp };
  return refuse(place, `${impossible} that does not exist`, "a day of the calendar and a time of the day");
}

/** Writes a timestamp to its precision; throws a TypeError if a part that it calls for is missing. */
export function formatTimestamp(timestamp: Timestamp): string {
  const { precision, year, month, day, hour, minute, second, fraction, offsetMinutes } = timestamp;
  const count = precisions.indexOf(precision) + 1;
  const parts = [year, month, day, hour, minute, second, fraction].slice(0, count);
  const written = parts.map((part, index) => {
    if (part === undefined)
      throw new TypeError(`A timestamp precise to the ${precision} has no ${precisions[index]}`);
    return typeof part === "string" ? `.${part}` : padded(part, index === 0 ? 4 : 2);
  });
  return written.join("") + formatOffset(offsetMinutes);
}

function timestampOf(parts: RegExpExecArray): Timestamp {
  const [, year, month, day, hour, minute, second, fraction, sign, offsetHours, offsetMinutes] = parts;
  const given = [year, month, day, hour, minute, second, fraction].filter((part) => part !== undefined);
  const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  return {
    precision: precisions[given.length - 1] ?? "year",
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { hour: Number(hour) }),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...(fraction !== undefined && { fraction }),
    ...(sign !== undefined && { offsetMinutes: sign === "-" && offset !== 0 ? -offset : offset }),
  };
}

function impossiblePart(timestamp: Timestamp): string | undefined {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, offsetMinutes = 0 } = timestamp;
  if (year === 0) return "a year";
  if (month < 1 || month > 12) return "a month";
  if (day < 1 || day > daysInMonth(year, month)) return "a day";
  if (hour > 23 || minute > 59 || second > 59) return "a time";
  // UTC offsets in use go from -12:00 to +14:00.
  if (offsetMinutes < -12 * 60 || offsetMinutes > 14 * 60) return "an offset from UTC";
  return undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? 29 : 28;
}

function formatOffset(offsetMinutes: number | undefined): string {
  if (offsetMinutes === undefined) return "";
  const size = Math.abs(offsetMinutes);
  return (offsetMinutes < 0 ? "-" : "+") + padded(Math.floor(size / 60), 2) + padded(size % 60, 2);
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, "0");
}

function refuse(place: Place, found: string, expected: string): TimestampResult {
  return { ok: false, problem: syntaxError("timestamp-unreadable", place, { found, expected }) };
}
