import type { ReadOptions } from "./options.js";
import { parseBytes } from "./parse-bytes.js";
import type { ParseResult } from "./parse-result.js";
import { parseText } from "./parse-text.js";

/**
 * Reads one HL7v2 message (ER7, versions 2.3 to 2.8) from bytes, or from text that is already decoded.
 * Never throws on data: what is wrong comes back as problems, each with its place (HL7 2.5.1, chapter 2).
 */
export function parseMessage(input: string | Uint8Array, options: ReadOptions = {}): ParseResult {
  return typeof input === "string" ? parseText(input, options) : parseBytes(input, options);
}
