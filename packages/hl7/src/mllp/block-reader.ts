import { carriageReturn, endOfBlock, startOfBlock } from "./block.js";
import type { BlockEvent, BlockFaultCode } from "./block-fault.js";
import { GrowingBytes } from "./growing-bytes.js";

/** Bytes of the head of a faulty block that are kept: more than an MSH. */
const headBytes = 4096;

const nothing = new Uint8Array(0);

/** The place of the next byte of a kind, looked for once: else a chunk of nothing but VT would take quadratic time. */
class NextByte {
  readonly #chunk: Uint8Array;
  readonly #byte: number;
  #place = -1;

  constructor(chunk: Uint8Array, byte: number) {
    this.#chunk = chunk;
    this.#byte = byte;
  }

  from(position: number): number {
    if (this.#place < position) {
      const found = this.#chunk.indexOf(this.#byte, position);
      this.#place = found < 0 ? this.#chunk.length : found;
    }
    return this.#place;
  }
}

/**
 * Finds the messages in the bytes of a connection, wherever they are split (MLLP release 1). What is no message is told
 * of, and passed over up to the next VT. What it holds is bounded.
 */
export class BlockReader {
  readonly #maximumMessageBytes: number;
  readonly #held = new GrowingBytes();
  #events: BlockEvent[] = [];
  #state: "outside" | "inside" | "too-long" = "outside";
  /** Whether the last byte was the FS of a block. */
  #isEnding = false;
  #passedOver = 0;
  /** Bytes of a block that is too long. */
  #overflowing = 0;

  constructor(maximumMessageBytes: number) {
    this.#maximumMessageBytes = maximumMessageBytes;
  }

  /** What is kept of a message that has not come to its end, in bytes. */
  get heldBytes(): number {
    return this.#held.capacity;
  }

  /** Bytes outside blocks since the last one, not told of yet. */
  get passedOverBytes(): number {
    return this.#passedOver;
  }

  get isInsideBlock(): boolean {
    return this.#state !== "outside";
  }

  /** Takes in bytes. A message of the result may share its memory with the chunk. */
  push(chunk: Uint8Array): readonly BlockEvent[] {
    const starts = new NextByte(chunk, startOfBlock);
    const ends = new NextByte(chunk, endOfBlock);
    let position = 0;
    while (position < chunk.length) {
      if (this.#isEnding) position = this.#readAfterEnd(chunk, position);
      else if (this.#state === "outside") position = this.#readOutside(chunk, position, starts);
      else position = this.#readInside(chunk, position, { starts, ends });
    }
    return this.#takeEvents();
  }

  /** What the end of the bytes leaves. */
  end(): readonly BlockEvent[] {
    if (this.isInsideBlock) this.#abandon("block-unfinished");
    this.#tellPassedOver();
    return this.#takeEvents();
  }

  #takeEvents(): readonly BlockEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #readOutside(chunk: Uint8Array, position: number, starts: NextByte): number {
    const start = starts.from(position);
    this.#passedOver += start - position;
    if (start === chunk.length) return start;
    this.#state = "inside";
    return start + 1;
  }

  #readInside(
    chunk: Uint8Array,
    position: number,
    { starts, ends }: { readonly starts: NextByte; readonly ends: NextByte },
  ): number {
    const end = ends.from(position);
    const start = starts.from(position);
    if (start < end) {
      this.#abandon("block-unfinished", chunk.subarray(position, start));
      this.#state = "inside";
      return start + 1;
    }
    if (end + 1 < chunk.length && chunk[end + 1] === carriageReturn && this.#isWhole(end - position)) {
      this.#tellPassedOver();
      this.#events.push({ kind: "message", bytes: chunk.subarray(position, end) });
      this.#state = "outside";
      return end + 2;
    }
    this.#keep(chunk.subarray(position, end));
    this.#isEnding = end < chunk.length;
    return end + 1;
  }

  /** Whether a message stands in one chunk, where it need not be copied. */
  #isWhole(byteCount: number): boolean {
    return this.#state === "inside" && this.#held.length === 0 && byteCount <= this.#maximumMessageBytes;
  }

  #readAfterEnd(chunk: Uint8Array, position: number): number {
    this.#isEnding = false;
    if (chunk[position] !== carriageReturn) {
      this.#abandon("block-end-broken");
      return position;
    }
    if (this.#state === "too-long") this.#abandon("block-too-long");
    else {
      this.#tellPassedOver();
      this.#events.push({ kind: "message", bytes: this.#held.take() });
      this.#state = "outside";
    }
    return position + 1;
  }

  #keep(piece: Uint8Array): void {
    if (this.#state === "inside" && this.#held.length + piece.length > this.#maximumMessageBytes)
      this.#overflow();
    if (this.#state === "too-long") {
      this.#held.add(piece.subarray(0, Math.max(0, headBytes - this.#held.length)));
      this.#overflowing += piece.length;
    } else this.#held.add(piece);
  }

  /** The message will not be taken: only its head is kept, to answer it by. */
  #overflow(): void {
    const held = this.#held.take();
    this.#held.add(held.slice(0, headBytes));
    this.#overflowing = held.length;
    this.#state = "too-long";
  }

  /** Gives up the block, of which `rest` is not kept yet. */
  #abandon(code: BlockFaultCode, rest?: Uint8Array): void {
    if (rest !== undefined && this.#held.length > 0) this.#keep(rest);
    const isTooLong = this.#state === "too-long";
    const content = this.#held.length > 0 ? this.#held.take() : (rest ?? nothing);
    const byteCount = isTooLong ? this.#overflowing : content.length;
    this.#state = "outside";
    this.#isEnding = false;
    // Nothing between VT and VT or FS begins nothing that could have been a message.
    if (byteCount === 0) this.#passedOver += code === "block-end-broken" ? 2 : 1;
    else {
      this.#tellPassedOver();
      const head = content.subarray(0, headBytes);
      this.#events.push({
        kind: "fault",
        fault: { code: isTooLong ? "block-too-long" : code, byteCount, head },
      });
    }
  }

  #tellPassedOver(): void {
    if (this.#passedOver === 0) return;
    const fault = {
      code: "bytes-outside-block",
      byteCount: this.#passedOver,
      head: new Uint8Array(0),
    } as const;
    this.#events.push({ kind: "fault", fault });
    this.#passedOver = 0;
  }
}
