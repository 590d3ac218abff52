import type { Charset } from "./charset.js";
import { encodeText } from "./charset.js";
import type { Delimiters } from "./delimiters.js";
import type { LineEnding } from "./line-scanner.js";
import type { ReadOptions } from "./options.js";
import type { Path } from "./path.js";
import { parsePath } from "./path.js";
import { PlaceFinder } from "./place-finder.js";
import type { Problem } from "./problem.js";
import { syntaxError } from "./problem.js";
import { encapsulatedDataType, isHeaderKey, isObservationValue, Segment } from "./segment.js";
import type { SegmentIndex } from "./segment-index.js";
import { keyOf } from "./segment-index.js";
import { nthPart, nthPartWithin } from "./split.js";
import type { Syntax } from "./syntax.js";
import { literalSyntax } from "./syntax.js";
import type { SegmentTree } from "./tree.js";
import type { Value } from "./value.js";
import { emptyValue, readValue, textOf } from "./value.js";

/** The bytes of a message, or why its character set cannot hold them. */
export type EncodeResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a message is made from. */
export interface MessageParts {
  readonly text: string;
  readonly delimiters: Delimiters;
  readonly charset: Charset | undefined;
  readonly version: string;
  readonly index: SegmentIndex;
  readonly options: ReadOptions;
}

/** A message, never altered: it keeps its text and finds segments, fields and leaves in it when they are read. */
export class Message {
  readonly delimiters: Delimiters;
  /** Of the bytes it came from and goes out as; undefined when MSH-18 of a text names one that is not known here. */
  readonly charset: Charset | undefined;
  /** First component of MSH-12. */
  readonly version: string;
  /** The options it was read with. */
  readonly options: ReadOptions;
  readonly #text: string;
  readonly #index: SegmentIndex;
  readonly #syntax: Syntax;
  #segments: readonly Segment[] | undefined;

  constructor({ text, delimiters, charset, version, index, options }: MessageParts) {
    this.delimiters = delimiters;
    this.charset = charset;
    this.version = version;
    this.options = options;
    this.#text = text;
    this.#index = index;
    this.#syntax = { separators: delimiters, charset };
  }

  /** How the lines end, CR being what HL7 asks; undefined for a single line without an ending. */
  get lineEnding(): LineEnding | "mixed" | undefined {
    return this.#index.lineEnding;
  }

  /** The segments in message order; a line that is not a segment has the empty id. */
  get segments(): readonly Segment[] {
    if (this.#segments !== undefined) return this.#segments;
    const counts = new Map<number, number>();
    this.#segments = this.#index.keys.map((key, index) => {
      const occurrence = (counts.get(key) ?? 0) + 1;
      counts.set(key, occurrence);
      return this.#segmentAt(index, occurrence);
    });
    return this.#segments;
  }

  /** The segment of that id and occurrence (from 1). */
  segment(id: string, occurrence = 1): Segment | undefined {
    const index = this.#find(id, occurrence);
    return index === -1 ? undefined : this.#segmentAt(index, occurrence);
  }

  /** All segments of that id, in message order. */
  segmentsOf(id: string): readonly Segment[] {
    const key = keyOf(id);
    const found: Segment[] = [];
    this.#index.keys.forEach((other, index) => {
      if (other === key && key !== 0) found.push(this.#segmentAt(index, found.length + 1));
    });
    return found;
  }

  /** The value of the leaf that the path names, empty if nothing stands there; throws a TypeError on no path. */
  get(path: Path): Value {
    const { id, occurrence, field, repetition, component, subcomponent } = parsePath(path);
    const index = this.#find(id, occurrence);
    if (index === -1) return emptyValue;
    const key = this.#index.keys[index] ?? 0;
    const syntax = field <= 2 && isHeaderKey(key) ? literalSyntax : this.#syntax;
    const { separators } = syntax;
    const isEncapsulated =
      isObservationValue(key, field) && this.#rawField(index, 2) === encapsulatedDataType;
    const repetitionSeparator = isEncapsulated ? undefined : separators.repetition;
    let raw = nthPart(this.#rawField(index, field), repetitionSeparator, repetition);
    if (raw !== undefined) raw = nthPart(raw, separators.component, component);
    if (raw !== undefined) raw = nthPart(raw, separators.subcomponent, subcomponent);
    return raw === undefined ? emptyValue : readValue(raw, syntax);
  }

  /** The text of the leaf that the path names; the empty text when it is empty or to be deleted. */
  text(path: Path): string {
    return textOf(this.get(path));
  }

  /** The message as it was read or built, to the character. */
  toText(): string {
    return this.#text;
  }

  /** The message in its character set: the very bytes it was read from, if it was read from bytes. */
  toBytes(): EncodeResult {
    if (this.charset === undefined) {
      const finding = { found: "a name not known here", expected: "ASCII, 8859/1, 8859/15 or UNICODE UTF-8" };
      const place = { segment: "MSH", occurrence: 1, field: 18 };
      return { ok: false, problems: [syntaxError("charset-unsupported", place, finding)] };
    }
    const bytes = encodeText(this.#text, this.charset);
    if (typeof bytes !== "number") return { ok: true, bytes };
    const code = (this.#text.codePointAt(bytes) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const finding = { found: `character U+${code}`, expected: `characters of ${this.charset} alone` };
    return { ok: false, problems: [syntaxError("unencodable", this.placeFinder().placeOf(bytes), finding)] };
  }

  /** The message as plain data. */
  tree(): readonly SegmentTree[] {
    return this.segments.map((segment) => segment.tree());
  }

  /** Where the segments stand in the text: for what edits or checks the text as a whole. */
  get index(): SegmentIndex {
    return this.#index;
  }

  /** Turns ascending offsets in the text into places. */
  placeFinder(): PlaceFinder {
    return new PlaceFinder(this.#text, this.#index, this.delimiters);
  }

  #find(id: string, occurrence: number): number {
    const key = keyOf(id);
    if (key === 0) return -1;
    const { keys } = this.#index;
    let index = keys.indexOf(key);
    for (let passed = 1; passed < occurrence && index !== -1; passed += 1)
      index = keys.indexOf(key, index + 1);
    return index;
  }

  #segmentAt(index: number, occurrence: number): Segment {
    const raw = this.#text.slice(this.#index.starts[index], this.#index.ends[index]);
    return new Segment(raw, { index, occurrence }, this.#syntax);
  }

  #rawField(index: number, n: number): string {
    const start = this.#index.starts[index] ?? 0;
    const isHeader = isHeaderKey(this.#index.keys[index] ?? 0);
    if (isHeader && n === 1) return this.delimiters.field;
    const stretch = { text: this.#text, start, end: this.#index.ends[index] ?? 0 };
    return nthPartWithin(stretch, this.delimiters.field.charCodeAt(0), isHeader ? n - 1 : n) ?? "";
  }
}
