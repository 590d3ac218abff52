import type { Change, Decision, Language, WhatIf, Written } from "@opendepistage/core/engine";
import { wrap } from "./lay-out.js";
import { label } from "./punctuation.js";
import { renderResult } from "./result.js";
import { sayWritten } from "./words.js";

/** An answer, and what lies next to it, for reading. */
export function renderWhatIf(decision: Decision, found: WhatIf, language: Language): string {
  const isFrench = language === "fr";
  const changes = found.changes.map((change) => changeLine(change, language));
  const none = isFrench
    ? "  Aucun changement d’un seul fait connu n’y suffit."
    : "  No change of one known fact does.";
  return `${[
    renderResult(decision, found.result, language),
    isFrench ? "Ce qui changerait l’issue" : "What would change the outcome",
    ...(changes.length > 0 ? changes : [none]),
    "",
    isFrench ? "Quand elle changera d’elle-même" : "When it will change by itself",
    wrap(nextLine(found, language), "  "),
  ].join("\n")}\n`;
}

function changeLine({ fact, from, to, outcome, values }: Change, language: Language): string {
  const [was, now] = [sayWritten(from, language), sayWritten(to, language)];
  const instead = language === "fr" ? `au lieu de ${was}` : `instead of ${was}`;
  return wrap(
    label(`${fact} ${now}, ${instead}`, answer(outcome, values, language), language),
    "      ",
    "  ",
  );
}

function nextLine({ nextChange, result }: WhatIf, language: Language): string {
  const isFrench = language === "fr";
  if (nextChange !== null)
    return label(nextChange.on, answer(nextChange.outcome, nextChange.values, language), language);
  if (result.strength === null)
    return isFrench ? "Inconnu : il manque des faits." : "Unknown: facts are missing.";
  return isFrench ? "Pas dans les trente ans." : "Not within thirty years.";
}

function answer(outcome: string, values: Readonly<Record<string, Written>>, language: Language): string {
  const told = Object.entries(values).map(([name, value]) => `${name} ${sayWritten(value, language)}`);
  return told.length === 0 ? outcome : `${outcome} (${told.join(", ")})`;
}
