import type { Closing } from "@opendepistage/core/episode";
import type { CodeableConcept, Communication, ServiceRequest, Task } from "fhir/r4.js";
import { CLOSING_SYSTEM, TASK_STATE_SYSTEM } from "../definitions/code-systems.js";
import { conceptOf } from "../definitions/texts.js";
import type { WrittenAction } from "./write-actions.js";

/** What was written for an action, as it stands once the action needs doing no longer. */
export function closeAction({ task, service, letter }: WrittenAction, closing: Closing): WrittenAction {
  return {
    task: { ...task, resource: closeTask(task.resource, closing) },
    ...(service ? { service: { ...service, resource: closeService(service.resource, closing) } } : {}),
    ...(letter ? { letter: { ...letter, resource: closeLetter(letter.resource, closing) } } : {}),
  };
}

function closeTask(task: Task, closing: Closing): Task {
  if (closing.status !== "done") return { ...task, status: "cancelled", statusReason: reasonOf(closing) };
  const { late, on } = closing;
  return {
    ...task,
    status: "completed",
    ...(late ? { businessStatus: conceptOf(TASK_STATE_SYSTEM, "done-late") } : {}),
    executionPeriod: { end: on },
  };
}

function closeService(service: ServiceRequest, { status }: Closing): ServiceRequest {
  return { ...service, status: status === "done" ? "completed" : "revoked" };
}

/** R4 has no status for a letter that needs sending no longer but `not-done`, with the reason. */
function closeLetter(letter: Communication, closing: Closing): Communication {
  return closing.status === "done"
    ? { ...letter, status: "completed", sent: closing.on }
    : { ...letter, status: "not-done", statusReason: reasonOf(closing) };
}

/** Why, with what took the place or the ground as text. */
function reasonOf(closing: Exclude<Closing, { readonly status: "done" }>): CodeableConcept {
  const text = closing.status === "superseded" ? closing.supersededBy : closing.reason;
  return { ...conceptOf(CLOSING_SYSTEM, closing.status), text };
}

/** What was written for an action whose last day has passed. */
export function markOverdue(written: WrittenAction): WrittenAction {
  const businessStatus = conceptOf(TASK_STATE_SYSTEM, "overdue");
  return { ...written, task: { ...written.task, resource: { ...written.task.resource, businessStatus } } };
}
