import type { CivilDate } from "@opendepistage/core/calendar";
import { type DecideOptions, type DecisionResult, decide, type Facts } from "@opendepistage/core/engine";
import { finalFacts } from "@opendepistage/core/france/breast/final-class";
import type { AskedDecision, ExaminationReading, MessageReading, Unknown } from "./reading.js";

/** How the decisions of a message are made. */
export interface MessageOptions extends Omit<DecideOptions, "on"> {
  /** The day on which the law is judged, instead of that of the examination or order. */
  readonly on?: CivilDate | undefined;
}

/**
 * Decides what a message asks for, in the order of its examinations.
 *
 * Facts that it does not carry are unknown. Where it does not say that the examination belongs to the programme, or on
 * which day it was made (VER-1), the answer is `needs-information` with `service` or `on` among what is missing.
 */
export function decideMessage(
  reading: Pick<MessageReading, "examinations" | "sentOn">,
  options: MessageOptions = {},
): readonly DecisionResult[] {
  return reading.examinations.flatMap((examination) =>
    decideExamination(examination, reading.sentOn, options),
  );
}

function decideExamination(
  examination: ExaminationReading,
  sentOn: CivilDate | undefined,
  { on: chosen, ...options }: MessageOptions,
): readonly DecisionResult[] {
  const on = chosen ?? examination.on?.date ?? sentOn;
  if (on === undefined) return [];
  const unknown = examination.unknown.filter((name) => name !== "on" || chosen === undefined);
  const results: DecisionResult[] = [];
  const settled = new Map<string, Facts>();
  for (const asked of examination.asked) {
    const facts = factsToDecideOn(asked, { examination, results, settled });
    if (facts === undefined) continue;
    settled.set(asked.decision.id, facts);
    results.push(withheld(decide(asked.decision, facts, { ...options, on }), unknown));
  }
  return results;
}

interface Progress {
  readonly examination: ExaminationReading;
  readonly results: readonly DecisionResult[];
  readonly settled: ReadonlyMap<string, Facts>;
}

/** Conduct is asked for once there is a final class: of the message itself, or of the first reading in it. */
function factsToDecideOn({ decision, facts }: AskedDecision, progress: Progress): Facts | undefined {
  const { examination, results, settled } = progress;
  if (decision.id !== "fr.breast.conduct" || facts["finalClass"] !== undefined) return facts;
  const isAskedFirst = examination.asked.some((other) => other.decision.id === "fr.breast.first-reading");
  if (!isAskedFirst) return facts;
  const first = results.find((result) => result.decision === "fr.breast.first-reading");
  const final = first && finalFacts(first, settled.get(first.decision) ?? {});
  return final && { ...final, ...facts };
}

/** The answer, held back where the message leaves out what the whole decision rests on. */
function withheld(result: DecisionResult, unknown: readonly Unknown[]): DecisionResult {
  if (unknown.length === 0) return result;
  return {
    ...result,
    outcome: "needs-information",
    values: { possible: result.values["possible"] ?? [result.outcome] },
    strength: null,
    actions: [],
    because: [],
    missing: [...unknown, ...result.missing],
    interpretations: [],
    notes: [],
  };
}
