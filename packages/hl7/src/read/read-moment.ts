import { type Instant, offsetAt, parseInstant, type Zone } from "@opendepistage/core/calendar";
import { type Place, parseTimestamp, type Timestamp } from "../syntax/index.js";
import { isoMomentOf } from "./iso-text.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";

/** The moment that a text names, with its offset from UTC; or what is wrong with it. */
export type MomentReading =
  | { readonly ok: true; readonly instant: Instant }
  | { readonly ok: false; readonly problem: ReadingProblem };

const msPerMinute = 60_000;
const msPerDay = 86_400_000;

/**
 * Reads the text of a timestamp, precise to the minute at least, that stands at a place: by its offset, or in the legal
 * time of the zone where it has none. A local time that the change of clocks skips or repeats names no moment.
 */
export function readMomentOf(text: string, place: Place, zone: Zone): MomentReading {
  const parsed = parseTimestamp(text, place);
  if (!parsed.ok) return { ok: false, problem: unreadable(place) };
  const { timestamp } = parsed;
  if (timestamp.minute === undefined) return { ok: false, problem: imprecise(place) };
  const { offsetMinutes } = timestamp;
  const instant =
    offsetMinutes === undefined
      ? localInstant(timestamp, zone)
      : parseInstant(isoMomentOf(timestamp, offsetMinutes));
  return instant === undefined ? { ok: false, problem: unreadable(place) } : { ok: true, instant };
}

/** The one instant at which the clocks of a zone show this time. */
function localInstant(timestamp: Timestamp, zone: Zone): Instant | undefined {
  const local = parseInstant(isoMomentOf(timestamp, 0));
  const before = parseInstant(isoMomentOf(timestamp, 12 * 60));
  if (local === undefined || before === undefined) return undefined;
  const offsets = [local.epochMs, local.epochMs + msPerDay, before.epochMs].map((ms) => offsetAt(ms, zone));
  const shown = [...new Set(offsets)]
    .map((offsetMinutes) => ({ epochMs: local.epochMs - offsetMinutes * msPerMinute, offsetMinutes }))
    .filter(({ epochMs, offsetMinutes }) => offsetAt(epochMs, zone) === offsetMinutes);
  return shown.length === 1 ? shown[0] : undefined;
}

function unreadable(place: Place): ReadingProblem {
  return readingProblem("date-unreadable", place, {
    found: { en: "no moment that exists once", fr: "aucun moment qui existe une fois" },
    expected: {
      en: "a real date and time YYYYMMDDHHMM[SS], best with the offset +ZZZZ",
      fr: "une date et une heure réelles AAAAMMJJHHMM[SS], de préférence avec le décalage +ZZZZ",
    },
  });
}

function imprecise(place: Place): ReadingProblem {
  return readingProblem("date-imprecise", place, {
    found: { en: "no time of the day, to the minute", fr: "aucune heure à la minute" },
    expected: {
      en: "a moment to the minute, YYYYMMDDHHMM[SS]+ZZZZ",
      fr: "un moment à la minute, AAAAMMJJHHMM[SS]+ZZZZ",
    },
  });
}
