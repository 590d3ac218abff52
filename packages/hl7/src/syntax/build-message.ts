import type { Delimiters } from "./delimiters.js";
import { encodingCharacters, readDelimiters, standardDelimiters } from "./delimiters.js";
import { FieldWriter } from "./field-writer.js";
import type { Message } from "./message.js";
import type { ReadOptions } from "./options.js";
import { parseText } from "./parse-text.js";
import type { Problem } from "./problem.js";
import { writeSegment } from "./segment-writer.js";
import type { SegmentInput } from "./tree.js";

/** How to build a message. */
export interface BuildOptions extends ReadOptions {
  /** `|` and `^~\&` if not given. */
  readonly delimiters?: Delimiters;
}

/** A message that was built, with remarks; or why it cannot be. */
export type BuildResult =
  | { readonly ok: true; readonly message: Message; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Builds a message from its segments, MSH first (its fields 1 and 2 come from the delimiters). Every delimiter in a
 * value is escaped, a line break in a value is refused, and what is built is read again before it is given.
 * Throws a TypeError or a RangeError on a segment id, a field number or delimiters that are none.
 *
 * @example buildMessage([{ id: "MSH", fields: { 9: { components: ["ACK"] }, 12: "2.5.1" } }])
 */
export function buildMessage(segments: readonly SegmentInput[], options: BuildOptions = {}): BuildResult {
  const delimiters = options.delimiters ?? standardDelimiters;
  requireUsable(delimiters);
  const writer = new FieldWriter(delimiters);
  const occurrences = new Map<string, number>();
  const lines = segments.map((segment) => {
    const occurrence = (occurrences.get(segment.id) ?? 0) + 1;
    occurrences.set(segment.id, occurrence);
    const place = { segment: segment.id, occurrence };
    return `${writeSegment(segment, { writer, delimiters, place })}\r`;
  });
  return finishBuild(lines.join(""), writer.problems, options);
}

/** Reads what was written, so that nothing leaves that could not come back. */
export function finishBuild(text: string, problems: readonly Problem[], options: ReadOptions): BuildResult {
  if (problems.length > 0) return { ok: false, problems };
  const result = parseText(text, options);
  return result.ok ? result : { ok: false, problems: result.problems };
}

/** Throws a TypeError on delimiters that a header segment would not declare as they are. */
export function requireUsable(delimiters: Delimiters): void {
  const { field } = delimiters;
  const declared = readDelimiters(`MSH${field}${encodingCharacters(delimiters)}${field}`);
  const [problem] = declared.problems;
  if (problem !== undefined) throw new TypeError(`Unusable delimiters: expected ${problem.expected}`);
  const names = ["field", "component", "repetition", "escape", "subcomponent", "truncation"] as const;
  if (names.every((name) => declared.delimiters?.[name] === delimiters[name])) return;
  throw new TypeError(
    "Unusable delimiters: expected one character for each, none after one that is left out",
  );
}
