import type { CivilDate } from "../calendar/index.js";
import type { Facts } from "../engine/index.js";
import { type Draw, edgeDraw, realisticDraw } from "./draw.js";
import { breastEligibilityFacts, firstReadingFacts } from "./france-breast.js";
import { cervicalEligibilityFacts, cervicalTestFacts } from "./france-cervical.js";
import { colorectalEligibilityFacts } from "./france-colorectal.js";
import { randomAt } from "./random.js";
import { walloniaPopulationFacts } from "./wallonia-breast.js";

/** For each programme, the decisions that persons can be made for, the one first that is meant if none is named. */
export const cohortProgrammes = {
  "fr.breast": {
    "fr.breast.eligibility": breastEligibilityFacts,
    "fr.breast.first-reading": firstReadingFacts,
  },
  "fr.colorectal": { "fr.colorectal.eligibility": colorectalEligibilityFacts },
  "fr.cervical": {
    "fr.cervical.eligibility": cervicalEligibilityFacts,
    "fr.cervical.test-and-interval": cervicalTestFacts,
  },
  "be.breast": { "be.breast.population": walloniaPopulationFacts },
} as const satisfies Readonly<Record<string, Readonly<Record<string, (draw: Draw) => Facts>>>>;

/** A programme that cohorts are made for. */
export type CohortProgramme = keyof typeof cohortProgrammes;

/** Which cohort is made. A cohort is realistic or made of edge cases, never both. */
export interface Cohort {
  readonly programme: CohortProgramme;
  /** The decision that the facts are for. */
  readonly decision: string;
  /** A whole number of zero or more, up to the largest that is safe. */
  readonly seed: number;
  /** The day on which the persons are as they are. */
  readonly on: CivilDate;
  /** Rare paths and boundary days as often as the common ones, in place of the published figures. */
  readonly edge: boolean;
}

/**
 * The person at a place of a cohort: the same cohort and place always give the same facts, none unknown.
 *
 * @throws RangeError when no persons can be made for the decision.
 */
export function personMaker({ programme, decision, seed, on, edge }: Cohort): (place: number) => Facts {
  const decisions: Readonly<Record<string, (draw: Draw) => Facts>> = cohortProgrammes[programme];
  const factsOf = Object.hasOwn(decisions, decision) ? decisions[decision] : undefined;
  if (!factsOf)
    throw new RangeError(`expected one of ${Object.keys(decisions).join(", ")}, found ${decision}`);
  const drawFrom = edge ? edgeDraw : realisticDraw;
  return (place) => factsOf(drawFrom(randomAt(seed, place), on));
}
