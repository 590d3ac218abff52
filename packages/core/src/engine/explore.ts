import type { CompiledTable, GraphNode, RowNode } from "./compile.js";
import type { Decision } from "./decision.js";
import type { Setting } from "./dimension.js";
import type { Facts } from "./fact.js";
import { assignedBelow, nextUnknown, resolved } from "./open-question.js";
import { advance } from "./reach.js";
import type { Language } from "./text.js";
import type { Case } from "./witnesses.js";
import { type WrittenAnswer, writeAnswer } from "./written-answer.js";

/** A tree of what is still unknown: equal branches are merged, so a fact stands in it only where it can matter. */
export type Inquiry =
  | { readonly id: number; readonly outcome: string; readonly asks: null }
  | {
      readonly id: number;
      readonly asks: string;
      /** The values that were tried, each with its branch. */
      readonly values: readonly unknown[];
      readonly branches: readonly Inquiry[];
    };

/** All that the unknown facts leave open. */
export interface Exploration {
  readonly inquiry: Inquiry;
  /** Writes every answer that some values of the unknown facts lead to, each once. */
  readonly answers: () => readonly WrittenAnswer[];
}

/** What an exploration needs to know beside the decision and the facts. */
export interface ExploreContext {
  readonly table: CompiledTable;
  readonly setting: Setting;
  readonly language: Language;
}

/** A row that is reached with its unknown facts filled in. */
export interface End {
  readonly node: RowNode;
  readonly at: Case;
  readonly write: () => WrittenAnswer;
}

/** Tells which ends count as one. */
export type EndKey = (end: End) => string;

/** Looks up every combination of classes that the unknown facts leave possible. */
export function explore(
  decision: Decision,
  facts: Facts,
  context: ExploreContext & { readonly keyOf: EndKey },
): Exploration {
  const { setting, language, keyOf } = context;
  const ends: End[] = [];
  const shared = new Map<string, Inquiry>();
  const visited = new Map<string, Inquiry>();
  const share = (key: string, make: (id: number) => Inquiry): Inquiry => {
    const known = shared.get(key) ?? make(shared.size);
    shared.set(key, known);
    return known;
  };

  const finish = (node: RowNode, at: Case): Inquiry => {
    const write = () => writeAnswer(node, at.facts, { setting: at.setting, language, known: facts });
    const end: End = { node, at, write };
    ends.push(end);
    return share(`= ${keyOf(end)}`, (id) => ({ id, outcome: node.row.outcome, asks: null }));
  };

  const branch = (node: GraphNode, at: Case, asks: string): Inquiry => {
    const alternatives = resolved(at, asks);
    const branches = alternatives.map(({ leadsTo }) => visit(node, leadsTo));
    const [first] = branches;
    if (first && branches.every((other) => other === first)) return first;
    return share(`${asks}? ${branches.map(({ id }) => id).join()}`, (id) => ({
      id,
      asks,
      values: alternatives.map(({ value }) => value),
      branches,
    }));
  };

  const visit = (start: GraphNode, at: Case): Inquiry => {
    const node = advance(start, at.facts, at.setting);
    const asks = nextUnknown(node, at);
    const key = assignedBelow(node, at);
    const known =
      visited.get(key) ?? (asks === undefined ? finish(node as RowNode, at) : branch(node, at, asks));
    visited.set(key, known);
    return known;
  };

  const inquiry = visit(context.table.root, { decision, facts, setting });
  return { inquiry, answers: () => distinct(ends) };
}

function distinct(ends: readonly End[]): readonly WrittenAnswer[] {
  const answers = new Map<string, WrittenAnswer>();
  for (const { node, write } of ends) {
    const answer = write();
    answers.set(JSON.stringify([answer, node.id]), answer);
  }
  return [...answers.values()];
}
