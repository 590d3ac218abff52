import type { DelimiterReading, Delimiters } from "./delimiters.js";
import { readDelimiters } from "./delimiters.js";
import { unescapeText } from "./escape.js";
import type { Problem } from "./problem.js";
import { syntaxError } from "./problem.js";
import { nthPart } from "./split.js";

/** The MSH line of a message: where it stands and what it declares. */
export interface HeaderLine extends DelimiterReading {
  readonly start: number;
  readonly line: string;
  readonly hasByteOrderMark: boolean;
  /** First component of MSH-12. */
  readonly version: string;
  /** First repetition of MSH-18. */
  readonly declaredCharset: string;
}

/** Finds the MSH line, after a byte order mark and blank lines if there are any; otherwise says what is wrong. */
export function findHeaderLine(text: string, byteOrderMark: string): HeaderLine | Problem {
  const hasByteOrderMark = text.startsWith(byteOrderMark);
  let start = hasByteOrderMark ? byteOrderMark.length : 0;
  while (text[start] === "\r" || text[start] === "\n") start += 1;
  if (!text.startsWith("MSH", start)) return headerMissing(text.slice(start, start + 3));
  const line = text.slice(start, endOfLine(text, start));
  const reading = readDelimiters(line);
  return { start, line, hasByteOrderMark, ...reading, ...declarationsOf(line, reading.delimiters) };
}

function endOfLine(text: string, start: number): number {
  for (let end = start; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x0d || code === 0x0a) return end;
  }
  return text.length;
}

function declarationsOf(
  line: string,
  delimiters: Delimiters | undefined,
): { version: string; declaredCharset: string } {
  if (delimiters === undefined) return { version: "", declaredCharset: "" };
  // MSH-1 is the separator itself: what stands after n - 1 separators is MSH-n.
  const first = (n: number, separator: string): string => {
    const raw = nthPart(nthPart(line, delimiters.field, n) ?? "", separator, 1) ?? "";
    // A sign in a name such as "8859/1" may be a delimiter, and is then escaped.
    return unescapeText(raw, { separators: delimiters, charset: undefined });
  };
  return { version: first(12, delimiters.component), declaredCharset: first(18, delimiters.repetition) };
}

function headerMissing(id: string): Problem {
  const isEnvelope = id === "FHS" || id === "BHS";
  const found = isEnvelope ? "a file or batch header first" : "a text that begins otherwise";
  const expected = isEnvelope ? "MSH first, or the whole to be read as a file" : "MSH first";
  return syntaxError("header-missing", { segment: "MSH", occurrence: 1 }, { found, expected });
}
