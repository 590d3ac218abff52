import type { Language } from "@opendepistage/core/engine";
import { readSheet, type SheetReading } from "@opendepistage/hl7/cda";
import type { Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Failure, sayFailure } from "../failure.js";
import { toJson, wantsJson } from "../format.js";
import { label } from "../render/punctuation.js";
import { renderSheet } from "../render/sheet.js";
import type { AnswerOptions } from "./answer.js";
import { withoutPerson } from "./answer-writer.js";
import { problemLine } from "./said-problem.js";
import { type SaidSheetProblem, type SheetAnswer, sheetAnswer } from "./sheet-account.js";
import { personOfSheet, sheetBundle } from "./sheet-bundle.js";

/** A CDA document among the files of a command. */
interface SheetFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether another answer stands before this one. */
  readonly isFollowing: boolean;
}

const noMessage: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--to: a CDA document is no message, and nothing acknowledges or answers it",
    fr: "--to : un document CDA n’est pas un message, rien ne l’acquitte ni n’y répond",
  },
};

/** Answers a CDA document on stdout, and tells its errors on stderr. */
export async function answerSheet(
  sheetFile: SheetFile,
  invocation: Invocation,
  options: AnswerOptions,
): Promise<ExitCode> {
  const { machine, values } = invocation;
  const { language } = options;
  if (!["decision", "fhir", undefined].includes(values["to"])) {
    machine.warn(sayFailure(noMessage, language));
    return noMessage.exitCode;
  }
  const reading = readSheet(sheetFile.bytes);
  const answer = sheetAnswer(sheetFile.file, reading, options);
  const errors = answer.problems.filter(({ severity }) => severity === "E");
  for (const problem of errors)
    machine.warn(`opendepistage: ${sheetFile.file}, ${sheetProblemLine(problem, language)}\n`);
  if (values["to"] === "fhir") await writeBundle(reading, answer, invocation);
  else if (wantsJson(invocation)) await machine.write(`${JSON.stringify(answer)}\n`);
  else await machine.write(`${sheetFile.isFollowing ? "\n" : ""}${renderSheet(answer, language)}`);
  return errors.length > 0 ? exitCode.badData : exitCode.done;
}

/** Of what could not be read nothing is written. */
async function writeBundle(
  reading: SheetReading,
  answer: SheetAnswer,
  invocation: Invocation,
): Promise<void> {
  if (!reading.ok) return;
  const { machine, language } = invocation;
  const subject = personOfSheet(reading.sheet);
  if (subject === undefined && answer.decisions.length > 0)
    machine.warn(`opendepistage: ${label(answer.file, withoutPerson[language], language)}\n`);
  const bundle = sheetBundle(reading.sheet, answer.decisions, { subject, now: machine.now(), language });
  await machine.write(wantsJson(invocation) ? `${JSON.stringify(bundle)}\n` : toJson(bundle));
}

/** A problem in one line, with the line of the file where it is known. */
function sheetProblemLine(problem: SaidSheetProblem, language: Language): string {
  const line = problemLine({ ...problem, hl7Code: 0 }, language);
  if (problem.line === null) return line;
  return `${language === "fr" ? "ligne" : "line"} ${problem.line}, ${line}`;
}
