export { type BundleOptions, decideBundle } from "./decide-bundle.js";
export { readBundle } from "./read-bundle.js";
export type {
  AskedDecision,
  BundleReading,
  Carried,
  Day,
  EventFound,
  Law,
  ReadOptions,
  Unmapped,
  UnmappedReason,
} from "./reading.js";
export type { ReadingProblem, ReadingProblemCode } from "./reading-problem.js";
export { subjectOf } from "./subject.js";
