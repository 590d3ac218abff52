import {
  askedOf,
  decodeEmbedded,
  looksLikeCda,
  readSheet,
  type Sheet,
  type SheetProblem,
  type SheetReading,
  type SheetUnmapped,
} from "../cda/index.js";
import type { Segment } from "../syntax/index.js";
import { type DocumentPlace, isOfPerson } from "./document-person.js";
import { personOf } from "./open-examination.js";
import { observationFields, statusFault } from "./read-observation.js";
import type { Carried, UnmappedReason } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { type OpenDocument, openDocument } from "./told-facts.js";

/** Whether an observation carries encapsulated data (ED), which may be a document. */
export function isEncapsulated(segment: Segment): boolean {
  return segment.field(2).text === "ED";
}

/**
 * Reads the document that an observation carries; undefined, the observation being listed, where it is no sheet of the
 * French programme, or tells of another person than the message. What is wrong in the document is told at OBX-5, with
 * its path.
 */
export function readDocument(at: DocumentPlace, context: ReadingContext): OpenDocument | undefined {
  const { segment } = at;
  const { message, use, problems } = context;
  const unsettled = statusFault(segment, message);
  if (unsettled?.ok === false) {
    if (unsettled.problem !== undefined) problems.push(unsettled.problem);
    use.list(segment, unsettled.reason);
    return undefined;
  }
  const content = contentOf(segment);
  if (content === undefined || !("document" in content)) {
    const isFault = content !== undefined && isToldXml(segment);
    if (isFault) problems.push(faultOf(segment, content.problem));
    use.list(segment, isFault ? "value-not-mapped" : "document-not-read");
    return undefined;
  }
  const reading = readSheet(content.document);
  if (isAnother(reading)) {
    use.list(segment, "document-not-read");
    return undefined;
  }
  problems.push(...reading.problems.map((problem) => faultOf(segment, problem)));
  if (!reading.ok || !isOfPerson(reading.sheet, at, context)) {
    use.list(segment, "value-not-mapped");
    return undefined;
  }
  for (const part of reading.unmapped) use.listWithin(segment, 5, unmappedPart(segment, part));
  return examinationOf(reading.sheet, at, context);
}

/** What a sheet asks of the law, at the place of the observation that carries it. */
function examinationOf(sheet: Sheet, at: DocumentPlace, context: ReadingContext): OpenDocument {
  const { segment } = at;
  const { use, carried: told, mapping } = context;
  use.use(segment, ...observationFields);
  const { carried, examination } = askedOf(sheet, mapping.timeZone);
  told.push({ what: "document", place: placeOf(segment), value: sheet.kind });
  told.push(...carried.map((item): Carried => ({ ...item, place: within(segment, item.place) })));
  const on = examination.on && { ...examination.on, from: within(segment, examination.on.from) };
  const person = personOf(at);
  const named = person === undefined ? examination : { ...examination, person };
  return openDocument({ ...named, place: placeOf(segment), on }, placeIn(segment, { field: 5 }));
}

/** The document in OBX-5.5, as OBX-5.4 says that it is written; undefined for one that is no CDA. */
type Content = { readonly document: Uint8Array | string } | { readonly problem: SheetProblem } | undefined;

function contentOf(segment: Segment): Content {
  const value = segment.field(5);
  const data = value.component(5).text;
  const encoding = value.component(4).text.toLowerCase();
  if (encoding === "a") return looksLikeCda(new TextEncoder().encode(data)) ? { document: data } : undefined;
  if (encoding !== "base64") return undefined;
  const decoded = decodeEmbedded(data);
  if (!decoded.ok) return { problem: decoded.problem };
  return looksLikeCda(decoded.bytes) ? { document: decoded.bytes } : undefined;
}

/** Whether OBX-5.2 or OBX-5.3 says that the data are XML; other data that cannot be decoded are no concern here. */
function isToldXml(segment: Segment): boolean {
  return [2, 3].some((component) => /xml|cda/i.test(segment.field(5).component(component).text));
}

/** A CDA document of another kind than the sheets. */
function isAnother(reading: SheetReading): boolean {
  return !reading.ok && reading.problems.every(({ code }) => code === "document-unsupported");
}

function placeOf(segment: Segment): string {
  return sayPlace(placeIn(segment, { field: 5 }));
}

/** A place within the document, after that of the document: `OBX[2]-5:/ClinicalDocument/recordTarget`. */
function within(segment: Segment, path: string): string {
  return `${placeOf(segment)}:${path}`;
}

const reasons: Readonly<Record<SheetUnmapped["reason"], UnmappedReason>> = {
  "section-not-mapped": "document-part-not-mapped",
  "entry-not-mapped": "document-part-not-mapped",
  "value-not-mapped": "document-part-not-mapped",
  "part-not-read": "document-part-not-read",
  "header-part-not-read": "document-part-not-read",
};

function unmappedPart(segment: Segment, { place, reason }: SheetUnmapped) {
  return { place: within(segment, place), reason: reasons[reason] };
}

function faultOf(segment: Segment, problem: SheetProblem): ReadingProblem {
  const { severity, place, found, expected, french } = problem;
  const at = place === "" ? "" : ` (${place})`;
  return readingProblem(
    severity === "E" ? "document-fault" : "document-remark",
    placeIn(segment, { field: 5 }),
    {
      found: { en: `${found}${at}`, fr: `${french.found}${at}` },
      expected: { en: expected, fr: french.expected },
    },
  );
}
