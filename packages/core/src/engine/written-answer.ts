import type { RowNode } from "./compile.js";
import type { CompletedAction } from "./complete.js";
import { completeActions, completeNotes, completeValues } from "./complete.js";
import type { CitedProvision, Row, Strength } from "./decision.js";
import type { Setting } from "./dimension.js";
import { writeEvidence } from "./evidence.js";
import type { Expression } from "./expression.js";
import { isExpression } from "./expression.js";
import type { Facts } from "./fact.js";
import type { Action, Reason } from "./result.js";
import type { Language } from "./text.js";
import type { Written } from "./written-value.js";
import { write } from "./written-value.js";

/** What one row says of a case, written out. */
export interface WrittenAnswer {
  readonly outcome: string;
  readonly values: Readonly<Record<string, Written>>;
  /** Null where the row asks instead of answering. */
  readonly strength: Strength | null;
  readonly actions: readonly Action[];
  readonly because: readonly Reason[];
  /** Facts that the row itself asks for; none where it answers. */
  readonly missing: readonly string[];
  readonly interpretations: readonly string[];
  readonly notes: readonly string[];
}

const NONE: readonly never[] = [];

/** How an answer is written. */
export interface Writing {
  readonly setting: Setting;
  readonly language: Language;
  /** The facts that may be shown as reasons, where they are not all those that the row is completed from. */
  readonly known?: Facts;
}

/** Completes a row from facts that are known as far as it reads them. */
export function writeAnswer(
  node: RowNode,
  facts: Facts,
  { setting, language, known = facts }: Writing,
): WrittenAnswer {
  const { row } = node;
  const evidence = writeEvidence(node.evidence, known);
  return {
    outcome: row.outcome,
    values: writeValues(node, completeValues(node.plan, facts, setting)),
    strength: row.missing ? null : strengthOf(row),
    actions: completeActions(row, facts, setting).map((action) => writeAction(action, row)),
    because: row.provisions.map((provision) => ({
      provision: provision.id,
      citation: cite(provision, language),
      facts: evidence,
    })),
    missing: row.missing ?? NONE,
    interpretations: node.interpretations,
    notes: completeNotes(row, facts, setting),
  };
}

function strengthOf(row: Row): Strength {
  return row.strength ?? "required";
}

/** The citation of a provision: its source and the place in it. */
function cite(provision: CitedProvision, language: Language): string {
  return `${provision.source}, ${provision.where[language]}`;
}

function writeValues(node: RowNode, values: Readonly<Record<string, unknown>>): Record<string, Written> {
  const written: Record<string, Written> = {};
  for (const name in values) {
    const declared = node.row.values?.[name];
    written[name] = write(isExpression(declared) ? declared.form : "plain", values[name]);
  }
  return written;
}

/** An action of a row, with its dates written. */
export function writeAction({ rule, notBefore, due }: CompletedAction, row: Row): Action {
  return {
    code: rule.code,
    by: rule.by,
    to: rule.to,
    ...(rule.channel === undefined ? {} : { channel: rule.channel }),
    notBefore: writeMoment(rule.notBefore, notBefore),
    due: writeMoment(rule.due, due),
    strength: rule.strength ?? strengthOf(row),
    provision: rule.provision?.id ?? row.provisions[0]?.id ?? "",
  };
}

function writeMoment(expression: Expression | undefined, value: unknown): Written {
  return expression ? write(expression.form, value) : null;
}
