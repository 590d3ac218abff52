import {
  type ActionRule,
  type Bilingual,
  type Decision,
  isExpression,
  type Language,
  type Row,
  rowId,
  type Strength,
} from "@opendepistage/core/engine";
import type {
  PlanDefinition,
  PlanDefinitionAction,
  PlanDefinitionActionCondition,
  PlanDefinitionActionParticipant,
} from "fhir/r4.js";
import { canonicalOf, versioned } from "./canonical.js";
import { ACTION_SYSTEM, outcomeSystemOf } from "./code-systems.js";
import { factsToComplete } from "./facts-to-complete.js";
import { citationOf, inFrench, metadataOf, periodInForce } from "./metadata.js";
import { factRequirement, parameterRequirement } from "./requirement.js";
import { roleConcept, roleOf } from "./roles.js";
import { type RowCondition, rowConditions } from "./row-conditions.js";

/** The language of a condition that is told in words: no engine takes it for one that it can run. */
const WORDS = "text/plain";

/**
 * A decision as a PlanDefinition (R4): the provisions cited, the data asked for, and one action for each row of the
 * table, of which exactly one applies.
 *
 * The conditions of a row must all hold. Those said in FHIRPath are over a QuestionnaireResponse to the decision’s
 * Questionnaire, and are true for no one of whom a fact that matters is unknown. Those that cannot be said so are in
 * words. The exact table is in the Library.
 */
export function planDefinitionOf(decision: Decision): PlanDefinition {
  const { id, ruleSet } = decision;
  const effectivePeriod = periodInForce(decision);
  const conditions = rowConditions(decision);
  return {
    resourceType: "PlanDefinition",
    ...metadataOf(decision, "PlanDefinition"),
    type: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/plan-definition-type", code: "eca-rule" }],
    },
    ...(effectivePeriod ? { effectivePeriod } : {}),
    relatedArtifact: decision.provisions.map(citationOf),
    library: [versioned(canonicalOf("Library", id), ruleSet.inForceFrom ?? undefined)],
    action: [
      {
        title: decision.title.en,
        _title: inFrench(decision.title),
        input: [
          ...Object.keys(decision.facts).map((path) => factRequirement(id, path)),
          ...decision.parameters.map((parameter) => parameterRequirement(parameter.id)),
        ],
        groupingBehavior: "logical-group",
        selectionBehavior: "exactly-one",
        action: decision.rows.map((row, index) => actionOfRow(decision, row, conditions[index] ?? [])),
      },
    ],
  };
}

function actionOfRow(
  decision: Decision,
  row: Row,
  conditions: readonly RowCondition[],
): PlanDefinitionAction {
  const outcome = decision.outcomes[row.outcome] ?? { en: row.outcome, fr: row.outcome };
  const { actions = [] } = row;
  const text = wordsOfRow(row);
  const condition = conditions.map(conditionOfRow);
  const input = factsToComplete(row).map((path) => factRequirement(decision.id, path));
  return {
    prefix: rowId(row),
    title: outcome.en,
    _title: inFrench(outcome),
    code: [{ coding: [{ system: outcomeSystemOf(decision.id), code: row.outcome }] }],
    textEquivalent: text.en,
    _textEquivalent: inFrench(text),
    documentation: row.provisions.map(citationOf),
    ...(condition.length > 0 ? { condition } : {}),
    ...(input.length > 0 ? { input } : {}),
    ...(actions.length > 0 ? { action: actions.map(actionOfRule) } : {}),
  };
}

function conditionOfRow({ expression, text }: RowCondition): PlanDefinitionActionCondition {
  return {
    kind: "applicability",
    expression: {
      description: text.en,
      _description: inFrench(text),
      language: expression === undefined ? WORDS : "text/fhirpath",
      expression: expression ?? text.en,
    },
  };
}

function actionOfRule(rule: ActionRule): PlanDefinitionAction {
  const { code, by, provision, when } = rule;
  const participant = participantOf(by);
  const text = wordsOfRule(rule);
  return {
    code: [{ coding: [{ system: ACTION_SYSTEM, code }] }],
    textEquivalent: text.en,
    _textEquivalent: inFrench(text),
    ...(provision ? { documentation: [citationOf(provision)] } : {}),
    ...(when ? { condition: [conditionOfRow({ text: when.text })] } : {}),
    ...(participant ? { participant: [participant] } : {}),
  };
}

const STRENGTHS: Readonly<Record<Strength, Bilingual>> = {
  required: { en: "required", fr: "obligatoire" },
  recommended: { en: "recommended", fr: "recommandé" },
  allowed: { en: "allowed", fr: "permis" },
};

/** How binding a row is, and its values and notes in words. */
function wordsOfRow({ strength = "required", values = {}, notes = [] }: Row): Bilingual {
  return inBoth((language) => [
    STRENGTHS[strength][language],
    ...Object.entries(values).map(([name, value]) => `${name}: ${sayValue(value, language)}`),
    ...notes.map((note) => sayValue(note, language)),
  ]);
}

/** Who acts towards whom, and when. */
function wordsOfRule({ by, to, channel, notBefore, due, strength }: ActionRule): Bilingual {
  const words = {
    en: { notBefore: "not before", due: "at the latest" },
    fr: { notBefore: "pas avant", due: "au plus tard" },
  };
  return inBoth((language) => [
    `${roleOf(by)?.text[language] ?? by} → ${roleOf(to)?.text[language] ?? to}`,
    ...(channel === undefined ? [] : [channel]),
    ...(notBefore ? [`${words[language].notBefore}: ${notBefore.text[language]}`] : []),
    ...(due ? [`${words[language].due}: ${due.text[language]}`] : []),
    ...(strength ? [STRENGTHS[strength][language]] : []),
  ]);
}

function inBoth(parts: (language: Language) => readonly string[]): Bilingual {
  return { en: parts("en").join("; "), fr: parts("fr").join("; ") };
}

function sayValue(value: unknown, language: Language): string {
  if (isExpression(value)) return value.text[language];
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** R4 admits people and devices alone as participants: a body is named in the text. */
function participantOf(by: string): PlanDefinitionActionParticipant | undefined {
  const bearer = roleOf(by)?.bearer;
  if (bearer === undefined || bearer === "Organization") return undefined;
  return { type: PARTICIPANT[bearer], role: roleConcept(by, "en") };
}

const PARTICIPANT = { Patient: "patient", PractitionerRole: "practitioner", Device: "device" } as const;
