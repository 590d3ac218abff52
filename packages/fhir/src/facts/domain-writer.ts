import type { CivilDate } from "@opendepistage/core/calendar";
import type { Reference } from "fhir/r4.js";
import type { Collection } from "./collection.js";

/** Facts still to be written, in JSON; a writer takes out what it has written. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a writer of resources has at hand. */
export interface Writing {
  readonly collection: Collection;
  readonly subject: Reference;
  readonly on: CivilDate;
}

/** Writes some facts of a decision as resources of their own kind, and answers with those that are left. */
export type DomainWriter = (facts: Facts, writing: Writing) => Facts;

/** Facts without those of these names. */
export function without(facts: Facts, ...names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

/** A value as a record, undefined where it is none. */
export function recordOf(value: unknown): Facts | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Facts) : undefined;
}
