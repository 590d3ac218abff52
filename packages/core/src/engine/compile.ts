import { civilDate } from "../calendar/index.js";
import type { CompletionPlan } from "./complete.js";
import { expressionsOf, planOf } from "./complete.js";
import type { Decision, Row } from "./decision.js";
import type { Dimension } from "./dimension.js";
import type { Evidence } from "./evidence.js";
import { evidenceOf } from "./evidence.js";
import type { Facts } from "./fact.js";
import type { ParameterValues } from "./parameter.js";
import { withDefaults } from "./parameter.js";
import { isOptional, unknownTest } from "./path.js";
import { sayFault } from "./say-fault.js";
import type { DenseTable } from "./table.js";
import { layOut } from "./table.js";

/** A question of the decision graph: the class on its dimension leads on. */
export interface Question {
  readonly id: number;
  readonly dimension: Dimension;
  /** The dimension's own, kept here because every node has one shape and so is read fast. */
  readonly classify: Dimension["classify"];
  readonly classes: readonly string[];
  readonly next: readonly GraphNode[];
}

/** An end of the decision graph. */
export interface RowNode {
  readonly id: number;
  readonly next: null;
  readonly row: Row;
  /** Facts and parameters that the row is completed from. */
  readonly reads: readonly string[];
  /** Tests for those of the facts that may be unknown although the row was reached. */
  isUnknown: readonly ((facts: Facts) => boolean)[];
  readonly parameters: readonly string[];
  readonly plan: CompletionPlan;
  /** The facts that the row rests on. */
  readonly evidence: readonly Evidence[];
  readonly interpretations: readonly string[];
}

export type GraphNode = Question | RowNode;

/** A table folded into a graph: equal branches merged, nodes shared. */
export interface CompiledTable {
  readonly root: GraphNode;
  readonly dense: DenseTable;
  /** Days on which the rule set is in force, both included. */
  readonly inForceFrom: number;
  readonly inForceUntil: number;
  /** Values of the parameters that have a default. */
  readonly defaults: ParameterValues;
}

/** More days than lie between any two dates that facts can hold. */
const FAR = 1_000_000;

const tables = new WeakMap<Decision, CompiledTable>();

/** The compiled table of a decision, made on first use. Throws where the table is not proven. */
export function compiled(decision: Decision): CompiledTable {
  const known = tables.get(decision) ?? compile(decision);
  tables.set(decision, known);
  return known;
}

function compile(decision: Decision): CompiledTable {
  const dense = layOut(decision);
  if (dense.faults.length > 0) {
    const faults = dense.faults.map((fault) => sayFault(decision, fault, "en"));
    throw new Error(`${decision.id} is not a proven table:\n${faults.join("\n")}`);
  }
  const { inForceFrom, inForceUntil } = decision.ruleSet;
  return {
    root: fold(decision, dense),
    dense,
    inForceFrom: inForceFrom === null ? -FAR : civilDate(inForceFrom),
    inForceUntil: inForceUntil === null ? FAR : civilDate(inForceUntil),
    defaults: withDefaults(decision.parameters, {}),
  };
}

function fold(decision: Decision, { dimensions, rows, cells }: DenseTable): GraphNode {
  const shared = new Map<string, GraphNode>();
  const share = (key: string, make: (id: number) => GraphNode): GraphNode => {
    const known = shared.get(key) ?? make(shared.size);
    shared.set(key, known);
    return known;
  };
  const build = (depth: number, start: number, size: number): GraphNode => {
    const dimension = dimensions[depth];
    if (!dimension) {
      const index = cells[start] as number;
      return share(`row ${index}`, (id) => rowNode(id, decision, rows[index] as Row));
    }
    const part = size / dimension.classes.length;
    const next = dimension.classes.map((_, index) => build(depth + 1, start + index * part, part));
    const [first] = next;
    if (first && next.every((node) => node === first)) return first;
    return share(`${depth}:${next.map(({ id }) => id).join()}`, (id) => ({
      id,
      dimension,
      classify: dimension.classify,
      classes: dimension.classes,
      next,
    }));
  };
  const root = build(0, 0, cells.length);
  dropNeedlessTests(decision, [...shared.values()]);
  return root;
}

/** A row need not test what every way to it has asked for. Nodes come children first. */
function dropNeedlessTests(decision: Decision, nodes: readonly GraphNode[]): void {
  const asked = new Map<GraphNode, ReadonlySet<string>>();
  for (const node of nodes.toReversed()) {
    const here = asked.get(node) ?? new Set();
    if (node.next === null) {
      const open = node.reads.filter((path) => !here.has(path) && !isOptional(decision.facts, path));
      node.isUnknown = open.map(unknownTest);
      continue;
    }
    const { reads, answersEarly } = node.dimension;
    const known = answersEarly ? [...here] : [...here, ...reads];
    for (const child of node.next) {
      const before = asked.get(child);
      asked.set(child, new Set(before ? known.filter((path) => before.has(path)) : known));
    }
  }
}

function rowNode(id: number, decision: Decision, row: Row): RowNode {
  const expressions = expressionsOf(row);
  const reads = [...new Set(expressions.flatMap((expression) => expression.reads))];
  const asked = Object.keys(row.when).flatMap((name) => decision.dimensions[name]?.reads ?? []);
  return {
    id,
    next: null,
    row,
    reads,
    isUnknown: [],
    parameters: [...new Set(expressions.flatMap((expression) => expression.parameters))],
    plan: planOf(row),
    evidence: evidenceOf(decision, [...asked, ...reads]),
    interpretations: interpretationsOf(decision, row),
  };
}

function interpretationsOf(decision: Decision, row: Row): readonly string[] {
  const asked = Object.keys(row.when).flatMap((name) => decision.dimensions[name]?.interpretations ?? []);
  return [...new Set([...asked, ...(row.interpretations ?? [])])];
}
