import type { DecisionResult, Language } from "@opendepistage/core/engine";
import type { Unmapped } from "@opendepistage/hl7";
import { type ReadAnswer, writeAnswer } from "../message/answer.js";
import type { SaidProblem } from "../message/said-problem.js";
import type { ShortDecision } from "./event.js";

/** What is kept of the deciding on a message: nothing that tells whose it is, nor by which MSH-10 its sender knows it. */
export interface DecisionRecord {
  readonly messageType: string | null;
  /** The mapping by which the message was read, and its version. */
  readonly mapping: { readonly id: string; readonly version: string };
  readonly decisions: readonly DecisionResult[];
  readonly unmapped: readonly Unmapped[];
  readonly problems: readonly SaidProblem[];
}

export function recordOf(
  answer: ReadAnswer,
  { mapping, language }: { readonly mapping: DecisionRecord["mapping"]; readonly language: Language },
): DecisionRecord {
  const { messageType, decisions, unmapped, problems } = writeAnswer(answer, language);
  const { id, version } = mapping;
  return { messageType, mapping: { id, version }, decisions, unmapped, problems };
}

export function inShort(decisions: readonly DecisionResult[]): readonly ShortDecision[] {
  return decisions.map(({ decision, outcome }) => ({ decision, outcome }));
}
