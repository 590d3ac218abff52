import type { Indicator } from "./indicator.js";
import { organisationIndicators, performanceIndicators } from "./performance-indicators.js";
import { activityIndicators, resultIndicators } from "./result-indicators.js";

/** Figures of a region or department, in the order of annexe III, VI.C; participation comes beside them. */
export const programmeIndicators: readonly Indicator[] = [
  ...performanceIndicators,
  ...organisationIndicators,
  ...activityIndicators,
  ...resultIndicators,
];
