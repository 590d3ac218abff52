import { formatCivilDate } from "@opendepistage/core/calendar";
import type { Segment } from "../syntax/index.js";
import type { Group } from "./groups.js";
import type { JudgedDay } from "./open-examination.js";
import { readDay } from "./read-day.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";

/** Reads the day of an examination that was made: OBR-7, else the one day that its observations name (OBX-14). */
export function readExaminationDay(
  { request, observations }: Group,
  { mapping, use, carried }: ReadingContext,
): JudgedDay {
  const start = request === undefined ? {} : readDay(request, 7, mapping.timeZone);
  if (request !== undefined) use.use(request, 7);
  const reading =
    start.day === undefined && start.problem === undefined
      ? dayOfObservations(observations, { mapping, use })
      : start;
  if (reading.day !== undefined) {
    const { date, from } = reading.day;
    carried.push({ what: "examination-date", place: from, value: formatCivilDate(date) });
    return reading;
  }
  if (reading.problem !== undefined || request === undefined) return reading;
  return { problem: missingDay(request) };
}

function dayOfObservations(
  observations: readonly Segment[],
  { mapping, use }: Pick<ReadingContext, "mapping" | "use">,
): JudgedDay {
  const readings = observations.map((segment) => ({ segment, ...readDay(segment, 14, mapping.timeZone) }));
  for (const { segment, day } of readings) if (day !== undefined) use.use(segment, 14);
  const wrong = readings.find(({ problem }) => problem !== undefined);
  if (wrong?.problem !== undefined) return { problem: wrong.problem };
  const days = readings.flatMap(({ segment, day }) => (day === undefined ? [] : [{ segment, day }]));
  const [first] = days;
  if (first === undefined) return {};
  const other = days.find(({ day }) => day.date !== first.day.date);
  return other === undefined ? { day: first.day } : { problem: daysDiffer(other.segment) };
}

function missingDay(request: Segment): ReadingProblem {
  return readingProblem("examination-date-missing", placeIn(request, { field: 7 }), {
    found: { en: "no day of examination", fr: "aucun jour d’examen" },
    expected: {
      en: "the day of the examination in OBR-7, or in OBX-14 of its observations",
      fr: "le jour de l’examen dans OBR-7, ou dans OBX-14 de ses observations",
    },
  });
}

function daysDiffer(segment: Segment): ReadingProblem {
  return readingProblem("examination-dates-differ", placeIn(segment, { field: 14 }), {
    found: { en: "observations of several days", fr: "des observations de plusieurs jours" },
    expected: { en: "the day of the examination in OBR-7", fr: "le jour de l’examen dans OBR-7" },
  });
}

/** Reads the day of an order: ORC-9, else that of the message (MSH-7). */
export function readOrderDay({ order }: Group, context: ReadingContext): JudgedDay {
  const { mapping, header, use, carried } = context;
  const stated = order === undefined ? {} : readDay(order, 9, mapping.timeZone);
  if (order !== undefined) use.use(order, 9);
  const isEmpty = stated.day === undefined && stated.problem === undefined;
  const reading = isEmpty ? readDay(header, 7, mapping.timeZone) : stated;
  if (reading.day !== undefined) {
    const { date, from } = reading.day;
    carried.push({ what: "order-date", place: from, value: formatCivilDate(date) });
  }
  if (reading.day !== undefined || reading.problem !== undefined) return reading;
  return { problem: messageDayMissing(header) };
}

/** MSH-7 is required of every message (HL7 2.5.1, 2.15.9). */
export function messageDayMissing(header: Segment): ReadingProblem {
  return readingProblem("message-date-missing", placeIn(header, { field: 7 }), {
    found: { en: "no date", fr: "aucune date" },
    expected: { en: "the date of the message", fr: "la date du message" },
  });
}
