import type { CivilDate } from "../calendar/index.js";
import { type Combinations, productsOf } from "./combinations.js";
import { compiled } from "./compile.js";
import { decide } from "./decide.js";
import type { Decision, Row } from "./decision.js";
import type { Facts } from "./fact.js";
import type { ParameterValues } from "./parameter.js";
import { withDefaults } from "./parameter.js";
import type { DecisionResult } from "./result.js";
import { type Aspect, type Difference, differenceOf } from "./row-difference.js";

/** A decision as it stands on a day: its rows, local derogations included, and the values of its parameters. */
export interface DecisionSide {
  readonly decision: Decision;
  readonly on: CivilDate;
  readonly parameters: ParameterValues;
}

/** Combinations of classes that the two sides answer differently, all in the same way. */
export interface TableChange {
  /** The row that answers on each side; null where no rule is in force. */
  readonly from: Row | null;
  readonly to: Row | null;
  readonly aspects: readonly Aspect[];
  /** Parameters whose values differ and that the answer is computed from. */
  readonly parameters: readonly string[];
  readonly combinations: number;
  /** The combinations as disjoint products of classes. */
  readonly when: readonly Combinations[];
}

/** A dimension whose classes are drawn by parameters that have other values on the other side. */
export interface RedrawnDimension {
  readonly dimension: string;
  readonly parameters: readonly string[];
}

/** How two sides of one decision differ. */
export interface TableComparison {
  /** Number of combinations of classes in the table. */
  readonly combinations: number;
  readonly changes: readonly TableChange[];
  /** Where the same facts may fall into another class, although the rows are the same. */
  readonly redrawn: readonly RedrawnDimension[];
}

/** How the two sides answer one case. */
export interface AnswerComparison {
  readonly from: DecisionResult;
  readonly to: DecisionResult;
  /** True where the rules of the two sides answer differently on one and the same day, the day of `to`. */
  readonly byLaw: boolean;
  /** True where the answers differ, each side on its own day, although the rules agree on one day. */
  readonly byTimeAlone: boolean;
}

/** Whether a rule of the decision is in force on the side's day. */
export function isInForce({ decision, on }: DecisionSide): boolean {
  const { inForceFrom, inForceUntil } = compiled(decision);
  return inForceFrom <= on && on <= inForceUntil;
}

/**
 * Compares the tables of two sides of one decision, combination by combination.
 *
 * @throws RangeError when the two sides do not sort cases by the same dimensions.
 */
export function compareTables(from: DecisionSide, to: DecisionSide): TableComparison {
  requireSameDimensions(from.decision, to.decision);
  const sides = [tableOf(from), tableOf(to)] as const;
  const changed = changedParameters(from, to);
  const groups = new Map<string, { rows: Pair; difference: Difference; cells: number[] }>();
  const differences = new Map<string, Difference | undefined>();
  const { length } = compiled(from.decision).dense.cells;
  for (let cell = 0; cell < length; cell++) {
    const key = `${sides[0].cells?.[cell]}:${sides[1].cells?.[cell]}`;
    const rows: Pair = [rowAt(sides[0], cell), rowAt(sides[1], cell)];
    if (!differences.has(key)) differences.set(key, differenceOf(rows[0], rows[1], changed));
    const difference = differences.get(key);
    if (!difference) continue;
    const group = groups.get(key) ?? { rows, difference, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return {
    combinations: length,
    changes: [...groups.values()].map(({ rows, difference, cells }) => ({
      from: rows[0],
      to: rows[1],
      ...difference,
      combinations: cells.length,
      when: productsOf(from.decision.dimensions, cells),
    })),
    redrawn: isInForce(from) && isInForce(to) ? redrawnBy(from.decision, changed) : [],
  };
}

type Pair = readonly [Row | null, Row | null];

interface SideTable {
  /** Row indices by cell; none where no rule is in force. */
  readonly cells: Int16Array | undefined;
  readonly rows: readonly Row[];
}

function tableOf(side: DecisionSide): SideTable {
  const { cells, rows } = compiled(side.decision).dense;
  return { cells: isInForce(side) ? cells : undefined, rows };
}

function rowAt({ cells, rows }: SideTable, cell: number): Row | null {
  return cells ? (rows[cells[cell] as number] as Row) : null;
}

function requireSameDimensions(from: Decision, to: Decision): void {
  const shape = (decision: Decision) =>
    JSON.stringify(Object.entries(decision.dimensions).map(([name, { classes }]) => [name, classes]));
  if (shape(from) !== shape(to))
    throw new RangeError(`${from.id} and ${to.id} do not sort cases by the same dimensions`);
}

function changedParameters(from: DecisionSide, to: DecisionSide): ReadonlySet<string> {
  const [before, after] = [from, to].map(({ decision, parameters }) =>
    withDefaults(decision.parameters, parameters),
  );
  const ids = from.decision.parameters.map(({ id }) => id);
  return new Set(ids.filter((id) => JSON.stringify(before?.[id]) !== JSON.stringify(after?.[id])));
}

function redrawnBy(decision: Decision, changed: ReadonlySet<string>): readonly RedrawnDimension[] {
  return Object.entries(decision.dimensions).flatMap(([dimension, { parameters }]) => {
    const own = parameters.filter((id) => changed.has(id));
    return own.length > 0 ? [{ dimension, parameters: own }] : [];
  });
}

/** Compares two sides on cases: a function of the facts of one case, for cohorts. */
export function answerComparer(from: DecisionSide, to: DecisionSide): (facts: Facts) => AnswerComparison {
  const earlierRules: DecisionSide = { ...from, decision: withoutEnd(from.decision) };
  const isOneDay = from.on === to.on;
  return (facts) => {
    const [before, after] = [answerOf(from, facts), answerOf(to, facts)];
    const onDayOfTo = !isOneDay && isInForce(from) ? answerOf({ ...earlierRules, on: to.on }, facts) : before;
    const byLaw = keyOf(onDayOfTo) !== keyOf(after);
    return { from: before, to: after, byLaw, byTimeAlone: !byLaw && keyOf(before) !== keyOf(after) };
  };
}

/** The rules of a day, asked what they would say on any other. */
function withoutEnd(decision: Decision): Decision {
  return { ...decision, ruleSet: { ...decision.ruleSet, inForceFrom: null, inForceUntil: null } };
}

function answerOf({ decision, on, parameters }: DecisionSide, facts: Facts): DecisionResult {
  return decide(decision, facts, { on, parameters });
}

/** What counts as the answer: not the citations, nor the facts that it rests on. */
function keyOf({ outcome, values, strength, actions, missing, notes }: DecisionResult): string {
  return JSON.stringify([outcome, values, strength, actions, missing, notes]);
}
