import { writeFacts } from "@opendepistage/core/border";
import {
  type DecideOptions,
  type Decision,
  type DecisionResult,
  decide,
  type Facts,
  fastDecider,
  isExpression,
  type Row,
  withDefaults,
} from "@opendepistage/core/engine";

/** Answers remembered at most. */
const MOST = 10_000;

/**
 * Remembers which facts a decision asks for: to find that out, every combination of the unknown ones is tried, which
 * takes milliseconds.
 *
 * Cases that no unknown fact can tell apart are one: those with the same classes, and the same values of the facts that
 * a dimension still open, or an answer still possible, reads. So of a person of 57 of whom nothing else is known, only
 * the class of age is kept. What an answer says of the case itself is not remembered.
 */
export class OpenAnswers {
  readonly #known = new Map<string, DecisionResult>();
  readonly #reads = new Map<Row, readonly string[]>();

  /** The answer to a case, as `decide` gives it. */
  decide(decision: Decision, facts: Facts, options: DecideOptions): DecisionResult {
    const isSettled = fastDecider(decision, options.parameters)(facts, options.on) !== undefined;
    if (isSettled || options.presume === true) return decide(decision, facts, options);
    const key = this.#caseKey(decision, facts, options);
    const known = this.#known.get(key);
    if (known) return known;
    const result = decide(decision, facts, options);
    if (result.outcome === "needs-information") this.#remember(key, result);
    return result;
  }

  #remember(key: string, result: DecisionResult): void {
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MOST && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, result);
  }

  /** What of a case can still tell in what is to be found out. */
  #caseKey(decision: Decision, facts: Facts, { on, parameters = {} }: DecideOptions): string {
    const setting = { on, parameters: withDefaults(decision.parameters, parameters) };
    const classes = Object.entries(decision.dimensions).map(
      ([name, dimension]) => [name, dimension.classify(facts, setting)] as const,
    );
    const open = classes.flatMap(([name, found]) =>
      found === undefined ? (decision.dimensions[name]?.reads ?? []) : [],
    );
    const possible = decision.rows.filter((row) => isPossible(row, new Map(classes)));
    const read = new Set(
      [...open, ...possible.flatMap((row) => this.#readsOf(row))].map((path) => path.split(".")[0]),
    );
    const telling = Object.entries(facts).filter(([name, value]) => value !== undefined && read.has(name));
    const given = Object.keys(facts).filter((name) => facts[name] !== undefined);
    return JSON.stringify([
      decision.id,
      setting,
      classes,
      given.toSorted(),
      writeFacts(decision, Object.fromEntries(telling)),
    ]);
  }

  /** Facts that the answer of a row reads, wherever an expression stands in it. */
  #readsOf(row: Row): readonly string[] {
    const { values, notes, actions } = row;
    const known = this.#reads.get(row) ?? [values, notes, actions].flatMap(readsIn);
    this.#reads.set(row, known);
    return known;
  }
}

/** Whether the classes that are known leave a row possible. */
function isPossible({ when }: Row, classes: ReadonlyMap<string, string | undefined>): boolean {
  return Object.entries(when).every(([name, covered]) => {
    const found = classes.get(name);
    return found === undefined || covered === undefined || [covered].flat().includes(found);
  });
}

function readsIn(value: unknown): readonly string[] {
  if (isExpression(value)) return value.reads;
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(readsIn) : [];
}
