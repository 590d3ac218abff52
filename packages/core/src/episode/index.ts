export * from "./event.js";
export { EVENT_FIELDS } from "./event-fields.js";
export type { TakenDecision } from "./journal.js";
export type { AskedAction, ClosedAction, Closing } from "./ledger.js";
export * from "./problem.js";
export { type Episode, type ReplayOptions, replay } from "./replay.js";
