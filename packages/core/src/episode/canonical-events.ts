import type { CivilDate } from "../calendar/index.js";
import { type EpisodeEvent, type EpisodeLog, EVENT_TYPES } from "./event.js";
import type { ProblemCode } from "./problem.js";

/** An event that is not taken, and why. */
export interface SetAside {
  readonly event: EpisodeEvent;
  readonly code: ProblemCode;
}

/** The events of a log in the order of time, each once, corrections made. */
export interface CanonicalEvents {
  readonly events: readonly EpisodeEvent[];
  readonly setAside: readonly SetAside[];
}

const PLACE = new Map(EVENT_TYPES.map((type, place) => [type, place]));

interface Keyed {
  readonly event: EpisodeEvent;
  /** All that the event says, the same for the same content. */
  readonly key: string;
}

/** The events that count on a day, whatever the order in which they arrived and however often. */
export function canonicalEvents(log: EpisodeLog, on: CivilDate): CanonicalEvents {
  const setAside: SetAside[] = [];
  const keep = (code: ProblemCode, isSetAside: (keyed: Keyed) => boolean) => (keyed: Keyed) => {
    if (!isSetAside(keyed)) return true;
    setAside.push({ event: keyed.event, code });
    return false;
  };
  const once = inOrder(log.events);
  const corrected = withCorrections(once, keep);
  const died = corrected.find(({ event }) => event.type === "died" && event.on <= on)?.event.on;
  const events = corrected
    .filter(keep("after-day-of-replay", ({ event }) => event.on > on))
    .filter(keep("before-birth", ({ event }) => event.on < log.person.birthDate))
    .filter(keep("after-death", ({ event }) => died !== undefined && event.on > died));
  return { events: events.map(({ event }) => event), setAside };
}

function inOrder(events: readonly EpisodeEvent[]): readonly Keyed[] {
  const byKey = new Map(events.map((event) => [contentOf(event), event]));
  return [...byKey].map(([key, event]) => ({ event, key })).sort(inTime);
}

function inTime(one: Keyed, other: Keyed): number {
  return (
    one.event.on - other.event.on ||
    (PLACE.get(one.event.type) ?? 0) - (PLACE.get(other.event.type) ?? 0) ||
    (one.event.at?.epochMs ?? 0) - (other.event.at?.epochMs ?? 0) ||
    (one.key < other.key ? -1 : 1)
  );
}

type Keep = (code: ProblemCode, isSetAside: (keyed: Keyed) => boolean) => (keyed: Keyed) => boolean;

/** Each event that another corrects gives way to it; of two that claim one id, or one place, the later gives way. */
function withCorrections(events: readonly Keyed[], keep: Keep): readonly Keyed[] {
  if (events.every(({ event }) => event.id === undefined)) return events;
  const byId = new Map<string, Keyed>();
  const byTarget = new Map<string, Keyed>();
  for (const keyed of events) {
    const { id, corrects } = keyed.event;
    if (id !== undefined && id !== corrects && !byId.has(id)) byId.set(id, keyed);
    if (corrects !== undefined && !byTarget.has(corrects)) byTarget.set(corrects, keyed);
  }
  const isCorrected = ({ event: { id, corrects } }: Keyed) =>
    id !== undefined && id !== corrects && byTarget.has(id);
  const isSecondOfId = (keyed: Keyed) => {
    const { id, corrects } = keyed.event;
    return id !== undefined && id !== corrects && byId.get(id) !== keyed;
  };
  return events
    .filter(keep("corrected-twice", (keyed) => isSecondOf(keyed, byTarget)))
    .filter(keep("circular-correction", (keyed) => isCircular(keyed, byTarget)))
    .filter((keyed) => !isCorrected(keyed))
    .filter(keep("same-id-other-content", isSecondOfId));
}

function isSecondOf(keyed: Keyed, byTarget: ReadonlyMap<string, Keyed>): boolean {
  const { corrects } = keyed.event;
  return corrects !== undefined && byTarget.get(corrects) !== keyed;
}

function isCircular(keyed: Keyed, byTarget: ReadonlyMap<string, Keyed>): boolean {
  const seen = new Set<Keyed>();
  let at: Keyed | undefined = keyed;
  while (at && !seen.has(at)) {
    seen.add(at);
    const { id, corrects }: EpisodeEvent = at.event;
    at = id === undefined || id === corrects ? undefined : byTarget.get(id);
  }
  return at === keyed;
}

/** The events that correct an id that no event of the log has. */
export function correctsNothing(log: EpisodeLog, event: EpisodeEvent): boolean {
  const { corrects } = event;
  if (corrects === undefined) return false;
  const isTarget = (other: EpisodeEvent) => other.id === corrects && other.corrects !== corrects;
  return !log.events.some(isTarget);
}

function contentOf({ type, id, corrects, on, at, fields }: EpisodeEvent): string {
  return JSON.stringify([on, type, at?.epochMs ?? null, id ?? null, corrects ?? null, sorted(fields)]);
}

/** A value whose objects list their fields in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]);
}
