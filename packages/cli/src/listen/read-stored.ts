import { parseMessage } from "@opendepistage/hl7";
import { type AnswerOptions, answerTo, type ReadAnswer } from "../message/answer.js";

/** Reads a message that came over a connection, or from the store, and decides what it asks for. */
export function readStored(content: Uint8Array, options: AnswerOptions): ReadAnswer {
  const result = parseMessage(content, { fallbackCharset: options.mapping.charset });
  return answerTo({ source: content, result }, { file: "", index: 1 }, options);
}
