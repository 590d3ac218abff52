import type { Place, Segment } from "../syntax/index.js";
import type { Group } from "./groups.js";
import { beginOf } from "./open-examination.js";
import { statusFault } from "./read-observation.js";
import type { StudyReferenceName } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { isTerm, termsOf } from "./terms.js";

/** The study instance UID among the codes of DICOM (PS3.16, annex D). */
const studyUidCode = { code: "110180", system: "DCM" };

/** Whether an observation names the study instead of telling a finding. */
export function isStudyObservation(segment: Segment): boolean {
  return termsOf(segment.field(3).repetition(1)).some((term) => isTerm(term, studyUidCode));
}

/** A name of the study in a field. */
interface Named {
  readonly text: string;
  readonly segment: Segment;
  readonly field: number;
}

/** Reads what ties a group to its images, each name from the first of its places that has it. */
export function readStudy(group: Group, context: ReadingContext): void {
  const { request, imaging } = group;
  const requests = request === undefined ? [] : [request];
  const procedures = imaging.filter(({ id }) => id === "IPC");
  const segments = imaging.filter(({ id }) => id === "ZDS");
  const observations = group.observations.filter((segment) => isUsable(segment, context));
  const accessionNumber = settled("accession-number", [...at(requests, 18), ...at(procedures, 1)], context);
  const requestedProcedure = settled(
    "requested-procedure",
    [...at(requests, 19), ...at(procedures, 2)],
    context,
  );
  const studyUid = settled(
    "study-uid",
    [...at(procedures, 3), ...at(segments, 1), ...at(observations, 5)].filter((each) => isUid(each, context)),
    context,
  );
  if (accessionNumber === undefined && requestedProcedure === undefined && studyUid === undefined) return;
  context.studies.push({
    place: beginOf(group),
    ...(accessionNumber === undefined ? {} : { accessionNumber }),
    ...(requestedProcedure === undefined ? {} : { requestedProcedure }),
    ...(studyUid === undefined ? {} : { studyUid }),
  });
}

function at(segments: readonly Segment[], field: number): readonly Named[] {
  return segments.flatMap((segment) => {
    const { text } = segment.field(field);
    return text === "" ? [] : [{ text, segment, field }];
  });
}

/** Whether an observation names the study, and finally; one that is not final is listed. */
function isUsable(segment: Segment, { message, use, problems }: ReadingContext): boolean {
  if (!isStudyObservation(segment)) return false;
  const fault = statusFault(segment, message);
  if (fault === undefined || fault.ok) {
    use.use(segment, 1, 2, 3, 5, 11);
    return true;
  }
  if (fault.problem !== undefined) problems.push(fault.problem);
  use.list(segment, fault.reason, { code: "110180 (DCM)" });
  return false;
}

/** The first name, the others being the same; where they differ, that is told. */
function settled(
  value: StudyReferenceName,
  names: readonly Named[],
  { use, carried, problems }: ReadingContext,
): string | undefined {
  for (const { segment, field } of names) use.use(segment, field);
  const [first] = names;
  if (first === undefined) return undefined;
  const other = names.find(({ text }) => text !== first.text);
  if (other !== undefined) problems.push(namesDiffer(placeIn(other.segment, { field: other.field })));
  const place = sayPlace(placeIn(first.segment, { field: first.field }));
  carried.push({ what: "study", place, value });
  return first.text;
}

/** Longest UID of DICOM (PS3.5, 9.1). */
const longestUid = 64;

function isUid({ text, segment, field }: Named, { problems }: ReadingContext): boolean {
  if (text.length <= longestUid && /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(text)) return true;
  problems.push(noUid(placeIn(segment, { field, component: 1 })));
  return false;
}

function noUid(place: Place): ReadingProblem {
  return readingProblem("study-uid-unreadable", place, {
    found: { en: "no UID of DICOM", fr: "aucun UID de DICOM" },
    expected: {
      en: "the study instance UID: numbers joined by points, 64 characters at most",
      fr: "l’UID de l’étude : des nombres joints par des points, 64 caractères au plus",
    },
  });
}

function namesDiffer(place: Place): ReadingProblem {
  return readingProblem("study-references-differ", place, {
    found: { en: "another name of the study than before", fr: "un autre nom de l’étude qu’avant" },
    expected: { en: "one study; the first is taken", fr: "une seule étude ; la première est retenue" },
  });
}
