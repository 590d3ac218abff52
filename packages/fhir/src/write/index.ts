export { readDecision, readDecisions } from "./read-decision.js";
export { writeDecision, writeDecisions } from "./write-decision.js";
export { writeEpisode } from "./write-episode.js";
export type { Sender, Software, WritingContext } from "./writing-context.js";
