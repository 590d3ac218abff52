/** The parts of a text between separators; the text itself where there is no separator. */
export function splitParts(text: string, separator: string | undefined): string[] {
  return separator === undefined ? [text] : text.split(separator);
}

/** The nth part of a text, counted from 1; undefined past the last. */
export function nthPart(text: string, separator: string | undefined, n: number): string | undefined {
  if (separator === undefined) return n === 1 ? text : undefined;
  let start = 0;
  let end = text.indexOf(separator);
  for (let passed = 1; passed < n; passed += 1) {
    if (end === -1) return undefined;
    start = end + 1;
    end = text.indexOf(separator, start);
  }
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The nth part of a stretch of text, counted from 0; undefined past the last. Reads nothing beyond the stretch. */
export function nthPartWithin(stretch: Stretch, separatorCode: number, n: number): string | undefined {
  const { text, end } = stretch;
  let start = stretch.start;
  let passed = 0;
  for (let index = start; index < end; index += 1) {
    if (text.charCodeAt(index) !== separatorCode) continue;
    if (passed === n) return text.slice(start, index);
    passed += 1;
    start = index + 1;
  }
  return passed === n ? text.slice(start, end) : undefined;
}
