import { formatInstant } from "@opendepistage/core/calendar";
import type { Action } from "@opendepistage/core/engine";
import type { Reference, Task, TaskInput } from "fhir/r4.js";
import { canonicalOf, versioned } from "../definitions/canonical.js";
import { ACTION_SYSTEM, CHANNEL_SYSTEM, TASK_INPUT_SYSTEM } from "../definitions/code-systems.js";
import { roleConcept } from "../definitions/roles.js";
import { conceptOf } from "../definitions/texts.js";
import { periodOf } from "./action-period.js";
import { identifierOf } from "./bundle-entry.js";
import { reasonOf } from "./provisions.js";
import { bearerOf } from "./roles.js";
import { INTENT_OF } from "./strength.js";
import { senderReference, type WritingContext } from "./writing-context.js";

/** An action with what its Task says beyond it. */
export interface AskedTask {
  readonly action: Action;
  /** The decision that asked for it, and the day in force of its rules. */
  readonly decision: string;
  readonly version: string | undefined;
  /** Name of the answer or the episode that the Task belongs to. */
  readonly group: string;
  /** The request that the Task is there to have fulfilled, where one is written. */
  readonly request?: Reference;
}

/** The Task of one action: who is to do what, by when, and by which provision. */
export function writeTask(
  { action, decision, version, group, request }: AskedTask,
  context: WritingContext,
): Task {
  const { language = "en", focus, subject } = context;
  const owner = bearerOf(action.by, context);
  const period = periodOf(action);
  const about = request ?? focus;
  return {
    resourceType: "Task",
    instantiatesUri: versioned(canonicalOf("PlanDefinition", decision), version),
    groupIdentifier: identifierOf(group),
    status: "requested",
    intent: INTENT_OF[action.strength],
    code: conceptOf(ACTION_SYSTEM, action.code),
    ...(about ? { focus: about } : {}),
    ...(request ? { basedOn: [request] } : {}),
    ...(subject ? { for: subject } : {}),
    authoredOn: formatInstant(context.recorded),
    requester: senderReference(context),
    performerType: [roleConcept(action.by, language)],
    ...(owner ? { owner } : {}),
    reasonCode: reasonOf(action.provision, language),
    ...(period ? { restriction: { period } } : {}),
    input: inputsOf(action, language),
  };
}

/** R4 has no element of a Task for whom an act is addressed to, nor for the channel: they are inputs. */
function inputsOf({ to, channel }: Action, language: "en" | "fr"): TaskInput[] {
  const addressee = {
    type: conceptOf(TASK_INPUT_SYSTEM, "to"),
    valueCodeableConcept: roleConcept(to, language),
  };
  if (channel === undefined) return [addressee];
  return [
    addressee,
    {
      type: conceptOf(TASK_INPUT_SYSTEM, "channel"),
      valueCodeableConcept: conceptOf(CHANNEL_SYSTEM, channel),
    },
  ];
}
