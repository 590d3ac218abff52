import {
  type CivilDate,
  civilDateAt,
  parseCivilDate,
  parseInstant,
  type Zone,
} from "@opendepistage/core/calendar";
import { type Place, parseTimestamp, type Segment, type Timestamp } from "../syntax/index.js";
import { isoDateOf, isoMomentOf } from "./iso-text.js";
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
  const { text } = segment.field(field);
  if (text === "") return {};
  const reading = readDayOf(text, placeIn(segment, { field, component: 1 }), zone);
  if (!reading.ok) return { problem: reading.problem };
  return { day: { date: reading.date, from: sayPlace(placeIn(segment, { field })) } };
}

/** The day that a text names, or what is wrong with it. */
export type DateReading =
  | { readonly ok: true; readonly date: CivilDate }
  | { readonly ok: false; readonly problem: ReadingProblem };

/** Reads the day of the text of a timestamp that stands at a place. */
export function readDayOf(text: string, place: Place, zone: Zone): DateReading {
  const parsed = parseTimestamp(text, place);
  if (!parsed.ok) return { ok: false, problem: unreadable(place) };
  const { timestamp } = parsed;
  if (timestamp.precision === "year" || timestamp.precision === "month")
    return { ok: false, problem: imprecise(place, timestamp.precision) };
  const date = dateIn(timestamp, zone);
  return date === undefined ? { ok: false, problem: unreadable(place) } : { ok: true, date };
}

/** The civil date of a timestamp that is precise to the day at least; undefined outside the years that are known. */
function dateIn(timestamp: Timestamp, zone: Zone): CivilDate | undefined {
  if (timestamp.offsetMinutes === undefined || timestamp.hour === undefined)
    return parseCivilDate(isoDateOf(timestamp));
  const instant = parseInstant(isoMomentOf(timestamp, timestamp.offsetMinutes));
  return instant && civilDateAt(instant, zone);
}

function unreadable(place: Place): ReadingProblem {
  return readingProblem("date-unreadable", place, {
    found: { en: "no date that exists", fr: "aucune date qui existe" },
    expected: {
      en: "a real date YYYYMMDD, with a time or without",
      fr: "une date réelle AAAAMMJJ, avec ou sans heure",
    },
  });
}

function imprecise(place: Place, precision: "year" | "month"): ReadingProblem {
  return readingProblem("date-imprecise", place, {
    found: {
      en: `a date to the ${precision} only`,
      fr: precision === "year" ? "une année seule" : "un mois sans jour",
    },
    expected: { en: "a date to the day, YYYYMMDD", fr: "une date au jour près, AAAAMMJJ" },
  });
}
