import type { ClientTls } from "./tls.js";

/** Where a client sends, and its bounds. */
export interface MllpClientOptions {
  readonly host: string;
  readonly port: number;
  readonly tls?: ClientTls;
  readonly bounds?: Partial<ClientBounds>;
  /** Is told of what came that answers no message in flight: an answer that came too late, or bytes that are none. */
  readonly onStray?: (stray: "answer-unmatched" | "no-message") => void;
}

/** What keeps a client from waiting, or growing, for ever. */
export interface ClientBounds {
  readonly connectMs: number;
  /** Time for the answer to a message, from when it was written. */
  readonly answerMs: number;
  /** Time for which a message waits for a connection, or for its turn; 0: not beyond the next attempt to connect. */
  readonly waitMs: number;
  /** Messages sent and not answered yet; 1 keeps to the order whatever the receiver does. */
  readonly inFlight: number;
  /** Messages that wait; one more is refused. */
  readonly waiting: number;
  readonly answerBytes: number;
  /** Pause before the next attempt to connect after one that failed; doubled each time, up to the longest. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export const defaultClientBounds: ClientBounds = {
  connectMs: 10_000,
  answerMs: 30_000,
  waitMs: 30_000,
  inFlight: 1,
  waiting: 1000,
  answerBytes: 1024 * 1024,
  firstPauseMs: 200,
  longestPauseMs: 30_000,
};
