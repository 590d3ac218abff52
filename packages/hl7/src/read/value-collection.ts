import { type FactValue, factsFrom, parseFacts } from "@opendepistage/core/border";
import { type FactTable, withoutNull } from "@opendepistage/core/engine";
import { placeOfFact } from "../mapping/fact-place.js";
import type { Place } from "../syntax/index.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { valueUnusable } from "./value-problems.js";

interface Known extends FactValue {
  readonly place: Place;
}

/** Gathers values at fact paths from the places of a message; values that contradict each other give none. */
export class ValueCollection {
  readonly #facts: FactTable;
  readonly #known = new Map<string, Known>();
  readonly #contested = new Set<string>();

  constructor(facts: FactTable) {
    this.#facts = facts;
  }

  /** Takes a value for a fact; answers with what is wrong with it, if anything. */
  add(path: string, value: unknown, place: Place): ReadingProblem | undefined {
    const parsed = parseFacts({ facts: this.#facts }, factsFrom([{ path, value }]));
    if (!parsed.ok) {
      const [problem] = parsed.problems;
      return valueUnusable(place, problem?.expected ?? { en: "another value", fr: "une autre valeur" });
    }
    const known = this.#known.get(path);
    const united = known && this.#united(path, known.value, value);
    const rival = united === undefined ? this.#rivalOf(path, value) : undefined;
    if (rival !== undefined) {
      this.#contested.add(path).add(rival.path);
      return contradiction(path, place, rival.place);
    }
    this.#known.set(path, { path, value: united ?? value, place });
    return undefined;
  }

  /** Says that what the message tells of a path cannot be used, so that nothing of it holds. */
  contest(path: string): void {
    this.#contested.add(path);
  }

  /** Whether a path was told with this very value. */
  isTold(path: string, value: unknown): boolean {
    const known = this.#known.get(path);
    return known !== undefined && JSON.stringify(known.value) === JSON.stringify(value);
  }

  /** Where a value was told. */
  placeAt(path: string): Place | undefined {
    return this.#known.get(path)?.place;
  }

  /** The values that nothing contradicts. */
  get values(): readonly FactValue[] {
    return [...this.#known.values()].filter(({ path }) => !this.#contested.has(path));
  }

  /** Members of a set may come one by one; the empty set stands alone. */
  #united(path: string, one: unknown, other: unknown): unknown {
    const place = placeOfFact(this.#facts, path);
    const isSet = place !== undefined && withoutNull(place.shape).kind === "set-of";
    if (!isSet || !Array.isArray(one) || !Array.isArray(other)) return undefined;
    if ((one.length === 0) !== (other.length === 0)) return undefined;
    return [...new Set([...one, ...other])];
  }

  /** What is known that cannot hold beside the value: another value, or the absence of the whole. */
  #rivalOf(path: string, value: unknown): Known | undefined {
    return [...this.#known.values()].find((known) => {
      if (known.path === path) return JSON.stringify(known.value) !== JSON.stringify(value);
      if (known.path.startsWith(`${path}.`)) return value === null;
      return path.startsWith(`${known.path}.`) && known.value === null;
    });
  }
}

/** Two places of a message tell different things of one fact. */
export function contradiction(path: string, place: Place, rival: Place): ReadingProblem {
  return readingProblem("observations-contradict", place, {
    found: {
      en: `another value of ${path} than ${sayPlace(rival)} gives`,
      fr: `une autre valeur de ${path} que celle de ${sayPlace(rival)}`,
    },
    expected: { en: "one value, or none", fr: "une seule valeur, ou aucune" },
  });
}

/** A value is taken back at one place of a message and told at another. */
export function takenBack(path: string, place: Place, rival: Place): ReadingProblem {
  return readingProblem("observations-contradict", place, {
    found: {
      en: `the value of ${path} taken back that ${sayPlace(rival)} gives`,
      fr: `le retrait de la valeur de ${path} que donne ${sayPlace(rival)}`,
    },
    expected: { en: "a value that is taken back nowhere", fr: "une valeur retirée nulle part" },
  });
}
