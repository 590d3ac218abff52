export type { DecisionWithoutRows } from "./facts-without-row.js";
export type { LintSample, Loss, MappingLint, SamplePlace, SampleProblem } from "./lint-mapping.js";
export { isClean, lintMapping } from "./lint-mapping.js";
export type { UnusedEntry } from "./mapping-use.js";
