import { type Charset, parseMessage } from "@opendepistage/hl7";
import { exitCode } from "../../exit-code.js";
import { toJson, wantsJson } from "../../format.js";
import { decisionLines } from "../../render/message-decision.js";
import { contentOf } from "./content.js";
import { entryOf } from "./entry.js";
import { notStored, type StoreAction } from "./store-action.js";

/** All that is recorded on messages, each in full; the messages themselves only where they are asked for. */
export const showStore: StoreAction = async ({ store, numbers, invocation, options }) => {
  const { machine, language, flags } = invocation;
  for (const number of numbers ?? store.numbers()) {
    const entry = entryOf(store, number);
    if (entry === undefined) return notStored(number);
    const message = flags.has("content") ? store.message(number) : undefined;
    if (wantsJson(invocation)) {
      await machine.write(toJson({ ...entry, ...(message && contentOf(message.content)) }));
      continue;
    }
    const decisions = entry.record?.decisions ?? [];
    const lines = [
      `${entry.id}  ${entry.receivedAt}`,
      ...entry.forward.map(({ to, state, attempts }) => `  ${to}: ${state} (${attempts})`),
      ...decisions.flatMap((result) => ["", ...decisionLines(result, language)]),
      ...(message ? ["", ...textLinesOf(message.content, options.mapping.charset)] : []),
    ];
    await machine.write(`${lines.join("\n")}\n`);
  }
  return exitCode.done;
};

/** The message for reading: decoded by its MSH-18, a line for each segment. */
function textLinesOf(content: Uint8Array, fallbackCharset: Charset) {
  const { message } = parseMessage(content, { fallbackCharset });
  return message?.toText().split("\r") ?? [];
}
