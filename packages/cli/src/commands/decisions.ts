import { toJsonSchema } from "@opendepistage/core/border";
import type { Decision, Language } from "@opendepistage/core/engine";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { loadDecisions, tooMany } from "../find-decision.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { columns } from "../render/lay-out.js";

export const decisionsCommand: Command = {
  name: "decisions",
  options: formatOption,
  about: {
    en: "As JSON: the id, title, provisions, JSON Schema of the facts (draft 2020-12), outcomes and parameters of each decision.",
    fr: "En JSON : l’identifiant, le titre, les dispositions, le JSON Schema des faits (draft 2020-12), les issues et les paramètres de chaque décision.",
  },
  examples: [
    { text: { en: "The list", fr: "La liste" }, line: "decisions --format text" },
    {
      text: { en: "The schemas, for a program", fr: "Les schémas, pour un programme" },
      line: "decisions --format json > decisions.json",
    },
  ],
  run: async (invocation) => {
    const { operands, language, machine } = invocation;
    const [extra] = operands;
    if (extra !== undefined) return tooMany(extra);
    const decisions = [...(await loadDecisions()).values()];
    const text = wantsJson(invocation)
      ? toJson(decisions.map((decision) => describe(decision, language)))
      : `${columns(
          decisions.map(({ id, title }) => [id, title[language]]),
          "",
        )}\n`;
    await machine.write(text);
    return exitCode.done;
  },
};

/** A decision as programs need to know it. */
function describe(decision: Decision, language: Language) {
  return {
    id: decision.id,
    title: decision.title[language],
    ruleset: decision.ruleSet.id,
    provisions: decision.provisions.map(({ id }) => id),
    facts: toJsonSchema(decision, language),
    outcomes: Object.fromEntries(
      Object.entries(decision.outcomes).map(([outcome, text]) => [outcome, text[language]]),
    ),
    parameters: decision.parameters.map(({ text, ...parameter }) => ({ ...parameter, text: text[language] })),
  };
}
