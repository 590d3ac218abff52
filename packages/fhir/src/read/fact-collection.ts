import { type FactValue, factsFrom, isEmptyRecord, leavesOf, parseFacts } from "@opendepistage/core/border";
import { type Decision, type Facts, shapeAt, withoutNull } from "@opendepistage/core/engine";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";

interface Known extends FactValue {
  readonly place: string;
}

/** Gathers the facts of one decision from the places of resources; values that contradict each other give none. */
export class FactCollection {
  readonly #decision: Decision;
  readonly #known = new Map<string, Known>();
  readonly #contested = new Set<string>();

  constructor(decision: Decision) {
    this.#decision = decision;
  }

  /** Takes a value, in JSON as `parseFacts` reads it; answers with what is wrong with it, if anything. */
  add(path: string, value: unknown, place: string): ReadingProblem | undefined {
    const parsed = parseFacts(this.#decision, factsFrom([{ path, value }]));
    if (!parsed.ok) return unusable(place, parsed.problems[0]?.expected);
    for (const leaf of leavesOf(path, value)) {
      const problem = this.#addLeaf({ ...leaf, place });
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  /** The value at a path, as far as nothing contradicts it. */
  valueAt(path: string): unknown {
    return this.#contested.has(path) ? undefined : this.#known.get(path)?.value;
  }

  /** The facts, in the form that the decision takes. */
  facts(): Facts {
    const parsed = parseFacts(this.#decision, factsFrom(this.#values));
    // Each value was accepted when it came, and facts are not checked against each other.
    return parsed.ok ? parsed.facts : {};
  }

  /** The place of each value. */
  from(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#values.map(({ path, place }) => [path, place]));
  }

  get #values(): readonly Known[] {
    return [...this.#known.values()].filter(({ path }) => !this.#contested.has(path));
  }

  #addLeaf({ path, value, place }: Known): ReadingProblem | undefined {
    const known = this.#known.get(path);
    const united = known && this.#united(path, known.value, value);
    const rival = united === undefined ? this.#rivalOf(path, value) : undefined;
    if (rival !== undefined) {
      this.#contested.add(path).add(rival.path);
      return contradiction(path, place, rival.place);
    }
    if (known === undefined || united !== undefined)
      this.#known.set(path, { path, value: united ?? value, place });
    return undefined;
  }

  /** Members of a set may come one by one; the empty set stands alone. */
  #united(path: string, one: unknown, other: unknown): unknown {
    const shape = shapeAt(this.#decision.facts, path);
    const isSet = shape !== undefined && withoutNull(shape).kind === "set-of";
    if (!isSet || !Array.isArray(one) || !Array.isArray(other)) return undefined;
    if ((one.length === 0) !== (other.length === 0)) return undefined;
    return [...new Set([...one, ...other])];
  }

  /** What is known that cannot hold beside the value: another value, or the absence of the whole. */
  #rivalOf(path: string, value: unknown): Known | undefined {
    return [...this.#known.values()].find((known) => {
      if (known.path === path) return JSON.stringify(known.value) !== JSON.stringify(value);
      if (known.path.startsWith(`${path}.`)) return !isEmptyRecord(value);
      return path.startsWith(`${known.path}.`) && !isEmptyRecord(known.value);
    });
  }
}

function unusable(place: string, expected: ReadingProblem["expected"] | undefined): ReadingProblem {
  return readingProblem("value-unusable", place, {
    found: { en: "a value that the fact cannot have", fr: "une valeur que le fait ne peut avoir" },
    expected: expected ?? { en: "another value", fr: "une autre valeur" },
  });
}

function contradiction(path: string, place: string, rival: string): ReadingProblem {
  return readingProblem("facts-contradict", place, {
    found: {
      en: `another value of ${path} than ${rival} gives`,
      fr: `une autre valeur de ${path} que celle de ${rival}`,
    },
    expected: { en: "one value, or none", fr: "une seule valeur, ou aucune" },
  });
}
