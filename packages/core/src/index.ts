// The texts of the law are apart, in "@opendepistage/core/law", and so is the list of all decisions, in
// "@opendepistage/core/decisions": what decides one question carries neither.
export * from "./calendar/index.js";
export * from "./engine/index.js";
export type { Interpretation, InterpretationId, Provision, Source, SourceId } from "./law/index.js";
