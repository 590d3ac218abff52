import { type CivilDate, formatCivilDate } from "../calendar/index.js";
import type { Language, ParameterValues } from "../engine/index.js";
import { canonicalEvents, correctsNothing } from "./canonical-events.js";
import type { StartCourse } from "./course.js";
import type { EpisodeLog, Programme } from "./event.js";
import { startFranceBreast } from "./france-breast.js";
import { startFranceCervical } from "./france-cervical.js";
import { startFranceColorectal } from "./france-colorectal.js";
import { newJournal, type TakenDecision } from "./journal.js";
import { type AskedAction, type ClosedAction, dayOfWritten, isOverdue } from "./ledger.js";
import { type EpisodeProblem, type EventReference, referenceTo } from "./problem.js";
import { startWalloniaBreast } from "./wallonia-breast.js";

/** How a log is replayed. */
export interface ReplayOptions {
  /** The day up to which events count, and on which deadlines are judged. */
  readonly on: CivilDate;
  readonly parameters?: ParameterValues;
  /** Language of the citations; default English. */
  readonly language?: Language;
}

/** Where a person stands in a programme, and how that came. */
export interface Episode {
  readonly programme: Programme;
  readonly on: string;
  /** Where the person stands, as docs/episodes.md lists it. */
  readonly state: string;
  /** Every decision taken, in the order of time. */
  readonly history: readonly TakenDecision[];
  /** What was asked for and is not done yet. */
  readonly open: readonly AskedAction[];
  /** Those of the open actions whose last day lies before the day of the replay. */
  readonly overdue: readonly AskedAction[];
  /** What was asked for and needs doing no longer. */
  readonly closed: readonly ClosedAction[];
  /** The next day on which something may begin or falls due; null where nothing does. */
  readonly next: string | null;
  /** The events that were taken, in the order of time. */
  readonly events: readonly EventReference[];
  readonly problems: readonly EpisodeProblem[];
}

const COURSES: Readonly<Record<Programme, StartCourse>> = {
  "fr.breast": startFranceBreast,
  "be.breast": startWalloniaBreast,
  "fr.colorectal": startFranceColorectal,
  "fr.cervical": startFranceCervical,
};

/**
 * Replays what is recorded of one person in one programme: the decisions taken on the way, and what is still to do.
 *
 * The events may come in any order and more than once. What is wrong with an event is told in `problems`.
 */
export function replay(log: EpisodeLog, { on, parameters = {}, language = "en" }: ReplayOptions): Episode {
  const journal = newJournal({ parameters, language });
  const { events, setAside } = canonicalEvents(log, on);
  for (const { event, code } of setAside) journal.report(code, event);
  const course = COURSES[log.programme](log, journal);
  for (const event of events) {
    if (correctsNothing(log, event)) journal.report("corrects-unknown-event", event);
    if (event.type === "died") journal.ledger.cancel(() => true, "death", event.on);
    else course.take(event);
    const done = event.fields["done"] as readonly string[] | undefined;
    if (done) journal.ledger.done(({ code }) => done.includes(code), event.on);
  }
  const isDead = events.some(({ type }) => type === "died");
  const state = isDead ? "dead" : course.stand(on);
  const open = journal.ledger.open();
  return {
    programme: log.programme,
    on: formatCivilDate(on),
    state,
    history: journal.history,
    open,
    overdue: open.filter((action) => isOverdue(action, on)),
    closed: journal.ledger.closed(),
    next: isDead ? null : nextDay({ open, history: journal.history }, on),
    events: events.map(referenceTo),
    problems: journal.problems,
  };
}

/** The first day after the replay, or on it for what is due, that an open action or a wait of the day names. */
function nextDay({ open, history }: Pick<Episode, "open" | "history">, on: CivilDate): string | null {
  const today = formatCivilDate(on);
  const waits = history
    .filter(({ takenOn, outcome }) => takenOn === today && outcome === "wait")
    .map(({ values }) => dayOfWritten(values["until"] ?? values["on"] ?? null));
  const starts = open.map(({ notBefore }) => dayOfWritten(notBefore));
  const ends = open.map(({ due }) => dayOfWritten(due));
  const days = [
    ...[...waits, ...starts].filter((day) => day !== undefined && day > on),
    ...ends.filter((day) => day !== undefined && day >= on),
  ].filter((day) => day !== undefined);
  return days.length === 0 ? null : formatCivilDate(Math.min(...days) as CivilDate);
}
