import type { Problem } from "@opendepistage/core/border";
import type { Bundle, FhirResource } from "fhir/r4.js";
import { FaultReport, type Fields, isFields, isResource } from "./fault-report.js";
import type { CdsService } from "./services.js";

/** A hook call, checked. */
export interface HookRequest {
  readonly hookInstance: string;
  /** Where missing prefetch may be fetched, if the operator of this service has listed it. */
  readonly fhirServer: string | undefined;
  readonly accessToken: string | undefined;
  readonly patientId: string;
  /** Draft orders, at the hooks about orders. */
  readonly draftOrders: Bundle<FhirResource> | undefined;
  /** References to the orders that were selected; undefined where all are concerned. */
  readonly selections: readonly string[] | undefined;
  /** What the client has fetched before, by key: a resource, null for nothing found. */
  readonly prefetch: Readonly<Record<string, FhirResource | null>>;
}

/** A hook call, or all that is wrong with it. */
export type ParsedHookRequest =
  | { readonly ok: true; readonly request: HookRequest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a call of a service (CDS Hooks 2.0, "Calling a CDS Service"); members that are not known are passed over, as it asks. */
export function parseHookRequest(body: Fields, service: CdsService): ParsedHookRequest {
  const faults = new FaultReport();
  const { hook } = body;
  if (hook !== service.hook) faults.expected("hook", `"${service.hook}"`, `« ${service.hook} »`);
  const request: HookRequest = {
    hookInstance: readHookInstance(body, faults) ?? "",
    ...readServer(body, faults),
    ...readContext(body, service, faults),
    prefetch: readPrefetch(body, service, faults),
  };
  return faults.problems.length === 0 ? { ok: true, request } : { ok: false, problems: faults.problems };
}

const LONGEST_INSTANCE = 128;

function readHookInstance({ hookInstance }: Fields, faults: FaultReport): string | undefined {
  if (typeof hookInstance === "string" && hookInstance !== "" && hookInstance.length <= LONGEST_INSTANCE)
    return hookInstance;
  return faults.expected("hookInstance", "a UUID", "un UUID");
}

function readServer(
  { fhirServer, fhirAuthorization }: Fields,
  faults: FaultReport,
): Pick<HookRequest, "fhirServer" | "accessToken"> {
  const server = typeof fhirServer === "string" && URL.canParse(fhirServer) ? fhirServer : undefined;
  if (fhirServer !== undefined && fhirServer !== null && server === undefined)
    faults.expected("fhirServer", "the base URL of a FHIR server", "l’URL de base d’un serveur FHIR");
  if (fhirAuthorization === undefined || fhirAuthorization === null)
    return { fhirServer: server, accessToken: undefined };
  const token = isFields(fhirAuthorization) ? fhirAuthorization["access_token"] : undefined;
  const type = isFields(fhirAuthorization) ? fhirAuthorization["token_type"] : undefined;
  const accessToken = typeof token === "string" && /^[\x21-\x7e]{1,16384}$/.test(token) ? token : undefined;
  if (accessToken === undefined)
    faults.expected(
      "fhirAuthorization.access_token",
      "an OAuth 2.0 access token",
      "un jeton d’accès OAuth 2.0",
    );
  if (type !== "Bearer") faults.expected("fhirAuthorization.token_type", '"Bearer"', "« Bearer »");
  if (server === undefined)
    faults.expected(
      "fhirServer",
      "a base URL beside fhirAuthorization",
      "une URL de base avec fhirAuthorization",
    );
  return { fhirServer: server, accessToken };
}

/** FHIR's form of an id; what it is put into is a URL. */
const FHIR_ID = /^(?!\.+$)[A-Za-z0-9\-.]{1,64}$/;

function readContext(
  { context }: Fields,
  service: CdsService,
  faults: FaultReport,
): Pick<HookRequest, "patientId" | "draftOrders" | "selections"> {
  const nothing = { patientId: "", draftOrders: undefined, selections: undefined };
  if (!isFields(context)) return faults.expected("context", "an object", "un objet") ?? nothing;
  const { userId, patientId } = context;
  if (typeof userId !== "string" || userId === "")
    faults.expected("context.userId", "a reference to the user", "une référence à l’utilisateur");
  const isId = typeof patientId === "string" && FHIR_ID.test(patientId);
  if (!isId) faults.expected("context.patientId", "the FHIR id of a Patient", "l’id FHIR d’un Patient");
  const known = { ...nothing, patientId: isId ? patientId : "" };
  if (service.hook === "patient-view") return known;
  const draftOrders = readDraftOrders(context, faults);
  if (service.hook === "order-sign") return { ...known, draftOrders };
  return { ...known, draftOrders, selections: readSelections(context, faults) };
}

function readDraftOrders({ draftOrders }: Fields, faults: FaultReport): Bundle<FhirResource> | undefined {
  const entries = isFields(draftOrders) ? (draftOrders["entry"] ?? []) : undefined;
  const isBundle =
    isResource(draftOrders) &&
    draftOrders.resourceType === "Bundle" &&
    Array.isArray(entries) &&
    entries.every((entry) => isFields(entry) && isResource(entry["resource"]));
  if (isBundle) return draftOrders as unknown as Bundle<FhirResource>;
  return faults.expected("context.draftOrders", "a Bundle of orders", "un Bundle de prescriptions");
}

function readSelections({ selections }: Fields, faults: FaultReport): readonly string[] | undefined {
  if (Array.isArray(selections) && selections.every((item) => typeof item === "string")) return selections;
  return faults.expected("context.selections", "a list of references", "une liste de références");
}

function readPrefetch(
  { prefetch }: Fields,
  service: CdsService,
  faults: FaultReport,
): HookRequest["prefetch"] {
  if (prefetch === undefined || prefetch === null) return {};
  if (!isFields(prefetch)) return faults.expected("prefetch", "an object", "un objet") ?? {};
  const known = Object.entries(prefetch).filter(([key]) => Object.hasOwn(service.prefetch, key));
  for (const [key, value] of known)
    if (value !== null && !isResource(value))
      faults.expected(`prefetch.${key}`, "a FHIR resource, or null", "une ressource FHIR, ou null");
  return Object.fromEntries(known) as HookRequest["prefetch"];
}
