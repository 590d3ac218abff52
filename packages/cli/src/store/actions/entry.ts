import type { DecisionRecord } from "../../listen/record.js";
import type { Forward } from "../outbox.js";
import type { Store } from "../store.js";

/** A message of the store, and what became of it, without identifiers. */
export interface StoreEntry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly decidedAt: string | null;
  /** Null where it waits for its decision. */
  readonly record: DecisionRecord | null;
  readonly forward: readonly {
    readonly to: string;
    readonly state: Forward["state"];
    readonly attempts: number;
    readonly problem: string | null;
  }[];
  /** Whether the message itself is still kept. */
  readonly hasContent: boolean;
}

/** The entry of a number; undefined where nothing is kept of it. */
export function entryOf(store: Store, number: number): StoreEntry | undefined {
  const message = store.message(number);
  const decision = store.decision(number);
  const receivedAt = message?.receivedAt ?? decision?.receivedAt;
  if (receivedAt === undefined) return undefined;
  return {
    id: number,
    receivedAt: isoOf(receivedAt),
    decidedAt: decision === undefined ? null : isoOf(decision.decidedAt),
    record: decision === undefined ? null : (JSON.parse(decision.record) as DecisionRecord),
    forward: store.outbox.of(number).map(({ destination, state, attempts, problem }) => ({
      to: destination,
      state,
      attempts,
      problem: problem ?? null,
    })),
    hasContent: message !== undefined,
  };
}

function isoOf(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
