/** Who is at the other end of a connection. */
export interface Peer {
  /** From 1, in the order in which the server accepted them. */
  readonly connection: number;
  /** IP address; empty where the connection is gone. */
  readonly address: string;
}

/** Why a server ended a connection, or would not have it. */
export type ConnectionFaultCode =
  | "answer-not-taken"
  | "block-not-finished-in-time"
  | "idle"
  | "too-many-faults"
  | "too-many-connections"
  | "too-much-held"
  | "answer-unusable"
  | "tls-refused"
  | "connection-broken";
