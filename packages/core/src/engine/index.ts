export type { Combinations } from "./combinations.js";
export {
  type AnswerComparison,
  answerComparer,
  compareTables,
  type DecisionSide,
  isInForce,
  type RedrawnDimension,
  type TableChange,
  type TableComparison,
} from "./compare.js";
export * from "./count-dimension.js";
export type { DecideOptions } from "./decide.js";
export { decide } from "./decide.js";
export * from "./decision.js";
export * from "./derived-dimension.js";
export * from "./dimension.js";
export * from "./expression.js";
export * from "./fact.js";
export * from "./fact-type.js";
export type { Answer, FastDecider } from "./fast-decider.js";
export { fastDecider } from "./fast-decider.js";
export * from "./overlay.js";
export * from "./parameter.js";
export * from "./result.js";
export type { Aspect } from "./row-difference.js";
export * from "./say-fault.js";
export * from "./simple-dimensions.js";
export * from "./table.js";
export type * from "./text.js";
export * from "./time-dimensions.js";
export type { Change, NextChange, WhatIf } from "./what-if.js";
export { whatIf } from "./what-if.js";
export type { Written } from "./written-value.js";
