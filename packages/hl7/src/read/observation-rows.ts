import { factRow } from "../mapping/fact-rows.js";
import type { Mapping, ObservationRow, Term } from "../mapping/mapping.js";
import type { Segment } from "../syntax/index.js";
import type { FactCollection } from "./fact-collection.js";
import { termsOf } from "./terms.js";

const indexes = new WeakMap<Mapping, ReadonlyMap<string, readonly ObservationRow[]>>();

/** What tells which row of a mapping an observation is read by. */
export interface RowChoice {
  readonly mapping: Mapping;
  /** The code of the service that the observation belongs to. */
  readonly service: string | undefined;
}

/** The row by which an observation is read: that of its OBX-4, or of its service, before the one for any. */
export function rowOf(segment: Segment, { mapping, service }: RowChoice): ObservationRow | undefined {
  const index = indexOf(mapping);
  const subId = segment.field(4).text;
  const rows = termsOf(segment.field(3).repetition(1))
    .flatMap((term) => index.get(keyOf(term)) ?? [])
    .filter((row) => row.service === undefined || row.service === service)
    .filter((row) => row.subId === undefined || row.subId === subId);
  return (
    rows.find((row) => row.subId !== undefined) ?? rows.find((row) => row.service !== undefined) ?? rows[0]
  );
}

/** The rows by which an observation that names a fact path gives the fact to the decisions that have it. */
export function factRowsOf(
  segment: Segment,
  collections: readonly FactCollection[],
  { factSystem }: Mapping,
): readonly ObservationRow[] {
  if (factSystem === undefined) return [];
  const term = termsOf(segment.field(3).repetition(1)).find(({ system }) => system === factSystem);
  if (term === undefined) return [];
  return collections.flatMap(({ decision }) => factRow(decision, term.code, factSystem) ?? []);
}

function indexOf(mapping: Mapping): ReadonlyMap<string, readonly ObservationRow[]> {
  const known = indexes.get(mapping);
  if (known !== undefined) return known;
  const index = new Map<string, ObservationRow[]>();
  for (const row of mapping.observations) {
    const rows = index.get(keyOf(row));
    if (rows === undefined) index.set(keyOf(row), [row]);
    else rows.push(row);
  }
  indexes.set(mapping, index);
  return index;
}

function keyOf({ code, system }: Term): string {
  return JSON.stringify([code, system]);
}
