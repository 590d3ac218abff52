import type { Action, DecisionResult } from "@opendepistage/core/engine";
import { nameBasedUuid } from "./name-based-uuid.js";
import type { WritingContext } from "./writing-context.js";

/** The name of a resource: of its sender and case, and of what tells it from the others of the case. */
export function nameIn(
  { sender, key }: Pick<WritingContext, "sender" | "key">,
  ...parts: readonly (string | number | null)[]
): string {
  return nameBasedUuid([sender.identifier.system, sender.identifier.value, key, ...parts]);
}

/** The name of an answer: another answer to the same question has another name. */
export function nameOfAnswer(result: DecisionResult, context: WritingContext): string {
  return nameIn(context, "answer", JSON.stringify(sorted(result)));
}

/** What tells an action from the others of its answer, dates and strength included: another date is another Task. */
export function partsOfAction(action: Action): readonly (string | null)[] {
  const { notBefore, due } = action;
  return [...partsOfAct(action), asText(notBefore), asText(due), action.strength, action.provision];
}

/** What tells an act from others, whatever its dates. */
export function partsOfAct({ code, by, to, channel }: Action): readonly (string | null)[] {
  return [code, by, to, channel ?? null];
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** How many of the items before each are the same, so that equal items have names of their own. */
export function occurrences(keys: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  });
}

/** The value with the fields of every record in one order, so that the order of writing names nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, sorted(field)]));
}
