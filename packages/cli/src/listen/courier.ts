import type { ReadAnswer } from "../message/answer.js";

/** A message to take to a destination. */
export interface Delivery {
  /** Its number in the store. */
  readonly id: number;
  /** The message as it came. */
  readonly content: Uint8Array;
  /** The message read, and what is decided on it: worked out when asked for. */
  readonly answer: () => ReadAnswer;
}

/** What became of a delivery. */
export type DeliveryOutcome =
  | { readonly kind: "delivered" }
  /** The destination will never take it. */
  | { readonly kind: "refused"; readonly problem: string }
  /** To try again. What never reached the destination does not count as an attempt. */
  | { readonly kind: "again"; readonly problem: string; readonly isCounted: boolean };

/**
 * Takes messages to one destination, one at a time. It may be handed a message again that the destination has already: so
 * what it sends must be known again there, by MSH-10 or by ids that follow from the message.
 */
export interface Courier {
  /** The destination as it is written down with each message, and shown; without credentials. */
  readonly destination: string;
  /** Never rejects. */
  readonly deliver: (delivery: Delivery) => Promise<DeliveryOutcome>;
  readonly close: () => Promise<void>;
}
