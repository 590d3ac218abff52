/** How lines end: segments end by CR in HL7; LF and CRLF come from files edited by hand or by tools. */
export type LineEnding = "CR" | "LF" | "CRLF";

/** Walks over the lines of a text in one pass, each ended by CR, LF, CRLF or the end of the text. */
export class LineScanner {
  readonly #text: string;
  #nextCr = -2;
  #nextLf = -2;
  /** Where the present line begins and ends (its ending not included), and where the next one begins. */
  start = 0;
  end = 0;
  next: number;
  /** How the present line ends; undefined at the end of the text. */
  ending: LineEnding | undefined;

  constructor(text: string, from: number) {
    this.#text = text;
    this.next = from;
  }

  /** Goes to the next line; false after the last. */
  advance(): boolean {
    const text = this.#text;
    const start = this.next;
    if (start >= text.length) return false;
    // Each of the two searches goes on from where it stopped, so that a text without the one or the other stays linear.
    if (this.#nextCr < start) this.#nextCr = positionOf(text, "\r", start);
    if (this.#nextLf < start) this.#nextLf = positionOf(text, "\n", start);
    this.start = start;
    this.end = Math.min(this.#nextCr, this.#nextLf, text.length);
    this.ending = this.#endingHere();
    this.next = this.end + (this.ending === undefined ? 0 : this.ending === "CRLF" ? 2 : 1);
    return true;
  }

  #endingHere(): LineEnding | undefined {
    if (this.end === this.#text.length) return undefined;
    if (this.#nextLf < this.#nextCr) return "LF";
    return this.#nextLf === this.#nextCr + 1 ? "CRLF" : "CR";
  }
}

function positionOf(text: string, character: string, from: number): number {
  const position = text.indexOf(character, from);
  return position === -1 ? Number.POSITIVE_INFINITY : position;
}
