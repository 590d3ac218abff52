import type { Attempted, DueForward } from "./outbox.js";
import type { Store } from "./store.js";
import type { Committed, Incoming, StoredDecision, StoredMessage } from "./stored.js";

/** What is asked of a store while messages come in. */
export interface StoreWork {
  readonly commit: (group: readonly Incoming[]) => Committed;
  readonly record: (decided: readonly StoredDecision[]) => boolean;
  readonly undecided: (after: number, bound: number) => readonly StoredMessage[];
  readonly nextForward: (destination: string, last: Attempted | undefined) => DueForward | undefined;
  readonly waitingElsewhere: (destinations: readonly string[]) => number;
  readonly close: () => void;
}

/** The same, asked from a thread that does not wait for the disk. */
export type StoreCalls = {
  readonly [Name in keyof StoreWork]: (
    ...args: Parameters<StoreWork[Name]>
  ) => Promise<ReturnType<StoreWork[Name]>>;
};

export function workOf(store: Store): StoreWork {
  return {
    commit: (group) => store.commit(group),
    record: (decided) => store.record(decided),
    undecided: (after, bound) => store.undecided(after, bound),
    nextForward: (destination, last) => store.outbox.next(destination, last),
    waitingElsewhere: (destinations) => store.outbox.waitingElsewhere(destinations),
    close: () => store.close(),
  };
}

/** Calls by name, through a function that carries a name and its arguments to where the work is done. */
export function callsThrough(
  carry: <Name extends keyof StoreWork>(
    name: Name,
    args: Parameters<StoreWork[Name]>,
  ) => Promise<ReturnType<StoreWork[Name]>>,
): StoreCalls {
  return {
    commit: (...args) => carry("commit", args),
    record: (...args) => carry("record", args),
    undecided: (...args) => carry("undecided", args),
    nextForward: (...args) => carry("nextForward", args),
    waitingElsewhere: (...args) => carry("waitingElsewhere", args),
    close: (...args) => carry("close", args),
  };
}
