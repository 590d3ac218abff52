import { nextInvitationTerms } from "../terms/screening.js";
import { meaningOf } from "./concept.js";
import type { Node } from "./node.js";
import { cancerOf } from "./read-visit.js";
import { carry, type ReadingContext } from "./reading-context.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";

/** Reads that there is a plan of screening; what it leads to is read from the resources themselves. */
export function readPlan(plan: Resource, context: ReadingContext): void {
  if (!hasStatus(plan, context, ["active", "completed", "on-hold"])) return;
  const cancer = cancerOf(plan, "category");
  if (cancer === undefined) {
    plan.refuse("not-mapped");
    return;
  }
  carry(context, plan, { what: "plan", place: plan.place, value: "screening-plan", cancer });
}

/** Reads a round of screening, with the invitation that it announces (Belgian population screening, first version). */
export function readRound(round: Resource, context: ReadingContext): void {
  if (!hasStatus(round, context, ["planned", "waitlist", "active", "onhold", "finished"])) return;
  const cancer = cancerOf(round, "type");
  const next = round
    .takeAll("extension")
    .flatMap((extension) => extension.children("extension"))
    .map((part): { readonly node: Node | undefined; readonly value: string | undefined } => {
      const node = part.child("valueCodeableConcept", "value");
      return { node, value: meaningOf(node, nextInvitationTerms) };
    });
  const about = cancer === undefined ? {} : { cancer };
  if (cancer !== undefined)
    carry(context, round, { what: "plan", place: round.place, value: "screening-round", cancer });
  for (const { node, value } of next)
    if (node !== undefined && value !== undefined)
      carry(context, round, { what: "next-invitation", place: node.place, value, ...about });
  if (!round.isUsed) round.refuse("not-mapped");
}

/** Reads that there is a task, and how far it is: what a task asks for was decided by whoever wrote it. */
export function readTask(task: Resource, context: ReadingContext): void {
  const settled = [
    "requested",
    "received",
    "accepted",
    "ready",
    "in-progress",
    "on-hold",
    "completed",
  ] as const;
  if (!hasStatus(task, context, settled)) return;
  const status = settled.find((one) => one === task.take("status")?.ownText);
  carry(context, task, { what: "task", place: task.place, value: status ?? "requested" });
}
