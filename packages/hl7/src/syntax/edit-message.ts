import type { BuildResult } from "./build-message.js";
import { finishBuild } from "./build-message.js";
import { FieldWriter } from "./field-writer.js";
import type { Message } from "./message.js";
import type { FieldPath, ParsedPath, Path } from "./path.js";
import { parseFieldPath, parsePath } from "./path.js";
import { syntaxError } from "./problem.js";
import { requireWritableField, writeSegment } from "./segment-writer.js";
import { TouchedSegment } from "./touched-segment.js";
import type { Content, FieldInput, SegmentInput } from "./tree.js";

/**
 * Begins to edit a message, which itself stays as it is. Paths and segment numbers are those of that message,
 * whatever has been inserted or removed since.
 *
 * @example editMessage(message).set("PID-8", "F").setField("PV1-3", { components: ["12", "4"] }).build()
 */
export function editMessage(message: Message): MessageEditor {
  return new MessageEditor(message);
}

/** Collects changes to a message. */
export class MessageEditor {
  readonly #message: Message;
  readonly #writer: FieldWriter;
  readonly #touched = new Map<number, TouchedSegment>();
  readonly #inserted = new Map<number, string[]>();
  readonly #removed = new Set<number>();

  constructor(message: Message) {
    this.#message = message;
    this.#writer = new FieldWriter(message.delimiters);
  }

  /** Writes one leaf, leaving the rest of its field; throws on no path, or on a field that cannot be written. */
  set(path: Path, content: Content): this {
    const parsed = parsePath(path);
    this.#touch(parsed)?.setLeaf(parsed, content);
    return this;
  }

  /** Writes a whole field; throws on no path of a field, or on a field that cannot be written. */
  setField(path: FieldPath, input: FieldInput): this {
    const parsed = parseFieldPath(path);
    this.#touch(parsed)?.setField(parsed.field, input);
    return this;
  }

  /** Adds a segment after the segment of this number (from 0), and after those already inserted there. */
  insertAfter(index: number, segment: SegmentInput): this {
    this.#requireSegment(index);
    const { delimiters } = this.#message;
    const place = { segment: segment.id };
    const line = writeSegment(segment, { writer: this.#writer, delimiters, place });
    const lines = this.#inserted.get(index);
    if (lines === undefined) this.#inserted.set(index, [line]);
    else lines.push(line);
    return this;
  }

  /** Adds a segment at the end. */
  append(segment: SegmentInput): this {
    return this.insertAfter(this.#message.index.starts.length - 1, segment);
  }

  /** Removes the segment of this number (from 0). */
  remove(index: number): this {
    this.#requireSegment(index);
    this.#removed.add(index);
    return this;
  }

  /** The edited message: only the segments that were touched are written again. */
  build(): BuildResult {
    const { index } = this.#message;
    const text = this.#message.toText();
    const changed = new Set([...this.#touched.keys(), ...this.#inserted.keys(), ...this.#removed]);
    let edited = "";
    let from = 0;
    for (const line of [...changed].sort((one, other) => one - other)) {
      const end = index.ends[line] ?? 0;
      const next = end + lengthOfEnding(text, end);
      edited += text.slice(from, index.starts[line]) + this.#lineAndInserted(line, text.slice(end, next));
      from = next;
    }
    return finishBuild(edited + text.slice(from), this.#writer.problems, this.#message.options);
  }

  #lineAndInserted(line: number, ending: string): string {
    const inserted = this.#inserted.get(line) ?? [];
    const lines = this.#removed.has(line) ? inserted : [this.#lineOf(line), ...inserted];
    if (lines.length === 0) return "";
    const { lineEnding } = this.#message;
    const separator = { CR: "\r", LF: "\n", CRLF: "\r\n", mixed: "\r" }[lineEnding ?? "CR"];
    return lines.join(ending === "" ? separator : ending) + ending;
  }

  #lineOf(line: number): string {
    const { starts, ends } = this.#message.index;
    return this.#touched.get(line)?.finish() ?? this.#message.toText().slice(starts[line], ends[line]);
  }

  #touch({ id, occurrence, field }: ParsedPath): TouchedSegment | undefined {
    requireWritableField(id, field);
    const segment = this.#message.segment(id, occurrence);
    const place = { segment: id, occurrence };
    if (segment === undefined) {
      const finding = { found: "no such segment", expected: "the segment to be there, or to be inserted" };
      this.#writer.problems.push(syntaxError("segment-absent", { ...place, field }, finding));
      return undefined;
    }
    const { index } = segment.position;
    const known = this.#touched.get(index);
    if (known !== undefined) return known;
    const { delimiters } = this.#message;
    const touched = new TouchedSegment(segment.raw, { writer: this.#writer, delimiters, place });
    this.#touched.set(index, touched);
    return touched;
  }

  #requireSegment(index: number): void {
    const count = this.#message.index.starts.length;
    if (Number.isInteger(index) && index >= 0 && index < count) return;
    throw new RangeError(`No segment ${index}; expected a number from 0 to ${count - 1}`);
  }
}

function lengthOfEnding(text: string, end: number): number {
  if (end === text.length) return 0;
  return text.startsWith("\r\n", end) ? 2 : 1;
}
