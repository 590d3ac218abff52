import type { RowNode } from "./compile.js";
import { completeActions, completeValues } from "./complete.js";
import type { Decision } from "./decision.js";
import { type End, type ExploreContext, explore, type Inquiry } from "./explore.js";
import { isExpression } from "./expression.js";
import type { Facts } from "./fact.js";
import { missingFrom } from "./missing.js";
import type { DecisionResult } from "./result.js";
import { type WrittenAnswer, writeAction } from "./written-answer.js";

/** What a decision says of a case, apart from what it was asked. */
export type Unsettled = Omit<DecisionResult, "decision" | "ruleset" | "on" | "presumed" | "overlays">;

/** The answer outside the days on which the rule set is in force. */
export const NO_RULE_IN_FORCE: Unsettled = {
  outcome: "no-rule-in-force",
  values: {},
  strength: null,
  actions: [],
  because: [],
  missing: [],
  interpretations: [],
  notes: [],
};

/** The part of an answer that must be the same, whatever the unknown facts are, for the answer to stand. */
export function settledPart({ node, at: { decision, facts, setting } }: End): string {
  const single = Object.entries(completeValues(node.plan, facts, setting)).filter(
    ([name]) => !gathers(node, name),
  );
  const actions =
    decision.standsOn === "actions"
      ? completeActions(node.row, facts, setting).map((action) => writeAction(action, node.row))
      : [];
  return JSON.stringify([node.row.outcome, single, actions]);
}

function gathers(node: RowNode, name: string): boolean {
  const value = node.row.values?.[name];
  return isExpression(value) && value.gathers;
}

/** Everything that an answer says. */
function wholeAnswer({ node, write }: End): string {
  return JSON.stringify([node.id, write()]);
}

/** The result of a case with unknown facts: the answer where it stands all the same, else what to ask for. */
export function unsettled(decision: Decision, facts: Facts, context: ExploreContext): Unsettled {
  const { inquiry, answers } = explore(decision, facts, { ...context, keyOf: settledPart });
  const asked = missingFrom(decision, facts, inquiry);
  if (inquiry.asks !== null)
    return {
      ...NO_RULE_IN_FORCE,
      outcome: asked.facts.length > 0 ? "needs-information" : "needs-parameter",
      values: { possible: possibleOutcomes(decision, inquiry) },
      missing: [...asked.facts, ...asked.parameters],
    };
  const open = explore(decision, facts, { ...context, keyOf: wholeAnswer });
  const refining = missingFrom(decision, facts, open.inquiry);
  const remarks = [...refining.facts, ...refining.parameters].map((name) => `unknown:${name}`);
  const answer = common(answers());
  return { ...answer, notes: [...answer.notes, ...remarks] };
}

function possibleOutcomes(decision: Decision, inquiry: Inquiry): readonly string[] {
  const reached = new Set<string>();
  const seen = new Set<Inquiry>();
  const walk = (at: Inquiry): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (at.asks === null) reached.add(at.outcome);
    else at.branches.forEach(walk);
  };
  walk(inquiry);
  return Object.keys(decision.outcomes).filter((outcome) => reached.has(outcome));
}

/** What all answers share: the same outcome and values, and of lists what each of them holds. */
function common(answers: readonly WrittenAnswer[]): WrittenAnswer {
  const first = answers[0] as WrittenAnswer;
  const inAll = <T>(pick: (answer: WrittenAnswer) => readonly T[]): readonly T[] => {
    const others = answers.map((answer) => new Set(pick(answer).map((item) => JSON.stringify(item))));
    return pick(first).filter((item) => others.every((other) => other.has(JSON.stringify(item))));
  };
  const values = Object.entries(first.values).map(([name, value]) => [
    name,
    Array.isArray(value) ? inAll((answer) => answer.values[name] as readonly unknown[]) : value,
  ]);
  const reasons = new Map(
    answers.flatMap(({ because }) => because).map((reason) => [reason.provision, reason]),
  );
  return {
    ...first,
    values: Object.fromEntries(values),
    actions: inAll(({ actions }) => actions),
    because: [...reasons.values()],
    interpretations: inAll(({ interpretations }) => interpretations),
    notes: inAll(({ notes }) => notes),
  };
}
