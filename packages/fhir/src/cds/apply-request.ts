import { type Problem, parseOn, parseParameters } from "@opendepistage/core/border";
import type { CivilDate } from "@opendepistage/core/calendar";
import type { Decision, Parameter, ParameterValues } from "@opendepistage/core/engine";
import type { BundleEntry, FhirResource } from "fhir/r4.js";
import { FaultReport, type Fields, isFields, isResource } from "./fault-report.js";
import type { RecordEntry } from "./prefetch.js";

/** What `$apply` is asked, checked. */
export interface ApplyRequest {
  /** Whom the plan is for, such as `Patient/p1`. */
  readonly subject: string;
  readonly entries: readonly RecordEntry[];
  readonly parameters: ParameterValues;
  /** The day on which the law is judged; undefined where the caller names none. */
  readonly on: CivilDate | undefined;
  readonly presume: boolean;
}

/** What `$apply` is asked, or all that is wrong with it. */
export type ParsedApply =
  | { readonly ok: true; readonly request: ApplyRequest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Inputs of the operation in R4 that no decision of the law depends on. */
const WITHOUT_EFFECT = [
  "encounter",
  "practitioner",
  "organization",
  "userType",
  "userLanguage",
  "userTaskContext",
  "setting",
  "settingContext",
];
/** R4’s `subject`, `data` and `parameters` of R5, and two of ours. */
const NAMES = ["subject", "data", "parameters", "on", "presume", ...WITHOUT_EFFECT];

/** Reads the Parameters of `PlanDefinition/$apply`. */
export function parseApplyRequest(body: Fields, decision: Decision): ParsedApply {
  const faults = new FaultReport();
  const given = readParts(body, faults);
  const subject = readSubject(given.get("subject"), faults) ?? "";
  const entries = readData(given.get("data"), faults);
  const parameters = readParameters(given.get("parameters"), decision, faults);
  const on = readDay(given.get("on"), faults);
  const presume = given.has("presume") ? given.get("presume")?.["valueBoolean"] : false;
  if (typeof presume !== "boolean") faults.expected("presume", "valueBoolean", "valueBoolean");
  if (faults.problems.length > 0) return { ok: false, problems: faults.problems };
  return { ok: true, request: { subject, entries, parameters, on, presume: presume === true } };
}

function readParts(body: Fields, faults: FaultReport): ReadonlyMap<string, Fields> {
  const parts: unknown = body["parameter"] ?? [];
  const found = new Map<string, Fields>();
  if (body["resourceType"] !== "Parameters" || !Array.isArray(parts)) {
    faults.expected("Parameters", "a Parameters resource", "une ressource Parameters");
    return found;
  }
  parts.forEach((part: unknown, index) => {
    const name = isFields(part) ? part["name"] : undefined;
    if (!isFields(part) || typeof name !== "string" || !NAMES.includes(name) || found.has(name))
      faults.expected(
        `Parameters.parameter[${index}].name`,
        `each once: ${NAMES.join(", ")}`,
        `chacun une fois : ${NAMES.join(", ")}`,
      );
    else found.set(name, part);
  });
  return found;
}

function readSubject(part: Fields | undefined, faults: FaultReport): string | undefined {
  const value = part?.["valueReference"];
  const reference = isFields(value) ? value["reference"] : part?.["valueString"];
  if (typeof reference === "string" && /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.test(reference))
    return reference;
  return faults.expected("subject", "a reference such as Patient/p1", "une référence comme Patient/p1");
}

function readData(part: Fields | undefined, faults: FaultReport): readonly RecordEntry[] {
  if (part === undefined) return [];
  const bundle = part["resource"];
  const entries: unknown =
    isResource(bundle) && bundle.resourceType === "Bundle" ? (bundle["entry"] ?? []) : undefined;
  const isWhole =
    Array.isArray(entries) && entries.every((entry) => isFields(entry) && isResource(entry["resource"]));
  if (!isWhole) return faults.expected("data", "a Bundle of resources", "un Bundle de ressources") ?? [];
  return (entries as readonly BundleEntry<FhirResource>[]).flatMap(({ fullUrl, resource }) =>
    resource === undefined ? [] : [{ ...(fullUrl === undefined ? {} : { fullUrl }), resource }],
  );
}

/** Values of parameters of the law, by id: one value, or one for each item of a list. */
function readParameters(part: Fields | undefined, decision: Decision, faults: FaultReport): ParameterValues {
  if (part === undefined) return {};
  const { resource } = part;
  const items: unknown =
    isResource(resource) && resource.resourceType === "Parameters" ? resource["parameter"] : undefined;
  if (!Array.isArray(items))
    return faults.expected("parameters", "a Parameters resource", "une ressource Parameters") ?? {};
  const values = new Map<string, unknown[]>();
  for (const item of items.filter(isFields)) {
    const name = String(item["name"]);
    const value = item["valueInteger"] ?? item["valueCode"] ?? item["valueString"];
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const json = [...values].map(
    ([id, list]) => [id, isList(decision.parameters, id) ? list : list[0]] as const,
  );
  const parsed = parseParameters(decision, Object.fromEntries(json));
  if (parsed.ok) return parsed.parameters;
  faults.problems.push(...parsed.problems);
  return {};
}

function isList(parameters: readonly Parameter[], id: string): boolean {
  const kind = parameters.find((parameter) => parameter.id === id)?.kind;
  return kind === "month-list" || kind === "code-list";
}

function readDay(part: Fields | undefined, faults: FaultReport): CivilDate | undefined {
  if (part === undefined) return undefined;
  const parsed = parseOn(part["valueDate"]);
  if (parsed.ok) return parsed.on;
  faults.problems.push(...parsed.problems);
  return undefined;
}
