import { parseFacts } from "@opendepistage/core/border";
import { civilDate, type Instant, parseInstant } from "@opendepistage/core/calendar";
import type { Decision, Facts } from "@opendepistage/core/engine";
import type { FhirResource, ServiceRequest } from "fhir/r4.js";
import { writeFacts } from "../facts/index.js";
import type { AnswerOptions } from "./answer-hook.js";
import type { HookRequest } from "./hook-request.js";
import type { RecordEntry } from "./prefetch.js";
import { programmeIds } from "./programmes.js";
import { type CdsService, cdsServices } from "./services.js";

export const HOOK_INSTANCE = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";

/** The service of an id. */
export function service(id: string): CdsService {
  const found = cdsServices(programmeIds).find((known) => known.id === id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
}

/** How a test has its calls answered. */
export const options: AnswerOptions = {
  on: civilDate("2025-06-02"),
  presume: false,
  parameters: {},
  language: "en",
  baseUrl: "https://cds.example.org",
  recorded: parseInstant("2025-06-02T09:00:00+02:00") as Instant,
};

/** A call about one person, as it is once checked. */
export function call(more: Partial<HookRequest> = {}): HookRequest {
  return {
    hookInstance: HOOK_INSTANCE,
    fhirServer: undefined,
    accessToken: undefined,
    patientId: "p1",
    draftOrders: undefined,
    selections: undefined,
    prefetch: {},
    ...more,
  };
}

export function patient(birthDate: string): RecordEntry {
  return { resource: { resourceType: "Patient", id: "p1", birthDate } };
}

/** Facts of a decision as the record of the person of the call. */
export function recordOf(decision: Decision, facts: Facts, on = options.on): readonly RecordEntry[] {
  const bundle = writeFacts(decision, facts, { on, subject: { resourceType: "Patient", id: "p1" } });
  return (bundle.entry ?? []).map(({ fullUrl, resource }) => ({
    fullUrl,
    resource: resource as FhirResource,
  }));
}

/** The same, of facts as JSON gives them. */
export function recordOfJson(decision: Decision, json: object, on = options.on): readonly RecordEntry[] {
  const parsed = parseFacts(decision, json);
  if (!parsed.ok) throw new TypeError("the facts are wrong");
  return recordOf(decision, parsed.facts, on);
}

/** Draft orders of one person, each of a LOINC code. */
export function draftOrders(...codes: readonly string[]) {
  return {
    resourceType: "Bundle" as const,
    type: "collection" as const,
    entry: codes.map((code, index) => ({ resource: draftOrder(`draft-${index + 1}`, code) })),
  };
}

export function draftOrder(id: string, code: string): ServiceRequest {
  return {
    resourceType: "ServiceRequest",
    id,
    status: "draft",
    intent: "order",
    code: { coding: [{ system: "http://loinc.org", code }] },
    subject: { reference: "Patient/p1" },
    occurrenceDateTime: "2025-06-10",
  };
}
