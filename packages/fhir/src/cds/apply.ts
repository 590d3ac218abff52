import { type CivilDate, formatInstant, type Instant } from "@opendepistage/core/calendar";
import {
  type Decision,
  type DecisionResult,
  decide,
  type Language,
  type ParameterValues,
} from "@opendepistage/core/engine";
import type { CarePlan, FhirResource, RequestGroup, RequestGroupAction } from "fhir/r4.js";
import { canonicalOf, versioned } from "../definitions/canonical.js";
import { ACTION_SYSTEM } from "../definitions/code-systems.js";
import { conceptOf } from "../definitions/texts.js";
import { periodOf } from "../write/action-period.js";
import { reasonOf } from "../write/provisions.js";
import { versionOfRuleSet } from "../write/rule-set-version.js";
import { writeGuidance } from "../write/write-guidance.js";
import type { ApplyRequest } from "./apply-request.js";
import { sayAction } from "./card-detail.js";
import { lawTask } from "./law-task.js";
import { askedOf, lawOfDecision } from "./read-person.js";
import { sayAnswer } from "./say-answer.js";

/** What a plan depends on beside the request. */
export interface ApplyOptions {
  /** The day on which the law is judged where neither the request nor its data name one. */
  readonly on: CivilDate;
  readonly parameters: ParameterValues;
  readonly language: Language;
  /** The address of the service, without a slash at the end. */
  readonly baseUrl: string;
  /** The moment of the request. */
  readonly recorded: Instant;
}

const GUIDANCE = "guidance";
const ACTIONS = "actions";
const TASK = "task";

/**
 * Applies a decision to a subject (R4, `PlanDefinition/$apply`): a CarePlan that holds the answer as a GuidanceResponse,
 * with the data that is still required, and the acts of the law as a RequestGroup.
 */
export function applyDecision(decision: Decision, request: ApplyRequest, options: ApplyOptions): CarePlan {
  const { subject, entries, presume } = request;
  const question = {
    decisions: [decision],
    on: request.on ?? options.on,
    law: lawOfDecision(decision),
    subject,
  };
  const { facts, on } = askedOf(entries, decision, question);
  const result = decide(decision, facts, {
    on: request.on ?? on ?? options.on,
    presume,
    parameters: { ...options.parameters, ...request.parameters },
    language: options.language,
  });
  return carePlanOf(decision, result, { ...options, subject });
}

function carePlanOf(
  decision: Decision,
  result: DecisionResult,
  { subject, language, baseUrl, recorded }: ApplyOptions & Pick<ApplyRequest, "subject">,
): CarePlan {
  const definition = versioned(canonicalOf("PlanDefinition", decision.id), versionOfRuleSet(result.ruleset));
  const { contained = [], ...guidance } = writeGuidance(
    { result, givenOn: formatInstant(recorded) },
    {
      sender: { identifier: { system: "urn:ietf:rfc:3986", value: baseUrl }, type: "Device" },
      key: subject,
      recorded,
      subject: { reference: subject },
      language,
    },
  );
  const tasks = result.actions.map((action, index) => ({
    ...lawTask(action, result, { key: subject, group: GUIDANCE, baseUrl, subject, recorded, language }),
    id: `${TASK}-${index + 1}`,
  }));
  const group = groupOf(result, { subject, definition, language });
  return {
    resourceType: "CarePlan",
    contained: [
      ...(contained as FhirResource[]),
      { ...guidance, id: GUIDANCE },
      ...tasks,
      ...(group ? [group] : []),
    ],
    instantiatesCanonical: [definition],
    status: "draft",
    intent: "proposal",
    title: decision.title[language],
    description: sayAnswer(decision, result, language),
    subject: { reference: subject },
    created: formatInstant(recorded),
    supportingInfo: [{ reference: `#${GUIDANCE}` }],
    ...(group ? { activity: [{ reference: { reference: `#${ACTIONS}` } }] } : {}),
  };
}

function groupOf(
  { actions }: DecisionResult,
  about: { readonly subject: string; readonly definition: string; readonly language: Language },
): RequestGroup | undefined {
  if (actions.length === 0) return undefined;
  const { subject, definition, language } = about;
  return {
    resourceType: "RequestGroup",
    id: ACTIONS,
    instantiatesCanonical: [definition],
    status: "draft",
    intent: "proposal",
    subject: { reference: subject },
    action: actions.map((action, index): RequestGroupAction => {
      const period = periodOf(action);
      return {
        code: [conceptOf(ACTION_SYSTEM, action.code)],
        textEquivalent: sayAction(action, language),
        ...(period ? { timingPeriod: period } : {}),
        resource: { reference: `#${TASK}-${index + 1}` },
        documentation: [
          {
            type: "citation",
            label: action.provision,
            citation: reasonOf(action.provision, language).coding?.[0]?.display ?? action.provision,
          },
        ],
      };
    }),
  };
}
