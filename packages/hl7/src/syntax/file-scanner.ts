import { LineScanner } from "./line-scanner.js";

/** A piece of a file: a message with its segments, an envelope segment, or text that belongs to neither. */
export interface FilePiece {
  readonly kind: "message" | "FHS" | "BHS" | "BTS" | "FTS" | "text";
  /** Where the piece begins and ends in the file; an envelope segment without its line ending. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a file into pieces, given one character for each place; a byte order mark and blank lines go unmentioned. */
export function* piecesOf(text: string, byteOrderMark: string): Generator<FilePiece> {
  const from = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const scanner = new LineScanner(text, from);
  let messageStart: number | undefined;
  // The mark and blank lines before a first message are part of it, so that it is given back as it was.
  let leadStart: number | undefined = 0;
  while (scanner.advance()) {
    const { start, end } = scanner;
    if (start === end) continue;
    const kind = kindOfLine(text, start);
    if (kind === "text" && messageStart !== undefined) continue;
    if (messageStart !== undefined) yield { kind: "message", start: messageStart, end: start };
    messageStart = undefined;
    if (kind === "message") messageStart = leadStart ?? start;
    else yield { kind, start, end };
    leadStart = undefined;
  }
  if (messageStart !== undefined) yield { kind: "message", start: messageStart, end: text.length };
}

function kindOfLine(text: string, start: number): FilePiece["kind"] {
  // A letter or a digit after the three characters makes it another word.
  if (/[A-Za-z0-9]/.test(text.charAt(start + 3))) return "text";
  const id = text.slice(start, start + 3);
  if (id === "MSH") return "message";
  return id === "FHS" || id === "BHS" || id === "BTS" || id === "FTS" ? id : "text";
}
