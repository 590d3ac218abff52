import type { Action, DecisionResult } from "@opendepistage/core/engine";
import type { Task } from "fhir/r4.js";
import { questionnaireOf } from "../terms/questionnaire.js";
import type { CdsAnswer, Suggestion } from "./card.js";
import { sayAction } from "./card-detail.js";
import { indicatorOf } from "./indicators.js";
import type { CardContext, Judgement } from "./judgement.js";
import { lawTask } from "./law-task.js";
import { makeCard } from "./make-card.js";

/** The answer at patient-view: one card for the programme, with the next dates and the acts that the law asks for. */
export function patientViewAnswer(
  main: Judgement,
  dates: readonly Judgement[],
  context: CardContext,
): CdsAnswer {
  const indicator = indicatorOf(main.result.outcome, "view");
  const judgements = [main, ...dates];
  const changes = [
    ...judgements.flatMap((judgement) => tasksOf(judgement, context)),
    ...interviewOf(main, context),
  ];
  const suggestions = changes.map(
    ({ label, resource }, place): Suggestion => ({
      label,
      uuid: context.names.suggestion(0, place),
      actions: [{ type: "create", description: label, resource }],
    }),
  );
  return { cards: [makeCard({ main, dates, indicator, suggestions, index: 0 }, context)] };
}

/** A Task that the client may take over. */
interface OfferedTask {
  readonly label: string;
  readonly resource: Task;
}

/** Each act of the law. */
function tasksOf({ result }: Judgement, context: CardContext): readonly OfferedTask[] {
  return result.actions.map((action) => ({
    label: sayAction(action, context.language),
    resource: taskOf(action, result, context),
  }));
}

function taskOf(action: Action, result: DecisionResult, context: CardContext): Task {
  const { hookInstance, names, patientId, baseUrl, recorded, language } = context;
  const group = names.answer;
  const subject = `Patient/${patientId}`;
  return lawTask(action, result, { key: hookInstance, group, baseUrl, subject, recorded, language });
}

/** SDC's code for a task to fill in a questionnaire. */
const COMPLETE_QUESTIONNAIRE = {
  system: "http://hl7.org/fhir/uv/sdc/CodeSystem/temp",
  code: "complete-questionnaire",
};

/** Where facts are missing: an interview by the questionnaire of the decision. */
function interviewOf({ decision, result }: Judgement, context: CardContext): readonly OfferedTask[] {
  if (result.outcome !== "needs-information") return [];
  const { language, patientId } = context;
  const label = language === "fr" ? "Demander les faits qui manquent" : "Ask for the missing facts";
  const resource: Task = {
    resourceType: "Task",
    status: "requested",
    intent: "proposal",
    code: { coding: [COMPLETE_QUESTIONNAIRE] },
    for: { reference: `Patient/${patientId}` },
    input: [
      {
        type: { coding: [{ ...COMPLETE_QUESTIONNAIRE, code: "questionnaire" }] },
        valueCanonical: questionnaireOf(decision.id),
      },
    ],
  };
  return [{ label, resource }];
}
