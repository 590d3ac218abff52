import { toJsonSchema } from "@opendepistage/core/border";
import type { Decision, Language } from "@opendepistage/core/engine";
import { citation, interpretations, provisions, sources, textOf } from "@opendepistage/core/law";
import { readingsOf } from "../render/readings.js";
import { COMMON_OUTCOMES } from "../render/words.js";

/** A decision in the list of all. */
export function summarise({ id, title, ruleSet }: Decision, baseUrl: string, language: Language) {
  return { id, title: title[language], ruleset: ruleSet.id, ...addresses(id, baseUrl) };
}

/** Where a decision is described, decided and explained. */
function addresses(id: string, baseUrl: string) {
  return { url: `${baseUrl}/decisions/${id}`, page: `${baseUrl}/rules/${id}` };
}

/** A decision as programs need to know it: facts as JSON Schema, outcomes, parameters, the law that it rests on. */
export function describe(decision: Decision, baseUrl: string, language: Language) {
  const { id, title, ruleSet, parameters } = decision;
  const source = sources.find((known) => known.id === ruleSet.id);
  const readings = readingsOf(decision);
  return {
    id,
    title: title[language],
    ruleset: ruleSet.id,
    source: {
      id: ruleSet.id,
      title: source?.title[language] ?? ruleSet.id,
      url: source?.url ?? null,
      inForceFrom: ruleSet.inForceFrom,
      inForceUntil: ruleSet.inForceUntil,
    },
    provisions: provisions
      .filter((provision) => decision.provisions.some((cited) => cited.id === provision.id))
      .map((provision) => ({
        id: provision.id,
        citation: citation(provision, language),
        text: textOf(provision)[language],
        page: `${baseUrl}/rules/${provision.id}`,
      })),
    facts: toJsonSchema(decision, language),
    outcomes: Object.fromEntries(
      Object.entries({ ...decision.outcomes, ...COMMON_OUTCOMES }).map(([outcome, text]) => [
        outcome,
        text[language],
      ]),
    ),
    parameters: parameters.map(({ text, ...parameter }) => ({ ...parameter, text: text[language] })),
    interpretations: interpretations
      .filter((known) => readings.includes(known.id))
      .map((known) => ({
        id: known.id,
        question: known.question[language],
        reading: known.reading[language],
      })),
    ...addresses(id, baseUrl),
  };
}
