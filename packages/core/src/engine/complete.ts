import type { ActionRule, Row } from "./decision.js";
import type { Setting } from "./dimension.js";
import type { Expression } from "./expression.js";
import { isExpression } from "./expression.js";
import type { Facts } from "./fact.js";

/** A row's values: those that are fixed, with null in the place of each that the facts complete. */
export interface CompletionPlan {
  readonly template: Readonly<Record<string, unknown>>;
  readonly computed: readonly { readonly name: string; readonly expression: Expression }[];
}

/** An action of a completed row; its dates are days or instants, undefined where the rule has none. */
export interface CompletedAction {
  readonly rule: ActionRule;
  readonly notBefore: unknown;
  readonly due: unknown;
}

export function planOf(row: Row): CompletionPlan {
  const entries = Object.entries(row.values ?? {});
  return {
    template: Object.fromEntries(entries.map(([name, value]) => [name, isExpression(value) ? null : value])),
    computed: entries.flatMap(([name, value]) => (isExpression(value) ? [{ name, expression: value }] : [])),
  };
}

/** Every expression that completes a row. */
export function expressionsOf(row: Row): readonly Expression[] {
  const actions = (row.actions ?? []).flatMap(({ notBefore, due, when }) => [notBefore, due, when]);
  return [...Object.values(row.values ?? {}), ...actions, ...(row.notes ?? [])].filter(isExpression);
}

/** The values of an answer; constants are shared between cases and must not be changed. */
export function completeValues(
  plan: CompletionPlan,
  facts: Facts,
  setting: Setting,
): Readonly<Record<string, unknown>> {
  if (plan.computed.length === 0) return plan.template;
  const values: Record<string, unknown> = { ...plan.template };
  for (const { name, expression } of plan.computed) values[name] = expression.evaluate(facts, setting);
  return values;
}

export function completeActions(row: Row, facts: Facts, setting: Setting): readonly CompletedAction[] {
  return (row.actions ?? [])
    .filter(({ when }) => when === undefined || when.evaluate(facts, setting))
    .map((rule) => ({
      rule,
      notBefore: rule.notBefore?.evaluate(facts, setting),
      due: rule.due?.evaluate(facts, setting),
    }));
}

export function completeNotes(row: Row, facts: Facts, setting: Setting): readonly string[] {
  if (!row.notes) return [];
  return row.notes.flatMap((note) => (typeof note === "string" ? [note] : note.evaluate(facts, setting)));
}
