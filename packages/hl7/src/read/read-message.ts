import type { EpisodeEvent } from "@opendepistage/core/episode";
import { defaultMapping } from "../mapping/default-profile/index.js";
import type { Mapping } from "../mapping/mapping.js";
import type { Message, Segment } from "../syntax/index.js";
import { contradictionsIn } from "./agreement.js";
import { type GroupedMessage, groupsOf } from "./groups.js";
import { subjectOf, typeProblem } from "./message-types.js";
import { profileRemarks } from "./national-profile.js";
import { closed, type OpenExamination, problemsOf } from "./open-examination.js";
import { readAcknowledgment } from "./read-acknowledgment.js";
import { readDay } from "./read-day.js";
import { readDocuments } from "./read-documents.js";
import { messageDayMissing } from "./read-examination-day.js";
import { readGroup } from "./read-group.js";
import { type PersonsReading, personProblems, readPersons } from "./read-persons.js";
import type { ExaminationReading, MessageReading, MessageSubject, PersonReading } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn, SegmentUse } from "./segment-use.js";
import { closedDocument, type OpenDocument } from "./told-facts.js";

/** Fields of MSH that are read, or that an answer to the message repeats. */
const headerFields = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 17, 18, 21];

/**
 * Reads what a message says by a mapping: facts for decisions, their day, and the account of what was not used.
 * Never throws on data, and guesses nothing: a code that the mapping does not have gives no fact.
 */
export function readMessage(message: Message, mapping: Mapping = defaultMapping): MessageReading {
  const header = message.segment("MSH");
  if (header === undefined) throw new TypeError("A message begins with MSH: this one was not parsed");
  const context = contextOf(header, mapping);
  const { use, carried, problems, studies } = context;
  const subject = subjectOf(header);
  const { persons, birthDates } = subject ? readPersons(message.segments, context) : nobody;
  const content = subject ? readContent(message, subject, { ...context, birthDates }) : nothing;
  if (subject === undefined) listAll(message, context);
  if (subject === "person") problems.push(...personProblems(header, persons));
  const sender = { application: header.field(3).text, facility: header.field(4).text };
  const controlId = header.field(10).text;
  return {
    messageType: typeOf(header),
    sender,
    controlId,
    subject,
    sentOn: readDay(header, 7, mapping.timeZone).day?.date,
    ...content,
    persons,
    studies,
    events: deathsOf(persons, [sender.application, sender.facility, controlId]),
    carried,
    unmapped: use.unmapped(message),
    used: use.used(message),
    problems: problems.toSorted((a, b) => order(a) - order(b)),
  };
}

const nobody: PersonsReading = { persons: [], birthDates: new Map() };

type Content = Pick<MessageReading, "examinations" | "acknowledgment">;

const nothing: Content = { examinations: [], acknowledgment: undefined };

function contextOf(header: Segment, mapping: Mapping): ReadingContext {
  const use = new SegmentUse();
  use.use(header, ...headerFields);
  const type = subjectOf(header) ? [] : [typeProblem(header)];
  return {
    mapping,
    message: subjectOf(header) === "order" ? "order" : "result",
    header,
    use,
    carried: [],
    problems: [...controlIdProblems(header), ...type, ...profileRemarks(header)],
    birthDates: new Map(),
    studies: [],
    documents: [],
    joined: new Map(),
  };
}

function readContent(message: Message, subject: MessageSubject, context: ReadingContext): Content {
  switch (subject) {
    case "acknowledgment":
      return { ...nothing, acknowledgment: readAcknowledgment(message, context) };
    case "person":
      return nothing;
    case "document":
      return {
        ...nothing,
        examinations: settled([], readDocuments(message, groupsOf(message), context), context),
      };
    default:
      return { ...nothing, examinations: readGroups(groupsOf(message), context) };
  }
}

/** `ORU^R01`; without an event the type alone, `ACK`. */
function typeOf(header: Segment): string {
  const type = header.field(9).component(1).text;
  const event = header.field(9).component(2).text;
  return type !== "" && event === "" ? type : `${type}^${event}`;
}

/** The events of episodes that a message tells: deaths of which the day is known. */
function deathsOf(persons: readonly PersonReading[], sender: readonly string[]): readonly EpisodeEvent[] {
  return persons.flatMap(({ place, died }) => {
    if (died?.on === undefined) return [];
    // The same message twice tells the same event twice.
    return { type: "died", id: JSON.stringify([...sender, place]), on: died.on, fields: {} };
  });
}

/** Problems come in the order of the message, whatever was read first. */
function order({ place }: ReadingProblem): number {
  return (place.line ?? 0) * 10_000 + (place.field ?? 0);
}

function controlIdProblems(header: Segment): readonly ReadingProblem[] {
  if (header.field(10).text !== "") return [];
  const finding = {
    found: { en: "no control id", fr: "aucun identifiant de message" },
    expected: { en: "the id of the message", fr: "l’identifiant du message" },
  };
  return [readingProblem("control-id-missing", placeIn(header, { field: 10 }), finding)];
}

function listAll(message: Message, { use }: ReadingContext): void {
  for (const segment of message.segments) if (segment.id !== "MSH") use.list(segment, "message-not-read");
}

/**
 * Reads the groups. Those about something else than screening are no examinations here; but a message that is about
 * nothing else is answered, by its first group, with what it lacks for a decision.
 */
function readGroups(grouped: GroupedMessage, context: ReadingContext): readonly ExaminationReading[] {
  const { use, problems } = context;
  for (const segment of grouped.outside) use.list(segment, "observation-outside-group");
  if (grouped.groups.length === 0) problems.push(groupMissing(context));
  const read = grouped.groups.flatMap((group) => readGroup(group, context) ?? []);
  const about = read.filter(({ isAboutScreening }) => isAboutScreening);
  const isAnswered = about.length > 0 || context.documents.length > 0;
  const kept = isAnswered ? about : read.slice(0, 1);
  for (const examination of kept) {
    problems.push(...problemsOf(examination));
    for (const collection of examination.collections) problems.push(...collection.finish());
  }
  const examinations = settled(kept, context.documents, context);
  if (examinations.some(({ on }) => on === undefined)) requireMessageDay(context);
  return examinations;
}

/** The examinations with the facts on which all parts of the message agree. */
function settled(
  open: readonly OpenExamination[],
  documents: readonly OpenDocument[],
  { problems }: ReadingContext,
): readonly ExaminationReading[] {
  problems.push(...contradictionsIn({ open, documents }));
  return [...open.map(closed), ...documents.map(closedDocument)];
}

/** Without a day of its own, an examination is judged on the day of the message, which must then be there. */
function requireMessageDay({ header, mapping, problems }: ReadingContext): void {
  const sent = readDay(header, 7, mapping.timeZone);
  const isTold = problems.some(({ place }) => place.segment === "MSH" && place.field === 7);
  if (sent.day === undefined && !isTold) problems.push(sent.problem ?? messageDayMissing(header));
}

function groupMissing({ message, header }: ReadingContext): ReadingProblem {
  const segment = message === "order" ? "ORC" : "OBR";
  return readingProblem(
    "order-group-missing",
    { segment, occurrence: 1, ...lineAfter(header) },
    {
      found: { en: `no ${segment}`, fr: `aucun ${segment}` },
      expected: { en: `${segment} for each examination`, fr: `${segment} pour chaque examen` },
    },
  );
}

function lineAfter(header: Segment): { readonly line: number } {
  return { line: header.position.index + 2 };
}
