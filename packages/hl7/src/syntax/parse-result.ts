import type { Message } from "./message.js";
import type { Problem } from "./problem.js";
import type { Segment } from "./segment.js";

/** A message that can be accepted as far as its syntax goes; its problems are remarks. */
export interface ParsedMessage {
  readonly ok: true;
  readonly message: Message;
  readonly header: Segment;
  readonly problems: readonly Problem[];
}

/** A message that cannot be accepted, with what is needed to answer it. */
export interface RefusedMessage {
  readonly ok: false;
  /** What stands in the text all the same, if its segments could be told apart. */
  readonly message: Message | undefined;
  /** MSH, if its delimiters could be read; fields that could not be decoded are empty in it. */
  readonly header: Segment | undefined;
  readonly problems: readonly Problem[];
}

/** What reading a message gives. */
export type ParseResult = ParsedMessage | RefusedMessage;

/** A refusal without anything that could be read. */
export function refuse(...problems: readonly Problem[]): RefusedMessage {
  return { ok: false, message: undefined, header: undefined, problems };
}
