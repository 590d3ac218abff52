import { addDays, type CivilDate, formatCivilDate } from "../calendar/index.js";
import type { EventType, Programme } from "../episode/event.js";

/** An event as a log writes it: its type, its day, and what it tells by the names of the facts. */
export interface WrittenEvent {
  readonly id: string;
  readonly type: EventType;
  readonly on: string;
  readonly [field: string]: unknown;
}

/** The log of one invented person, as `opendepistage episode` reads it. */
export interface WrittenEpisode {
  readonly programme: Programme;
  readonly person: { readonly birthDate: string };
  readonly events: readonly WrittenEvent[];
}

/** Writes events down one after the other, up to the day of the cohort: what would come later has not happened. */
export interface EventWriter {
  readonly events: readonly WrittenEvent[];
  /** The day that the story has come to. */
  readonly day: () => CivilDate;
  /** Lets days pass, then writes the event; false where the story has left the day of the cohort behind. */
  readonly after: (days: number, type: EventType, fields?: Readonly<Record<string, unknown>>) => boolean;
}

/** A writer whose story begins on a day. */
export function eventWriter(first: CivilDate, last: CivilDate): EventWriter {
  const events: WrittenEvent[] = [];
  let today = first;
  return {
    events,
    day: () => today,
    after: (days, type, fields = {}) => {
      today = addDays(today, days);
      if (today > last) return false;
      events.push({ id: `e${events.length + 1}`, type, on: formatCivilDate(today), ...fields });
      return true;
    },
  };
}
