import type { Segment } from "../syntax/index.js";
import type { JudgedDay, ServiceReading } from "./open-examination.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";
import type { OpenDocument } from "./told-facts.js";

/** Decisions of whose service OBR-7 is the day of the mammogram. */
const ofMammogram: readonly string[] = ["fr.breast.first-reading", "fr.breast.second-reading"];

/** A remark where a result of a reading carries the sheet of a mammogram of another day, which may be the wrong one. */
export function dayRemark(
  segment: Segment,
  { reading: { on } }: OpenDocument,
  { service: { service, isKnown }, judged }: { readonly service: ServiceReading; readonly judged: JudgedDay },
): ReadingProblem | undefined {
  const isReading = isKnown && service?.decisions.some((id) => ofMammogram.includes(id)) === true;
  const { day } = judged;
  if (!isReading || day === undefined || on === undefined || day.date === on.date) return undefined;
  return readingProblem("document-of-another-day", placeIn(segment, { field: 5 }), {
    found: {
      en: `the sheet of a mammogram of another day than ${day.from} gives`,
      fr: `la fiche d’une mammographie d’un autre jour que celui de ${day.from}`,
    },
    expected: { en: "the sheet of this mammogram", fr: "la fiche de cette mammographie" },
  });
}
