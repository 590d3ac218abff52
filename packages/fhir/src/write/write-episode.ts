import { formatInstant } from "@opendepistage/core/calendar";
import type { AskedAction, ClosedAction, Episode } from "@opendepistage/core/episode";
import type { Bundle, BundleEntry, CarePlan, FhirResource } from "fhir/r4.js";
import { EPISODE_STATE_SYSTEM, PROGRAMME_SYSTEM } from "../definitions/code-systems.js";
import { NEXT_DATE } from "../definitions/extensions.js";
import { conceptOf } from "../definitions/texts.js";
import { BREAST_SCREENING, PLAN_PROFILE } from "../profiles/belgian-population-screening.js";
import { createOnce, createOnceByTag, createOrReplace, referenceTo } from "./bundle-entry.js";
import { closeAction, markOverdue } from "./close-action.js";
import { nameIn, nameOfAnswer, occurrences, partsOfAct } from "./naming.js";
import { referenceOfType } from "./reference-type.js";
import { roleHolders } from "./roles.js";
import { versionOfRuleSet } from "./rule-set-version.js";
import { screeningParties } from "./screening-parties.js";
import { type Named, resourcesOf, rolesOf, type WrittenAction, writeAction } from "./write-actions.js";
import { bundleOf } from "./write-decision.js";
import { writeGuidance } from "./write-guidance.js";
import { writeProvenance } from "./write-provenance.js";
import { senderReference, type WritingContext } from "./writing-context.js";

/**
 * Where a person stands in a programme as a transaction Bundle (R4): a CarePlan with a Task for each action, open or
 * closed, the answers that the course was taken by, and where it all comes from.
 *
 * The log of the episode is the truth of its actions: a later Bundle of the same sender and key puts the Tasks in
 * their new state. Without a Patient as subject there is no CarePlan.
 */
export function writeEpisode(episode: Episode, context: WritingContext): Bundle<FhirResource> {
  const plan = nameIn(context, "episode", episode.programme);
  const listed = listedActions(episode);
  const written = writeActionsOf(episode, { name: plan, listed }, context);
  const kept = [...planOf(episode, { name: plan, written }, context), ...written.flatMap(resourcesOf)].map(
    (one) => createOrReplace(one.name, one.resource),
  );
  const answers = episode.history.map(({ takenOn, ...result }) =>
    createOnce(
      nameIn(context, "taken", takenOn, nameOfAnswer(result, context)),
      writeGuidance({ result, givenOn: takenOn }, context),
    ),
  );
  const roles = rolesOf(listed.map(({ action }) => action));
  const entries = [...answers, ...kept];
  return bundleOf(
    [...roleHolders(roles, context), ...entries, ...provenanceOf(episode, entries, context)],
    context,
  );
}

/** An action of the episode, with what ended it. */
interface ListedAction {
  readonly action: AskedAction;
  readonly closing?: ClosedAction;
  readonly isOverdue: boolean;
}

/**
 * Every action, in the order of the days on which they were first asked for.
 *
 * An act is told from the same act asked for before by its number in this order: what a decision of the day of replay
 * asks for is asked for on another day in each replay, and is the same Task nevertheless.
 */
function listedActions({ closed, open, overdue }: Episode): readonly ListedAction[] {
  const listed = [
    ...closed.map((closing) => ({ action: closing, closing, isOverdue: false })),
    ...open.map((action) => ({ action, isOverdue: overdue.includes(action) })),
  ];
  return listed.toSorted((one, other) => compare(one.action.since, other.action.since));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

interface Actions {
  /** Name of the episode. */
  readonly name: string;
  readonly listed: readonly ListedAction[];
}

function writeActionsOf(
  { programme, history }: Episode,
  { name: group, listed }: Actions,
  context: WritingContext,
): readonly WrittenAction[] {
  const parts = listed.map(({ action }) => ["task", programme, ...partsOfAct(action)]);
  const repeated = occurrences(parts.map((one) => JSON.stringify(one)));
  const ruleSets = new Map(history.map(({ decision, ruleset }) => [decision, ruleset]));
  return listed.map(({ action, closing, isOverdue }, index) => {
    const name = nameIn(context, ...(parts[index] ?? []), repeated[index] ?? 0);
    const { decision } = action;
    const version = versionOfRuleSet(ruleSets.get(decision) ?? "");
    const written = writeAction({ action, decision, version, group, name }, context);
    if (closing) return closeAction(written, closing);
    return isOverdue ? markOverdue(written) : written;
  });
}

interface Plan {
  readonly name: string;
  readonly written: readonly WrittenAction[];
}

function planOf(episode: Episode, { name, written }: Plan, context: WritingContext): readonly Named[] {
  const subject = referenceOfType(context.subject, ["Patient", "Group"]);
  if (!subject) return [];
  const { programme, state, next, problems } = episode;
  const belgian = programme === "be.breast" ? screeningParties(context) : undefined;
  const activity = written.map(({ task }) => ({ reference: referenceTo(task.name) }));
  const note = problems.map(({ code, event, about }) => ({
    text: [code, event.type, event.on, ...about].join(" "),
  }));
  const resource: CarePlan = {
    resourceType: "CarePlan",
    ...(belgian ? { meta: { profile: [PLAN_PROFILE] }, author: belgian.organization } : {}),
    ...(next === null ? {} : { extension: [{ url: NEXT_DATE, valueDate: next }] }),
    status: state === "dead" ? "revoked" : "active",
    intent: "plan",
    category: [
      conceptOf(PROGRAMME_SYSTEM, programme),
      conceptOf(EPISODE_STATE_SYSTEM, state),
      ...(belgian ? [BREAST_SCREENING] : []),
    ],
    subject,
    created: formatInstant(context.recorded),
    contributor: [senderReference(context)],
    // The Belgian plan admits no Tasks as activities: they are found by the identifier of their group.
    ...(activity.length > 0 && !belgian ? { activity } : {}),
    ...(note.length > 0 ? { note } : {}),
  };
  return [{ name, resource }];
}

function provenanceOf(
  { programme, on, history }: Episode,
  entries: readonly BundleEntry<FhirResource>[],
  context: WritingContext,
): readonly BundleEntry<FhirResource>[] {
  if (entries.length === 0 || history.length === 0) return [];
  const addresses = entries.map(({ fullUrl = "" }) => fullUrl);
  const targets = addresses.map((reference) => ({ reference }));
  const name = nameIn(context, "provenance", programme, on, ...addresses);
  return [createOnceByTag(name, writeProvenance({ results: history, targets, occurred: on }, context))];
}
