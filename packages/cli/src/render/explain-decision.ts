import { sayExpected, sayParameter, writeJson } from "@opendepistage/core/border";
import type { Decision, Fact, Language, Parameter } from "@opendepistage/core/engine";
import { sources, textOf } from "@opendepistage/core/law";
import type { WorkedCase } from "../input/worked-cases.js";
import { columns, section, wrap } from "./lay-out.js";
import { label, series } from "./punctuation.js";
import { readingLines, readingsOf } from "./readings.js";
import { dimensionLine, rowLines } from "./table-words.js";

const WORDS = {
  en: {
    source: "Source",
    inForce: "In force",
    facts: "Facts",
    dimensions: "What is looked at",
    table: "The table",
    outcomes: "Outcomes",
    parameters: "Parameters",
    readings: "Readings of unclear text",
    cases: "Worked cases",
    provisions: "Provisions",
    presumed: "presumed on request",
    leftOut: "may be left out",
    default: "default",
    noDefault: "no default: it must be given",
  },
  fr: {
    source: "Source",
    inForce: "En vigueur",
    facts: "Faits",
    dimensions: "Ce qui est regardé",
    table: "La table",
    outcomes: "Issues",
    parameters: "Paramètres",
    readings: "Lectures de textes obscurs",
    cases: "Cas traités",
    provisions: "Dispositions",
    presumed: "présumé sur demande",
    leftOut: "peut être omis",
    default: "par défaut",
    noDefault: "sans défaut : à donner",
  },
} as const;

/** A decision for reading: all that it is made of, in words. */
export function explainDecision(
  decision: Decision,
  cases: readonly WorkedCase[],
  language: Language,
): string {
  const words = WORDS[language];
  const facts = Object.entries(decision.facts).map(
    ([name, fact]) => [name, factText(fact, language)] as const,
  );
  const outcomes = Object.entries(decision.outcomes).map(([name, text]) => [name, text[language]] as const);
  return `${[
    label(decision.id, decision.title[language], language),
    "",
    ...sourceLines(decision, language),
    ...section(words.facts, facts.length > 0 ? [columns(facts)] : []),
    ...section(
      words.dimensions,
      Object.values(decision.dimensions).map((dimension) => dimensionLine(dimension, language)),
    ),
    ...section(
      words.table,
      decision.rows.flatMap((row) => rowLines(decision, row, language)),
    ),
    ...section(words.outcomes, [columns(outcomes)]),
    ...section(
      words.parameters,
      decision.parameters.map((parameter) => parameterLine(parameter, language)),
    ),
    ...section(words.provisions, provisionLines(decision, language)),
    ...section(words.readings, readingLines(readingsOf(decision), language)),
    ...section(
      words.cases,
      cases.map((worked) => caseLines(worked, language)),
    ),
  ].join("\n")}\n`;
}

function sourceLines({ ruleSet }: Decision, language: Language): readonly string[] {
  const words = WORDS[language];
  const source = sources.find(({ id }) => id === ruleSet.id);
  const dates = [ruleSet.inForceFrom, ruleSet.inForceUntil].map((date) => date ?? "…").join(" – ");
  return [
    columns([
      [words.source, label(ruleSet.id, source?.title[language] ?? "", language)],
      [words.inForce, dates],
      ...(source?.url ? [["", source.url] as const] : []),
    ]),
  ];
}

function factText({ type, text, presumption, fallback }: Fact<unknown>, language: Language): string {
  const words = WORDS[language];
  const parts = [label(text[language], sayExpected(type)[language], language)];
  if (presumption !== undefined)
    parts.push(label(words.presumed, JSON.stringify(writeJson(type, presumption)), language));
  if (fallback) parts.push(label(words.leftOut, fallback[language], language));
  return series(parts, language);
}

function parameterLine(parameter: Parameter, language: Language): string {
  const words = WORDS[language];
  const given =
    parameter.default === undefined
      ? words.noDefault
      : `${words.default} ${JSON.stringify(parameter.default)}`;
  const form = `${parameter.text[language]} (${sayParameter(parameter)[language]}; ${given})`;
  return wrap(label(parameter.id, form, language), "      ", "  ");
}

function provisionLines({ provisions }: Decision, language: Language): readonly string[] {
  return provisions.map((provision) =>
    wrap(`${provision.id} (${provision.where[language]}): ${textOf(provision)[language]}`, "      ", "  "),
  );
}

function caseLines(worked: WorkedCase, language: Language): string {
  const { case: given, expect, provision, title } = worked;
  const values = Object.entries(expect.values ?? {}).map(
    ([name, value]) => ` ${name} ${JSON.stringify(value)}`,
  );
  const flags = [
    given.presume === true ? " --presume" : "",
    given.parameters ? ` --parameters '${JSON.stringify(given.parameters)}'` : "",
  ].join("");
  return [
    wrap([title?.[language] ?? given.id, ...(provision ? [`(${provision})`] : [])].join(" "), "      ", "  "),
    `      --on ${given.on}${flags} --facts '${JSON.stringify(given.facts)}'`,
    wrap(`→ ${expect.outcome ?? ""}${values.join(",")}`, "        ", "      "),
  ].join("\n");
}
