import { parseCivilDate } from "@opendepistage/core/calendar";
import type { Procedure } from "fhir/r4.js";
import { completenessTerms } from "../terms/completeness.js";
import { normalityTerms } from "../terms/results.js";
import { contextTerms, type Examination, examinations } from "../terms/screening.js";
import { termOf } from "../terms/term.js";
import { type DomainWriter, type Facts, recordOf, type Writing, without } from "./domain-writer.js";
import { conceptOf } from "./write-breast.js";

/** The examination of a record fact that is known whole and past; others stay answers. */
function examinationWriter(
  name: string,
  examination: Examination,
  more: (record: Facts) => Partial<Procedure> | undefined,
): DomainWriter {
  return (facts, writing) => {
    const record = recordOf(facts[name]);
    const details = record && more(record);
    if (record === undefined || details === undefined || !isPast(record["date"], writing)) return facts;
    writing.collection.add({ ...procedureOf(examination, String(record["date"]), writing), ...details });
    return without(facts, name);
  };
}

function procedureOf(examination: Examination, date: string, { subject }: Writing): Procedure {
  return {
    resourceType: "Procedure",
    status: "completed",
    code: conceptOf(termOf(examinations, examination)),
    subject,
    performedDateTime: date,
  };
}

/** Only what was made before the day that is asked about is the last examination. */
function isPast(date: unknown, { on }: Writing): date is string {
  const day = typeof date === "string" ? parseCivilDate(date) : undefined;
  return day !== undefined && day < on;
}

export const writeLastMammogram = examinationWriter("lastMammogram", "mammogram", (record) => {
  const { result, withinProgramme } = record;
  if ((result !== "normal" && result !== "abnormal") || typeof withinProgramme !== "boolean")
    return undefined;
  return {
    outcome: conceptOf(termOf(normalityTerms, result)),
    category: conceptOf(termOf(contextTerms, withinProgramme)),
  };
});

const writeColonoscopy = examinationWriter("lastColonoscopy", "colonoscopy", ({ complete }) =>
  typeof complete === "boolean" ? { outcome: conceptOf(termOf(completenessTerms, complete)) } : undefined,
);

const writeCtColonography = examinationWriter("lastCtColonography", "ct-colonography", () => ({}));

export const writeColonExaminations: DomainWriter = (facts, writing) =>
  writeCtColonography(writeColonoscopy(facts, writing), writing);

/** The day of an examination, as the examination. */
function dayWriter(name: string, examination: Examination, more: Partial<Procedure>): DomainWriter {
  return (facts, writing) => {
    const date = facts[name];
    if (!isPast(date, writing)) return facts;
    writing.collection.add({ ...procedureOf(examination, date, writing), ...more });
    return without(facts, name);
  };
}

export const writeColonoscopyDay = dayWriter("colonoscopyOn", "colonoscopy", {});
export const writeLastMammotest = dayWriter("lastMammotestOn", "mammogram", {
  category: conceptOf(termOf(contextTerms, true)),
});
