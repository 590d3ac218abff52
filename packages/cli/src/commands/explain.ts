import { nearestNames, quote } from "@opendepistage/core/border";
import { provisions } from "@opendepistage/core/law";
import type { Command } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Failure } from "../failure.js";
import { decisionIds, loadDecision, tooMany } from "../find-decision.js";
import { workedCases } from "../input/worked-cases.js";
import { explainDecision } from "../render/explain-decision.js";
import { explainProvision } from "../render/explain-provision.js";
import { didYouMean } from "../suggestion.js";

export const explainCommand: Command = {
  name: "explain",
  operand: {
    name: "ID",
    kind: "decision-or-provision",
    text: {
      en: "a decision, such as fr.breast.eligibility, or a provision, such as FRB-ELI-04",
      fr: "une décision, comme fr.breast.eligibility, ou une disposition, comme FRB-ELI-04",
    },
  },
  options: {},
  about: {
    en: "A decision: its source, facts, table, outcomes, parameters, readings of unclear text and worked cases.\nA provision: what it says in our words, its place in the source, and the decision that executes it.",
    fr: "Une décision : sa source, ses faits, sa table, ses issues, ses paramètres, les lectures de textes obscurs et des cas traités.\nUne disposition : ce qu’elle dit en nos mots, sa place dans la source, et la décision qui l’exécute.",
  },
  examples: [
    { text: { en: "A decision", fr: "Une décision" }, line: "explain fr.breast.eligibility" },
    {
      text: { en: "A provision, in French", fr: "Une disposition, en français" },
      line: "explain FRB-ELI-04 --lang fr",
    },
  ],
  run: async ({ operands, language, machine }): Promise<ExitCode | Failure> => {
    const [id, extra] = operands;
    if (extra !== undefined) return tooMany(extra);
    const decision = id === undefined ? undefined : await loadDecision(id);
    const provision = provisions.find((listed) => listed.id === id?.toUpperCase());
    if (decision) {
      const cases = await workedCases(decision.id, machine);
      await machine.write(explainDecision(decision, cases, language));
    } else if (provision) {
      const executing = await loadDecision(provision.decision);
      await machine.write(explainProvision(provision, executing, language));
    } else return unknownId(id);
    return exitCode.done;
  },
};

function unknownId(id: string | undefined): Failure {
  const see = {
    en: "opendepistage decisions lists the decisions, opendepistage coverage the provisions",
    fr: "opendepistage decisions liste les décisions, opendepistage coverage les dispositions",
  };
  if (id === undefined)
    return {
      exitCode: exitCode.usage,
      message: { en: "explain what?", fr: "expliquer quoi ?" },
      hint: see,
    };
  const near = nearestNames(id, [...decisionIds, ...provisions.map((known) => known.id)]);
  return {
    exitCode: exitCode.usage,
    message: {
      en: `no decision or provision is called ${quote(id)}`,
      fr: `aucune décision ni disposition ne s’appelle ${quote(id)}`,
    },
    hint: near.length > 0 ? didYouMean(near) : see,
  };
}
