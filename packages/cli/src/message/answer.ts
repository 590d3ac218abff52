import type { CivilDate } from "@opendepistage/core/calendar";
import type { DecisionResult, Language } from "@opendepistage/core/engine";
import {
  type Carried,
  decideMessage,
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
  readonly decisions: readonly DecisionResult[];
  readonly problems: readonly MessageProblem[];
}

/** Reads a message and decides what it asks for. */
export function answerTo(
  { result }: FileMessage,
  place: { readonly file: string; readonly index: number },
  { mapping, on, presume, language }: AnswerOptions,
): ReadAnswer {
  const { header } = result;
  const remarks: readonly Problem[] = result.problems;
  if (!result.ok)
    return { ...place, header, message: undefined, reading: undefined, decisions: [], problems: remarks };
  const { message } = result;
  const reading = readMessage(message, mapping);
  const decisions = decideMessage(reading, { on, presume, language });
  return { ...place, header, message, reading, decisions, problems: [...remarks, ...reading.problems] };
}

/** An answer as a program takes it, one object a message. */
export interface MessageAnswer {
  readonly file: string;
  readonly index: number;
  readonly messageType: string | null;
  readonly controlId: string | null;
  readonly carries: readonly Carried[];
  readonly decisions: readonly DecisionResult[];
  readonly unmapped: readonly Unmapped[];
  readonly problems: readonly SaidProblem[];
}

/** The answer as plain data. */
export function writeAnswer(answer: ReadAnswer, language: Language): MessageAnswer {
  const { file, index, reading, decisions, problems } = answer;
  return {
    file,
    index,
    messageType: messageTypeOf(answer) ?? null,
    controlId: controlIdOf(answer) ?? null,
    carries: reading?.carried ?? [],
    decisions,
    unmapped: reading?.unmapped ?? [],
    problems: problems.map((problem) => sayProblem(problem, language)),
  };
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
