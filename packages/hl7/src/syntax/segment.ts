import { Field } from "./element.js";
import { keyAt, keyOf } from "./segment-index.js";
import type { Syntax } from "./syntax.js";
import { literalSyntax } from "./syntax.js";
import type { FieldTree, SegmentTree } from "./tree.js";

const headerKeys: ReadonlySet<number> = new Set(["MSH", "FHS", "BHS"].map(keyOf));
const observationKey = keyOf("OBX");

/** Whether the segments of this key carry the delimiters in their fields 1 and 2. */
export function isHeaderKey(key: number): boolean {
  return headerKeys.has(key);
}

/** The data type (OBX-2) under which OBX-5 is encapsulated data: the repetition character is text in it. */
export const encapsulatedDataType = "ED";

/** Whether a field is OBX-5, which is not split into repetitions when OBX-2 is ED. */
export function isObservationValue(key: number, field: number): boolean {
  return field === 5 && key === observationKey;
}

/** Where a segment stands in its message. */
export interface SegmentPosition {
  /** From 0, among all segments of the message. */
  readonly index: number;
  /** From 1, among the segments of the same id. */
  readonly occurrence: number;
}

/** A line of a message; its fields are split when they are read. */
export class Segment {
  /** Three-character id; the empty text for a line that is not a segment. */
  readonly id: string;
  /** The line as it is written, without its ending. */
  readonly raw: string;
  readonly position: SegmentPosition;
  readonly #syntax: Syntax;
  readonly #key: number;
  /** Where the field separators found so far stand, in order. */
  readonly #separators: number[] = [];

  constructor(raw: string, position: SegmentPosition, syntax: Syntax) {
    const separator = syntax.separators.field ?? "";
    this.#key = raw.length === 3 || raw.charAt(3) === separator ? keyAt(raw, 0) : 0;
    this.id = this.#key === 0 ? "" : raw.slice(0, 3);
    this.raw = raw;
    this.position = position;
    this.#syntax = syntax;
  }

  /** Number of the last field written, be it empty. */
  get fieldCount(): number {
    let count = this.#separators.length;
    while (this.#separatorAt(count) !== -1) count += 1;
    return this.#isHeader ? count + 1 : count;
  }

  /** The nth field, from 1; an empty one past the last. In MSH, FHS and BHS, 1 and 2 are the delimiters. */
  field(n: number): Field {
    if (this.#isHeader && n <= 2) return new Field(this.rawField(n), literalSyntax, false);
    const isEncapsulated = isObservationValue(this.#key, n) && this.rawField(2) === encapsulatedDataType;
    return new Field(this.rawField(n), this.#syntax, !isEncapsulated);
  }

  /** All fields, the first of them field 1. */
  get fields(): readonly Field[] {
    return Array.from({ length: this.fieldCount }, (_, index) => this.field(index + 1));
  }

  /** The nth field as it is written; the empty text past the last. */
  rawField(n: number): string {
    if (!this.#isHeader) return this.#betweenSeparators(n);
    return n === 1 ? (this.#syntax.separators.field ?? "") : this.#betweenSeparators(n - 1);
  }

  tree(): SegmentTree {
    const fields: Record<number, FieldTree> = {};
    const count = this.fieldCount;
    for (let n = this.#isHeader ? 3 : 1; n <= count; n += 1) fields[n] = this.field(n).tree();
    return { id: this.id, fields };
  }

  get #isHeader(): boolean {
    return isHeaderKey(this.#key);
  }

  #betweenSeparators(n: number): string {
    const before = n < 1 ? -1 : this.#separatorAt(n - 1);
    if (before === -1) return "";
    const after = this.#separatorAt(n);
    return after === -1 ? this.raw.slice(before + 1) : this.raw.slice(before + 1, after);
  }

  /** Where the field separator of this index (from 0) stands; -1 if there are not so many. */
  #separatorAt(index: number): number {
    const found = this.#separators;
    const separator = this.#syntax.separators.field ?? "";
    while (found.length <= index) {
      const next = this.raw.indexOf(separator, (found.at(-1) ?? -1) + 1);
      if (next === -1) return -1;
      found.push(next);
    }
    return found[index] ?? -1;
  }
}
