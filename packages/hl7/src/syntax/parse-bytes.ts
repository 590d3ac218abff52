import { asciiFieldsOf } from "./ascii-fields.js";
import type { Charset } from "./charset.js";
import { decodeBytes, skeletonOf } from "./charset.js";
import { readDeclaredCharset } from "./declared-charset.js";
import type { Delimiters } from "./delimiters.js";
import type { HeaderLine } from "./header-line.js";
import { findHeaderLine } from "./header-line.js";
import type { ReadOptions } from "./options.js";
import { defaultMaximumSegments } from "./options.js";
import type { ParseResult } from "./parse-result.js";
import { refuse } from "./parse-result.js";
import { charsetPlace, parseText } from "./parse-text.js";
import { PlaceFinder } from "./place-finder.js";
import type { Problem } from "./problem.js";
import { syntaxError } from "./problem.js";
import { Segment } from "./segment.js";
import { indexSegments } from "./segment-index.js";

/** The byte order mark of UTF-8, one character for each byte. */
export const utf8ByteOrderMark = "\u00EF\u00BB\u00BF";

/** Reads a message from bytes: MSH as ASCII, then the whole in the character set that MSH-18 names. */
export function parseBytes(bytes: Uint8Array, options: ReadOptions): ParseResult {
  const header = findHeaderLine(skeletonOf(firstLineOf(bytes)), utf8ByteOrderMark);
  if ("code" in header) return refuse(header);
  const { delimiters } = header;
  if (delimiters === undefined) return refuse(...header.problems);

  const declared = readDeclaredCharset(header, options);
  if (!declared.ok) {
    const problem = syntaxError("charset-unsupported", charsetPlace, declared.finding);
    return refuseWithHeader(header, delimiters, problem);
  }
  const text = decodeBytes(bytes, declared.charset);
  if (text !== undefined) return parseText(text, options);
  const maximum = options.maximumSegments ?? defaultMaximumSegments;
  return refuseWithHeader(
    header,
    delimiters,
    undecodable(bytes, { delimiters, charset: declared.charset, maximum }),
  );
}

/** The bytes up to the end of the first line that is not blank. */
function firstLineOf(bytes: Uint8Array): Uint8Array {
  const isLineBreak = (index: number): boolean => bytes[index] === 0x0d || bytes[index] === 0x0a;
  let end = bytes[0] === 0xef ? 3 : 0;
  while (end < bytes.length && isLineBreak(end)) end += 1;
  while (end < bytes.length && !isLineBreak(end)) end += 1;
  return bytes.subarray(0, end);
}

function refuseWithHeader(header: HeaderLine, delimiters: Delimiters, problem: Problem): ParseResult {
  const line = asciiFieldsOf(header.line, delimiters.field);
  const segment = new Segment(
    line,
    { index: 0, occurrence: 1 },
    { separators: delimiters, charset: undefined },
  );
  return { ok: false, message: undefined, header: segment, problems: [...header.problems, problem] };
}

function undecodable(
  bytes: Uint8Array,
  { delimiters, charset, maximum }: { delimiters: Delimiters; charset: Charset; maximum: number },
): Problem {
  const { start, end } = firstUndecodable(bytes, charset);
  const skeleton = skeletonOf(bytes);
  const from = skeleton.indexOf("MSH");
  const index = indexSegments(skeleton, { from, fieldSeparator: delimiters.field, maximum });
  const place = index.complete ? new PlaceFinder(skeleton, index, delimiters).placeOf(start) : {};
  const first = (bytes[start] ?? 0).toString(16).toUpperCase();
  const found = `${end - start} bytes outside ASCII at offset ${start}, the first 0x${first}, that are no text in it`;
  return syntaxError("undecodable", place, { found, expected: `text in ${charset}` });
}

/** The first stretch of bytes outside ASCII that is no text: in every character set read here, ASCII stands for itself. */
function firstUndecodable(bytes: Uint8Array, charset: Charset): { start: number; end: number } {
  let start = 0;
  while (start < bytes.length) {
    let end = start;
    while ((bytes[end] ?? 0) >= 0x80) end += 1;
    if (end > start && decodeBytes(bytes.subarray(start, end), charset) === undefined) return { start, end };
    start = end + 1;
  }
  return { start: 0, end: bytes.length };
}
