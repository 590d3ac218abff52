import { idOfDecision } from "../definitions/canonical.js";
import { decisionIdOf } from "../terms/questionnaire.js";
import { findDecisionByFhirId } from "./find-decision.js";
import { readItems } from "./read-items.js";
import { dayIn, type ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";

/** Reads the answers to the questionnaire of a decision; other questionnaires are not understood. */
export function readAnswers(answers: Resource, context: ReadingContext): void {
  if (!hasStatus(answers, context, ["completed", "amended"])) return;
  const questionnaire = answers.take("questionnaire");
  const id = decisionIdOf(questionnaire?.ownText ?? "");
  if (id === undefined) {
    answers.refuse("not-mapped");
    return;
  }
  const decision = findDecisionByFhirId(id, idOfDecision);
  if (decision === undefined) {
    answers.refuse("not-mapped");
    context.problems.push(decisionUnknown(questionnaire?.place ?? answers.place));
    return;
  }
  const on = dayIn(context, answers.take("authored")).day;
  context.asks.push({ decision, by: "answers", resource: answers, on, isOfThatLaw: true });
  answers.use();
  const items = readItems(answers.takeAll("item"), decision.facts, (problem) =>
    context.problems.push(problem),
  );
  for (const { path, value, place } of items)
    context.facts.push({ decision: decision.id, path, value, place, resource: answers, group: answers });
}

function decisionUnknown(place: string) {
  return readingProblem("decision-unknown", place, {
    found: { en: "a questionnaire of no decision", fr: "un questionnaire d’aucune décision" },
    expected: {
      en: "the questionnaire of a decision, its id with dashes for dots",
      fr: "le questionnaire d’une décision, son identifiant avec des tirets pour points",
    },
  });
}
