import { answerComparer, type DecisionSide } from "@opendepistage/core/engine";
import { readPerson } from "../cohort/read-person.js";
import { type Line, linesOf } from "../input/lines.js";

/** From one outcome to another, and how many persons. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  /** Whether the law makes the difference, or the days between the two sides alone. */
  readonly by: "law" | "time";
  readonly persons: number;
}

/** How many persons of a cohort a difference concerns. */
export interface CohortCount {
  readonly persons: number;
  /** Persons whom the rules of the two sides answer differently on the day of `to`. */
  readonly concerned: number;
  /** Persons whose answer differs only because one day is later than the other. */
  readonly byTimeAlone: number;
  /** The most frequent first. */
  readonly transitions: readonly Transition[];
  /** Lines that could not be read, in order. */
  readonly badLines: readonly number[];
}

/** The two sides that a cohort is counted between. */
export interface Sides {
  readonly from: DecisionSide;
  readonly to: DecisionSide;
}

/** Counts the persons of a stream, one a line, whom two sides answer differently. */
export async function countCohort(
  input: AsyncIterable<Uint8Array>,
  { from, to }: Sides,
): Promise<CohortCount> {
  const compare = answerComparer(from, to);
  const counts = new Map<string, number>();
  const badLines: number[] = [];
  let persons = 0;
  const count = (line: Line): void => {
    const person = readPerson(line, from.decision);
    if (!person) return;
    persons += 1;
    if (!person.ok) {
      badLines.push(line.number);
      return;
    }
    const compared = compare(person.facts);
    if (!compared.byLaw && !compared.byTimeAlone) return;
    const key = [compared.from.outcome, compared.to.outcome, compared.byLaw ? "law" : "time"].join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for await (const lines of linesOf(input)) for (const line of lines) count(line);
  const transitions = [...counts].map(([key, number]) => transition(key, number));
  const sum = (by: Transition["by"]) =>
    transitions.reduce((total, one) => total + (one.by === by ? one.persons : 0), 0);
  return {
    persons,
    concerned: sum("law"),
    byTimeAlone: sum("time"),
    transitions: transitions.toSorted((a, b) => b.persons - a.persons),
    badLines,
  };
}

function transition(key: string, persons: number): Transition {
  const [from = "", to = "", by] = key.split(" ");
  return { from, to, by: by === "law" ? "law" : "time", persons };
}
