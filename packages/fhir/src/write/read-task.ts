import type { Action } from "@opendepistage/core/engine";
import type { CodeableConcept, Task } from "fhir/r4.js";
import {
  ACTION_SYSTEM,
  CHANNEL_SYSTEM,
  PROVISION_SYSTEM,
  ROLE_SYSTEM,
  TASK_INPUT_SYSTEM,
} from "../definitions/code-systems.js";
import { strengthOf } from "./strength.js";

/** The action that a Task was written from; undefined where it is not one of ours. */
export function readTask(task: Task): Action | undefined {
  const code = codeIn(task.code, ACTION_SYSTEM);
  const by = codeIn(task.performerType?.[0], ROLE_SYSTEM);
  const to = codeIn(inputOf(task, "to"), ROLE_SYSTEM);
  const channel = codeIn(inputOf(task, "channel"), CHANNEL_SYSTEM);
  const provision = codeIn(task.reasonCode, PROVISION_SYSTEM);
  const strength = strengthOf(task.intent);
  if (!code || !by || !to || provision === undefined || !strength) return undefined;
  const period = task.restriction?.period;
  return {
    code,
    by,
    to,
    ...(channel === undefined ? {} : { channel }),
    notBefore: period?.start ?? null,
    due: period?.end ?? null,
    strength,
    provision,
  };
}

function codeIn(concept: CodeableConcept | undefined, system: string): string | undefined {
  return concept?.coding?.find((coding) => coding.system === system)?.code;
}

function inputOf({ input = [] }: Task, type: string): CodeableConcept | undefined {
  return input.find((one) => codeIn(one.type, TASK_INPUT_SYSTEM) === type)?.valueCodeableConcept;
}
