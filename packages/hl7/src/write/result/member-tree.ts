import type { Written } from "@opendepistage/core/engine";
import type { Place } from "../../syntax/index.js";
import type { MemberAddress } from "./member-path.js";
import type { Leaf } from "./member-value.js";
import { type ResultProblem, resultProblem } from "./result-problem.js";

type Node = LeafNode | BranchNode;

interface LeafNode {
  readonly kind: "leaf";
  readonly leaf: Leaf;
}

interface BranchNode {
  readonly kind: "record" | "list";
  readonly children: Map<string | number, Node>;
  /** Of the first observation that lies below. */
  readonly place: Place;
}

/** Puts the members of a result together from observations that come one by one. */
export class MemberTree {
  readonly #root: BranchNode;

  constructor(place: Place) {
    this.#root = { kind: "record", children: new Map(), place };
  }

  /** Takes a leaf at its address; answers with what is wrong with it, if anything. */
  add({ steps, elements }: MemberAddress, leaf: Leaf, place: Place): ResultProblem | undefined {
    const numbers = elements.values();
    const keys = steps.map((step) => (step === "element" ? (numbers.next().value ?? 0) : step.name));
    const last = keys.pop() ?? "";
    let branch: BranchNode | undefined = this.#root;
    for (const [index, key] of keys.entries()) {
      const kind = steps[index + 1] === "element" ? "list" : "record";
      branch = childOf(branch, key, { kind, place });
      if (branch === undefined) return repeated(place);
    }
    if (branch.children.has(last)) return repeated(place);
    branch.children.set(last, { kind: "leaf", leaf });
    return undefined;
  }

  /** The members, each list with all of its elements; what is missing of a list is a problem. */
  members(problems: ResultProblem[]): Readonly<Record<string, Written>> {
    return valueOf(this.#root, problems) as Readonly<Record<string, Written>>;
  }
}

/** The branch of that key, new where there is none; undefined where something of another kind stands there. */
function childOf(
  { children }: BranchNode,
  key: string | number,
  { kind, place }: Pick<BranchNode, "kind" | "place">,
): BranchNode | undefined {
  const known = children.get(key);
  if (known !== undefined) return known.kind === kind ? known : undefined;
  const branch: BranchNode = { kind, children: new Map(), place };
  children.set(key, branch);
  return branch;
}

function valueOf(node: Node, problems: ResultProblem[]): Written {
  if (node.kind === "leaf") return node.leaf;
  const children = [...node.children].map(([key, child]) => [key, valueOf(child, problems)] as const);
  if (node.kind === "record") return Object.fromEntries(children);
  const ordered = children.toSorted(([one], [other]) => Number(one) - Number(other));
  if (ordered.some(([key], index) => key !== index + 1)) problems.push(incomplete(node.place));
  return ordered.map(([, value]) => value);
}

function repeated(place: Place): ResultProblem {
  return resultProblem("result-member-repeated", place, {
    found: {
      en: "a member that stands there already, or as something else",
      fr: "un membre déjà donné, ou donné autrement",
    },
    expected: { en: "each member once", fr: "chaque membre une fois" },
  });
}

function incomplete(place: Place): ResultProblem {
  return resultProblem("result-list-incomplete", place, {
    found: { en: "a list without all of its elements", fr: "une liste à laquelle il manque des éléments" },
    expected: {
      en: "elements numbered 1, 2, 3 … in OBX-4",
      fr: "des éléments numérotés 1, 2, 3… dans OBX-4",
    },
  });
}
