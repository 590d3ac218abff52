import type { Decision } from "@opendepistage/core/engine";
import { conduct } from "@opendepistage/core/france/breast/conduct";
import { eligibility } from "@opendepistage/core/france/breast/eligibility";
import { firstReading } from "@opendepistage/core/france/breast/first-reading";
import { secondReading } from "@opendepistage/core/france/breast/second-reading";

/** The decisions whose facts a mapping may name. */
export const mappableDecisions: readonly Decision[] = [eligibility, firstReading, secondReading, conduct];

/** The decision of that id, or undefined where a mapping cannot name it. */
export function mappableDecision(id: string): Decision | undefined {
  return mappableDecisions.find((decision) => decision.id === id);
}
