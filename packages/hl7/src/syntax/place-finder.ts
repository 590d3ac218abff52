import type { Delimiters } from "./delimiters.js";
import { encodingCharacters } from "./delimiters.js";
import type { Place } from "./problem.js";
import { encapsulatedDataType, isHeaderKey, isObservationValue } from "./segment.js";
import type { SegmentIndex } from "./segment-index.js";
import { nthPartWithin } from "./split.js";

interface Position {
  field: number;
  repetition: number;
  component: number;
  subcomponent: number;
}

/** Turns offsets in the text of a message into places, in one pass: the offsets are to be asked in ascending order. */
export class PlaceFinder {
  readonly #text: string;
  readonly #index: SegmentIndex;
  readonly #delimiters: Delimiters;
  #line = -1;
  #offset = 0;
  #position: Position = { field: 0, repetition: 1, component: 1, subcomponent: 1 };

  constructor(text: string, index: SegmentIndex, delimiters: Delimiters) {
    this.#text = text;
    this.#index = index;
    this.#delimiters = delimiters;
  }

  /** The place of the character at the offset. */
  placeOf(offset: number): Place {
    const { starts } = this.#index;
    while ((starts[this.#line + 1] ?? Number.POSITIVE_INFINITY) <= offset) this.#enterNextLine();
    if (this.#line === -1) return {};
    for (; this.#offset < offset; this.#offset += 1) this.#pass(this.#text.charAt(this.#offset));
    const place = placeOfLine(this.#text, this.#index, this.#line);
    return place.segment === undefined || this.#position.field === 0
      ? place
      : { ...place, ...this.#position };
  }

  #enterNextLine(): void {
    this.#line += 1;
    const start = this.#index.starts[this.#line] ?? 0;
    const isHeader = isHeaderKey(this.#index.keys[this.#line] ?? 0);
    // In a header segment the count begins at the end of field 2, whose characters delimit nothing.
    this.#offset = isHeader ? start + 4 + encodingCharacters(this.#delimiters).length : start;
    this.#position = { field: isHeader ? 2 : 0, repetition: 1, component: 1, subcomponent: 1 };
  }

  #pass(character: string): void {
    const position = this.#position;
    const { field, repetition, component, subcomponent } = this.#delimiters;
    if (character === field) {
      this.#position = { field: position.field + 1, repetition: 1, component: 1, subcomponent: 1 };
    } else if (character === repetition && !this.#isInEncapsulatedData()) {
      this.#position = { ...position, repetition: position.repetition + 1, component: 1, subcomponent: 1 };
    } else if (character === component) {
      this.#position = { ...position, component: position.component + 1, subcomponent: 1 };
    } else if (character === subcomponent) {
      position.subcomponent += 1;
    }
  }

  #isInEncapsulatedData(): boolean {
    if (!isObservationValue(this.#index.keys[this.#line] ?? 0, this.#position.field)) return false;
    const start = this.#index.starts[this.#line] ?? 0;
    const stretch = { text: this.#text, start, end: this.#index.ends[this.#line] ?? 0 };
    return nthPartWithin(stretch, this.#delimiters.field.charCodeAt(0), 2) === encapsulatedDataType;
  }
}

/** The place of a whole line of the message, its number counted from 0. */
export function placeOfLine(text: string, index: SegmentIndex, line: number): Place {
  const key = index.keys[line] ?? 0;
  if (key === 0) return { line: line + 1 };
  const start = index.starts[line] ?? 0;
  let occurrence = 1;
  for (
    let earlier = index.keys.indexOf(key);
    earlier < line;
    earlier = index.keys.indexOf(key, earlier + 1)
  ) {
    occurrence += 1;
  }
  return { segment: text.slice(start, start + 3), occurrence, line: line + 1 };
}
