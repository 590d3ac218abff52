import type { Instant } from "@opendepistage/core/calendar";
import type { Action, DecisionResult, Language } from "@opendepistage/core/engine";
import type { Task } from "fhir/r4.js";
import { versionOfRuleSet } from "../write/rule-set-version.js";
import { writeTask } from "../write/write-task.js";

/** What the Tasks of an answer say beside the acts. */
export interface TaskContext {
  /** The client’s name of its call. */
  readonly key: string;
  /** The name of the answer that the Tasks belong to. */
  readonly group: string;
  /** The address of the service that answers. */
  readonly baseUrl: string;
  readonly subject: string;
  readonly recorded: Instant;
  readonly language: Language;
}

const URI_SYSTEM = "urn:ietf:rfc:3986";

/** An act of the law as a Task that a client may take over; who bears a role is the client’s to say. */
export function lawTask(action: Action, { decision, ruleset }: DecisionResult, context: TaskContext): Task {
  const { key, group, baseUrl, subject, recorded, language } = context;
  const asked = { action, decision, version: versionOfRuleSet(ruleset), group };
  const task = writeTask(asked, {
    sender: { identifier: { system: URI_SYSTEM, value: baseUrl }, type: "Device" },
    key,
    recorded,
    subject: { reference: subject },
    language,
  });
  // The role stands in performerType.
  const { owner: _, ...unowned } = task;
  return action.by === "person" ? task : unowned;
}
