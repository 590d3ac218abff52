import type { Delimiters } from "./delimiters.js";
import type { FieldWriter } from "./field-writer.js";
import type { ParsedPath } from "./path.js";
import type { Place } from "./problem.js";
import { syntaxError } from "./problem.js";
import { encapsulatedDataType, isHeaderKey, isObservationValue } from "./segment.js";
import { keyOf } from "./segment-index.js";
import { refuseRepeatedEncapsulation } from "./segment-writer.js";
import { splitParts } from "./split.js";
import type { Content, FieldInput } from "./tree.js";

/** What a segment is edited with. */
export interface TouchedSegmentContext {
  readonly writer: FieldWriter;
  readonly delimiters: Delimiters;
  readonly place: Place;
}

/** A segment being edited: the parts that are not written again stay as they stand, to the character. */
export class TouchedSegment {
  readonly #context: TouchedSegmentContext;
  /** The segment id, then the fields as they are written; in a header segment, field n is at n - 1. */
  readonly #raws: string[];
  readonly #wasEncapsulated: boolean;
  #isObservationWritten = false;

  constructor(raw: string, context: TouchedSegmentContext) {
    this.#context = context;
    this.#raws = raw.split(context.delimiters.field);
    this.#wasEncapsulated = this.#isEncapsulated(5);
  }

  /** Writes a whole field. */
  setField(field: number, input: FieldInput): void {
    const { writer, place } = this.#context;
    if (field === 5) this.#isObservationWritten = true;
    this.#replaceField(field, () => writer.field(input, { ...place, field }));
  }

  /** Writes one leaf of a field, leaving the others. */
  setLeaf(path: ParsedPath, content: Content): void {
    const { delimiters, writer } = this.#context;
    const { field, repetition, component, subcomponent } = path;
    const place = { ...this.#context.place, field, repetition, component, subcomponent };
    const separator = this.#isEncapsulated(field) ? undefined : delimiters.repetition;
    if (separator === undefined && repetition > 1) {
      const finding = {
        found: "a further repetition of encapsulated data (ED)",
        expected: "one OBX for each",
      };
      writer.problems.push(syntaxError("encapsulated-repeated", place, finding));
      return;
    }
    if (delimiters.subcomponent === undefined && subcomponent > 1) {
      const finding = {
        found: "a further subcomponent",
        expected: "delimiters with a subcomponent separator",
      };
      writer.problems.push(syntaxError("delimiter-unusable", place, finding));
      return;
    }
    const leaf = (): string => writer.content(content, place);
    const inComponent = (raw: string): string =>
      replacePart(raw, { separator: delimiters.subcomponent, n: subcomponent }, leaf);
    const inRepetition = (raw: string): string =>
      replacePart(raw, { separator: delimiters.component, n: component }, inComponent);
    this.#replaceField(field, (raw) => replacePart(raw, { separator, n: repetition }, inRepetition));
  }

  /** The segment as it is now written. */
  finish(): string {
    const { delimiters, writer, place } = this.#context;
    const isEncapsulatedNow = this.#isEncapsulated(5);
    if (isEncapsulatedNow && (this.#isObservationWritten || !this.#wasEncapsulated)) {
      refuseRepeatedEncapsulation(this.#raws, this.#context);
    }
    const changesMeaning = this.#wasEncapsulated && !isEncapsulatedNow && !this.#isObservationWritten;
    if (changesMeaning && this.#raws[5]?.includes(delimiters.repetition) === true) {
      const found = "encapsulated data (ED) holding the repetition character, under another data type";
      const finding = { found, expected: "OBX-5 written with the new data type" };
      writer.problems.push(syntaxError("encapsulated-repeated", { ...place, field: 5 }, finding));
    }
    return this.#raws.join(delimiters.field);
  }

  #isEncapsulated(field: number): boolean {
    const key = keyOf(this.#raws[0] ?? "");
    return isObservationValue(key, field) && this.#raws[2] === encapsulatedDataType;
  }

  #replaceField(field: number, replace: (raw: string) => string): void {
    const index = isHeaderKey(keyOf(this.#raws[0] ?? "")) ? field - 1 : field;
    while (this.#raws.length <= index) this.#raws.push("");
    this.#raws[index] = replace(this.#raws[index] ?? "");
  }
}

/** The text with its nth part (from 1) replaced; parts that are not there yet are added, empty. */
function replacePart(
  text: string,
  { separator, n }: { separator: string | undefined; n: number },
  replace: (part: string) => string,
): string {
  const parts = splitParts(text, separator);
  while (parts.length < n) parts.push("");
  parts[n - 1] = replace(parts[n - 1] ?? "");
  return parts.join(separator);
}
