import type { Problem } from "@opendepistage/core/border";
import { FaultReport, type Fields, isFields } from "./fault-report.js";
import { isOverrideReason } from "./override-reasons.js";

/** What became of a card; comments and identifiers are read past and not kept. */
export interface Feedback {
  readonly outcome: "accepted" | "overridden";
  /** The code of one of our own override reasons. */
  readonly reason?: string;
}

/** The feedback of a client, or all that is wrong with it. */
export type ParsedFeedback =
  | { readonly ok: true; readonly feedback: readonly Feedback[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads `{"feedback": […]}` (CDS Hooks 2.0, "Feedback"). */
export function parseFeedback({ feedback }: Fields): ParsedFeedback {
  const faults = new FaultReport();
  if (!Array.isArray(feedback)) faults.expected("feedback", "a list", "une liste");
  const read = Array.isArray(feedback)
    ? feedback.flatMap((item: unknown, index) => readItem(item, `feedback[${index}]`, faults) ?? [])
    : [];
  return faults.problems.length === 0
    ? { ok: true, feedback: read }
    : { ok: false, problems: faults.problems };
}

function readItem(item: unknown, path: string, faults: FaultReport): Feedback | undefined {
  if (!isFields(item)) return faults.expected(path, "an object", "un objet");
  const { card, outcome, acceptedSuggestions, outcomeTimestamp } = item;
  if (typeof card !== "string" || card === "")
    faults.expected(`${path}.card`, "the uuid of a card", "l’uuid d’une carte");
  if (typeof outcomeTimestamp !== "string" || !TIMESTAMP.test(outcomeTimestamp))
    faults.expected(`${path}.outcomeTimestamp`, "a moment in UTC (RFC 3339)", "un instant en UTC (RFC 3339)");
  if (outcome !== "accepted" && outcome !== "overridden")
    return faults.expected(`${path}.outcome`, "accepted or overridden", "accepted ou overridden");
  if (outcome === "accepted" && !isListOfIds(acceptedSuggestions))
    faults.expected(`${path}.acceptedSuggestions`, "a list of {id}", "une liste de {id}");
  const reason = ownReason(item);
  return { outcome, ...(reason === undefined ? {} : { reason }) };
}

const TIMESTAMP = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

function isListOfIds(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isFields(item) && typeof item["id"] === "string")
  );
}

/** Free comments may tell of the person; a code that this service gave does not. */
function ownReason({ overrideReason }: Fields): string | undefined {
  const reason = isFields(overrideReason) ? overrideReason["reason"] : undefined;
  const code = isFields(reason) ? reason["code"] : undefined;
  return typeof code === "string" && isOverrideReason(code) ? code : undefined;
}
