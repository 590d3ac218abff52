import type { CivilDate } from "@opendepistage/core/calendar";
import type { DecisionResult, Language } from "@opendepistage/core/engine";
import {
  type Carried,
  decideMessage,
  type ExaminationReading,
  type FileMessage,
  type Mapping,
  type Message,
  type MessageReading,
  type Problem,
  readMessage,
  type Segment,
  type Unmapped,
} from "@opendepistage/hl7";
import { type MessageProblem, type SaidProblem, sayProblem } from "./said-problem.js";

/** How messages are to be answered. */
export interface AnswerOptions {
  readonly mapping: Mapping;
  readonly on: CivilDate | undefined;
  readonly presume: boolean;
  readonly language: Language;
}

/** A message of a file, with all that was found in it. */
export interface ReadAnswer {
  readonly file: string;
  /** From 1, in the file. */
  readonly index: number;
  /** MSH, where it could be read. */
  readonly header: Segment | undefined;
  /** The message, where it could be read. */
  readonly message: Message | undefined;
  /** What the message says; undefined where it could not be read. */
  readonly reading: MessageReading | undefined;
  /** Each examination with the decisions on it. */
  readonly decided: readonly Decided[];
  /** The decisions on all examinations, in order, as they are shown. */
  readonly decisions: readonly DecisionResult[];
  readonly problems: readonly MessageProblem[];
}

/** Which of the decisions are of which examination, and of which person of the message. */
export interface AnsweredExamination {
  /** The segment that begins it, or the observation that carries its document. */
  readonly place: string;
  /** The PID, as a place. */
  readonly person: string | null;
  /** From 0, among the decisions of the message. */
  readonly decisions: readonly number[];
}

/** An examination of a message, and the decisions on it. */
export interface Decided {
  readonly examination: ExaminationReading;
  readonly results: readonly DecisionResult[];
}

/** Reads a message and decides what it asks for. */
export function answerTo(
  { result }: FileMessage,
  place: { readonly file: string; readonly index: number },
  { mapping, on, presume, language }: AnswerOptions,
): ReadAnswer {
  const { header } = result;
  const remarks: readonly Problem[] = result.problems;
  if (!result.ok) return { ...place, ...unread, header, problems: remarks };
  const { message } = result;
  const reading = readMessage(message, mapping);
  const decided = reading.examinations.map((examination) => ({
    examination,
    results: decideMessage({ ...reading, examinations: [examination] }, { on, presume, language }),
  }));
  const decisions = decided.flatMap(({ results }) => results.map(withoutReaders));
  const problems = [...remarks, ...reading.problems];
  return { ...place, header, message, reading, decided, decisions, problems };
}

/** Values that name a reader, who stays in the message. */
const readers: readonly string[] = ["lastReader"];

function withoutReaders(result: DecisionResult): DecisionResult {
  if (!readers.some((name) => typeof result.values[name] === "string")) return result;
  const values = Object.entries(result.values).map(([name, value]) => [
    name,
    readers.includes(name) ? "(identifier)" : value,
  ]);
  return { ...result, values: Object.fromEntries(values) };
}

const unread = { message: undefined, reading: undefined, decided: [], decisions: [] } as const;

/** An answer as a program takes it, one object a message. */
export interface MessageAnswer {
  readonly file: string;
  readonly index: number;
  readonly messageType: string | null;
  readonly controlId: string | null;
  readonly carries: readonly Carried[];
  readonly examinations: readonly AnsweredExamination[];
  readonly decisions: readonly DecisionResult[];
  readonly unmapped: readonly Unmapped[];
  readonly problems: readonly SaidProblem[];
}

/** The answer as plain data. */
export function writeAnswer(answer: ReadAnswer, language: Language): MessageAnswer {
  const { file, index, reading, decided, decisions, problems } = answer;
  return {
    file,
    index,
    messageType: messageTypeOf(answer) ?? null,
    controlId: controlIdOf(answer) ?? null,
    carries: reading?.carried ?? [],
    examinations: examinationsOf(decided),
    decisions,
    unmapped: reading?.unmapped ?? [],
    problems: problems.map((problem) => sayProblem(problem, language)),
  };
}

function examinationsOf(decided: readonly Decided[]): readonly AnsweredExamination[] {
  let count = 0;
  return decided.map(({ examination: { place, person = null }, results }) => {
    const begin = count;
    count += results.length;
    return { place, person, decisions: results.map((_, index) => begin + index) };
  });
}

/** MSH-9, type and event; undefined where it cannot be read. */
export function messageTypeOf({ header, reading }: ReadAnswer): string | undefined {
  if (reading !== undefined) return reading.messageType;
  const type = header?.field(9);
  return type?.text ? `${type.component(1).text}^${type.component(2).text}` : undefined;
}

/** MSH-10; undefined where it cannot be read. */
export function controlIdOf({ header }: ReadAnswer): string | undefined {
  return header?.field(10).text || undefined;
}
