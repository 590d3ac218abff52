import type { BuildOptions } from "./build-message.js";
import { requireUsable } from "./build-message.js";
import { encodeText } from "./charset.js";
import type { Delimiters } from "./delimiters.js";
import { standardDelimiters } from "./delimiters.js";
import { FieldWriter } from "./field-writer.js";
import type { EncodeResult, Message } from "./message.js";
import type { Problem } from "./problem.js";
import { syntaxError } from "./problem.js";
import { writeSegment } from "./segment-writer.js";
import type { FieldInputs } from "./tree.js";

/** A batch to write: BHS and BTS are written if `header` is given, BHS-1 and BHS-2 being the delimiters. */
export interface BatchInput {
  readonly header?: FieldInputs;
  readonly messages: readonly Message[];
}

/** A file to write: FHS and FTS are written if `header` is given, FHS-1 and FHS-2 being the delimiters. */
export interface FileInput {
  readonly header?: FieldInputs;
  readonly batches: readonly BatchInput[];
}

/**
 * Writes messages as the bytes of a file, each in its own character set, the envelope in the fallback one, with the
 * counts of BTS-1 and FTS-1. Throws as buildMessage does.
 */
export function buildFile(file: FileInput, options: BuildOptions = {}): EncodeResult {
  const delimiters = options.delimiters ?? standardDelimiters;
  requireUsable(delimiters);
  const parts = new FileParts(delimiters, options);
  if (file.header !== undefined) parts.addEnvelope("FHS", file.header);
  for (const { header, messages } of file.batches) {
    if (header !== undefined) parts.addEnvelope("BHS", header);
    for (const message of messages) parts.addMessage(message);
    if (header !== undefined) parts.addEnvelope("BTS", { 1: String(messages.length) });
  }
  if (file.header !== undefined) parts.addEnvelope("FTS", { 1: String(countOfBatches(file.batches)) });
  return parts.finish();
}

/** Batches as a reader tells them apart: without a header, those that follow each other are one. */
function countOfBatches(batches: readonly BatchInput[]): number {
  const withMessages = batches.filter(({ header, messages }) => header !== undefined || messages.length > 0);
  return withMessages.filter(
    ({ header }, index) =>
      header !== undefined || index === 0 || withMessages[index - 1]?.header !== undefined,
  ).length;
}

class FileParts {
  readonly #delimiters: Delimiters;
  readonly #options: BuildOptions;
  readonly #writer: FieldWriter;
  readonly #parts: Uint8Array[] = [];
  readonly #problems: Problem[] = [];

  constructor(delimiters: Delimiters, options: BuildOptions) {
    this.#delimiters = delimiters;
    this.#options = options;
    this.#writer = new FieldWriter(delimiters);
  }

  addEnvelope(id: "FHS" | "BHS" | "BTS" | "FTS", fields: FieldInputs): void {
    const place = { segment: id };
    const line = writeSegment({ id, fields }, { writer: this.#writer, delimiters: this.#delimiters, place });
    const charset = this.#options.fallbackCharset ?? "ASCII";
    const bytes = encodeText(`${line}\r`, charset);
    if (typeof bytes !== "number") {
      this.#parts.push(bytes);
      return;
    }
    const finding = {
      found: "a character that it does not have",
      expected: `characters of ${charset} alone`,
    };
    this.#problems.push(syntaxError("unencodable", place, finding));
  }

  addMessage(message: Message): void {
    const result = message.toBytes();
    if (!result.ok) {
      this.#problems.push(...result.problems);
      return;
    }
    this.#parts.push(result.bytes);
    if (!/[\r\n]$/.test(message.toText())) this.#parts.push(Uint8Array.of(0x0d));
  }

  finish(): EncodeResult {
    const problems = [...this.#problems, ...this.#writer.problems];
    if (problems.length > 0) return { ok: false, problems };
    const bytes = new Uint8Array(this.#parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return { ok: true, bytes };
  }
}
