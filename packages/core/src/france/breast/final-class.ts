import type { DecisionResult, Facts } from "../../engine/index.js";

/** Outcomes of a first reading that end with a class that no second reading follows (FRB-L1-05, FRB-CON-04). */
const finalOutcomes: readonly string[] = ["histology", "surveillance"];

/** Classes with an anomaly, the most suspicious first: that image gives the class of the examination (READ-1). */
const mostSuspiciousFirst = ["5", "4c", "4b", "4a", "4", "3"] as const;

/**
 * The facts of fr.breast.conduct that a first reading settles: its class is final once the work-up that it rests on is
 * done and the decision is histology or surveillance. Whether a sample is advised is a fact of both. Undefined while the
 * class is not final.
 */
export function finalFacts(firstReading: DecisionResult, facts: Facts): Facts | undefined {
  if (!finalOutcomes.includes(firstReading.outcome)) return undefined;
  const { left, right } = (facts["classes"] ?? {}) as { readonly left?: string; readonly right?: string };
  const finalClass = mostSuspiciousFirst.find((found) => found === left || found === right);
  if (finalClass === undefined) return undefined;
  const { samplingAdvised } = facts;
  return { finalClass, workUpDone: true, ...(samplingAdvised === undefined ? {} : { samplingAdvised }) };
}
