import { formatCivilDate } from "@opendepistage/core/calendar";
import { completenessTerms } from "../terms/completeness.js";
import { normalityTerms } from "../terms/results.js";
import { contextTerms, examinations } from "../terms/screening.js";
import { meaningOf, termsIn, valueIn } from "./concept.js";
import { readHistory } from "./read-history.js";
import { carry, leaveGap, programmeOf, type ReadingContext } from "./reading-context.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";
import { whenOf } from "./when.js";

/** Reads an examination of the past, or an operation that left its mark. */
export function readProcedure(procedure: Resource, context: ReadingContext): void {
  if (!hasStatus(procedure, context, ["completed"])) return;
  const terms = termsIn(procedure.take("code"));
  const kind = valueIn(terms, examinations);
  if (!kind.ok) {
    if (!readHistory(terms, procedure, context)) procedure.refuse("not-mapped", terms[0]);
    return;
  }
  const when = whenOf(procedure, context, "performed", "occurrence");
  const { day } = when;
  const { place } = procedure;
  carry(context, procedure, {
    what: "examination",
    place,
    value: kind.value,
    ...(day === undefined ? {} : { on: formatCivilDate(day.date) }),
  });
  const outcome = procedure.take("outcome");
  const normality = meaningOf(outcome, normalityTerms);
  const withinProgramme = meaningOf(procedure.take("category"), contextTerms);
  if (day === undefined) {
    leaveGap(context, procedure, kind.value);
    return;
  }
  context.occurrences.push({
    what: "examination",
    examination: kind.value,
    isNormal: normality === undefined ? undefined : normality === "normal",
    withinProgramme,
    isComplete: meaningOf(outcome, completenessTerms),
    day,
    place,
    resource: procedure,
  });
  const programme = programmeOf(context, "breast");
  if (kind.value === "mammogram" && withinProgramme === true && programme !== undefined)
    context.events.push({ programme, type: "examined", when, fields: {}, resource: procedure });
}
