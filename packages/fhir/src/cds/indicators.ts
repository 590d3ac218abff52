import type { Indicator } from "./card.js";

interface Urgency {
  /** While the record is open. */
  readonly view: Indicator;
  /** While a screening examination is ordered. */
  readonly order: Indicator;
}

const NOTHING_TO_DO: Urgency = { view: "info", order: "info" };
/** The order does not fit, and nobody is harmed by it. */
const UNFIT_ORDER: Urgency = { view: "info", order: "warning" };
/** Something else than the programme is called for. */
const ELSEWHERE: Urgency = { view: "warning", order: "warning" };
/** A sign of illness: screening in the place of a diagnosis would lose time. */
const SYMPTOM: Urgency = { view: "warning", order: "critical" };

/** How urgent each outcome of the programmes’ decisions is. */
const URGENCIES: Readonly<Record<string, Urgency>> = {
  eligible: NOTHING_TO_DO,
  "eligible-by-exception": UNFIT_ORDER,
  "eligible-with-particular-follow-up": UNFIT_ORDER,
  deferred: UNFIT_ORDER,
  "not-due": UNFIT_ORDER,
  "not-eligible-until": UNFIT_ORDER,
  "outside-age-range": UNFIT_ORDER,
  "out-of-range": UNFIT_ORDER,
  "excluded-no-cervix": UNFIT_ORDER,
  "personalised-follow-up": ELSEWHERE,
  "own-follow-up": ELSEWHERE,
  "other-modality": ELSEWHERE,
  "refer-to-doctor": ELSEWHERE,
  "clinical-follow-up": ELSEWHERE,
  "diagnostic-pathway": SYMPTOM,
  due: NOTHING_TO_DO,
  none: NOTHING_TO_DO,
  invite: NOTHING_TO_DO,
  remind: NOTHING_TO_DO,
  wait: NOTHING_TO_DO,
  "needs-information": UNFIT_ORDER,
  "needs-parameter": UNFIT_ORDER,
  "no-rule-in-force": NOTHING_TO_DO,
};

/** How urgent an outcome is; one that is not known here is told without urgency. */
export function indicatorOf(outcome: string, when: keyof Urgency): Indicator {
  return URGENCIES[outcome]?.[when] ?? "info";
}

/** Every outcome that this file knows, for the test that none is missing. */
export const KNOWN_OUTCOMES: readonly string[] = Object.keys(URGENCIES);
