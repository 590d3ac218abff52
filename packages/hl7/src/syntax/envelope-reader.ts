import { asciiFieldsOf } from "./ascii-fields.js";
import { decodeBytes, skeletonOf } from "./charset.js";
import { readDelimiters, standardDelimiters } from "./delimiters.js";
import type { FilePiece } from "./file-scanner.js";
import type { ReadOptions } from "./options.js";
import type { Place, Problem } from "./problem.js";
import { syntaxError, syntaxWarning } from "./problem.js";
import { ProblemList } from "./problem-list.js";
import { Segment } from "./segment.js";
import type { Separators } from "./syntax.js";

/** Reads the envelope segments of a file (FHS, BHS, BTS, FTS) and collects what is wrong with them. */
export class EnvelopeReader {
  readonly #input: string | Uint8Array;
  readonly #options: ReadOptions;
  readonly #problems = new ProblemList();
  readonly #occurrences = new Map<string, number>();
  readonly #separatorsOf = new WeakMap<Segment, Separators>();

  #hasFrames = false;

  constructor(input: string | Uint8Array, options: ReadOptions) {
    this.#input = input;
    this.#options = options;
  }

  /** How many envelope segments have been read. */
  get segmentCount(): number {
    return [...this.#occurrences.values()].reduce((sum, count) => sum + count, 0);
  }

  get problems(): readonly Problem[] {
    return this.#problems.toArray();
  }

  /** FHS or BHS, by the delimiters that it declares. */
  readHeader(piece: FilePiece): Segment {
    const { delimiters, problems } = readDelimiters(this.#skeletonOf(piece));
    const occurrence = this.#nextOccurrence(piece);
    for (const problem of problems)
      this.#problems.add("E", () => ({ ...problem, place: { ...problem.place, occurrence } }));
    return this.#segmentOf(piece, delimiters ?? standardDelimiters, occurrence);
  }

  /** BTS or FTS, by the delimiters of its header, or by the standard ones if there is no header. */
  readTrailer(piece: FilePiece, header: Segment | undefined): Segment {
    const separators = header === undefined ? undefined : this.#separatorsOf.get(header);
    return this.#segmentOf(piece, separators ?? standardDelimiters, this.#nextOccurrence(piece));
  }

  /** Compares the count in field 1 of a trailer, which may be left empty, with what was counted. */
  checkCount(trailer: Segment, counted: number): void {
    const field = trailer.field(1);
    if (field.state === "empty") return;
    const place = { segment: trailer.id, occurrence: trailer.position.occurrence, field: 1 };
    const text = field.text;
    const noun = trailer.id === "BTS" ? "messages" : "batches";
    if (!/^\d{1,10}$/.test(text)) {
      const finding = { found: `${text.length} characters`, expected: `the number of ${noun}` };
      this.#problems.add("E", () => syntaxError("envelope-count-unreadable", place, finding));
    } else if (Number(text) !== counted) {
      const finding = {
        found: `${counted} ${noun}`,
        expected: `${Number(text)} ${noun}, as the trailer says`,
      };
      this.#problems.add("E", () => syntaxError("envelope-count-differs", place, finding));
    }
  }

  reportOrder(piece: FilePiece, expected: string): void {
    const segment = piece.kind === "message" ? "MSH" : piece.kind;
    const finding = { found: `${segment} out of its place`, expected };
    this.#problems.add("E", () =>
      syntaxError("envelope-order", segment === "text" ? {} : { segment }, finding),
    );
  }

  /** One of a pair is missing: whether the file is whole cannot be known. */
  reportIncomplete(segment: "FHS" | "BHS" | "BTS" | "FTS"): void {
    const finding = {
      found: `no ${segment}`,
      expected: `${segment}, without which nothing shows that all is there`,
    };
    this.#problems.add("W", () => syntaxWarning("envelope-incomplete", { segment }, finding));
  }

  /** Told once: the frames of a recorded connection are no part of its messages. */
  reportFrame(): void {
    if (this.#hasFrames) return;
    this.#hasFrames = true;
    const finding = { found: "messages in frames of MLLP", expected: "messages without frames" };
    this.#problems.add("W", () => syntaxWarning("frames-in-file", {}, finding));
  }

  reportText({ start, end }: FilePiece): void {
    const found = `a line of ${end - start} characters outside any message`;
    const finding = { found, expected: "messages and envelope segments alone" };
    this.#problems.add("E", () => syntaxError("text-outside-message", {}, finding));
  }

  #skeletonOf({ start, end }: FilePiece): string {
    const input = this.#input;
    return typeof input === "string" ? input.slice(start, end) : skeletonOf(input.subarray(start, end));
  }

  #nextOccurrence({ kind }: FilePiece): number {
    const occurrence = (this.#occurrences.get(kind) ?? 0) + 1;
    this.#occurrences.set(kind, occurrence);
    return occurrence;
  }

  #segmentOf(piece: FilePiece, separators: Separators, occurrence: number): Segment {
    const charset = this.#options.charset ?? this.#options.fallbackCharset ?? "ASCII";
    const { start, end, kind } = piece;
    const input = this.#input;
    const text =
      typeof input === "string" ? input.slice(start, end) : decodeBytes(input.subarray(start, end), charset);
    if (text === undefined) {
      // FHS and BHS have no field that names a character set.
      const finding = { found: `bytes that are no text in ${charset}`, expected: `text in ${charset}` };
      const place: Place = { segment: kind, occurrence };
      this.#problems.add("E", () => syntaxError("undecodable", place, finding));
    }
    const line = text ?? asciiFieldsOf(this.#skeletonOf(piece), separators.field);
    const segment = new Segment(line, { index: 0, occurrence }, { separators, charset });
    this.#separatorsOf.set(segment, separators);
    return segment;
  }
}
