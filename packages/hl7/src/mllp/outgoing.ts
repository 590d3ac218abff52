import type { Sent } from "./sent.js";

/** A message on its way. */
export interface Outgoing {
  readonly controlId: string;
  readonly block: Uint8Array;
  /** Called once. */
  readonly settle: (sent: Sent) => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Ends the wait of a message, with its answer or without. */
export function settle(outgoing: Outgoing, sent: Sent): void {
  clearTimeout(outgoing.timer);
  outgoing.settle(sent);
}
