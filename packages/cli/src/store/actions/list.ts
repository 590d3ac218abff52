import type { Language } from "@opendepistage/core/engine";
import { exitCode } from "../../exit-code.js";
import { wantsJson } from "../../format.js";
import { inShort } from "../../listen/record.js";
import { entryOf, type StoreEntry } from "./entry.js";
import type { StoreAction } from "./store-action.js";

/** One line for each message: when it came, what was decided, how far its forwarding is. */
export const listStore: StoreAction = async ({ store, numbers, invocation }) => {
  const { machine, language } = invocation;
  const json = wantsJson(invocation);
  for (const number of numbers ?? store.numbers()) {
    const entry = entryOf(store, number);
    if (entry === undefined) continue;
    await machine.write(json ? `${JSON.stringify(shortOf(entry))}\n` : `${lineOf(entry, language)}\n`);
  }
  return exitCode.done;
};

function shortOf({ record, ...entry }: StoreEntry) {
  return { ...entry, messageType: record?.messageType ?? null, decisions: inShort(record?.decisions ?? []) };
}

const words = {
  undecided: { en: "not decided on yet", fr: "pas encore décidé" },
  nothing: { en: "no decision", fr: "aucune décision" },
  purged: { en: "message removed", fr: "message retiré" },
  waiting: { en: "waits for", fr: "attend" },
  sent: { en: "sent to", fr: "transmis à" },
  dead: { en: "DEAD LETTER for", fr: "ABANDONNÉ pour" },
} as const satisfies Record<string, Record<Language, string>>;

function lineOf({ id, receivedAt, record, forward, hasContent }: StoreEntry, language: Language): string {
  const decisions = inShort(record?.decisions ?? []).map(
    ({ decision, outcome }) => `${decision} → ${outcome}`,
  );
  const decided =
    record === null ? words.undecided[language] : decisions.join(", ") || words.nothing[language];
  return [
    `${id}  ${receivedAt}  ${decided}`,
    ...(hasContent ? [] : [words.purged[language]]),
    ...forward.map(({ to, state, problem }) => {
      const reason = problem === null || state === "sent" ? "" : ` (${problem})`;
      return `${words[state][language]} ${to}${reason}`;
    }),
  ].join("; ");
}
