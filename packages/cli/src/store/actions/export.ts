import { exitCode } from "../../exit-code.js";
import { contentOf } from "./content.js";
import { entryOf } from "./entry.js";
import { notStored, type StoreAction } from "./store-action.js";

/** Every record as one line of JSON; with the message itself only where it is asked for. */
export const exportStore: StoreAction = async ({ store, numbers, invocation }) => {
  const { machine, flags } = invocation;
  for (const number of numbers ?? store.numbers()) {
    const entry = entryOf(store, number);
    if (entry === undefined) return notStored(number);
    const message = flags.has("content") ? store.message(number) : undefined;
    await machine.write(`${JSON.stringify({ ...entry, ...(message && contentOf(message.content)) })}\n`);
  }
  return exitCode.done;
};
