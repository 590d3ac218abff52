import type { LineEnding } from "./line-scanner.js";
import { LineScanner } from "./line-scanner.js";

/** Where the segments of a message stand in its text; the text itself is not copied. */
export interface SegmentIndex {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The id of each segment as a number (see keyOf), 0 for a line that is not a segment. */
  readonly keys: readonly number[];
  readonly lineEnding: LineEnding | "mixed" | undefined;
  readonly blankLineCount: number;
  /** False when there were more segments than allowed: the index then stops at the limit. */
  readonly complete: boolean;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isCapitalOrDigit(code: number): boolean {
  return isCapital(code) || (code >= 0x30 && code <= 0x39);
}

/** The number that stands for the three-character id at this place, or 0 if no segment id stands there. */
export function keyAt(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const third = text.charCodeAt(start + 2);
  if (!isCapital(first) || !isCapitalOrDigit(second) || !isCapitalOrDigit(third)) return 0;
  return first * 0x10000 + second * 0x100 + third;
}

/** The number that stands for a segment id, or 0 if the text is none. */
export function keyOf(id: string): number {
  return id.length === 3 ? keyAt(id, 0) : 0;
}

/** Finds the lines of a message from a place on: one pass, without looking into the fields. */
export function indexSegments(
  text: string,
  options: { from: number; fieldSeparator: string; maximum: number },
): SegmentIndex {
  const { from, fieldSeparator, maximum } = options;
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: number[] = [];
  let lineEnding: SegmentIndex["lineEnding"];
  let blankLineCount = 0;
  const separatorCode = fieldSeparator.charCodeAt(0);
  const scanner = new LineScanner(text, from);
  while (scanner.advance()) {
    const { start, end, ending } = scanner;
    if (ending !== undefined && ending !== lineEnding)
      lineEnding = lineEnding === undefined ? ending : "mixed";
    if (start === end) {
      blankLineCount += 1;
      continue;
    }
    if (starts.length === maximum) return { starts, ends, keys, lineEnding, blankLineCount, complete: false };
    const closed = end === start + 3 || text.charCodeAt(start + 3) === separatorCode;
    starts.push(start);
    ends.push(end);
    keys.push(closed ? keyAt(text, start) : 0);
  }
  return { starts, ends, keys, lineEnding, blankLineCount, complete: true };
}
