import { CANONICAL_BASE, idOfDecision } from "./canonical.js";

/** Code systems of this project: what the law’s acts, outcomes, parties and provisions are called here. */
export const ACTION_SYSTEM = `${CANONICAL_BASE}/CodeSystem/action`;
export const ROLE_SYSTEM = `${CANONICAL_BASE}/CodeSystem/role`;
export const CHANNEL_SYSTEM = `${CANONICAL_BASE}/CodeSystem/channel`;
export const PROVISION_SYSTEM = `${CANONICAL_BASE}/CodeSystem/provision`;
export const INTERPRETATION_SYSTEM = `${CANONICAL_BASE}/CodeSystem/interpretation`;
/** Local derogations that an answer took into account. */
export const OVERLAY_SYSTEM = `${CANONICAL_BASE}/CodeSystem/overlay`;
/** The code of a task’s or an episode’s closing: why it needs doing no longer. */
export const CLOSING_SYSTEM = `${CANONICAL_BASE}/CodeSystem/closing`;
/** Where an open or closed Task stands beyond its status: overdue, or done late. */
export const TASK_STATE_SYSTEM = `${CANONICAL_BASE}/CodeSystem/task-state`;
export const PROGRAMME_SYSTEM = `${CANONICAL_BASE}/CodeSystem/programme`;
/** Where a person stands in a programme, as docs/episodes.md lists it. */
export const EPISODE_STATE_SYSTEM = `${CANONICAL_BASE}/CodeSystem/episode-state`;
/** What kind of examination or reading a ServiceRequest asks for. */
export const SERVICE_SYSTEM = `${CANONICAL_BASE}/CodeSystem/service`;
export const TASK_INPUT_SYSTEM = `${CANONICAL_BASE}/CodeSystem/task-input`;

/** Where the parties that the law names by their role have their identifiers. */
export const ROLE_HOLDER_SYSTEM = `${CANONICAL_BASE}/NamingSystem/role-holder`;
/** The names that this package gives: identifiers, and tags of resources that have no identifier in R4. */
export const NAME_SYSTEM = `${CANONICAL_BASE}/NamingSystem/name`;

/** The code system of the outcomes of one decision. */
export function outcomeSystemOf(decision: string): string {
  return `${CANONICAL_BASE}/CodeSystem/outcome-${idOfDecision(decision)}`;
}
