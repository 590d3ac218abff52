import type { DecisionResult } from "@opendepistage/core/engine";
import { exitCode } from "../../exit-code.js";
import { wantsJson } from "../../format.js";
import { readStored } from "../../listen/read-stored.js";
import { inShort, recordOf } from "../../listen/record.js";
import { entryOf } from "./entry.js";
import { notStored, type StoreAction } from "./store-action.js";

/** Decides again on messages, and tells where the answer is not the recorded one; the record stays as it is. */
export const replayStore: StoreAction = async ({ store, numbers, invocation, options }) => {
  for (const number of numbers ?? store.numbers()) {
    const entry = entryOf(store, number);
    if (entry === undefined) return notStored(number);
    const message = store.message(number);
    // Its period has passed: only the record is left.
    if (message === undefined) continue;
    const now = recordOf(readStored(message.content, options), options).decisions;
    const replay = { id: number, recorded: entry.record?.decisions, now };
    const line = wantsJson(invocation) ? JSON.stringify(toldOf(replay)) : lineOf(replay);
    await invocation.machine.write(`${line}\n`);
  }
  return exitCode.done;
};

interface Replay {
  readonly id: number;
  readonly recorded: readonly DecisionResult[] | undefined;
  readonly now: readonly DecisionResult[];
}

function isSame({ recorded, now }: Replay): boolean {
  return JSON.stringify(recorded) === JSON.stringify(now);
}

function toldOf(replay: Replay) {
  const { id, recorded, now } = replay;
  const same = isSame(replay);
  const told = { id, same, recorded: recorded ? inShort(recorded) : null, now: inShort(now) };
  return same ? told : { ...told, decisions: now };
}

function lineOf(replay: Replay): string {
  const { id, recorded, now } = replay;
  if (isSame(replay)) return `${id}  =  ${namesOf(now)}`;
  return `${id}  ≠  ${namesOf(recorded ?? [])}  ⇒  ${namesOf(now)}`;
}

function namesOf(decisions: readonly DecisionResult[]): string {
  return inShort(decisions)
    .map(({ decision, outcome }) => `${decision} → ${outcome}`)
    .join(", ");
}
