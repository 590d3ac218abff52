import { formatCivilDate } from "@opendepistage/core/calendar";
import {
  type DecideOptions,
  type Decision,
  decide,
  type Facts,
  fastDecider,
  type Language,
} from "@opendepistage/core/engine";
import { internalFault, writeFault } from "../batch/answer-line.js";
import type { LineFault } from "../batch/line-request.js";
import type { Line } from "../input/lines.js";
import { readPerson } from "./read-person.js";
import { valueWriter } from "./write-answer.js";

/** How the persons of a cohort are decided. */
export interface CohortOptions extends Omit<DecideOptions, "language"> {
  readonly language: Language;
  /** Write whole results, with reasons and actions, instead of outcomes and values. */
  readonly full: boolean;
}

/** The answers to some lines, one a line, and how many there are. */
export interface LineAnswers {
  readonly text: string;
  readonly persons: number;
  readonly bad: number;
  readonly internal: number;
}

/** Answers lines in their order. */
export type LinesAnswerer = (lines: readonly Line[]) => LineAnswers;

/** The answers to the lines of a cohort: the fast path first, the whole one where facts are unknown. */
export function linesAnswerer(decision: Decision, options: CohortOptions): LinesAnswerer {
  const answer = options.full ? wholeAnswerer(decision, options) : briefAnswerer(decision, options);
  return (lines) => {
    const tally = { persons: 0, bad: 0, internal: 0 };
    const written: string[] = [];
    for (const line of lines) {
      const person = readPerson(line, decision);
      if (!person) continue;
      tally.persons += 1;
      const answered = person.ok ? attempt(() => answer(person.facts)) : person;
      if (answered.ok) {
        written.push(`${JSON.stringify({ id: person.id, ...answered.result })}\n`);
        continue;
      }
      tally.bad += 1;
      if (answered.fault.code === "internal-fault") tally.internal += 1;
      const error = writeFault(answered.fault, options.language);
      written.push(`${JSON.stringify({ id: person.id, line: line.number, error })}\n`);
    }
    return { text: written.join(""), ...tally };
  };
}

type Attempted =
  | { readonly ok: true; readonly result: object }
  | { readonly ok: false; readonly fault: LineFault };

/** The other lines are answered all the same. */
function attempt(answer: () => object): Attempted {
  try {
    return { ok: true, result: answer() };
  } catch (problem) {
    return { ok: false, fault: internalFault(problem) };
  }
}

function wholeAnswerer(decision: Decision, options: CohortOptions): (facts: Facts) => object {
  return (facts) => decide(decision, facts, options);
}

function briefAnswerer(decision: Decision, options: CohortOptions): (facts: Facts) => object {
  const fast = fastDecider(decision, options.parameters);
  const write = valueWriter(decision);
  const common = { decision: decision.id, on: formatCivilDate(options.on) };
  return (facts) => {
    const answer = fast(facts, options.on);
    const values = answer && write(answer.outcome, answer.values);
    if (answer && values) return { ...common, outcome: answer.outcome, values };
    const { outcome, values: written, missing, presumed } = decide(decision, facts, options);
    return {
      ...common,
      outcome,
      values: written,
      ...(missing.length > 0 ? { missing } : {}),
      ...(presumed.length > 0 ? { presumed } : {}),
    };
  };
}
