import type { Language } from "@opendepistage/core/engine";
import type { Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Failure, sayFailure } from "../failure.js";
import { wantsJson } from "../format.js";
import { renderSheet } from "../render/sheet.js";
import type { AnswerOptions } from "./answer.js";
import { problemLine } from "./said-problem.js";
import { type SaidSheetProblem, type SheetFile, sheetAnswer } from "./sheet-account.js";

/** A CDA document among the files of a command. */
interface FollowingSheet extends SheetFile {
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
  sheetFile: FollowingSheet,
  invocation: Invocation,
  options: AnswerOptions,
): Promise<ExitCode> {
  const { machine, values } = invocation;
  const { language } = options;
  if (values["to"] !== undefined && values["to"] !== "decision") {
    machine.warn(sayFailure(noMessage, language));
    return noMessage.exitCode;
  }
  const answer = sheetAnswer(sheetFile, options);
  const errors = answer.problems.filter(({ severity }) => severity === "E");
  for (const problem of errors)
    machine.warn(`opendepistage: ${sheetFile.file}, ${sheetProblemLine(problem, language)}\n`);
  const text = wantsJson(invocation)
    ? `${JSON.stringify(answer)}\n`
    : `${sheetFile.isFollowing ? "\n" : ""}${renderSheet(answer, language)}`;
  await machine.write(text);
  return errors.length > 0 ? exitCode.badData : exitCode.done;
}

/** A problem in one line, with the line of the file where it is known. */
function sheetProblemLine(problem: SaidSheetProblem, language: Language): string {
  const line = problemLine({ ...problem, hl7Code: 0 }, language);
  if (problem.line === null) return line;
  return `${language === "fr" ? "ligne" : "line"} ${problem.line}, ${line}`;
}
