import {
  type CivilDate,
  civilDateAt,
  type Instant,
  parseCivilDate,
  parseInstant,
  type Zone,
} from "@opendepistage/core/calendar";
import type { Node } from "./node.js";
import type { Day } from "./reading.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";

/** The day that an element names; nothing for none, a problem for one that names no day. */
export interface DayReading {
  readonly day?: Day;
  /** The moment, where the element tells it. */
  readonly at?: Instant;
  readonly problem?: ReadingProblem;
}

/** Reads the day of a date, a dateTime or an instant, in the zone where it is told with a time (CAL-17). */
export function readDay(node: Node | undefined, zone: Zone): DayReading {
  if (node === undefined) return {};
  const text = node.ownText ?? "";
  if (/^\d{4}(-\d\d)?$/.test(text)) return { problem: imprecise(node) };
  const on = parseCivilDate(text);
  if (on !== undefined) return dayOn(on, node);
  const at = parseInstant(text);
  if (at === undefined) return { problem: unreadable(node) };
  return { ...dayOn(civilDateAt(at, zone), node), at };
}

function dayOn(date: CivilDate, { place }: Node): DayReading {
  return { day: { date, from: place } };
}

function unreadable({ place }: Node): ReadingProblem {
  return readingProblem("date-unreadable", place, {
    found: { en: "no date that exists", fr: "aucune date qui existe" },
    expected: {
      en: "a real date YYYY-MM-DD, or a moment with its offset",
      fr: "une date réelle AAAA-MM-JJ, ou un instant avec son décalage",
    },
  });
}

function imprecise({ place }: Node): ReadingProblem {
  return readingProblem("date-imprecise", place, {
    found: { en: "a date without its day", fr: "une date sans son jour" },
    expected: { en: "a date to the day, YYYY-MM-DD", fr: "une date au jour près, AAAA-MM-JJ" },
  });
}
