import { type FactValue, factsFrom, parseFacts } from "@opendepistage/core/border";
import { type Decision, type Facts, withoutNull } from "@opendepistage/core/engine";
import { placeOfFact } from "../mapping/fact-place.js";
import type { Place } from "../syntax/index.js";
import type { ReadingProblem } from "./reading-problem.js";
import { listProblem, RecordCollection } from "./record-collection.js";
import type { ToldFacts } from "./told-facts.js";
import { contradiction, takenBack, ValueCollection } from "./value-collection.js";

/** A value for a fact; of a list of records, with the number of the record. */
export interface GivenValue extends FactValue {
  readonly place: Place;
  readonly record?: number | undefined;
}

/** Gathers the facts of one decision from the places of a message; values that contradict each other give none. */
export class FactCollection implements ToldFacts {
  readonly decision: Decision;
  readonly #values: ValueCollection;
  readonly #lists = new Map<string, RecordCollection>();
  readonly #takenBack: GivenValue[] = [];

  constructor(decision: Decision) {
    this.decision = decision;
    this.#values = new ValueCollection(decision.facts);
  }

  /** Takes a value for a fact; answers with what is wrong with it, if anything. */
  add({ path, value, place, record = 0 }: GivenValue): ReadingProblem | undefined {
    const list = placeOfFact(this.decision.facts, path)?.list;
    if (list === undefined) return this.#values.add(path, value, place);
    return this.#listAt(list.path).add({ number: record, field: list.field }, value, place);
  }

  /** Takes note of a value that the message takes back, which must not be told beside it. */
  takeBack(given: GivenValue): void {
    this.#takenBack.push(given);
  }

  /** Whether a path leads through a list of records, so that a value needs the number of its record. */
  isInList(path: string): boolean {
    return placeOfFact(this.decision.facts, path)?.list !== undefined;
  }

  /**
   * Says that an observation of a fact cannot be used. A set or list without one of its members would be another set
   * or list, so that none is known; a single value may still be told elsewhere.
   */
  spoil(path: string): void {
    const place = placeOfFact(this.decision.facts, path);
    if (place?.list !== undefined) this.#listAt(place.list.path).spoil();
    else if (place !== undefined && ["set-of", "list-of"].includes(withoutNull(place.shape).kind))
      this.#values.contest(path);
  }

  /** Where a value was told. */
  placeAt(path: string): Place | undefined {
    return this.#values.placeAt(path);
  }

  /** Says that what is told of a path cannot be used: another part of the message contradicts it. */
  contest(path: string): void {
    this.#values.contest(path);
  }

  /** What is shown instead of a value that tells persons apart, or is free text; undefined for others. */
  hiddenAs(path: string): string | undefined {
    const shape = placeOfFact(this.decision.facts, path)?.shape;
    const whole = shape && withoutNull(shape);
    const kind = whole?.kind === "list-of" ? withoutNull(whole.of).kind : whole?.kind;
    return kind === "identifier" || kind === "text" ? `(${kind})` : undefined;
  }

  /** Puts the lists together once all is read; answers with what is wrong with them. */
  finish(): readonly ReadingProblem[] {
    return [...this.#finishLists(), ...this.#finishTakenBack()];
  }

  #finishTakenBack(): readonly ReadingProblem[] {
    return this.#takenBack.flatMap(({ path, value, place }) => {
      const told = this.#values.placeAt(path);
      if (told === undefined || !this.#values.isTold(path, value)) return [];
      this.#values.contest(path);
      return takenBack(path, place, told);
    });
  }

  #finishLists(): readonly ReadingProblem[] {
    return [...this.#lists].flatMap(([path, list]) => {
      const reading = list.read();
      if (!reading.ok) {
        this.#values.contest(path);
        return reading.problem ?? [];
      }
      const { items } = reading;
      const whole = this.#values.placeAt(path);
      if (whole !== undefined && items.length > 0) {
        this.#values.contest(path);
        return contradiction(path, list.begin, whole);
      }
      const problem = listProblem(this.decision.facts, path, { items, place: list.begin });
      return problem ?? this.#values.add(path, items, list.begin) ?? [];
    });
  }

  /** The facts, in the form that the decision takes; after `finish`, with the lists of records. */
  facts(): Facts {
    const parsed = parseFacts(this.decision, factsFrom(this.#values.values));
    // Each value was accepted when it came, and facts are not checked against each other.
    return parsed.ok ? parsed.facts : {};
  }

  #listAt(path: string): RecordCollection {
    const shape = placeOfFact(this.decision.facts, path)?.shape ?? { kind: "list-of", of: { kind: "text" } };
    const list = this.#lists.get(path) ?? new RecordCollection(path, shape);
    this.#lists.set(path, list);
    return list;
  }
}
