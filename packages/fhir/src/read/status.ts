import type { UnmappedReason } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";

/** Statuses of R4 and R5 that say why a resource is not, or not yet, to be used. */
const REASONS: Readonly<Record<string, UnmappedReason>> = {
  "entered-in-error": "entered-in-error",
  cancelled: "cancelled",
  revoked: "cancelled",
  rejected: "cancelled",
  inactive: "cancelled",
  stopped: "cancelled",
  aborted: "cancelled",
  noshow: "not-done",
  "not-done": "not-done",
  failed: "not-done",
};

/**
 * Whether the status of a resource allows using it. Others are refused: cancelled, entered in error, or not final.
 *
 * A status that is not there is a problem, for each of these resources must have one.
 */
export function hasStatus(resource: Resource, context: ReadingContext, settled: readonly string[]): boolean {
  const status = resource.take("status")?.ownText;
  if (status !== undefined && settled.includes(status)) return true;
  if (status === undefined) {
    resource.refuse("status-missing");
    context.problems.push(
      readingProblem("status-missing", resource.place, {
        found: { en: "no status", fr: "aucun statut" },
        expected: { en: `status: ${settled.join(", ")}`, fr: `status : ${settled.join(", ")}` },
      }),
    );
    return false;
  }
  resource.refuse(REASONS[status] ?? "not-final");
  return false;
}
