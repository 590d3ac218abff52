import { type CivilDate, formatCivilDate } from "../calendar/index.js";
import {
  type Decision,
  type DecisionResult,
  decide,
  type Facts,
  type Language,
  type ParameterValues,
} from "../engine/index.js";
import type { EpisodeEvent } from "./event.js";
import { type Ledger, newLedger } from "./ledger.js";
import { type EpisodeProblem, type ProblemCode, referenceTo } from "./problem.js";

/** A decision taken in the course of an episode. */
export type TakenDecision = DecisionResult & {
  /** The day on which it was taken; `on` is the day on which the law is judged. */
  readonly takenOn: string;
};

/** A decision to take. */
export interface Question {
  readonly decision: Decision;
  readonly facts: Facts;
  /** The day on which it is taken. */
  readonly takenOn: CivilDate;
  /** The day on which the law is judged; that of the examination for its own decisions (VER-1). */
  readonly on?: CivilDate;
  /** What the actions belong to; those of one subject give way to those of its next decision. */
  readonly subject: string;
  /** A step of the subject, by which an act asked for again is told from the first. */
  readonly step?: (result: DecisionResult) => string;
  /** Facts that the event left out and that are taken by the fallback that its type documents. */
  readonly presumed?: readonly string[];
  /** Take the documented presumptions of the decision. */
  readonly presume?: boolean;
  /** Which of its actions are followed; all but invitations, which the decision on inviting alone asks for. */
  readonly follows?: (code: string) => boolean;
}

/** What a replay has come to. */
export interface Journal {
  readonly ledger: Ledger;
  readonly take: (question: Question) => DecisionResult;
  readonly report: (code: ProblemCode, event: EpisodeEvent, about?: readonly string[]) => void;
  /** Reports what an answer says against an event; true where the answer stands. */
  readonly admits: (event: EpisodeEvent, result: DecisionResult) => boolean;
  readonly history: readonly TakenDecision[];
  readonly problems: readonly EpisodeProblem[];
}

interface JournalOptions {
  readonly parameters: ParameterValues;
  readonly language: Language;
}

/** Outcomes that settle nothing: what was asked for before still is. */
const UNSETTLED: readonly string[] = ["invalid", "needs-information", "needs-parameter", "no-rule-in-force"];

const isNoInvitation = (code: string) => code !== "invite";

export function newJournal({ parameters, language }: JournalOptions): Journal {
  const ledger = newLedger();
  const history: TakenDecision[] = [];
  const problems: EpisodeProblem[] = [];
  const report: Journal["report"] = (code, event, about = []) => {
    problems.push({ code, event: referenceTo(event), about });
  };
  const take: Journal["take"] = ({
    decision,
    facts,
    takenOn,
    on = takenOn,
    presume = false,
    ...question
  }) => {
    const decided = decide(decision, facts, { on, parameters, presume, language });
    const presumed = [...decided.presumed, ...(question.presumed ?? [])];
    const result = { ...decided, presumed, takenOn: formatCivilDate(takenOn) };
    history.push(result);
    if (UNSETTLED.includes(decided.outcome)) return result;
    const asking = { decision: decision.id, subject: question.subject, on: takenOn };
    const follows = question.follows ?? isNoInvitation;
    ledger.ask(
      { ...asking, step: question.step?.(result) ?? "" },
      result.actions.filter(({ code }) => follows(code)),
    );
    return result;
  };
  const admits: Journal["admits"] = (event, result) => {
    if (result.outcome === "invalid")
      report("invalid", event, [result.decision, String(result.values["reason"])]);
    else if (result.outcome === "needs-information" || result.outcome === "needs-parameter")
      report("facts-missing", event, [result.decision, ...result.missing]);
    else if (result.outcome === "no-rule-in-force") report("no-rule-in-force", event, [result.decision]);
    else return true;
    return false;
  };
  return { ledger, take, report, admits, history, problems };
}
