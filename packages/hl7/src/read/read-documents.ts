import type { Message, Segment } from "../syntax/index.js";
import type { GroupedMessage } from "./groups.js";
import { isEncapsulated, readDocument } from "./read-document.js";
import { readStudy } from "./read-study.js";
import type { UnmappedReason } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import type { OpenDocument } from "./told-facts.js";

/** Documents that are finished (HL7 table 0271): authenticated, legally authenticated. */
const finished: readonly string[] = ["AU", "LA"];

/** Documents that are there to be used (HL7 table 0273). */
const available: readonly string[] = ["", "AV"];

/** Reads the documents of MDM^T02 and MDM^T10: OBX of data type ED after TXA, once the document is finished. */
export function readDocuments(
  message: Message,
  grouped: GroupedMessage,
  context: ReadingContext,
): readonly OpenDocument[] {
  const { use, carried, problems, header } = context;
  for (const group of grouped.groups) if (group.request !== undefined) readStudy(group, context);
  const notice = message.segment("TXA");
  if (notice === undefined) problems.push(noticeMissing(header));
  const idle = notice === undefined ? "observation-outside-group" : stateOf(notice, context);
  if (notice !== undefined && header.field(9).component(2).text === "T10")
    carried.push({ what: "document-replacement", place: sayPlace(placeIn(notice)) });
  return message.segmentsOf("OBX").flatMap((segment) => {
    if (idle !== undefined) use.list(segment, idle);
    else if (isEncapsulated(segment))
      return readDocument({ segment, patient: patientOf(message, segment) }, context) ?? [];
    else use.list(segment, "observation-not-mapped");
    return [];
  });
}

/** The person whom a segment is about: the PID before it. */
function patientOf(message: Message, { position }: Segment): Segment | undefined {
  return message.segmentsOf("PID").findLast((patient) => patient.position.index < position.index);
}

/** Why a document is not to be used yet, or any more (TXA-17, TXA-19). */
function stateOf(notice: Segment, { use, problems }: ReadingContext): UnmappedReason | undefined {
  const completion = notice.field(17).text;
  const availability = notice.field(19).text;
  use.use(notice, 1, 2, 17, 19);
  if (completion === "") problems.push(completionMissing(notice));
  return finished.includes(completion) && available.includes(availability) ? undefined : "not-final";
}

function noticeMissing(header: Segment): ReadingProblem {
  const place = { segment: "TXA", occurrence: 1, line: header.position.index + 2 };
  return readingProblem("order-group-missing", place, {
    found: { en: "no TXA", fr: "aucun TXA" },
    expected: { en: "TXA before the document", fr: "TXA avant le document" },
  });
}

function completionMissing(notice: Segment): ReadingProblem {
  return readingProblem("status-missing", placeIn(notice, { field: 17 }), {
    found: { en: "no status", fr: "aucun statut" },
    expected: {
      en: "the completion status of the document, LA or AU when it is finished",
      fr: "l’état d’achèvement du document, LA ou AU s’il est achevé",
    },
  });
}
