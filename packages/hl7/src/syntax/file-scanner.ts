import { LineScanner } from "./line-scanner.js";

/**
 * A piece of a file: a message with its segments, an envelope segment, the end of an MLLP frame, or text that belongs to
 * none of them.
 */
export interface FilePiece {
  readonly kind: "message" | "FHS" | "BHS" | "BTS" | "FTS" | "frame-end" | "text";
  /** Where the piece begins and ends in the file; an envelope segment without its line ending. */
  readonly start: number;
  readonly end: number;
}

/** The first and the last character of a frame of MLLP, which files made from a recorded connection still have. */
const frameStart = "\u000B";
const frameEnd = "\u001C";

/** A message whose end is not reached yet. */
interface OpenMessage {
  readonly start: number;
  readonly isFramed: boolean;
}

/** Cuts a file into pieces, given one character for each place; a byte order mark and blank lines go unmentioned. */
export function* piecesOf(text: string, byteOrderMark: string): Generator<FilePiece> {
  const lines = new LineScanner(text, text.startsWith(byteOrderMark) ? byteOrderMark.length : 0);
  const cutter = new Cutter(text);
  while (lines.advance()) if (lines.start < lines.end) yield* cutter.take(lines.start, lines.end);
  yield* cutter.endMessage(text.length);
}

/** Takes the lines of a file one by one, and gives the pieces that each of them ends. */
class Cutter {
  readonly #text: string;
  #open: OpenMessage | undefined;
  // The mark and blank lines before a first message are part of it, so that it is given back as it was.
  #leadStart: number | undefined = 0;

  constructor(text: string) {
    this.#text = text;
  }

  take(lineStart: number, end: number): readonly FilePiece[] {
    const isFramed = this.#text[lineStart] === frameStart;
    const start = isFramed ? lineStart + 1 : lineStart;
    const kind = kindOfLine(this.#text, start);
    const pieces = kind === "text" ? [] : [...this.endMessage(lineStart)];
    if (kind === "message") this.#open = { start: isFramed ? start : (this.#leadStart ?? start), isFramed };
    else if (this.#open === undefined) pieces.push({ kind, start, end });
    this.#leadStart = undefined;
    if (this.#open?.isFramed && this.#text[end - 1] === frameEnd)
      pieces.push(...this.endMessage(end - 1), { kind: "frame-end", start: end - 1, end });
    return pieces;
  }

  /** The message that goes on until here, if there is one. */
  endMessage(end: number): readonly FilePiece[] {
    const open = this.#open;
    this.#open = undefined;
    return open === undefined ? [] : [{ kind: "message", start: open.start, end }];
  }
}

function kindOfLine(text: string, start: number): FilePiece["kind"] {
  // A letter or a digit after the three characters makes it another word.
  if (/[A-Za-z0-9]/.test(text.charAt(start + 3))) return "text";
  const id = text.slice(start, start + 3);
  if (id === "MSH") return "message";
  return id === "FHS" || id === "BHS" || id === "BTS" || id === "FTS" ? id : "text";
}
