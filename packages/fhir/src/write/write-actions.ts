import { formatInstant } from "@opendepistage/core/calendar";
import type { Action } from "@opendepistage/core/engine";
import type { Communication, RequestGroup, ServiceRequest, Task } from "fhir/r4.js";
import { canonicalOf, versioned } from "../definitions/canonical.js";
import { isLetter } from "./acts.js";
import { type IdentifiedResource, referenceTo } from "./bundle-entry.js";
import { nameIn } from "./naming.js";
import { referenceOfType } from "./reference-type.js";
import { INTENT_OF } from "./strength.js";
import { writeCommunication } from "./write-communication.js";
import { writeServiceRequest } from "./write-service-request.js";
import { writeTask } from "./write-task.js";
import type { WritingContext } from "./writing-context.js";

/** An action with the names that its resources are to have. */
export interface ActionToWrite {
  readonly action: Action;
  readonly decision: string;
  readonly version: string | undefined;
  /** Name of the answer or the episode that the action follows from. */
  readonly group: string;
  /** Name of its Task. */
  readonly name: string;
}

/** The resources of one action by their names: the Task, and what stands beside it. */
export interface WrittenAction {
  readonly task: Named<Task>;
  readonly service?: Named<ServiceRequest>;
  readonly letter?: Named<Communication>;
}

/** A resource and its name. */
export interface Named<Resource extends IdentifiedResource = IdentifiedResource> {
  readonly name: string;
  readonly resource: Resource;
}

/** An action as a Task, with the ServiceRequest that it is to have fulfilled, or the Communication of its letter. */
export function writeAction(asked: ActionToWrite, context: WritingContext): WrittenAction {
  const { action, name, decision, version } = asked;
  const subject = referenceOfType(context.subject, ["Patient", "Group"]);
  const service = subject && writeServiceRequest({ action, decision, version, subject }, context);
  const serviceName = nameIn(context, "service-request", name);
  const request = service ? { request: referenceTo(serviceName) } : {};
  return {
    task: { name, resource: writeTask({ ...asked, ...request }, context) },
    ...(service ? { service: { name: serviceName, resource: service } } : {}),
    ...(isLetter(action.code)
      ? {
          letter: {
            name: nameIn(context, "communication", name),
            resource: writeCommunication({ action, decision, task: referenceTo(name) }, context),
          },
        }
      : {}),
  };
}

/** What was written for an action, in the order in which it refers to each other. */
export function resourcesOf({ service, task, letter }: WrittenAction): readonly Named[] {
  return [service, task, letter].filter((one) => one !== undefined);
}

/** What the Tasks of one answer are grouped from. */
export interface GroupOfTasks extends Pick<ActionToWrite, "decision" | "version"> {
  readonly tasks: readonly string[];
  readonly strength: keyof typeof INTENT_OF | null;
}

/** The group that an answer results in: its Tasks, in their order. */
export function writeRequestGroup(
  { tasks, decision, version, strength }: GroupOfTasks,
  context: WritingContext,
): RequestGroup {
  const subject = referenceOfType(context.subject, ["Patient", "Group"]);
  return {
    resourceType: "RequestGroup",
    instantiatesCanonical: [versioned(canonicalOf("PlanDefinition", decision), version)],
    status: "active",
    intent: INTENT_OF[strength ?? "required"],
    ...(subject ? { subject } : {}),
    authoredOn: formatInstant(context.recorded),
    action: tasks.map((task) => ({ resource: referenceTo(task) })),
  };
}

/** The roles that entries refer to. */
export function rolesOf(actions: readonly Action[]): readonly string[] {
  return actions.flatMap(({ code, by, to }) => (isLetter(code) ? [by, to] : [by]));
}
