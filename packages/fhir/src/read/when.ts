import type { Node } from "./node.js";
import type { DayReading } from "./read-day.js";
import { dayIn, type ReadingContext } from "./reading-context.js";
import type { Resource } from "./resource.js";

/**
 * When something was found or done: its date or moment, the beginning of its period, or that of its encounter.
 * `names` are beginnings of elements, such as `effective`.
 */
export function whenOf(resource: Resource, context: ReadingContext, ...names: readonly string[]): DayReading {
  for (const name of names) {
    const node = ownTime(resource, name);
    if (node !== undefined) return dayIn(context, node);
  }
  const encounter = context.references.resolve(resource.take("encounter"), resource);
  if (encounter?.type !== "Encounter" || encounter.isRefused || !hasHappened(encounter)) return {};
  const start = periodOf(encounter);
  return start === undefined ? {} : dayIn(context, start);
}

function ownTime(resource: Resource, name: string): Node | undefined {
  return (
    resource.take(`${name}DateTime`) ??
    resource.take(`${name}Instant`) ??
    resource.take(`${name}Period`)?.child("start") ??
    (/^[a-z]+$/.test(name) ? undefined : resource.take(name))
  );
}

function hasHappened(encounter: Resource): boolean {
  return ["finished", "completed", "in-progress"].includes(encounter.node.text("status") ?? "");
}

/** The beginning of an encounter, in R4 or R5. */
export function periodOf(encounter: Resource): Node | undefined {
  return (encounter.node.child("period") ?? encounter.node.child("actualPeriod"))?.child("start");
}
