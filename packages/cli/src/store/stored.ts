/** Who sent a message, and what they call it: together they name it once and for all. */
export interface MessageKey {
  /** MSH-3, as it was sent. */
  readonly application: string;
  /** MSH-4, as it was sent. */
  readonly facility: string;
  /** MSH-10. */
  readonly controlId: string;
}

/** A message to store. */
export interface Incoming extends MessageKey {
  readonly content: Uint8Array;
  /** The acknowledgment, which a duplicate gets again. */
  readonly answer: Uint8Array;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly receivedAt: number;
  /** What was decided, as JSON; undefined for a message with errors, which is not to be stored. */
  readonly record: string | undefined;
  readonly destinations: readonly string[];
}

/** What became of a message. */
export type Outcome =
  | { readonly kind: "stored"; readonly number: number }
  /** The same message was stored before, and answered so. */
  | { readonly kind: "duplicate"; readonly number: number; readonly answer: Uint8Array }
  /** Its sender used the same MSH-10 for another message. */
  | { readonly kind: "differs"; readonly number: number }
  /** It has errors, and was never stored. */
  | { readonly kind: "refused" }
  /** There is no room, or no disk: it may be sent again later. `code` is that of SQLite; undefined where it is gone. */
  | { readonly kind: "failed"; readonly code: number | undefined };

/** What a group of messages became, in their order. */
export interface Committed {
  readonly outcomes: readonly Outcome[];
  /** Whether their decisions are recorded; if not, they are stored and wait for it. */
  readonly isRecorded: boolean;
}

/** A stored message. */
export interface StoredMessage {
  readonly number: number;
  readonly receivedAt: number;
  readonly content: Uint8Array;
}

/** The record of what was decided on a message. */
export interface StoredDecision {
  readonly number: number;
  readonly receivedAt: number;
  readonly decidedAt: number;
  /** JSON. */
  readonly record: string;
}
