import type { CivilDate } from "@opendepistage/core/calendar";
import { type DecideOptions, type DecisionResult, decide, type Facts } from "@opendepistage/core/engine";
import { finalFacts } from "@opendepistage/core/france/breast/final-class";
import type { AskedDecision, BundleReading } from "./reading.js";
import { CONDUCT, FIRST_READING } from "./reading-decisions.js";

/** How the decisions that resources ask for are made. */
export interface BundleOptions extends Omit<DecideOptions, "on"> {
  /** The day on which the law is judged, instead of that of each question. */
  readonly on?: CivilDate | undefined;
}

type Reading = Pick<BundleReading, "asked" | "sentOn">;

/**
 * Decides what resources ask for, in the order of the questions; a first reading that settles the final class is
 * followed by fr.breast.conduct.
 *
 * Facts that they do not carry are unknown. A question without its day (VER-1) is judged on that of the Bundle, and
 * answered `needs-information` with `on` among what is missing; where the Bundle has none either, it is not answered.
 */
export function decideBundle(reading: Reading, options: BundleOptions = {}): readonly DecisionResult[] {
  return reading.asked.flatMap((question) => {
    const facts =
      question.decision.id === CONDUCT ? withFinalClass(question, reading, options) : question.facts;
    const result = answer(question, facts, { ...options, sentOn: reading.sentOn });
    if (result === undefined) return [];
    return [result, ...answerAfter(question, result, { ...options, sentOn: reading.sentOn })];
  });
}

interface Setting extends BundleOptions {
  readonly sentOn: CivilDate | undefined;
}

function answer(
  { decision, on: told }: AskedDecision,
  facts: Facts,
  { on: chosen, sentOn, ...options }: Setting,
): DecisionResult | undefined {
  const on = chosen ?? told?.date ?? sentOn;
  if (on === undefined) return undefined;
  const result = decide(decision, facts, { ...options, on });
  return chosen === undefined && told === undefined ? withheld(result) : result;
}

/** The conduct after a first reading, once there is a final class. */
function answerAfter(
  { facts, followedBy }: AskedDecision,
  result: DecisionResult,
  setting: Setting,
): readonly DecisionResult[] {
  if (followedBy === undefined) return [];
  const final = finalFacts(result, facts);
  if (final === undefined) return [];
  const conduct = answer(followedBy, { ...final, ...followedBy.facts }, setting);
  return conduct === undefined ? [] : [conduct];
}

/** Answers about the conduct that leave out the final class have it from the one first reading that stands beside them. */
function withFinalClass({ facts }: AskedDecision, { asked, sentOn }: Reading, options: BundleOptions): Facts {
  const [first, ...others] = asked.filter(({ decision }) => decision.id === FIRST_READING);
  if (first === undefined || others.length > 0 || facts["finalClass"] !== undefined) return facts;
  const result = answer(first, first.facts, { ...options, sentOn });
  return { ...(result && finalFacts(result, first.facts)), ...facts };
}

/** The answer, held back where the day is not told on which the whole decision rests. */
function withheld(result: DecisionResult): DecisionResult {
  return {
    ...result,
    outcome: "needs-information",
    values: { possible: result.values["possible"] ?? [result.outcome] },
    strength: null,
    actions: [],
    because: [],
    missing: ["on", ...result.missing],
    interpretations: [],
    notes: [],
  };
}
