import { leavesOf } from "@opendepistage/core/border";
import type { ReadingProblem } from "./reading-problem.js";
import type { ToldFacts } from "./told-facts.js";
import { contradiction } from "./value-collection.js";

interface Teller {
  readonly told: ToldFacts;
  readonly path: string;
}

interface Known {
  readonly path: string;
  readonly value: unknown;
  readonly tellers: Teller[];
  isContested: boolean;
}

/**
 * Compares what several parts of a message tell of one reading, part by part: what a part contradicts is taken back of
 * all that told it. The cost of a part does not grow with the number of those before it.
 */
export class Retelling {
  readonly #known = new Map<string, Known>();

  /** Takes one more part; answers with what it contradicts. */
  add(told: ToldFacts): readonly ReadingProblem[] {
    const leaves = Object.entries(told.facts()).flatMap(([name, value]) => leavesOf(name, value));
    return leaves.flatMap(({ path, value }) => this.#addLeaf({ told, path }, value) ?? []);
  }

  #addLeaf(teller: Teller, value: unknown): ReadingProblem | undefined {
    const { told, path } = teller;
    const rival = [...this.#known.values()].find((known) => isRival(known, path, value));
    if (rival === undefined) {
      this.#agree(teller, value);
      return undefined;
    }
    const place = rival.tellers[0]?.told.placeAt(rival.path) ?? {};
    const problem = contradiction(path, told.placeAt(path) ?? {}, place);
    for (const each of [teller, ...rival.tellers]) each.told.contest(each.path);
    rival.isContested = true;
    // The place of one is enough for what is still to come.
    rival.tellers.length = 1;
    return problem;
  }

  /** A value that was contradicted before is not known any more, whoever tells it again. */
  #agree(teller: Teller, value: unknown): void {
    const { told, path } = teller;
    const known = this.#known.get(path) ?? { path, value, tellers: [], isContested: false };
    this.#known.set(path, known);
    if (known.isContested) told.contest(path);
    else known.tellers.push(teller);
  }
}

/** Two values of one path, or the absence of a thing and one of its parts. */
function isRival(known: Known, path: string, value: unknown): boolean {
  if (known.path === path) return comparable(known.value) !== comparable(value);
  if (known.path.startsWith(`${path}.`)) return value === null;
  return path.startsWith(`${known.path}.`) && known.value === null;
}

/** A set says the same in any order. */
function comparable(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value);
}
