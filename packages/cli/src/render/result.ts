import { sayExpected } from "@opendepistage/core/border";
import type { Action, Decision, DecisionResult, Language } from "@opendepistage/core/engine";
import { shapeAt } from "@opendepistage/core/engine";
import { columns, section, wrap } from "./lay-out.js";
import { label, series } from "./punctuation.js";
import { COMMON_OUTCOMES, sayActor, sayStrength, sayWritten } from "./words.js";

const WORDS = {
  en: {
    values: "Values",
    actions: "To do",
    because: "Because",
    missing: "To find out, most decisive first",
    presumed: "Presumed",
    interpretations: "Readings applied (see explain)",
    notes: "Notes",
    overlays: "Local derogations",
    possible: "Possible outcomes",
    by: "by",
    to: "to",
    notBefore: "not before",
    due: "due",
    channel: "by",
  },
  fr: {
    values: "Valeurs",
    actions: "À faire",
    because: "Parce que",
    missing: "À rechercher, le plus décisif d’abord",
    presumed: "Présumé",
    interpretations: "Lectures appliquées (voir explain)",
    notes: "Remarques",
    overlays: "Dérogations locales",
    possible: "Issues possibles",
    by: "par",
    to: "vers",
    notBefore: "pas avant",
    due: "au plus tard",
    channel: "par",
  },
} as const;

/** A decision result for reading. */
export function renderResult(decision: Decision, result: DecisionResult, language: Language): string {
  const words = WORDS[language];
  const { possible, ...values } = result.values;
  return `${[
    `${decision.title[language]} (${result.decision}), ${result.on}, ${result.ruleset}`,
    "",
    outcomeLine(decision, result, language),
    ...section(words.possible, possible ? [`  ${sayWritten(possible, language)}`] : []),
    ...section(words.missing, missingLines(decision, result, language)),
    ...section(
      words.values,
      Object.entries(values).map(
        ([name, value]) => `  ${label(name, sayWritten(value, language), language)}`,
      ),
    ),
    ...section(
      words.actions,
      result.actions.map((action) => actionLines(action, language)),
    ),
    ...section(words.because, becauseLines(result, language)),
    ...section(words.presumed, inOneLine(result.presumed)),
    ...section(words.notes, inOneLine(result.notes)),
    ...section(words.interpretations, inOneLine(result.interpretations)),
    ...section(words.overlays, inOneLine(result.overlays ?? [])),
  ].join("\n")}\n`;
}

function outcomeLine(decision: Decision, result: DecisionResult, language: Language): string {
  const { outcome, strength } = result;
  const texts = { ...COMMON_OUTCOMES, ...decision.outcomes };
  const text = Object.hasOwn(texts, outcome) ? texts[outcome as keyof typeof texts][language] : outcome;
  const bound = strength === null ? "" : `, ${sayStrength(strength, language)}`;
  return `→ ${text === outcome ? outcome : label(outcome, text, language)}${bound}`;
}

function inOneLine(codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? [] : [wrap(codes.join(", "), "  ")];
}

/** A missing fact with its meaning and its form; a missing parameter with its meaning. */
function missingLines(
  decision: Decision,
  { missing }: DecisionResult,
  language: Language,
): readonly string[] {
  if (missing.length === 0) return [];
  return [
    columns(
      missing.map((name) => {
        const shape = shapeAt(decision.facts, name);
        const fact = decision.facts[name.split(".")[0] ?? name];
        const parameter = decision.parameters.find(({ id }) => id === name);
        const text = (shape ? fact?.text : parameter?.text)?.[language] ?? "";
        return [name, shape ? label(text, sayExpected(shape)[language], language) : text] as const;
      }),
    ),
  ];
}

function actionLines(action: Action, language: Language): string {
  const words = WORDS[language];
  const dates = [
    ...(action.notBefore === null ? [] : [`${words.notBefore} ${sayWritten(action.notBefore, language)}`]),
    ...(action.due === null ? [] : [`${words.due} ${sayWritten(action.due, language)}`]),
  ];
  const channel = action.channel === undefined ? [] : [`${words.channel} ${action.channel}`];
  const who = `${words.by} ${sayActor(action.by, language)} ${words.to} ${sayActor(action.to, language)}`;
  const parts = [
    who,
    ...channel,
    ...dates,
    `${sayStrength(action.strength, language)} (${action.provision})`,
  ];
  return wrap(label(action.code, parts.join(", "), language), "      ", "  ");
}

function becauseLines({ because }: DecisionResult, language: Language): readonly string[] {
  return because.flatMap(({ provision, citation, facts }, index) => {
    const shown = Object.entries(facts).map(([path, value]) => `${path} ${sayWritten(value, language)}`);
    const repeated = JSON.stringify(facts) === JSON.stringify(because[index - 1]?.facts);
    return [
      `  ${label(provision, citation, language)}`,
      ...(shown.length === 0 || repeated ? [] : [wrap(series(shown, language), "      ")]),
    ];
  });
}
