import { breastCancerTerms, type HistoryRow, historyRows } from "../terms/history.js";
import type { Term } from "../terms/term.js";
import { hasTerm, termsIn } from "./concept.js";
import { carry, programmeOf, type ReadingContext } from "./reading-context.js";
import type { Resource } from "./resource.js";
import { whenOf } from "./when.js";

/** Reads a situation of the person by its codes; false where it settles no fact. */
export function readHistory(terms: readonly Term[], resource: Resource, context: ReadingContext): boolean {
  const rows = historyRows.filter((row) => hasTerm(terms, row.terms));
  for (const row of rows) giveRow(row, resource, context);
  return rows.length > 0;
}

function giveRow({ title, facts }: HistoryRow, resource: Resource, context: ReadingContext): void {
  carry(context, resource, { what: "history", place: resource.place, value: title });
  for (const [decision, fact] of Object.entries(facts))
    context.facts.push({ decision, ...fact, place: resource.place, resource });
}

const PRESENT = ["active", "recurrence", "relapse"] as const;

/** Reads a condition that is confirmed, or that nobody doubts; one that is over is read only where it leaves its mark. */
export function readCondition(condition: Resource, context: ReadingContext): void {
  const verification = termsIn(condition.take("verificationStatus"))[0]?.code;
  if (verification === "entered-in-error") {
    condition.refuse("entered-in-error");
    return;
  }
  if (verification === "refuted") {
    condition.refuse("not-mapped");
    return;
  }
  if (verification !== undefined && verification !== "confirmed") {
    condition.refuse("not-final");
    return;
  }
  const clinical = termsIn(condition.take("clinicalStatus"))[0]?.code;
  const isPresent = clinical === undefined || PRESENT.some((status) => status === clinical);
  const terms = termsIn(condition.take("code"));
  if (hasTerm(terms, breastCancerTerms)) {
    readBreastCancer(condition, context);
    return;
  }
  if (!isPresent && !isLasting(terms)) {
    condition.refuse("not-final", terms[0]);
    return;
  }
  if (!readHistory(terms, condition, context)) condition.refuse("not-mapped", terms[0]);
}

/** Whether a condition of the past counts as one of today: what raised a risk, or took an organ. */
function isLasting(terms: readonly Term[]): boolean {
  return historyRows.some((row) => row.isLasting && hasTerm(terms, row.terms));
}

/** A cancer of the breast was diagnosed; how it is treated, which decides, is not told by the condition. */
function readBreastCancer(condition: Resource, context: ReadingContext): void {
  carry(context, condition, {
    what: "history",
    place: condition.place,
    value: "Breast cancer",
    cancer: "breast",
  });
  const programme = programmeOf(context, "breast");
  const when = whenOf(condition, context, "onset", "recordedDate");
  if (programme === "fr.breast" && when.day !== undefined)
    context.events.push({
      programme,
      type: "diagnosed",
      when,
      fields: { cancerDiagnosed: true },
      resource: condition,
    });
}
