import { sayExpected, sayParameter, writeJson } from "@opendepistage/core/border";
import type { Decision, Fact, Language, Parameter, Row } from "@opendepistage/core/engine";
import { sources, textOf } from "@opendepistage/core/law";
import { html } from "hono/html";
import type { WorkedCase } from "../../input/worked-cases.js";
import { label, series } from "../../render/punctuation.js";
import { readingLines, readingsOf } from "../../render/readings.js";
import { answerLines, dimensionLine, sayCombinations } from "../../render/table-words.js";
import { definitions, type Html, list, type Page, section, unwrapped } from "./page.js";

const WORDS = {
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

/** The page of a rule: its source, facts, table, outcomes, parameters, provisions, readings and worked cases. */
export function decisionPage(decision: Decision, cases: readonly WorkedCase[], language: Language): Page {
  const words = WORDS[language];
  const { id, title, dimensions, outcomes, rows, parameters, facts } = decision;
  return {
    title: title[language],
    path: `/rules/${id}`,
    body: html`<p><code>${id}</code></p>
${sourceOf(decision, language)}
${section(words.outcomes, definitions(Object.entries(outcomes).map(([name, text]) => [name, text[language]])))}
${section(words.table, tableOf(decision, rows, language))}
${section(words.dimensions, list(Object.values(dimensions).map((dimension) => unwrapped(dimensionLine(dimension, language)))))}
${section(words.facts, definitions(Object.entries(facts).map(([name, fact]) => [name, factText(fact, language)])))}
${section(words.parameters, definitions(parameters.map((parameter) => [parameter.id, parameterText(parameter, language)])))}
${section(words.provisions, provisionsOf(decision, language))}
${section(words.readings, list(readingLines(readingsOf(decision), language).map(unwrapped)))}
${section(words.cases, list(cases.map((worked) => caseText(worked, language))))}`,
  };
}

function sourceOf({ ruleSet }: Decision, language: Language): Html {
  const words = WORDS[language];
  const source = sources.find(({ id }) => id === ruleSet.id);
  const title = label(ruleSet.id, source?.title[language] ?? "", language);
  const dates = [ruleSet.inForceFrom, ruleSet.inForceUntil].map((date) => date ?? "…").join(" – ");
  const linked = source?.url ? html`<a href="${source.url}" rel="noreferrer">${title}</a>` : title;
  return html`<dl><dt>${words.source}</dt><dd>${linked}</dd><dt>${words.inForce}</dt><dd>${dates}</dd></dl>`;
}

function tableOf(decision: Decision, rows: readonly Row[], language: Language): readonly Html[] {
  const words = WORDS[language];
  return list(
    rows.map((row) => {
      const condition = `${words.if} ${sayCombinations(decision, row.when, language)}`;
      const before = row.overrides
        ? [
            label(
              `${words.overrides} ${row.overrides.rows.join(", ")}`,
              row.overrides.ground[language],
              language,
            ),
          ]
        : [];
      const answers = [...answerLines(decision, row, language).map(unwrapped), ...before];
      return html`${condition}${list(answers)}`;
    }),
  );
}

function factText({ type, text, presumption, fallback }: Fact<unknown>, language: Language): string {
  const words = WORDS[language];
  const parts = [label(text[language], sayExpected(type)[language], language)];
  if (presumption !== undefined)
    parts.push(label(words.presumed, JSON.stringify(writeJson(type, presumption)), language));
  if (fallback) parts.push(label(words.leftOut, fallback[language], language));
  return series(parts, language);
}

function parameterText(parameter: Parameter, language: Language): string {
  const words = WORDS[language];
  const given =
    parameter.default === undefined
      ? words.noDefault
      : `${words.default} ${JSON.stringify(parameter.default)}`;
  return `${parameter.text[language]} (${sayParameter(parameter)[language]}; ${given})`;
}

function provisionsOf({ provisions }: Decision, language: Language): readonly Html[] {
  return list(
    provisions.map(
      (provision) =>
        html`<a href="/rules/${provision.id}?lang=${language}">${provision.id}</a> (${provision.where[language]})${language === "fr" ? " :" : ":"} ${textOf(provision)[language]}`,
    ),
  );
}

function caseText({ case: given, expect, provision, title }: WorkedCase, language: Language): Html {
  const values = Object.entries(expect.values ?? {}).map(
    ([name, value]) => `${name} ${JSON.stringify(value)}`,
  );
  const { on, facts, presume, parameters } = given;
  const body = JSON.stringify({ on, facts, presume, parameters });
  const answer = [expect.outcome ?? "", ...values].join(", ");
  return html`${title?.[language] ?? given.id}${provision ? ` (${provision})` : ""}<br>→ ${answer}<br><code>${body}</code>`;
}
