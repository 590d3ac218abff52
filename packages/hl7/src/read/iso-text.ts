import type { Timestamp } from "../syntax/index.js";

/** The day of a timestamp that is precise to it, `YYYY-MM-DD`. */
export function isoDateOf({ year, month = 1, day = 1 }: Timestamp): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** A timestamp as an ISO 8601 instant in the offset given; what it does not say of the time is zero. */
export function isoMomentOf(timestamp: Timestamp, offsetMinutes: number): string {
  const { hour = 0, minute = 0, second = 0, fraction } = timestamp;
  const time = [hour, minute, second].map((part) => padded(part, 2)).join(":");
  const ahead = Math.abs(offsetMinutes);
  const offset = `${padded(Math.floor(ahead / 60), 2)}:${padded(ahead % 60, 2)}`;
  const fractional = fraction === undefined ? "" : `.${fraction}`;
  return `${isoDateOf(timestamp)}T${time}${fractional}${offsetMinutes < 0 ? "-" : "+"}${offset}`;
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, "0");
}
