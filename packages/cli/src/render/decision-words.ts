import { sayExpected, sayParameter, writeJson } from "@opendepistage/core/border";
import type { Decision, Fact, Language, Parameter } from "@opendepistage/core/engine";
import { label, series } from "./punctuation.js";

/** The headings and small words of a decision that is told for reading, on a terminal or on a page. */
export const DECISION_WORDS = {
  en: {
    source: "Source",
    inForce: "In force",
    facts: "Facts",
    dimensions: "What is looked at",
    table: "The table",
    if: "If",
    outcomes: "Outcomes",
    parameters: "Parameters",
    readings: "Readings of unclear text",
    cases: "Worked cases",
    provisions: "Provisions",
    presumed: "presumed on request",
    leftOut: "may be left out",
    default: "default",
    noDefault: "no default: it must be given",
    overrides: "comes before",
  },
  fr: {
    source: "Source",
    inForce: "En vigueur",
    facts: "Faits",
    dimensions: "Ce qui est regardé",
    table: "La table",
    if: "Si",
    outcomes: "Issues",
    parameters: "Paramètres",
    readings: "Lectures de textes obscurs",
    cases: "Cas traités",
    provisions: "Dispositions",
    presumed: "présumé sur demande",
    leftOut: "peut être omis",
    default: "par défaut",
    noDefault: "sans défaut : à donner",
    overrides: "passe avant",
  },
} as const;

/** The days on which the rules of a decision are in force. */
export function sayInForce({ ruleSet }: Decision): string {
  return [ruleSet.inForceFrom, ruleSet.inForceUntil].map((date) => date ?? "…").join(" – ");
}

/** What a fact is, what its values are, and what holds where it is left out. */
export function sayFact({ type, text, presumption, fallback }: Fact<unknown>, language: Language): string {
  const words = DECISION_WORDS[language];
  const parts = [label(text[language], sayExpected(type)[language], language)];
  if (presumption !== undefined)
    parts.push(label(words.presumed, JSON.stringify(writeJson(type, presumption)), language));
  if (fallback) parts.push(label(words.leftOut, fallback[language], language));
  return series(parts, language);
}

/** What a parameter is, and its default or the lack of one. */
export function sayParameterWithDefault(parameter: Parameter, language: Language): string {
  const words = DECISION_WORDS[language];
  const given =
    parameter.default === undefined
      ? words.noDefault
      : `${words.default} ${JSON.stringify(parameter.default)}`;
  return `${parameter.text[language]} (${sayParameter(parameter)[language]}; ${given})`;
}
