import type { CivilDate } from "../calendar/index.js";
import { compiled, type RowNode } from "./compile.js";
import { completeValues } from "./complete.js";
import type { Decision } from "./decision.js";
import type { Facts, FactsOf, FactTable } from "./fact.js";
import type { ParameterValues } from "./parameter.js";
import { isComplete, reach } from "./reach.js";

/** An answer without its reasons: dates are civil dates, not text. */
export interface Answer<Outcome extends string = string> {
  readonly outcome: Outcome | "no-rule-in-force";
  readonly values: Readonly<Record<string, unknown>>;
}

/** Decides one case; undefined where a fact or parameter that matters is unknown: then `decide` tells which. */
export type FastDecider<Table extends FactTable, Outcome extends string> = (
  facts: FactsOf<Table>,
  on: CivilDate,
) => Answer<Outcome> | undefined;

const NO_RULE_IN_FORCE: Answer<never> = { outcome: "no-rule-in-force", values: {} };

/**
 * A decider for cohorts and hot paths: it computes only the dimensions that matter and builds no trace.
 * It answers as `decide` does, except that it gives up where facts are unknown, even those that could not matter.
 */
export function fastDecider<Table extends FactTable, Outcome extends string>(
  decision: Decision<Table, Outcome>,
  parameters: ParameterValues = {},
): FastDecider<Table, Outcome> {
  const table = compiled(decision);
  // One setting serves all cases: nothing keeps it, and nothing runs between two lines of a decision.
  const setting = { on: 0 as CivilDate, parameters: { ...table.defaults, ...parameters } };
  const fixed: (Answer<Outcome> | undefined)[] = [];
  return (facts: Facts, on) => {
    if (on < table.inForceFrom || on > table.inForceUntil) return NO_RULE_IN_FORCE;
    setting.on = on;
    const node = reach(table.root, facts, setting);
    if (!node) return undefined;
    const ready = fixed[node.id];
    if (ready) return ready;
    if (!isComplete(node, facts, setting)) return undefined;
    const answer = answerOf<Outcome>(node, completeValues(node.plan, facts, setting));
    if (node.plan.computed.length === 0) fixed[node.id] = answer;
    return answer;
  };
}

function answerOf<Outcome extends string>(node: RowNode, values: Answer["values"]): Answer<Outcome> {
  return { outcome: node.row.outcome as Outcome, values };
}
