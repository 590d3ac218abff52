import {
  type CivilDate,
  civilDateAt,
  parseCivilDate,
  parseInstant,
  type Zone,
} from "@opendepistage/core/calendar";
import { parseTimestamp, type Segment, type Timestamp } from "../syntax/index.js";
import type { Day } from "./reading.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";

/** The day that a field names; nothing for an empty field, a problem for one that names no day. */
export interface DayReading {
  readonly day?: Day;
  readonly problem?: ReadingProblem;
}

/** Reads the day of a timestamp in a field: local as it is written, or by its offset in the zone (CAL-17). */
export function readDay(segment: Segment, field: number, zone: Zone): DayReading {
  const place = placeIn(segment, { field, component: 1 });
  const { text } = segment.field(field);
  if (text === "") return {};
  const parsed = parseTimestamp(text, place);
  if (!parsed.ok) return { problem: unreadable(place) };
  const { timestamp } = parsed;
  if (timestamp.precision === "year" || timestamp.precision === "month")
    return { problem: imprecise(place, timestamp.precision) };
  const date = dateIn(timestamp, zone);
  if (date === undefined) return { problem: unreadable(place) };
  return { day: { date, from: sayPlace(placeIn(segment, { field })) } };
}

/** The civil date of a timestamp that is precise to the day at least; undefined outside the years that are known. */
function dateIn(timestamp: Timestamp, zone: Zone): CivilDate | undefined {
  const { year, month = 1, day = 1, hour, minute = 0, second = 0, offsetMinutes } = timestamp;
  const written = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  if (offsetMinutes === undefined || hour === undefined) return parseCivilDate(written);
  const ahead = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const time = [hour, minute, second].map((part) => padded(part, 2)).join(":");
  const offset = `${sign}${padded(Math.floor(ahead / 60), 2)}:${padded(ahead % 60, 2)}`;
  const instant = parseInstant(`${written}T${time}${offset}`);
  return instant && civilDateAt(instant, zone);
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, "0");
}

function unreadable(place: ReturnType<typeof placeIn>): ReadingProblem {
  return readingProblem("date-unreadable", place, {
    found: { en: "no date that exists", fr: "aucune date qui existe" },
    expected: {
      en: "a real date YYYYMMDD, with a time or without",
      fr: "une date réelle AAAAMMJJ, avec ou sans heure",
    },
  });
}

function imprecise(place: ReturnType<typeof placeIn>, precision: "year" | "month"): ReadingProblem {
  return readingProblem("date-imprecise", place, {
    found: {
      en: `a date to the ${precision} only`,
      fr: precision === "year" ? "une année seule" : "un mois sans jour",
    },
    expected: { en: "a date to the day, YYYYMMDD", fr: "une date au jour près, AAAAMMJJ" },
  });
}
