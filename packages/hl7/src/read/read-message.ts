import { defaultMapping } from "../mapping/default-profile/index.js";
import type { Mapping } from "../mapping/mapping.js";
import type { Message, Segment } from "../syntax/index.js";
import { type GroupedMessage, groupsOf } from "./groups.js";
import { readDay } from "./read-day.js";
import { messageDayMissing } from "./read-examination-day.js";
import { type ReadExamination, readGroup } from "./read-group.js";
import { identityFields, identityOf } from "./read-identity.js";
import type { Day, ExaminationReading, MessageReading } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn, SegmentUse } from "./segment-use.js";

/** Fields of MSH that are read, or that an answer to the message repeats. */
const headerFields = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 17, 18, 21];

/** The message types that are read, each with what it is about. */
const supported: Readonly<Record<string, Readonly<Record<string, "order" | "result">>>> = {
  ORM: { O01: "order" },
  ORU: { R01: "result" },
};

/**
 * Reads what a message says by a mapping: facts for decisions, their day, and the account of what was not used.
 * Never throws on data, and guesses nothing: a code that the mapping does not have gives no fact.
 */
export function readMessage(message: Message, mapping: Mapping = defaultMapping): MessageReading {
  const header = message.segment("MSH");
  if (header === undefined) throw new TypeError("A message begins with MSH: this one was not parsed");
  const use = new SegmentUse();
  use.use(header, ...headerFields);
  const type = header.field(9).component(1).text;
  const event = header.field(9).component(2).text;
  const kind = supported[type]?.[event];
  const problems = [...controlIdProblems(header), ...(kind ? [] : [typeProblem(header, type)])];
  const carried: ReadingContext["carried"] = [];
  const grouped = groupsOf(message);
  const birthDates = kind ? readPatients(grouped, { mapping, use, carried, problems }) : new Map();
  const examinations = kind
    ? readGroups(grouped, { mapping, message: kind, header, use, carried, problems, birthDates })
    : [];
  if (kind === undefined) listAll(message, use);
  return {
    messageType: `${type}^${event}`,
    sender: { application: header.field(3).text, facility: header.field(4).text },
    controlId: header.field(10).text,
    sentOn: readDay(header, 7, mapping.timeZone).day?.date,
    examinations,
    carried,
    unmapped: use.unmapped(message),
    used: use.used(message),
    problems: problems.toSorted((a, b) => order(a) - order(b)),
  };
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

function typeProblem(header: Segment, type: string): ReadingProblem {
  const expected = { en: "ORM^O01 or ORU^R01", fr: "ORM^O01 ou ORU^R01" };
  if (type === "") {
    const found = { en: "no message type", fr: "aucun type de message" };
    return readingProblem("message-type-missing", placeIn(header, { field: 9 }), { found, expected });
  }
  if (supported[type] !== undefined) {
    const found = { en: `another event of ${type}`, fr: `un autre événement de ${type}` };
    return readingProblem("event-unsupported", placeIn(header, { field: 9, component: 2 }), {
      found,
      expected,
    });
  }
  const named = /^[A-Z0-9]{3}$/.test(type) ? type : undefined;
  const found = {
    en: named === undefined ? "another message type" : `message type ${named}`,
    fr: named === undefined ? "un autre type de message" : `le type de message ${named}`,
  };
  return readingProblem("message-type-unsupported", placeIn(header, { field: 9, component: 1 }), {
    found,
    expected,
  });
}

function listAll(message: Message, use: SegmentUse): void {
  for (const segment of message.segments) if (segment.id !== "MSH") use.list(segment, "message-not-read");
}

/** Reads of each patient that there is one, and the birth date. */
function readPatients(
  { patients }: GroupedMessage,
  { mapping, use, carried, problems }: Pick<ReadingContext, "mapping" | "use" | "carried" | "problems">,
): ReadonlyMap<Segment, Day> {
  const birthDates = new Map<Segment, Day>();
  for (const patient of patients) {
    const identity = identityOf(patient);
    use.use(patient, ...identityFields, 7);
    if (identity !== undefined) carried.push(identity);
    const { day, problem } = readDay(patient, 7, mapping.timeZone);
    if (problem !== undefined) problems.push(problem);
    if (day === undefined) continue;
    birthDates.set(patient, day);
    carried.push({ what: "birth-date", place: sayPlace(placeIn(patient, { field: 7 })) });
  }
  return birthDates;
}

/**
 * Reads the groups. Those about something else than screening are no examinations here; but a message that is about
 * nothing else is answered, by its first group, with what it lacks for a decision.
 */
function readGroups(grouped: GroupedMessage, context: ReadingContext): readonly ExaminationReading[] {
  const { use, problems, header, mapping } = context;
  for (const segment of grouped.outside) use.list(segment, "observation-outside-group");
  if (grouped.groups.length === 0) problems.push(groupMissing(context));
  const read = grouped.groups.flatMap((group) => readGroup(group, context) ?? []);
  const about = read.filter(({ isAboutScreening }) => isAboutScreening);
  const kept: readonly ReadExamination[] = about.length > 0 ? about : read.slice(0, 1);
  problems.push(...kept.flatMap((examination) => examination.problems));
  const isJudgedBySending = kept.some(({ examination }) => examination.on === undefined);
  const sent = readDay(header, 7, mapping.timeZone);
  if (isJudgedBySending && sent.day === undefined) {
    const known = problems.some(({ place }) => place.segment === "MSH" && place.field === 7);
    if (!known) problems.push(sent.problem ?? messageDayMissing(header));
  }
  return kept.map(({ examination }) => examination);
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
