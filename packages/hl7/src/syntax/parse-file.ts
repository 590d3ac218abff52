import { skeletonOf } from "./charset.js";
import { EnvelopeReader } from "./envelope-reader.js";
import type { FilePiece } from "./file-scanner.js";
import { piecesOf } from "./file-scanner.js";
import type { ReadOptions } from "./options.js";
import { defaultMaximumMessages } from "./options.js";
import { utf8ByteOrderMark } from "./parse-bytes.js";
import { parseMessage } from "./parse-message.js";
import type { ParseResult } from "./parse-result.js";
import type { Problem } from "./problem.js";
import { hasError, syntaxError } from "./problem.js";
import type { Segment } from "./segment.js";

/** A message of a file, accepted or not, with what it was read from. */
export interface FileMessage {
  readonly source: string | Uint8Array;
  readonly result: ParseResult;
}

/** Messages between BHS and BTS, or without them. */
export interface Batch {
  readonly header: Segment | undefined;
  readonly messages: readonly FileMessage[];
  readonly trailer: Segment | undefined;
}

/** What reading a file gives. */
export interface FileReading {
  /** Whether the envelope holds: the messages are each accepted or refused by themselves. */
  readonly ok: boolean;
  readonly header: Segment | undefined;
  readonly batches: readonly Batch[];
  readonly trailer: Segment | undefined;
  /** All messages of all batches, in order. */
  readonly messages: readonly FileMessage[];
  /** Of the envelope; those of a message are in its result. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of messages, with or without FHS, BHS, BTS and FTS, and checks the counts of BTS-1 and FTS-1 (HL7 2.5.1,
 * 2.10.3), in frames of MLLP or without them. Never throws on data; each message is decoded by its own MSH-18.
 */
export function parseFile(input: string | Uint8Array, options: ReadOptions = {}): FileReading {
  const isText = typeof input === "string";
  const pieces = piecesOf(isText ? input : skeletonOf(input), isText ? "\uFEFF" : utf8ByteOrderMark);
  const reader = new FileReader(input, options);
  for (const piece of pieces) {
    if (!reader.read(piece)) break;
  }
  return reader.finish();
}

interface OpenBatch {
  readonly header: Segment | undefined;
  readonly messages: FileMessage[];
}

class FileReader {
  readonly #input: string | Uint8Array;
  readonly #options: ReadOptions;
  readonly #envelope: EnvelopeReader;
  readonly #batches: Batch[] = [];
  readonly #messages: FileMessage[] = [];
  #header: Segment | undefined;
  #trailer: Segment | undefined;
  #open: OpenBatch | undefined;
  #isCutOff = false;

  constructor(input: string | Uint8Array, options: ReadOptions) {
    this.#input = input;
    this.#options = options;
    this.#envelope = new EnvelopeReader(input, options);
  }

  /** Takes in the next piece; false when no further one is to be read. */
  read(piece: FilePiece): boolean {
    if (piece.kind === "frame-end") {
      this.#envelope.reportFrame();
      return true;
    }
    if (piece.kind !== "text" && this.#isFull(piece)) return false;
    if (piece.kind === "text") this.#envelope.reportText(piece);
    else if (this.#trailer !== undefined) this.#envelope.reportOrder(piece, "nothing after FTS");
    if (piece.kind === "FHS") this.#readFileHeader(piece);
    else if (piece.kind === "BHS") this.#readBatchHeader(piece);
    else if (piece.kind === "BTS") this.#readBatchTrailer(piece);
    else if (piece.kind === "FTS") this.#readFileTrailer(piece);
    else if (piece.kind === "message") this.#readMessage(piece);
    return true;
  }

  finish(): FileReading {
    this.#closeBatch(undefined);
    if (this.#header !== undefined && this.#trailer === undefined) this.#envelope.reportIncomplete("FTS");
    const problems = [...this.#envelope.problems];
    if (this.#isCutOff) problems.push(tooMany(this.#maximum));
    const isEmpty = this.#header === undefined && this.#trailer === undefined && this.#batches.length === 0;
    if (isEmpty && !hasError(problems)) {
      const finding = { found: "nothing", expected: "a message, or a file header" };
      problems.push(syntaxError("header-missing", { segment: "MSH", occurrence: 1 }, finding));
    }
    const batches = this.#batches;
    const messages = this.#messages;
    return {
      ok: !hasError(problems),
      header: this.#header,
      batches,
      trailer: this.#trailer,
      messages,
      problems,
    };
  }

  #readFileHeader(piece: FilePiece): void {
    const isFirst = this.#header === undefined && this.#open === undefined && this.#batches.length === 0;
    if (!isFirst) this.#envelope.reportOrder(piece, "FHS once, before all else");
    const header = this.#envelope.readHeader(piece);
    this.#header ??= header;
  }

  #readBatchHeader(piece: FilePiece): void {
    this.#closeBatch(undefined);
    this.#open = { header: this.#envelope.readHeader(piece), messages: [] };
  }

  #readBatchTrailer(piece: FilePiece): void {
    if (this.#open?.header === undefined) this.#envelope.reportIncomplete("BHS");
    const open = this.#open ?? { header: undefined, messages: [] };
    this.#open = open;
    const trailer = this.#envelope.readTrailer(piece, open.header);
    this.#envelope.checkCount(trailer, open.messages.length);
    this.#closeBatch(trailer);
  }

  #readFileTrailer(piece: FilePiece): void {
    this.#closeBatch(undefined);
    if (this.#header === undefined) this.#envelope.reportIncomplete("FHS");
    const trailer = this.#envelope.readTrailer(piece, this.#header);
    this.#envelope.checkCount(trailer, this.#batches.length);
    this.#trailer ??= trailer;
  }

  #closeBatch(trailer: Segment | undefined): void {
    if (this.#open === undefined) return;
    if (this.#open.header !== undefined && trailer === undefined) this.#envelope.reportIncomplete("BTS");
    this.#batches.push({ ...this.#open, trailer });
    this.#open = undefined;
  }

  #readMessage({ start, end }: FilePiece): void {
    const input = this.#input;
    const source = typeof input === "string" ? input.slice(start, end) : input.subarray(start, end);
    const message = { source, result: parseMessage(source, this.#options) };
    this.#open ??= { header: undefined, messages: [] };
    this.#open.messages.push(message);
    this.#messages.push(message);
  }

  /** Whether the piece is one too many: there is an envelope segment or two for each message, and two for the file. */
  #isFull({ kind }: FilePiece): boolean {
    const maximum = this.#maximum;
    this.#isCutOff =
      kind === "message" ? this.#messages.length === maximum : this.#envelope.segmentCount >= 2 * maximum + 2;
    return this.#isCutOff;
  }

  get #maximum(): number {
    return this.#options.maximumMessages ?? defaultMaximumMessages;
  }
}

function tooMany(maximum: number): Problem {
  const finding = { found: "more messages or batches", expected: `at most ${maximum}` };
  return syntaxError("messages-too-many", {}, finding);
}
