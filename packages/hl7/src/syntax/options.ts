import type { Charset } from "./charset.js";

/** How to read what the message itself leaves open. */
export interface ReadOptions {
  /** The character set of a message whose MSH-18 is empty; ASCII if not given. */
  readonly fallbackCharset?: Charset;
  /** The character set to use whatever MSH-18 says, for a sender known to declare the wrong one. */
  readonly charset?: Charset;
  /** The most segments that a message may have; 1,000,000 if not given. */
  readonly maximumSegments?: number;
  /** The most messages, and the most batches, that a file may have; 100,000 if not given. */
  readonly maximumMessages?: number;
}

/** Bounds that keep what is held in memory in proportion, whatever is sent. */
export const defaultMaximumSegments = 1_000_000;
export const defaultMaximumMessages = 100_000;
