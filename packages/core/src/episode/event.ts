import type { CivilDate, Instant } from "../calendar/index.js";
import type { Facts } from "../engine/index.js";

/** Programmes whose episodes can be replayed. */
export const PROGRAMMES = ["fr.breast", "be.breast", "fr.colorectal", "fr.cervical"] as const;

export type Programme = (typeof PROGRAMMES)[number];

/** Types of events, in the order in which events of one day are taken. */
export const EVENT_TYPES = [
  "invited",
  "objected",
  "examined",
  "images-received",
  "first-reading",
  "work-up",
  "images-retaken",
  "second-reading",
  "third-reading",
  "result-sent",
  "letter-sent",
  "reminded",
  "information-received",
  "refused",
  "diagnosed",
  "died",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** One thing that happened, as whoever recorded it told it. */
export interface EpisodeEvent {
  readonly type: EventType;
  /** Tells the event from others; the same event may be told twice. */
  readonly id?: string;
  /** The id of the event whose place this one takes. */
  readonly corrects?: string;
  /** The civil day on which it happened. */
  readonly on: CivilDate;
  /** The moment, where it is known. */
  readonly at?: Instant;
  /** What else the event tells, named as the facts of the decisions. */
  readonly fields: Facts;
}

/** All that is recorded of one person in one programme. */
export interface EpisodeLog {
  readonly programme: Programme;
  readonly person: { readonly birthDate: CivilDate };
  /** In any order. */
  readonly events: readonly EpisodeEvent[];
}
