/** A line of input: its number from 1, and its bytes; undefined where it is longer than can be read. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 10;
/** Longest line that is read, in bytes. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024;

/** The lines of a stream, those of each chunk together: memory holds one chunk and one line. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE_BYTES,
): AsyncGenerator<readonly Line[]> {
  const open = new OpenLine(longest);
  let number = 0;
  for await (const chunk of input) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      open.add(chunk.subarray(start, end));
      number += 1;
      lines.push({ number, bytes: open.close() });
      start = end + 1;
    }
    open.add(chunk.subarray(start));
    yield lines;
  }
  if (!open.isEmpty) yield [{ number: number + 1, bytes: open.close() }];
}

/** The line whose end has not come yet; of one that grows too long nothing is kept. */
class OpenLine {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#longest) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  close(): Uint8Array | undefined {
    const [only, ...more] = this.#parts;
    const whole = more.length === 0 && only ? only : Buffer.concat(this.#parts);
    const bytes = this.#length > this.#longest ? undefined : whole;
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}
