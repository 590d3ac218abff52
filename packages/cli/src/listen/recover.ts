import type { Machine } from "../machine.js";
import type { AnswerOptions } from "../message/answer.js";
import type { StoreCalls } from "../store/store-calls.js";
import type { StoredDecision, StoredMessage } from "../store/stored.js";
import type { EventWriter } from "./event-writer.js";
import { readStored } from "./read-stored.js";
import { inShort, recordOf } from "./record.js";

/** Messages decided on between two commits. */
const decidedAtOnce = 100;

/** What recovering works with. */
export interface RecoverSetting {
  readonly store: Pick<StoreCalls, "undecided" | "record">;
  readonly options: AnswerOptions;
  readonly events: EventWriter;
  readonly machine: Pick<Machine, "now">;
}

/**
 * Decides on the messages that were stored, and acknowledged, but not decided on when the command was killed or its disk
 * was full. Resolves to whether there was room to record the decisions. A message on which deciding fails is told of, and
 * does not keep the others waiting.
 */
export async function recover(setting: RecoverSetting): Promise<boolean> {
  const { store, events } = setting;
  let after = 0;
  for (;;) {
    const messages = await store.undecided(after, decidedAtOnce);
    if (messages.length === 0) return true;
    const decided = messages.flatMap((message) => decide(message, setting) ?? []);
    if (!(await store.record(decided.map(({ stored }) => stored)))) return false;
    for (const { event } of decided) events.write(event);
    after = messages.at(-1)?.number ?? after;
  }
}

function decide({ number, receivedAt, content }: StoredMessage, setting: RecoverSetting) {
  const { options, machine, events } = setting;
  try {
    const answer = readStored(content, options);
    const record = JSON.stringify(recordOf(answer, options));
    const stored: StoredDecision = { number, receivedAt, decidedAt: machine.now(), record };
    return { stored, event: { event: "decided", id: number, decisions: inShort(answer.decisions) } as const };
  } catch {
    // What the fault says may quote the message.
    events.write({ event: "decision-fault", id: number });
    return undefined;
  }
}
