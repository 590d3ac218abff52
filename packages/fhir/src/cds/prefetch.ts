import type { BundleEntry, FhirResource } from "fhir/r4.js";
import type { HookRequest } from "./hook-request.js";
import { type CdsService, REQUIRED_KEY } from "./services.js";

/** A resource of the record with the address that others refer to it by, where it is told. */
export type RecordEntry = Pick<BundleEntry<FhirResource>, "fullUrl"> & { readonly resource: FhirResource };

/** What the client's prefetch holds, and what is still to be fetched. */
export interface PrefetchState {
  readonly entries: readonly RecordEntry[];
  /** Requests relative to the FHIR server, by prefetch key. */
  readonly missing: Readonly<Record<string, string>>;
  /** Keys that the client tried in vain: asking again is of no use. */
  readonly failed: readonly string[];
}

/** Compares the prefetch of a call with the templates of its service. */
export function prefetchState(service: CdsService, request: HookRequest): PrefetchState {
  const entries: RecordEntry[] = [];
  const missing: Record<string, string> = {};
  const failed: string[] = [];
  for (const [key, template] of Object.entries(service.prefetch)) {
    const given = request.prefetch[key];
    if (given?.resourceType === "OperationOutcome") failed.push(key);
    else if (given === undefined || hasNextPage(given)) missing[key] = filled(template, request);
    else entries.push(...entriesIn(given, request));
  }
  // A patient known to be absent leaves nothing to answer about.
  if (request.prefetch[REQUIRED_KEY] === null) failed.push(REQUIRED_KEY);
  return { entries, missing, failed };
}

/** A template with the context in the place of its tokens; only ids come in, which need no escaping. */
function filled(template: string, { patientId }: HookRequest): string {
  return template.replaceAll("{{context.patientId}}", patientId);
}

/** Whether the client gave the first page alone: the whole answer is then fetched anew. */
function hasNextPage(given: FhirResource | null): boolean {
  return given?.resourceType === "Bundle" && (given.link ?? []).some(({ relation }) => relation === "next");
}

function entriesIn(given: FhirResource | null, request: HookRequest): readonly RecordEntry[] {
  if (given === null) return [];
  if (given.resourceType !== "Bundle") return [entryOf(given, request)];
  return ((given.entry ?? []) as readonly BundleEntry<FhirResource>[]).flatMap(({ resource, fullUrl }) => {
    if (resource === undefined || resource.resourceType === "OperationOutcome") return [];
    return [fullUrl === undefined ? entryOf(resource, request) : { fullUrl, resource }];
  });
}

/** A resource of the client's server, under the address that it has there. */
export function entryOf(
  resource: FhirResource,
  { fhirServer }: Pick<HookRequest, "fhirServer">,
): RecordEntry {
  const { resourceType, id } = resource;
  if (fhirServer === undefined || id === undefined) return { resource };
  return { fullUrl: `${fhirServer.replace(/\/+$/, "")}/${resourceType}/${id}`, resource };
}

/** Whether the person of the call is the one that the data are about. */
export function isAboutPatient(
  entries: readonly RecordEntry[],
  { patientId }: Pick<HookRequest, "patientId">,
): boolean {
  return patientsIn(entries).every(({ resource: { id } }) => id === undefined || id === patientId);
}

/** Whether there is a patient at all. */
export function hasPatient(entries: readonly RecordEntry[]): boolean {
  return patientsIn(entries).length > 0;
}

function patientsIn(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  return entries.filter(({ resource }) => resource.resourceType === "Patient");
}
