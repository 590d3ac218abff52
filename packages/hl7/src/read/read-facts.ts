import { formatCivilDate } from "@opendepistage/core/calendar";
import type { ObservationRow } from "../mapping/mapping.js";
import type { Segment } from "../syntax/index.js";
import type { FactCollection } from "./fact-collection.js";
import type { Group } from "./groups.js";
import { rowOf } from "./observation-rows.js";
import type { JudgedDay } from "./read-examination-day.js";
import { type FactFound, observationFields, readObservation } from "./read-observation.js";
import type { ReadingContext } from "./reading-context.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { sayTerm, termsOf } from "./terms.js";

/** What reading the facts of an examination takes. */
export interface FactContext extends ReadingContext {
  readonly judged: JudgedDay;
}

/** Facts that every message carries in a field of its own, whatever the vendor. */
export function addBuiltIn(group: Group, collections: readonly FactCollection[], context: FactContext): void {
  const birthDate = group.patient && context.birthDates.get(group.patient);
  const { day } = context.judged;
  for (const collection of collections) {
    const { id } = collection.decision;
    if (id === "fr.breast.eligibility" && birthDate !== undefined && group.patient !== undefined)
      collection.add("birthDate", formatCivilDate(birthDate.date), placeIn(group.patient, { field: 7 }));
    if (id === "fr.breast.conduct" && day !== undefined)
      collection.add("mammogramOn", formatCivilDate(day.date), placeIn(group.request ?? context.header));
  }
}

/** Reads one observation; answers whether it gave a fact that is asked for. */
export function readOne(
  segment: Segment,
  collections: readonly FactCollection[],
  context: FactContext,
): boolean {
  const { mapping, message, use, problems } = context;
  const code = termsOf(segment.field(3).repetition(1)).map(sayTerm)[0];
  const row = rowOf(segment, mapping);
  if (row === undefined) {
    use.list(segment, "observation-not-mapped", { code });
    return false;
  }
  const reading = readObservation(segment, row, { message, zone: mapping.timeZone });
  if (!reading.ok) {
    if (reading.problem !== undefined) problems.push(reading.problem);
    use.list(segment, reading.reason, { code });
    return false;
  }
  use.use(segment, ...observationFields, ...reading.fields);
  return keepFacts(segment, { row, ...reading }, { ...context, collections, code });
}

interface KeepContext extends FactContext {
  readonly collections: readonly FactCollection[];
  readonly code: string | undefined;
}

interface Found {
  readonly row: ObservationRow;
  readonly facts: readonly FactFound[];
  readonly values: readonly unknown[];
}

function keepFacts(segment: Segment, { row, facts, values }: Found, context: KeepContext): boolean {
  const { collections, carried, problems, use, code } = context;
  const place = sayPlace(placeIn(segment));
  const told = new Map<string, { fact: string; value: unknown; decisions: string[] }>();
  for (const { decision, path, value } of facts) {
    const collection = collections.find((each) => each.decision.id === decision);
    if (collection === undefined) continue;
    const problem = collection.add(path, value, placeIn(segment, { field: 5 }));
    if (problem !== undefined) problems.push(problem);
    const key = JSON.stringify([path, value]);
    const shown = collection.isIdentifier(path) ? "(identifier)" : value;
    const entry = told.get(key) ?? { fact: path, value: shown, decisions: [] };
    entry.decisions.push(decision);
    told.set(key, entry);
  }
  for (const entry of told.values()) carried.push({ what: "fact", place, ...entry });
  if (facts.length === 0)
    carried.push({
      what: "reported",
      place,
      value: values.length === 1 ? values[0] : values,
      title: row.title,
    });
  else if (told.size === 0) use.list(segment, "fact-not-asked", { code });
  return told.size > 0;
}
