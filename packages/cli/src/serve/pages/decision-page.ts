import type { Decision, Language, Row } from "@opendepistage/core/engine";
import { sources, textOf } from "@opendepistage/core/law";
import { html } from "hono/html";
import type { WorkedCase } from "../../input/worked-cases.js";
import { DECISION_WORDS, sayFact, sayInForce, sayParameterWithDefault } from "../../render/decision-words.js";
import { label } from "../../render/punctuation.js";
import { readingLines, readingsOf } from "../../render/readings.js";
import { answerLines, dimensionLine, sayCombinations } from "../../render/table-words.js";
import { definitions, type Html, list, type Page, section, unwrapped } from "./page.js";

/** The page of a rule: its source, facts, table, outcomes, parameters, provisions, readings and worked cases. */
export function decisionPage(decision: Decision, cases: readonly WorkedCase[], language: Language): Page {
  const words = DECISION_WORDS[language];
  const { id, title, dimensions, outcomes, rows, parameters, facts } = decision;
  return {
    title: title[language],
    path: `/rules/${id}`,
    body: html`<p><code>${id}</code></p>
${sourceOf(decision, language)}
${section(words.outcomes, definitions(Object.entries(outcomes).map(([name, text]) => [name, text[language]])))}
${section(words.table, tableOf(decision, rows, language))}
${section(words.dimensions, list(Object.values(dimensions).map((dimension) => unwrapped(dimensionLine(dimension, language)))))}
${section(words.facts, definitions(Object.entries(facts).map(([name, fact]) => [name, sayFact(fact, language)])))}
${section(words.parameters, definitions(parameters.map((parameter) => [parameter.id, sayParameterWithDefault(parameter, language)])))}
${section(words.provisions, provisionsOf(decision, language))}
${section(words.readings, list(readingLines(readingsOf(decision), language).map(unwrapped)))}
${section(words.cases, list(cases.map((worked) => caseText(worked, language))))}`,
  };
}

function sourceOf(decision: Decision, language: Language): Html {
  const { ruleSet } = decision;
  const words = DECISION_WORDS[language];
  const source = sources.find(({ id }) => id === ruleSet.id);
  const title = label(ruleSet.id, source?.title[language] ?? "", language);
  const linked = source?.url ? html`<a href="${source.url}" rel="noreferrer">${title}</a>` : title;
  return html`<dl><dt>${words.source}</dt><dd>${linked}</dd><dt>${words.inForce}</dt><dd>${sayInForce(decision)}</dd></dl>`;
}

function tableOf(decision: Decision, rows: readonly Row[], language: Language): readonly Html[] {
  const words = DECISION_WORDS[language];
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
