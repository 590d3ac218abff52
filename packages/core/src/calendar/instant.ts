import { type CivilDate, digits, formatCivilDate, fromYmd, parseCivilDate, twoDigits } from "./civil-date.js";

/** A point in time: milliseconds since 1970-01-01T00:00:00Z, and the offset from UTC in which it was written. */
export interface Instant {
  readonly epochMs: number;
  /** Minutes ahead of UTC. */
  readonly offsetMinutes: number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;

/**
 * First year of instants: that of the first summer-time directive, before which legal time is not known here.
 */
export const FIRST_INSTANT_YEAR = 1981;
const FIRST_EPOCH_MS = fromYmd(FIRST_INSTANT_YEAR, 1, 1) * MS_PER_DAY;

/** Date, time to the minute, seconds if any, fraction if any, offset. */
const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:[0-5]\d)$/;

/** The widest offsets in use are those of UTC−12 and UTC+14. */
const LARGEST_OFFSET_MINUTES = 14 * 60;

/**
 * Reads an ISO 8601 instant in the extended format, `2024-05-07T16:00+02:00`, from 1981-01-01 UTC to the end
 * of 2199, with `Z` or an offset; seconds and a fraction may be left out; digits beyond the millisecond are
 * dropped. Anything else (no offset, unreal day, hour 24, leap second) is undefined.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = ISO_INSTANT.exec(text);
  if (match === null) return undefined;
  const [, day = "", hour = "", minute = "", second = "0", fraction = "", offset = ""] = match;
  const date = parseCivilDate(day);
  const offsetMinutes = parseOffset(offset);
  if (date === undefined || offsetMinutes === undefined) return undefined;
  const minutes = 60 * Number(hour) + Number(minute) - offsetMinutes;
  const milliseconds = 1000 * Number(second) + Number(fraction.slice(0, 3).padEnd(3, "0"));
  const epochMs = date * MS_PER_DAY + minutes * MS_PER_MINUTE + milliseconds;
  return epochMs < FIRST_EPOCH_MS ? undefined : { epochMs, offsetMinutes };
}

function parseOffset(text: string): number | undefined {
  if (text === "Z") return 0;
  const minutes = 60 * digits(text, 1, 3) + digits(text, 4, 6);
  if (minutes > LARGEST_OFFSET_MINUTES) return undefined;
  return text.startsWith("-") && minutes !== 0 ? -minutes : minutes;
}

/** Writes an instant in its own offset to the second, `2024-05-07T16:00:00+02:00`, with milliseconds if any. */
export function formatInstant(instant: Instant): string {
  const localMs = instant.epochMs + instant.offsetMinutes * MS_PER_MINUTE;
  const date = Math.floor(localMs / MS_PER_DAY);
  const ofDay = Math.floor(localMs - date * MS_PER_DAY);
  const seconds = Math.floor(ofDay / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(twoDigits)
    .join(":");
  const milliseconds = ofDay % 1000;
  const fraction = milliseconds === 0 ? "" : `.${String(milliseconds).padStart(3, "0")}`;
  return `${formatCivilDate(date as CivilDate)}T${time}${fraction}${formatOffset(instant.offsetMinutes)}`;
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}

/** The instant that lies a number of elapsed hours later (earlier when negative), in the same offset. */
export function addHours(instant: Instant, hours: number): Instant {
  return { epochMs: instant.epochMs + hours * MS_PER_HOUR, offsetMinutes: instant.offsetMinutes };
}
