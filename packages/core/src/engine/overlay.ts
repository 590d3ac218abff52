import type { Decision, Row, Strength } from "./decision.js";
import { rowId } from "./decision.js";
import { after } from "./expression.js";
import { sayFault } from "./say-fault.js";
import { layOut, type TableFault } from "./table.js";
import type { Bilingual } from "./text.js";

/** A condition on the class of one dimension, in the format of json-rules-engine. */
export interface ClassCondition {
  /** Name of a dimension of the decision. */
  readonly fact: string;
  readonly operator: "equal" | "notEqual" | "in" | "notIn";
  readonly value: string | readonly string[];
}

/** Conditions joined as json-rules-engine joins them. */
export type OverlayCondition =
  | ClassCondition
  | { readonly all: readonly OverlayCondition[] }
  | { readonly any: readonly OverlayCondition[] }
  | { readonly not: OverlayCondition };

/** A value that an overlay gives: a constant, or the date at a path moved by months. */
export type OverlayValue =
  | string
  | number
  | boolean
  | null
  | { readonly after: string; readonly months: number };

/** One rule of an overlay, in the format of json-rules-engine: its event type is an outcome of the decision. */
export interface OverlayRule {
  readonly conditions: OverlayCondition;
  readonly event: {
    readonly type: string;
    readonly params?: {
      readonly strength?: Strength;
      readonly values?: Readonly<Record<string, OverlayValue>>;
      readonly notes?: readonly string[];
    };
  };
  /** Of two rules that both hold, the one of higher priority answers; default 1. */
  readonly priority?: number;
}

/** Extra rows of a decision, on the ground of a local derogation. */
export interface OverlayRows {
  readonly id: string;
  readonly title: Bilingual;
  readonly rules: readonly OverlayRule[];
}

/** What is wrong with an overlay, with its place. */
export interface OverlayProblem {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type OverlaidDecision =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly problems: readonly OverlayProblem[] };

/** A decision with the rows of an overlay before its own. Whether the overlay is lawful is not judged here. */
export function withOverlay(decision: Decision, overlay: OverlayRows): OverlaidDecision {
  const problems = overlay.rules.flatMap((rule, index) => problemsOf(decision, rule, `rules[${index}]`));
  if (problems.length > 0) return { ok: false, problems };
  const rows = [...decision.rows, ...addedRows(decision, overlay)];
  const { faults } = layOut({ ...decision, rows });
  const contradictions = faults.filter(({ kind }) => kind === "contradiction");
  if (contradictions.length > 0) return { ok: false, problems: contradictions.map(rivals(decision)) };
  const dead = new Set(faults.flatMap((fault) => (fault.kind === "dead-row" ? [fault.row] : [])));
  const overlays = [...decision.overlays, overlay.id];
  return { ok: true, decision: { ...decision, rows: withoutDead(rows, dead), overlays } };
}

/** The rules as rows, each over every row of the decision and every rule of lower priority. */
function addedRows(decision: Decision, { id, title, rules }: OverlayRows): readonly Row[] {
  const named = rules.map((rule, index) => ({ rule, name: `${id}#${index}`, priority: rule.priority ?? 1 }));
  return named.map(({ rule, name, priority }) => {
    const lower = named.filter((other) => other.priority < priority).map((other) => other.name);
    return {
      ...rowOf(rule, { id, title }),
      id: name,
      overrides: { rows: [...decision.rows.map(rowId), ...lower], ground: title },
    };
  });
}

/** An overlay may take the place of whole rows: those no case reaches any more. */
function withoutDead(rows: readonly Row[], dead: ReadonlySet<string>): readonly Row[] {
  return rows
    .filter((row) => !dead.has(rowId(row)))
    .map((row) =>
      row.overrides
        ? { ...row, overrides: { ...row.overrides, rows: row.overrides.rows.filter((id) => !dead.has(id)) } }
        : row,
    );
}

function rivals(decision: Decision): (fault: TableFault) => OverlayProblem {
  return (fault) => ({
    path: "rules",
    found: sayFault(decision, fault, "en"),
    expected: "of two rules that both hold, one of higher priority",
  });
}

function rowOf({ conditions, event }: OverlayRule, { id, title }: Omit<OverlayRows, "rules">): Row {
  const { strength, values = {}, notes = [] } = event.params ?? {};
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "object" && value !== null ? after(value.after, { months: value.months }) : value,
  ]);
  return {
    provisions: [{ id: `overlay:${id}`, source: id, where: title }],
    when: {},
    covers: (cell) => holds(conditions, cell),
    outcome: event.type,
    ...(strength ? { strength } : {}),
    values: Object.fromEntries(written),
    notes: [`derogation:${id}`, ...notes],
  };
}

/** Whether conditions hold for a combination of classes. */
export function holds(condition: OverlayCondition, cell: Readonly<Record<string, string>>): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, cell));
  if ("any" in condition) return condition.any.some((part) => holds(part, cell));
  if ("not" in condition) return !holds(condition.not, cell);
  const isAmong = [condition.value].flat().includes(cell[condition.fact] ?? "");
  return condition.operator === "equal" || condition.operator === "in" ? isAmong : !isAmong;
}

function problemsOf(decision: Decision, rule: OverlayRule, path: string): readonly OverlayProblem[] {
  const outcomes = Object.keys(decision.outcomes);
  const { type } = rule.event;
  const outcome = outcomes.includes(type)
    ? []
    : [{ path: `${path}.event.type`, found: type, expected: `one of ${outcomes.join(", ")}` }];
  return [...outcome, ...conditionProblems(decision, rule.conditions, `${path}.conditions`)];
}

function conditionProblems(
  decision: Decision,
  condition: OverlayCondition,
  path: string,
): readonly OverlayProblem[] {
  if ("all" in condition)
    return condition.all.flatMap((part, index) => conditionProblems(decision, part, `${path}.all[${index}]`));
  if ("any" in condition)
    return condition.any.flatMap((part, index) => conditionProblems(decision, part, `${path}.any[${index}]`));
  if ("not" in condition) return conditionProblems(decision, condition.not, `${path}.not`);
  const dimension = decision.dimensions[condition.fact];
  if (!dimension)
    return [
      {
        path: `${path}.fact`,
        found: condition.fact,
        expected: `one of ${Object.keys(decision.dimensions).join(", ")}`,
      },
    ];
  return [condition.value]
    .flat()
    .filter((name) => !dimension.classes.includes(name))
    .map((found) => ({ path: `${path}.value`, found, expected: `one of ${dimension.classes.join(", ")}` }));
}
