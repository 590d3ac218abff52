import { decisions } from "@opendepistage/core/decisions";
import type { Decision } from "@opendepistage/core/engine";

/** The decisions whose facts a mapping may name: all that core has. */
export const mappableDecisions: readonly Decision[] = decisions;

const byId: ReadonlyMap<string, Decision> = new Map(decisions.map((decision) => [decision.id, decision]));

/** The decision of that id, or undefined where there is none. */
export function mappableDecision(id: string): Decision | undefined {
  return byId.get(id);
}
