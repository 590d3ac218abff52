import { type DecisionResult, shapeAt } from "@opendepistage/core/engine";
import type { DataRequirement, GuidanceResponse, Reference } from "fhir/r4.js";
import { canonicalOf, versioned } from "../definitions/canonical.js";
import {
  dayRequirement,
  factRequirement,
  parameterRequirement,
  SERVICE_REQUIREMENT,
} from "../definitions/requirement.js";
import { findDecision } from "../read/find-decision.js";
import { reasonOf } from "./provisions.js";
import { referenceOfType } from "./reference-type.js";
import { versionOfRuleSet } from "./rule-set-version.js";
import { writeOutput } from "./write-output.js";
import type { WritingContext } from "./writing-context.js";

/** An answer with what its GuidanceResponse refers to. */
export interface AskedGuidance {
  readonly result: DecisionResult;
  /** The day, or the moment, on which the answer was given; default: the day on which the law was judged. */
  readonly givenOn?: string;
  /** The group of what follows from the answer. */
  readonly follows?: Reference;
}

const OUTPUT = "output";

/**
 * The answer of a decision as R4's GuidanceResponse, with all that it says as contained parameters.
 *
 * `data-required` where facts or a parameter are missing, which are named. An answer that no rule is in force is an
 * answer: no data would change it.
 */
export function writeGuidance(
  { result, givenOn, follows }: AskedGuidance,
  context: WritingContext,
): GuidanceResponse {
  const { language = "en", request } = context;
  const subject = referenceOfType(context.subject, ["Patient", "Group"]);
  const module = canonicalOf("PlanDefinition", result.decision);
  const isOpen = result.outcome === "needs-information" || result.outcome === "needs-parameter";
  return {
    resourceType: "GuidanceResponse",
    contained: [writeOutput(result, { id: OUTPUT, withActions: follows === undefined })],
    ...(request ? { requestIdentifier: request } : {}),
    moduleCanonical: versioned(module, versionOfRuleSet(result.ruleset)),
    status: isOpen ? "data-required" : "success",
    ...(subject ? { subject } : {}),
    occurrenceDateTime: givenOn ?? result.on,
    ...(result.because.length > 0
      ? { reasonCode: result.because.map(({ provision }) => reasonOf(provision, language)) }
      : {}),
    outputParameters: { reference: `#${OUTPUT}` },
    ...(follows ? { result: follows } : {}),
    ...(isOpen && result.missing.length > 0 ? { dataRequirement: requirementsOf(result) } : {}),
  };
}

/** What is missing: facts as answers to the questionnaire of the decision, parameters by their ids. */
function requirementsOf({ decision, outcome, missing }: DecisionResult): DataRequirement[] {
  return missing.map((name) =>
    outcome === "needs-parameter" ? parameterRequirement(name) : requirementOf(decision, name),
  );
}

/** Beside facts, a decision that is held back asks for its day or for the service (VER-1), unless a fact has that name. */
function requirementOf(decision: string, name: string): DataRequirement {
  const facts = findDecision(decision)?.facts ?? {};
  if (shapeAt(facts, name) !== undefined) return factRequirement(decision, name);
  if (name === "on") return dayRequirement(decision);
  return name === "service" ? SERVICE_REQUIREMENT : factRequirement(decision, name);
}
