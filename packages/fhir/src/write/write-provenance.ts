import { formatInstant } from "@opendepistage/core/calendar";
import type { DecisionResult, Language } from "@opendepistage/core/engine";
import type { Provenance, ProvenanceAgent, ProvenanceEntity, Reference } from "fhir/r4.js";
import { CANONICAL_BASE, canonicalOf, versioned } from "../definitions/canonical.js";
import { OVERLAY_SYSTEM } from "../definitions/code-systems.js";
import { addressesOfSource, referenceToInterpretation, referenceToProvision } from "./provisions.js";
import { versionOfRuleSet } from "./rule-set-version.js";
import { senderReference, type WritingContext } from "./writing-context.js";

/** What the resources of answers come from. */
export interface Origin {
  readonly results: readonly DecisionResult[];
  readonly targets: readonly Reference[];
  /** The day or moment of the answer, where it is one. */
  readonly occurred?: string;
}

/**
 * Where what was written comes from: the rules with their version and published text as policies, each provision cited
 * as a source, each reading of unclear text applied as a derivation, local derogations as revisions.
 */
export function writeProvenance({ results, targets, occurred }: Origin, context: WritingContext): Provenance {
  const entity = entitiesOf(results, context.language ?? "en");
  return {
    resourceType: "Provenance",
    target: [...targets],
    ...(occurred === undefined ? {} : { occurredDateTime: occurred }),
    recorded: formatInstant(context.recorded),
    policy: policiesOf(results),
    activity: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-DataOperation", code: "CREATE" }],
    },
    agent: agentsOf(context),
    ...(entity.length > 0 ? { entity } : {}),
  };
}

function policiesOf(results: readonly DecisionResult[]): string[] {
  const all = results.flatMap(({ decision, ruleset }) => [
    versioned(canonicalOf("PlanDefinition", decision), versionOfRuleSet(ruleset)),
    ...addressesOfSource(ruleset),
  ]);
  return [...new Set(all)];
}

function agentsOf(context: WritingContext): ProvenanceAgent[] {
  const type = (code: string) => ({
    coding: [{ system: "http://terminology.hl7.org/CodeSystem/provenance-participant-type", code }],
  });
  const { software } = context;
  const author: ProvenanceAgent = { type: type("author"), who: senderReference(context) };
  if (!software) return [author];
  const identifier = { system: `${CANONICAL_BASE}/NamingSystem/software`, value: software.name };
  return [
    author,
    {
      type: type("assembler"),
      who: { type: "Device", identifier, display: `${software.name} ${software.version}` },
      onBehalfOf: senderReference(context),
    },
  ];
}

function entitiesOf(results: readonly DecisionResult[], language: Language): ProvenanceEntity[] {
  const reasons = new Map(
    results.flatMap(({ because }) => because.map((reason) => [reason.provision, reason] as const)),
  );
  const readings = new Set(results.flatMap(({ interpretations }) => interpretations));
  const overlays = new Set(results.flatMap(({ overlays: applied = [] }) => applied));
  return [
    ...[...reasons.values()].map((reason) => ({
      role: "source" as const,
      what: referenceToProvision(reason),
    })),
    ...[...readings].map((id) => ({
      role: "derivation" as const,
      what: referenceToInterpretation(id, language),
    })),
    ...[...overlays].map((value) => ({
      role: "revision" as const,
      what: { identifier: { system: OVERLAY_SYSTEM, value } },
    })),
  ];
}
