import type { GraphNode } from "./compile.js";
import type { Decision } from "./decision.js";
import type { Facts } from "./fact.js";
import { type Getter, getter, isOptional, unknownTest, withValue } from "./path.js";
import { type Case, parameterWitnesses, witnesses } from "./witnesses.js";

/** Marks a parameter among the things asked for. */
const PARAMETER = "parameter ";

/** The id of the parameter that is asked for, or undefined where a fact is. */
export function parameterAsked(asks: string): string | undefined {
  return asks.startsWith(PARAMETER) ? asks.slice(PARAMETER.length) : undefined;
}

/** The next fact or parameter without which a node cannot be passed; undefined at a row that is complete. */
export function nextUnknown(node: GraphNode, at: Case): string | undefined {
  const { asks } = reading(node, at.decision);
  for (const { path, isUnknown } of asks) if (isUnknown(at.facts)) return path;
  const { parameters } = node.next === null ? node : node.dimension;
  const parameter = parameters.find((id) => at.setting.parameters[id] === undefined);
  if (parameter !== undefined) return PARAMETER + parameter;
  if (node.next === null) return undefined;
  throw new Error(
    `${at.decision.id}: "${node.dimension.text.en}" has no class for a case whose facts are known`,
  );
}

/** A case in which something unknown has been given a value. */
export interface Alternative {
  readonly value: unknown;
  readonly leadsTo: Case;
}

/** The case with each value that tells the unknown thing's classes apart. */
export function resolved(at: Case, asks: string): readonly Alternative[] {
  const id = parameterAsked(asks);
  if (id === undefined)
    return witnesses(asks, at).map((value) => ({
      value,
      leadsTo: { ...at, facts: withValue(at.facts, asks, value) },
    }));
  const parameter = at.decision.parameters.find((declared) => declared.id === id);
  if (!parameter) throw new Error(`${at.decision.id} reads the parameter ${id}, which it does not declare`);
  return parameterWitnesses(parameter).map((value) => ({
    value,
    leadsTo: { ...at, setting: { ...at.setting, parameters: { ...at.setting.parameters, [id]: value } } },
  }));
}

/** The values that the rest of the way can still tell apart, as a key. */
export function assignedBelow(node: GraphNode, at: Case): string {
  const { below, parametersBelow } = reading(node, at.decision);
  let key = `${node.id}`;
  for (const get of below) key += `,${keyOf(get(at.facts))}`;
  for (const id of parametersBelow) key += `,${keyOf(at.setting.parameters[id])}`;
  return key;
}

function keyOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : `${value}`;
}

/** What a node asks for, and what is read from it to the end of the way. */
interface Reading {
  readonly asks: readonly { readonly path: string; readonly isUnknown: (facts: Facts) => boolean }[];
  readonly below: readonly Getter[];
  readonly pathsBelow: ReadonlySet<string>;
  readonly parametersBelow: ReadonlySet<string>;
}

const readings = new WeakMap<GraphNode, Reading>();

function reading(node: GraphNode, decision: Decision): Reading {
  const known = readings.get(node) ?? read(node, decision);
  readings.set(node, known);
  return known;
}

function read(node: GraphNode, decision: Decision): Reading {
  const own = node.next === null ? node : node.dimension;
  const further = (node.next ?? []).map((next) => reading(next, decision));
  const pathsBelow = new Set([...own.reads, ...further.flatMap((next) => [...next.pathsBelow])]);
  const required = own.reads.filter((path) => !isOptional(decision.facts, path));
  return {
    asks: required.map((path) => ({ path, isUnknown: unknownTest(path) })),
    below: [...pathsBelow].map(getter),
    pathsBelow,
    parametersBelow: new Set([...own.parameters, ...further.flatMap((next) => [...next.parametersBelow])]),
  };
}
