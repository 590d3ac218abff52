import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type OpenOptions, openStore } from "./open-store.js";
import type { Store } from "./store.js";
import { callsThrough, type StoreCalls, workOf } from "./store-calls.js";
import type { Incoming } from "./stored.js";

/** A path in a folder of this test. */
export function storeFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "screening.db");
}

/** A store of this test. */
export function storeAt(file: string, options: OpenOptions = { create: true }): Store {
  const opened = openStore(file, options);
  if (!opened.ok) throw new Error(opened.failure.message.en);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** A store as a listener asks it, in this thread. */
export function callsOf(store: Store): StoreCalls {
  const work: Readonly<Record<string, (...args: never[]) => unknown>> = {
    ...workOf(store),
    close: () => undefined,
  };
  return callsThrough((name, args) =>
    Promise.resolve()
      .then(() => work[name]?.(...(args as never[])))
      .then((value) => value as never),
  );
}

export function incomingOf(controlId: string, changes: Partial<Incoming> = {}): Incoming {
  return {
    application: "RIS",
    facility: "CENTRE",
    controlId,
    content: new TextEncoder().encode(`MSH ${controlId}`),
    answer: new TextEncoder().encode(`MSA ${controlId}`),
    receivedAt: 1000,
    record: `{"of":"${controlId}"}`,
    destinations: [],
    ...changes,
  };
}
