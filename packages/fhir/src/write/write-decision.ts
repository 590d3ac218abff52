import type { DecisionResult } from "@opendepistage/core/engine";
import type { Bundle, BundleEntry, FhirResource } from "fhir/r4.js";
import { writePopulationScreening } from "../profiles/belgian-population-screening.js";
import { createOnce, createOnceByTag, referenceTo } from "./bundle-entry.js";
import { nameIn, nameOfAnswer, occurrences, partsOfAction } from "./naming.js";
import { roleHolders } from "./roles.js";
import { versionOfRuleSet } from "./rule-set-version.js";
import { screeningParties } from "./screening-parties.js";
import {
  type Named,
  resourcesOf,
  rolesOf,
  type WrittenAction,
  writeAction,
  writeRequestGroup,
} from "./write-actions.js";
import { writeConsent } from "./write-consent.js";
import { writeGuidance } from "./write-guidance.js";
import { writeProvenance } from "./write-provenance.js";
import { writeReport } from "./write-report.js";
import type { WritingContext } from "./writing-context.js";

/**
 * A decision as a transaction Bundle (R4): the answer, a Task for each action, the requests, letters, report and
 * consent that it calls for, and where it all comes from.
 *
 * Sending the Bundle twice changes nothing: every id is made of the sender, its key of the case and the content, and
 * each entry creates only what is not there. `readDecision` gives the result back.
 */
export function writeDecision(result: DecisionResult, context: WritingContext): Bundle<FhirResource> {
  return writeDecisions([result], context);
}

/** Several decisions on one case as one transaction, as `writeDecision` writes each. */
export function writeDecisions(
  results: readonly DecisionResult[],
  context: WritingContext,
): Bundle<FhirResource> {
  const answers = results.map((result) => entriesOf(result, context));
  const roles = results.flatMap(({ actions }) => rolesOf(actions));
  return bundleOf([...roleHolders(roles, context), ...answers.flat()], context);
}

/** A transaction of entries, each of which stands in it once. */
export function bundleOf(
  entries: readonly BundleEntry<FhirResource>[],
  context: WritingContext,
): Bundle<FhirResource> {
  const once = [...new Map(entries.map((entry) => [entry.fullUrl, entry])).values()];
  return {
    resourceType: "Bundle",
    id: nameIn(context, "bundle", ...once.map(({ fullUrl = "" }) => fullUrl)),
    type: "transaction",
    // FHIR knows no empty list.
    ...(once.length > 0 ? { entry: once } : {}),
  };
}

function entriesOf(result: DecisionResult, context: WritingContext): readonly BundleEntry<FhirResource>[] {
  const name = nameOfAnswer(result, context);
  const actions = actionsOf(result, name, context);
  const follows = groupOf(result, { name, actions }, context);
  const guidance = writeGuidance(
    { result, ...(follows ? { follows: referenceTo(follows.name) } : {}) },
    context,
  );
  const entries = [
    { name, resource: guidance },
    ...(follows ? [follows] : []),
    ...actions.flatMap(resourcesOf),
    ...besides(result, name, context),
  ].map((one) => createOnce(one.name, one.resource));
  const targets = entries.map(({ fullUrl = "" }) => ({ reference: fullUrl }));
  const provenance = writeProvenance({ results: [result], targets, occurred: result.on }, context);
  return [...entries, createOnceByTag(nameIn(context, "provenance", name), provenance)];
}

function actionsOf(result: DecisionResult, group: string, context: WritingContext): readonly WrittenAction[] {
  const { decision, on, actions, ruleset } = result;
  const version = versionOfRuleSet(ruleset);
  const parts = actions.map((action) => ["task", decision, on, ...partsOfAction(action)]);
  const repeated = occurrences(parts.map((one) => JSON.stringify(one)));
  return actions.map((action, index) => {
    const name = nameIn(context, ...(parts[index] ?? []), repeated[index] ?? 0);
    return writeAction({ action, decision, version, group, name }, context);
  });
}

interface Answer {
  readonly name: string;
  readonly actions: readonly WrittenAction[];
}

function groupOf(
  { decision, ruleset, strength }: DecisionResult,
  { name, actions }: Answer,
  context: WritingContext,
): Named | undefined {
  if (actions.length === 0) return undefined;
  const tasks = actions.map(({ task }) => task.name);
  const version = versionOfRuleSet(ruleset);
  return {
    name: nameIn(context, "group", name),
    resource: writeRequestGroup({ tasks, decision, version, strength }, context),
  };
}

/** What some decisions are besides an answer: the report of a reading, the record of a consent, Belgian screening data. */
function besides(result: DecisionResult, name: string, context: WritingContext): readonly Named[] {
  const parties = screeningParties(context);
  const screening = parties ? writePopulationScreening(result, parties) : {};
  const all = {
    report: writeReport(result, context),
    consent: writeConsent(result, context),
    "screening-result": screening.result,
    "screening-follow-up": screening.followUp,
    "next-invitation": screening.nextInvitation,
  };
  return Object.entries(all).flatMap(([kind, resource]) =>
    resource ? [{ name: nameIn(context, kind, name), resource }] : [],
  );
}
