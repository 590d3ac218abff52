import type { Mapping, ObservationRow, Term } from "../mapping/mapping.js";
import type { Segment } from "../syntax/index.js";
import { termsOf } from "./terms.js";

const indexes = new WeakMap<Mapping, ReadonlyMap<string, readonly ObservationRow[]>>();

/** The row of a mapping by which an observation is read: that of its OBX-4 before the one for any OBX-4. */
export function rowOf(segment: Segment, mapping: Mapping): ObservationRow | undefined {
  const index = indexOf(mapping);
  const rows = termsOf(segment.field(3).repetition(1)).flatMap((term) => index.get(keyOf(term)) ?? []);
  const subId = segment.field(4).text;
  return (
    rows.find((row) => row.subId !== undefined && row.subId === subId) ??
    rows.find((row) => row.subId === undefined)
  );
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
