import type { Action, Bilingual, DecisionResult } from "@opendepistage/core/engine";
import type {
  Bundle,
  BundleEntry,
  FhirResource,
  GuidanceResponse,
  Parameters,
  Reference,
  Resource,
} from "fhir/r4.js";
import { CANONICAL_BASE } from "../definitions/canonical.js";
import { isComplete, readOutput } from "./read-output.js";
import { readTask } from "./read-task.js";

/** What keeps an answer in a Bundle from being read, with its place. */
export interface AnswerProblem {
  /** FHIRPath of the place within the Bundle. */
  readonly path: string;
  readonly expected: Bilingual;
}

/** The answers of a Bundle, in its order, and what is wrong with those that are not among them. */
export interface ReadAnswers {
  readonly results: readonly DecisionResult[];
  readonly problems: readonly AnswerProblem[];
}

/** The answer that a Bundle was written from, as `writeDecision` wrote it; undefined where it holds none that is whole. */
export function readDecision(bundle: Bundle<FhirResource>): DecisionResult | undefined {
  return readDecisions(bundle).results[0];
}

/**
 * Every answer that `writeDecision` wrote into a Bundle, also as a server gives it back.
 *
 * What is said of the answer is read from its GuidanceResponse, the actions from their Tasks.
 */
export function readDecisions(bundle: Bundle<FhirResource>): ReadAnswers {
  const entries = bundle.entry ?? [];
  const read = entries.flatMap(({ resource }, index) =>
    resource?.resourceType === "GuidanceResponse" && isOurs(resource)
      ? [readAnswer(resource, { entries, path: `Bundle.entry[${index}].resource` })]
      : [],
  );
  return {
    results: read.flatMap((one) => ("decision" in one ? [one] : [])),
    problems: read.flatMap((one) => ("decision" in one ? [] : [one])),
  };
}

function isOurs({ moduleCanonical }: GuidanceResponse): boolean {
  return moduleCanonical?.startsWith(`${CANONICAL_BASE}/PlanDefinition/`) === true;
}

interface Place {
  readonly entries: readonly BundleEntry<FhirResource>[];
  readonly path: string;
}

function readAnswer(guidance: GuidanceResponse, place: Place): DecisionResult | AnswerProblem {
  const id = guidance.outputParameters?.reference?.slice(1);
  const contained = guidance.contained?.find((one) => one.id === id);
  const output = contained && isParameters(contained) ? readOutput(contained) : undefined;
  if (!output) return { path: `${place.path}.outputParameters`, expected: EXPECTED.output };
  if (!guidance.result) return output;
  const actions = readActions(guidance.result, place.entries);
  return actions ? { ...output, actions } : { path: `${place.path}.result`, expected: EXPECTED.actions };
}

function isParameters(resource: Resource): resource is Parameters {
  return resource.resourceType === "Parameters";
}

const EXPECTED = {
  output: {
    en: "the answer as contained parameters, each of its form",
    fr: "la réponse en paramètres contenus, chacun dans sa forme",
  },
  actions: {
    en: "a RequestGroup in the Bundle whose actions are Tasks of this project in the Bundle",
    fr: "un RequestGroup du Bundle dont les actions sont des Task de ce projet dans le Bundle",
  },
} as const;

function readActions(
  reference: Reference,
  entries: readonly BundleEntry<FhirResource>[],
): readonly Action[] | undefined {
  const group = resolve(reference, entries);
  if (group?.resourceType !== "RequestGroup") return undefined;
  const actions = (group.action ?? []).map(({ resource }) => {
    const task = resource && resolve(resource, entries);
    return task?.resourceType === "Task" ? readTask(task) : undefined;
  });
  return isComplete(actions) ? actions : undefined;
}

/** The resource that a reference leads to within the Bundle, by its full address or by its type and id. */
function resolve(
  { reference }: Reference,
  entries: readonly BundleEntry<FhirResource>[],
): FhirResource | undefined {
  const found = entries.find(
    ({ fullUrl, resource }) =>
      fullUrl === reference || (resource && `${resource.resourceType}/${resource.id}` === reference),
  );
  return found?.resource;
}
