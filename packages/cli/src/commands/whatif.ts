import { whatIf } from "@opendepistage/core/engine";
import { caseOptions } from "../case/options.js";
import { readCase } from "../case/read-case.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { decisionNamed } from "../find-decision.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { renderWhatIf } from "../render/what-if.js";

export const whatIfCommand: Command = {
  name: "whatif",
  operand: {
    name: "ID",
    kind: "decision",
    text: {
      en: "the decision, such as fr.breast.eligibility",
      fr: "la décision, comme fr.breast.eligibility",
    },
  },
  options: { ...caseOptions, ...formatOption },
  about: {
    en: "Changes one fact at a time, the nearest change first, and looks thirty years ahead for the day on which the answer becomes another by itself.",
    fr: "Change un fait à la fois, le plus proche d’abord, et cherche sur trente ans le jour où la réponse devient autre d’elle-même.",
  },
  examples: [
    {
      text: { en: "What is this outcome sensitive to?", fr: "À quoi cette issue est-elle sensible ?" },
      line: `whatif fr.breast.eligibility --facts '{"birthDate": "1968-02-11"}' --presume --on 2024-05-02`,
    },
  ],
  run: async (invocation) => {
    const { operands, language, machine } = invocation;
    const named = await decisionNamed(operands, "whatif");
    if (!named.ok) return named.failure;
    const given = await readCase(named.value, invocation);
    if (!given.ok) return given.failure;
    const found = whatIf(named.value, given.value.facts, given.value.options);
    const text = wantsJson(invocation) ? toJson(found) : renderWhatIf(named.value, found, language);
    await machine.write(text);
    return exitCode.done;
  },
};
