import type { Strength } from "./decision.js";
import type { Written } from "./written-value.js";

/** Outcomes that every decision may have beside its own. */
export type CommonOutcome = "needs-information" | "needs-parameter" | "no-rule-in-force";

/** An act that follows from a decision; dates are `YYYY-MM-DD`, moments ISO 8601 with an offset. */
export interface Action {
  readonly code: string;
  readonly by: string;
  readonly to: string;
  readonly channel?: string;
  readonly notBefore: Written;
  /** Last day or moment on which the act is on time; null where the law gives none. */
  readonly due: Written;
  readonly strength: Strength;
  readonly provision: string;
}

/** A provision that the answer rests on, with the facts that it was applied to. */
export interface Reason {
  readonly provision: string;
  readonly citation: string;
  readonly facts: Readonly<Record<string, Written>>;
}

/** The answer to one case, as contract.md, section 2 lays it down. */
export interface DecisionResult<Outcome extends string = string> {
  readonly decision: string;
  /** Short name of the source text. */
  readonly ruleset: string;
  readonly on: string;
  readonly outcome: Outcome | CommonOutcome;
  readonly values: Readonly<Record<string, Written>>;
  /** How binding the answer is; null where there is none. */
  readonly strength: Strength | null;
  readonly actions: readonly Action[];
  readonly because: readonly Reason[];
  /** Facts, or the parameter, that could still change the outcome, most decisive first. */
  readonly missing: readonly string[];
  /** Facts taken by documented presumption. */
  readonly presumed: readonly string[];
  readonly interpretations: readonly string[];
  readonly notes: readonly string[];
  /** Ids of the local derogations that the answer took into account; left out where there are none. */
  readonly overlays?: readonly string[];
}
