import { factsFrom } from "@opendepistage/core/border";
import { parseEpisode } from "@opendepistage/core/border/parse-episode";
import { formatCivilDate, formatInstant } from "@opendepistage/core/calendar";
import { EVENT_FIELDS, type EventType } from "@opendepistage/core/episode";
import type { EventFound } from "./reading.js";
import type { EventSeed, ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";

/** The events that resources tell, in the form that `parseEpisode` takes; one told twice of a day counts once. */
export function readEvents(context: ReadingContext, patient: Resource | undefined): readonly EventFound[] {
  const seeds = [...context.events, ...deaths(context, patient)];
  const found = seeds.flatMap((seed) => eventOf(seed, context));
  return found.filter(
    (one, index) =>
      index ===
      found.findIndex((other) => one.programme === other.programme && isSame(one.event, other.event)),
  );
}

function isSame(one: EventFound["event"], other: EventFound["event"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A death ends each programme of which something is told. */
function deaths(context: ReadingContext, patient: Resource | undefined): readonly EventSeed[] {
  const died = context.facts.find(({ path, value }) => path === "diedOn" && value !== null);
  const node = patient?.node.child("deceasedDateTime", "deceased");
  if (patient === undefined || died === undefined || node === undefined) return [];
  const programmes = new Set(context.events.map(({ programme }) => programme));
  return [...programmes].map((programme) => ({
    programme,
    type: "died",
    when: {},
    fields: { on: died.value },
    resource: patient,
  }));
}

function eventOf(seed: EventSeed, context: ReadingContext): readonly EventFound[] {
  const { programme, type, when, resource } = seed;
  const { day, at } = when;
  const moment =
    at !== undefined ? { at: formatInstant(at) } : day === undefined ? {} : { on: formatCivilDate(day.date) };
  const event = { type, ...moment, ...told(seed, context), ...seed.fields };
  const parsed = parseEpisode({ programme, person: { birthDate: "1900-01-01" }, events: [event] });
  resource.use();
  if (parsed.ok) return [{ programme, event, place: resource.place }];
  for (const { found, expected } of parsed.problems)
    context.problems.push(readingProblem("event-unusable", resource.place, { found, expected }));
  return [];
}

/** Facts of the group that the event may tell. */
function told(
  { programme, type, told: of }: EventSeed,
  context: ReadingContext,
): Readonly<Record<string, unknown>> {
  if (of === undefined) return {};
  const names = EVENT_FIELDS[programme][type as EventType] ?? {};
  const values = context.facts.filter(
    ({ decision, group, path }) =>
      decision === of.decision && group === of.group && Object.hasOwn(names, path.split(".")[0] ?? ""),
  );
  return factsFrom(united(values));
}

/** Members of one set, which come one by one, as the set. */
function united(values: readonly { readonly path: string; readonly value: unknown }[]) {
  const byPath = new Map<string, unknown>();
  for (const { path, value } of values) {
    const known = byPath.get(path);
    const whole = Array.isArray(known) && Array.isArray(value) ? [...new Set([...known, ...value])] : value;
    byPath.set(path, whole);
  }
  return [...byPath].map(([path, value]) => ({ path, value }));
}
