import { type Problem, parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import type { CivilDate } from "@opendepistage/core/calendar";
import type { Decision, DecisionResult, Language, ParameterValues } from "@opendepistage/core/engine";
import { decide } from "@opendepistage/core/engine";
import { ownParameters } from "../case/parameters.js";
import { sayProblem } from "../failure.js";
import { unknownDecision } from "../find-decision.js";
import type { Line } from "../input/lines.js";
import { type LineErrorCode, type LineFault, type LineRequest, readLine } from "./line-request.js";

/** What holds for all lines of a batch; what a line says itself comes first. */
export interface BatchOptions {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly on: CivilDate | undefined;
  readonly presume: boolean;
  readonly parameters: ParameterValues;
  /** The decision as local derogations change it on a day. */
  readonly derogated: (decision: Decision, on: CivilDate) => Decision;
  readonly language: Language;
}

/** The answer to one line, as JSON, and the fault it tells of, if any. */
export interface LineAnswer {
  readonly json: string;
  readonly fault: LineErrorCode | undefined;
}

/** Decides the case of one line; undefined where the line is blank. */
export function answerLine(line: Line, options: BatchOptions): LineAnswer | undefined {
  const read = readLine(line);
  if (read === undefined) return undefined;
  const { id } = read.ok ? read.request : read;
  const answer = read.ok ? answerRequest(read.request, options) : { fault: read.fault };
  if ("result" in answer) return { json: JSON.stringify({ id, ...answer.result }), fault: undefined };
  const error = writeFault(answer.fault, options.language);
  return { json: JSON.stringify({ id, line: line.number, error }), fault: answer.fault.code };
}

type Answer = { readonly result: DecisionResult } | { readonly fault: LineFault };

function answerRequest(request: LineRequest, options: BatchOptions): Answer {
  const decision = options.decisions.get(String(request.decision));
  if (!decision) return { fault: unknownDecisionFault(String(request.decision)) };
  const on = request.on === undefined && options.on !== undefined ? givenOn(options.on) : parseOn(request.on);
  if (!on.ok) return fault("invalid-date", on.problems);
  const facts = parseFacts(decision, request.facts);
  if (!facts.ok) return fault("invalid-facts", facts.problems);
  const own = parseParameters(decision, request.parameters ?? {});
  if (!own.ok) return fault("invalid-parameters", own.problems);
  try {
    const result = decide(options.derogated(decision, on.on), facts.facts, {
      on: on.on,
      presume: request.presume === undefined ? options.presume : request.presume === true,
      parameters: { ...ownParameters(decision, options.parameters), ...own.parameters },
      language: options.language,
    });
    return { result };
  } catch (problem) {
    return { fault: internalFault(problem) };
  }
}

function givenOn(on: CivilDate): { readonly ok: true; readonly on: CivilDate } {
  return { ok: true, on };
}

function fault(code: LineErrorCode, problems: readonly Problem[]): Answer {
  return { fault: { code, problems } };
}

function unknownDecisionFault(id: string): LineFault {
  const { message, hint } = unknownDecision(id);
  return {
    code: "unknown-decision",
    message: { en: `${message.en}: ${hint.en}`, fr: `${message.fr} : ${hint.fr}` },
  };
}

/** The other lines are answered all the same. */
export function internalFault(problem: unknown): LineFault {
  const told = problem instanceof Error ? problem.message : String(problem);
  return {
    code: "internal-fault",
    message: {
      en: `internal fault, please report it: ${told}`,
      fr: `défaut interne, merci de le signaler : ${told}`,
    },
  };
}

/** A fault as the answer carries it: the first problem, and all of them where there are several. */
export function writeFault({ code, message, problems = [] }: LineFault, language: Language) {
  const written = problems.map((problem) => ({
    path: problem.path,
    found: problem.found[language],
    expected: problem.expected[language],
  }));
  const told = message?.[language] ?? problems.map((problem) => sayProblem(problem, language)).join("; ");
  const [first] = written;
  return { code, message: told, ...first, ...(written.length > 1 ? { problems: written } : {}) };
}
