import type { Decision } from "./decision.js";
import type { Inquiry } from "./explore.js";
import type { Facts } from "./fact.js";
import { parameterAsked } from "./open-question.js";
import { unknownTest, withParents } from "./path.js";

/** What could still change an answer, most decisive first. */
export interface Missing {
  readonly facts: readonly string[];
  readonly parameters: readonly string[];
}

/**
 * The facts and parameters that an inquiry asks for. A fact is the more decisive the fewer outcomes remain,
 * on average over its values, once it is known; facts alike keep the order of their declaration.
 */
export function missingFrom(decision: Decision, known: Facts, inquiry: Inquiry): Missing {
  const asked = [...askedIn(inquiry)];
  const parameters = asked.flatMap((asks) => parameterAsked(asks) ?? []);
  const paths = asked.filter((asks) => parameterAsked(asks) === undefined);
  const roots = [...new Set(paths.map((path) => firstUnknown(path, known)))];
  const order = Object.keys(decision.facts);
  const place = (path: string) => order.indexOf(path.split(".")[0] ?? path);
  const facts = roots
    .map((path) => ({ path, left: outcomesLeft(inquiry, path) }))
    .sort((a, b) => a.left - b.left || place(a.path) - place(b.path))
    .map(({ path }) => path);
  return { facts, parameters };
}

/** The highest place at which a path is unknown: of a record left out whole, the record is asked for. */
export function firstUnknown(path: string, known: Facts): string {
  return withParents(path).find((parent) => unknownTest(parent)(known)) ?? path;
}

function askedIn(
  inquiry: Inquiry,
  asked = new Set<string>(),
  seen = new Set<Inquiry>(),
): ReadonlySet<string> {
  if (seen.has(inquiry) || inquiry.asks === null) return asked;
  seen.add(inquiry);
  asked.add(inquiry.asks);
  for (const branch of inquiry.branches) askedIn(branch, asked, seen);
  return asked;
}

/** The number of outcomes left once a fact is known, on average over the values that leave different outcomes. */
function outcomesLeft(inquiry: Inquiry, path: string): number {
  const sets = new Map<string, number>();
  for (let choice = 0; choice < mostBranches(inquiry, path); choice++) {
    const outcomes = outcomesWith(inquiry, path, choice);
    sets.set([...outcomes].sort().join(), outcomes.size);
  }
  const sizes = [...sets.values()];
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

function mostBranches(inquiry: Inquiry, path: string, seen = new Set<Inquiry>()): number {
  if (inquiry.asks === null || seen.has(inquiry)) return 0;
  seen.add(inquiry);
  const own = inquiry.asks === path ? inquiry.branches.length : 0;
  return Math.max(own, ...inquiry.branches.map((branch) => mostBranches(branch, path, seen)));
}

function outcomesWith(inquiry: Inquiry, path: string, choice: number): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Inquiry>();
  const walk = (at: Inquiry): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (at.asks === null) found.add(at.outcome);
    else if (at.asks === path) walk((at.branches[choice] ?? at.branches.at(-1)) as Inquiry);
    else at.branches.forEach(walk);
  };
  walk(inquiry);
  return found;
}
