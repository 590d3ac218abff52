import type { Decision, Language, Parameter } from "@opendepistage/core/engine";
import { sources, textOf } from "@opendepistage/core/law";
import type { WorkedCase } from "../input/worked-cases.js";
import { DECISION_WORDS, sayFact, sayInForce, sayParameterWithDefault } from "./decision-words.js";
import { columns, section, wrap } from "./lay-out.js";
import { label } from "./punctuation.js";
import { readingLines, readingsOf } from "./readings.js";
import { dimensionLine, rowLines } from "./table-words.js";

/** A decision for reading: all that it is made of, in words. */
export function explainDecision(
  decision: Decision,
  cases: readonly WorkedCase[],
  language: Language,
): string {
  const words = DECISION_WORDS[language];
  const facts = Object.entries(decision.facts).map(
    ([name, fact]) => [name, sayFact(fact, language)] as const,
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

function sourceLines(decision: Decision, language: Language): readonly string[] {
  const { ruleSet } = decision;
  const words = DECISION_WORDS[language];
  const source = sources.find(({ id }) => id === ruleSet.id);
  return [
    columns([
      [words.source, label(ruleSet.id, source?.title[language] ?? "", language)],
      [words.inForce, sayInForce(decision)],
      ...(source?.url ? [["", source.url] as const] : []),
    ]),
  ];
}

function parameterLine(parameter: Parameter, language: Language): string {
  return wrap(label(parameter.id, sayParameterWithDefault(parameter, language), language), "      ", "  ");
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
