import { type CharsetReading, readDeclaredCharset } from "./declared-charset.js";
import { escapeProblems } from "./escape-problems.js";
import type { HeaderLine } from "./header-line.js";
import { findHeaderLine } from "./header-line.js";
import { lineProblems } from "./line-problems.js";
import { Message } from "./message.js";
import type { ReadOptions } from "./options.js";
import { defaultMaximumSegments } from "./options.js";
import type { ParseResult } from "./parse-result.js";
import { refuse } from "./parse-result.js";
import type { Problem } from "./problem.js";
import { hasError, syntaxError, syntaxWarning } from "./problem.js";
import { Segment } from "./segment.js";
import { indexSegments } from "./segment-index.js";
import { problemOfVersion } from "./version.js";

/** The place of the name of the character set. */
export const charsetPlace = { segment: "MSH", occurrence: 1, field: 18, repetition: 1 } as const;

/** Reads a message from text. */
export function parseText(text: string, options: ReadOptions): ParseResult {
  const header = findHeaderLine(text, "\uFEFF");
  if ("code" in header) return refuse(header);
  if (header.delimiters === undefined) return refuse(...header.problems);

  const { field } = header.delimiters;
  const maximum = options.maximumSegments ?? defaultMaximumSegments;
  const index = indexSegments(text, { from: header.start, fieldSeparator: field, maximum });
  if (!index.complete) return refuse(segmentsTooMany(maximum));

  const declared = readDeclaredCharset(header, options);
  const { delimiters, version } = header;
  const charset = declared.ok ? declared.charset : undefined;
  const message = new Message({ text, delimiters, charset, version, index, options });
  const lines = lineProblems(message);
  const problems = [
    ...headerProblems(header),
    ...charsetRemarks(declared),
    ...undeclaredCharset(header, text, options),
    ...lines,
    // Among lines that are no segments, what looks like an escape sequence says nothing.
    ...(hasError(lines) ? [] : escapeProblems(message)),
  ];
  const segment = new Segment(header.line, { index: 0, occurrence: 1 }, { separators: delimiters, charset });
  return { ok: !hasError(problems), message, header: segment, problems };
}

/** The text is decoded already, so what MSH-18 names matters only when it is written. */
function charsetRemarks(declared: CharsetReading): readonly Problem[] {
  if (!declared.ok) return [syntaxWarning("charset-unsupported", charsetPlace, declared.finding)];
  if (declared.remark === undefined) return [];
  return [syntaxWarning("charset-name-unlisted", charsetPlace, declared.remark)];
}

/** A fallback reads what the sender should have declared: told where it is more than ASCII. */
function undeclaredCharset(
  { declaredCharset, hasByteOrderMark }: HeaderLine,
  text: string,
  { charset, fallbackCharset }: ReadOptions,
): readonly Problem[] {
  const isFallback = declaredCharset === "" && !hasByteOrderMark && charset === undefined;
  if (!isFallback || fallbackCharset === undefined || /^\p{ASCII}*$/u.test(text)) return [];
  const finding = { found: "text outside ASCII, and no character set", expected: fallbackCharset };
  return [syntaxWarning("charset-undeclared", charsetPlace, finding)];
}

function headerProblems(header: HeaderLine): readonly Problem[] {
  const version = problemOfVersion(header.version);
  return version === undefined ? header.problems : [...header.problems, version];
}

/** A message has more segments than the options allow. */
function segmentsTooMany(maximum: number): Problem {
  const finding = { found: `more than ${maximum} segments`, expected: `at most ${maximum} segments` };
  return syntaxError("segments-too-many", {}, finding);
}
