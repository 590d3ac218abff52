import type { GraphNode, RowNode } from "./compile.js";
import type { Setting } from "./dimension.js";
import type { Facts } from "./fact.js";

/** The row that answers a case, or undefined where the class on a dimension that matters is unknown. */
export function reach(root: GraphNode, facts: Facts, setting: Setting): RowNode | undefined {
  const node = advance(root, facts, setting);
  return node.next === null ? node : undefined;
}

/** The row that answers a case, or the first question that the known facts leave open. */
export function advance(root: GraphNode, facts: Facts, setting: Setting): GraphNode {
  let node = root;
  while (node.next !== null) {
    const found = node.classify(facts, setting);
    if (found === undefined) return node;
    const { classes } = node;
    let index = 0;
    while (index < classes.length && classes[index] !== found) index++;
    const next: GraphNode | undefined = node.next[index];
    if (!next) throw new Error(`"${node.dimension.text.en}" has no class ${found}`);
    node = next;
  }
  return node;
}

/** True where every fact and parameter that completes the row is known. */
export function isComplete(node: RowNode, facts: Facts, setting: Setting): boolean {
  for (const unknown of node.isUnknown) if (unknown(facts)) return false;
  for (const id of node.parameters) if (setting.parameters[id] === undefined) return false;
  return true;
}
