import type { CivilDate } from "../calendar/index.js";
import type { Decision, Facts, FactTable } from "../engine/index.js";
import type { EpisodeEvent, EpisodeLog } from "./event.js";
import type { Journal } from "./journal.js";

/** The way of one person through one programme: what happened carries the facts, decisions tell what follows. */
export interface Course {
  /** Takes an event; events come in the order of time. */
  readonly take: (event: EpisodeEvent) => void;
  /** Takes the decisions of the day of the replay, and names where the person stands. */
  readonly stand: (on: CivilDate) => string;
}

export type StartCourse = (log: EpisodeLog, journal: Journal) => Course;

/** One field of an event; undefined where it was not told. */
export function told<T>({ fields }: EpisodeEvent, name: string): T | undefined {
  return fields[name] as T | undefined;
}

/** The fields of a table that an event tells. */
export function toldOf(event: EpisodeEvent, table: FactTable): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(event.fields).filter(([name]) => Object.hasOwn(table, name)));
}

/** Facts completed by documented fallbacks, with the names of those that took theirs. */
export function completed<T extends Readonly<Record<string, unknown>>>(
  facts: T,
  fallbacks: Readonly<Record<string, unknown>>,
): { readonly facts: T; readonly presumed: readonly string[] } {
  const presumed = Object.keys(fallbacks).filter((name) => facts[name] === undefined);
  if (presumed.length === 0) return { facts, presumed };
  return {
    facts: { ...facts, ...Object.fromEntries(presumed.map((name) => [name, fallbacks[name]])) },
    presumed,
  };
}

/** How the eligibility to an examination is decided. */
export interface EligibilityQuestion {
  readonly decision: Decision;
  readonly facts: Facts;
  readonly subject: string;
  /** Take the documented presumptions of the decision. */
  readonly presume?: boolean;
  /** Outcomes with which the examination belongs to the programme. */
  readonly admitted: readonly string[];
}

/** Holds an examination that was made against the eligibility of that day; its actions are spent. */
export function takeEligibility(
  journal: Journal,
  event: EpisodeEvent,
  { admitted, subject, presume = false, ...question }: EligibilityQuestion,
): void {
  const asked = { ...question, takenOn: event.on, subject: `eligibility to ${subject}`, presume };
  const result = journal.take({ ...asked, follows: () => false });
  if (journal.admits(event, result) && !admitted.includes(result.outcome))
    journal.report("against-decision", event, [result.decision, result.outcome]);
}
