import type { Problem, Severity } from "./problem.js";
import { syntaxError, syntaxWarning } from "./problem.js";

/** How many problems of one check are kept one by one; the rest are counted. */
const keptProblemsPerCheck = 100;

/** Collects the problems of one check, so that a hostile message cannot make the answer grow with it. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #omitted = 0;
  #isErrorOmitted = false;

  /** Adds a problem of that severity; it is made only while there is room for it. */
  add(severity: Severity, make: () => Problem): void {
    if (this.#kept.length < keptProblemsPerCheck) {
      this.#kept.push(make());
      return;
    }
    this.#omitted += 1;
    this.#isErrorOmitted ||= severity === "E";
  }

  /** The problems kept, and last the number of those left out: an error if one of them was. */
  toArray(): readonly Problem[] {
    if (this.#omitted === 0) return this.#kept;
    const make = this.#isErrorOmitted ? syntaxError : syntaxWarning;
    const finding = {
      found: `${this.#omitted} further problems of the same check`,
      expected: "the problems listed before this one to be solved first",
    };
    return [...this.#kept, make("problems-omitted", {}, finding)];
  }
}
