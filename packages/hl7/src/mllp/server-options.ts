import type { BlockFault } from "./block-fault.js";
import type { ConnectionFaultCode, Peer } from "./peer.js";
import type { ServerTls } from "./tls.js";

/** What answers a message: the bytes to send back, without their block; undefined to send nothing. */
type Answer = Uint8Array | undefined;

/** What a server does with messages, and its bounds. */
export interface MllpServerOptions {
  /**
   * Answers one message, whose bytes it may keep. The next message of the connection is not begun before. What it throws
   * goes to `answerFailure`.
   */
  readonly answer: (message: Uint8Array, peer: Peer) => Answer | Promise<Answer>;
  /** Answers a message for which `answer` threw, AE or AR; without it, the connection is ended unanswered. */
  readonly answerFailure?: (failure: unknown, message: Uint8Array, peer: Peer) => Answer;
  /** Is told of bytes that are no message, and may answer them. */
  readonly answerFault?: (fault: BlockFault, peer: Peer) => Answer;
  /** Is told of each connection that the server ended or would not have. */
  readonly onConnectionFault?: (code: ConnectionFaultCode, peer: Peer) => void;
  readonly tls?: ServerTls;
  readonly bounds?: Partial<ServerBounds>;
}

/** What keeps a server within its memory, whatever its peers do. */
export interface ServerBounds {
  /** The longest message. */
  readonly messageBytes: number;
  /** What all connections together may keep of messages that are not finished or not answered. */
  readonly heldBytes: number;
  readonly connections: number;
  /** Time for all of a message to arrive, from its first byte. */
  readonly blockMs: number;
  /** Time for the peer to take its answers. */
  readonly answerMs: number;
  /** Time without a message after which a connection is ended; 0 for none. */
  readonly idleMs: number;
  /** Faulty blocks in a row before the connection is ended. */
  readonly faults: number;
}

export const defaultServerBounds: ServerBounds = {
  messageBytes: 16 * 1024 * 1024,
  heldBytes: 256 * 1024 * 1024,
  connections: 256,
  blockMs: 60_000,
  answerMs: 60_000,
  idleMs: 0,
  faults: 100,
};
