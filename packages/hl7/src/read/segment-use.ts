import type { Message, Place, Segment } from "../syntax/index.js";
import type { Unmapped, UnmappedReason } from "./reading.js";
import { sayPlace } from "./say-place.js";

/** The place of a segment, or of a part of it. */
export function placeIn(segment: Segment, below: Omit<Place, "segment" | "occurrence" | "line"> = {}): Place {
  const { index, occurrence } = segment.position;
  return { segment: segment.id, occurrence, line: index + 1, ...below };
}

interface Listing {
  readonly field: number | undefined;
  readonly unmapped: Unmapped;
}

/** Keeps account of what of a message is used, so that nothing is dropped in silence. */
export class SegmentUse {
  readonly #used = new Map<number, Set<number>>();
  readonly #listed = new Map<number, Listing[]>();

  /** Says that these fields were read. */
  use(segment: Segment, ...fields: readonly number[]): void {
    const used = this.#used.get(segment.position.index) ?? new Set();
    for (const field of fields) used.add(field);
    this.#used.set(segment.position.index, used);
  }

  /** Says why a segment, or one field of it, was not used. */
  list(
    segment: Segment,
    reason: UnmappedReason,
    about: { field?: number; code?: string | undefined } = {},
  ): void {
    const { field, code } = about;
    const place = sayPlace(placeIn(segment, field === undefined ? {} : { field }));
    this.#keep(segment, { field, unmapped: { place, reason, ...(code === undefined ? {} : { code }) } });
  }

  /** Says what of a field that was read was not used, by its place within it. */
  listWithin(segment: Segment, field: number, unmapped: Unmapped): void {
    this.#keep(segment, { field, unmapped });
  }

  /** All that was not used, in message order. */
  unmapped({ segments }: Message): readonly Unmapped[] {
    return segments.flatMap((segment) => this.#unmappedOf(segment));
  }

  /** The segments of which something was used. */
  used({ segments }: Message): readonly string[] {
    return segments
      .filter((segment) => this.#usedOf(segment).size > 0 && !this.#isListedWhole(segment))
      .map((segment) => sayPlace(placeIn(segment)));
  }

  #keep(segment: Segment, listing: Listing): void {
    const listed = this.#listed.get(segment.position.index) ?? [];
    listed.push(listing);
    this.#listed.set(segment.position.index, listed);
  }

  #unmappedOf(segment: Segment): readonly Unmapped[] {
    const listed = this.#listed.get(segment.position.index) ?? [];
    const whole = listed.filter(({ field }) => field === undefined);
    if (whole.length > 0) return whole.map(({ unmapped }) => unmapped);
    const used = this.#usedOf(segment);
    if (used.size === 0 && listed.length === 0)
      return [{ place: sayPlace(placeIn(segment)), reason: "segment-not-read" }];
    const told = new Set([...used, ...listed.map(({ field }) => field)]);
    return [
      ...listed.map(({ unmapped }) => unmapped),
      ...filledFields(segment)
        .filter((field) => !told.has(field))
        .map(
          (field): Unmapped => ({ place: sayPlace(placeIn(segment, { field })), reason: "field-not-read" }),
        ),
    ];
  }

  #usedOf(segment: Segment): ReadonlySet<number> {
    return this.#used.get(segment.position.index) ?? new Set();
  }

  #isListedWhole(segment: Segment): boolean {
    return (this.#listed.get(segment.position.index) ?? []).some(({ field }) => field === undefined);
  }
}

/** Numbers of the fields in which anything stands. */
function filledFields(segment: Segment): readonly number[] {
  return segment.fields.flatMap((field, index) => (field.state === "empty" ? [] : [index + 1]));
}
