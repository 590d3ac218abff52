import { writeFacts } from "@opendepistage/core/border";
import type { Decision, DecisionResult, Facts } from "@opendepistage/core/engine";
import { caseKey } from "../bundle/case-key.js";
import { type AnswerBundle, answerBundle, defaultSender } from "../bundle/write-answer.js";
import type { Invocation } from "../command.js";

/** A case that nobody gave a key: its facts are the key, and asked again it gives the same ids. */
export interface CaseOfFacts {
  readonly decision: Decision;
  readonly facts: Facts;
}

/** The answer to a case as a transaction Bundle (R4). A file of its own when built: `decide` seldom needs it. */
export function decidedAsFhir(
  result: DecisionResult,
  { decision, facts }: CaseOfFacts,
  { machine, language }: Pick<Invocation, "machine" | "language">,
): AnswerBundle {
  const key = caseKey("decide", decision.id, writeFacts(decision, facts));
  return answerBundle([result], {
    key,
    sender: defaultSender,
    subject: undefined,
    now: machine.now(),
    language,
  });
}
