import { type Action, type DecisionResult, type Language, shapeAt } from "@opendepistage/core/engine";
import { mappableDecisions } from "@opendepistage/hl7";
import { columns, wrap } from "./lay-out.js";
import { MESSAGE_WORDS, UNKNOWN_WORDS } from "./message-words.js";
import { label, series } from "./punctuation.js";
import { COMMON_OUTCOMES, sayActor, sayStrength, sayWritten } from "./words.js";

/** A decision in few lines: the outcome, its values, the articles, what is to be done by when, what is missing. */
export function decisionLines(result: DecisionResult, language: Language): readonly string[] {
  const { possible, ...values } = result.values;
  const dated = Object.entries(values).map(([name, value]) => `${name} ${sayWritten(value, language)}`);
  return [
    wrap(headline(result, language), "  ", ""),
    ...(dated.length > 0 ? [wrap(series(dated, language), "  ")] : []),
    ...result.because.map(({ provision, citation }) =>
      wrap(label(provision, citation, language), "      ", "  "),
    ),
    ...actionLines(result.actions, language),
    ...missingLines(result, language),
    ...listed(MESSAGE_WORDS.possible[language], possible === undefined ? [] : [possible].flat(), language),
    ...listed(MESSAGE_WORDS.presumed[language], result.presumed, language),
    ...listed(MESSAGE_WORDS.notes[language], result.notes, language),
  ];
}

function headline({ decision: id, on, outcome, strength }: DecisionResult, language: Language): string {
  const decision = decisionOf(id);
  const texts: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
    ...COMMON_OUTCOMES,
    ...decision?.outcomes,
    ...(outcome === "needs-information" ? COMMON_OUTCOMES : {}),
  };
  const text = texts[outcome]?.[language];
  const said =
    text === undefined ? outcome : text.startsWith(outcome) ? text : label(outcome, text, language);
  const bound = strength === null || strength === "required" ? "" : ` (${sayStrength(strength, language)})`;
  return `${id}, ${on} → ${said}${bound}`;
}

function decisionOf(id: string) {
  return mappableDecisions.find((decision) => decision.id === id);
}

/** One line for each dated act, and one for all that the same actor does for the same person without a date. */
function actionLines(actions: readonly Action[], language: Language): readonly string[] {
  const groups = new Map<string, { readonly first: Action; readonly codes: string[] }>();
  for (const [index, action] of actions.entries()) {
    const { by, to, channel, notBefore, due, strength } = action;
    const isDated = notBefore !== null || due !== null;
    const key = JSON.stringify(isDated ? index : [by, to, channel, strength]);
    const group = groups.get(key) ?? { first: action, codes: [] };
    group.codes.push(action.code);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, codes }) => {
    const who = `- ${sayActor(first.by, language)} → ${sayActor(first.to, language)}`;
    const bound = first.strength === "required" ? "" : ` (${sayStrength(first.strength, language)})`;
    const said = [codes.join(", ") + bound, ...circumstances(first, language)].join(", ");
    return wrap(label(who, said, language), "      ", "  ");
  });
}

function circumstances({ channel, notBefore, due }: Action, language: Language): readonly string[] {
  return [
    ...(channel === undefined ? [] : [`${MESSAGE_WORDS.by[language]} ${channel}`]),
    ...(notBefore === null
      ? []
      : [`${MESSAGE_WORDS.notBefore[language]} ${sayWritten(notBefore, language)}`]),
    ...(due === null ? [] : [`${MESSAGE_WORDS.due[language]} ${sayWritten(due, language)}`]),
  ];
}

function missingLines({ decision: id, missing }: DecisionResult, language: Language): readonly string[] {
  if (missing.length === 0) return [];
  const decision = decisionOf(id);
  const rows = missing.map((name) => [name, meaningOf(name, decision, language)] as const);
  return [`  ${label(MESSAGE_WORDS.missing[language], "", language).trimEnd()}`, columns(rows, "    ")];
}

function meaningOf(name: string, decision: ReturnType<typeof decisionOf>, language: Language): string {
  if (name === "service" || name === "on") return UNKNOWN_WORDS[name][language];
  if (decision === undefined) return "";
  const isFact = shapeAt(decision.facts, name) !== undefined;
  const parameter = decision.parameters.find((each) => each.id === name);
  return (isFact ? decision.facts[name.split(".")[0] ?? name]?.text : parameter?.text)?.[language] ?? "";
}

function listed(name: string, items: readonly unknown[], language: Language): readonly string[] {
  return items.length === 0 ? [] : [wrap(label(name, items.join(", "), language), "    ", "  ")];
}
