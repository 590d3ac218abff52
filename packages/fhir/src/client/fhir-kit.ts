import type { FhirResource } from "fhir/r4.js";
import type { HttpRequest } from "./exchange.js";
import { readJsonAnswer } from "./json-answer.js";
import { failed, type Result, type ServiceProblem } from "./problem.js";
import { isRepeatable } from "./repeatable.js";
import { type SendContext, send } from "./send.js";
import { resolveWithin, type ServiceAddress } from "./service-address.js";

/** A resource as a server gives it: of any kind, its content not yet looked at. */
export interface AnyResource extends Record<string, unknown> {
  resourceType: string;
}

interface KitOptions {
  readonly headers?: Record<string, string>;
  readonly postSearch?: boolean;
}

type Parameters = Record<string, string | string[]>;

/** What we use of fhir-kit-client. */
export interface FhirKit {
  readonly read: (asked: { resourceType: string; id: string }) => Promise<AnyResource>;
  readonly resourceSearch: (asked: {
    resourceType: string;
    searchParams: Parameters;
    options: KitOptions;
  }) => Promise<AnyResource>;
  readonly nextPage: (asked: {
    bundle: AnyResource & { link: { relation: string; url: string }[] };
    options: KitOptions;
  }) => Promise<AnyResource> | undefined;
  readonly create: (asked: {
    resourceType: string;
    body: AnyResource;
    options: KitOptions;
  }) => Promise<AnyResource>;
  readonly update: (asked: { resourceType: string; id: string; body: AnyResource }) => Promise<AnyResource>;
  readonly transaction: (asked: { body: AnyResource }) => Promise<AnyResource>;
  readonly capabilityStatement: () => Promise<AnyResource>;
}

/**
 * fhir-kit-client with our transport in the place of its own, which has no time-out and no retry, sends its token
 * wherever a link leads, and writes addresses into its errors.
 *
 * It exports to `import` alone, so it is imported at run time: our CommonJS build could not require it.
 */
export async function loadFhirKit(address: ServiceAddress, context: SendContext): Promise<FhirKit> {
  const { Client } = await import("fhir-kit-client");
  const client = new Client({ baseUrl: `${address.origin}${address.path}` });
  const ask = asker(address, context);
  client.httpClient.request = (...[method, place, options, body]) =>
    ask({ method, place, headers: options?.headers ?? {}, body });
  return client;
}

/** Sends what fhir-kit-client asks for, and reads the answer. */
function asker(address: ServiceAddress, context: SendContext) {
  return async (asked: KitRequest): Promise<AnyResource> => {
    const request = requestOf(address, asked);
    const sent = request.ok ? await send(request.value, context) : request;
    const answer = sent.ok ? readJsonAnswer(sent.value) : sent;
    if (!answer.ok) throw new Refusal(answer.problem);
    if (isResource(answer.value)) return answer.value;
    // A server may answer a write with nothing but its status.
    if (answer.value === undefined && asked.method !== "GET") return { resourceType: "" };
    throw new Refusal(failed("unexpected-answer").problem);
  };
}

/** Carries a problem through fhir-kit-client, which knows failures only as exceptions. */
class Refusal extends Error {
  readonly problem: ServiceProblem;

  constructor(problem: ServiceProblem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

/** The result of a call of fhir-kit-client. */
export async function resultOf<T>(call: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (fault) {
    if (fault instanceof Refusal) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

interface KitRequest {
  readonly method: string;
  readonly place: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function requestOf(
  address: ServiceAddress,
  { method, place, headers, body }: KitRequest,
): Result<HttpRequest> {
  const url = resolveWithin(address, place);
  if (url === undefined) return failed("foreign-link");
  const lowered = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const request: HttpRequest = {
    method,
    url,
    headers: { accept: "application/fhir+json", ...lowered },
    isRepeatable: isRepeatable({ method, path: url.pathname, headers: lowered, body }),
  };
  if (body === undefined) return { ok: true, value: request };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { ok: true, value: { ...request, body: text } };
}

function isResource(value: unknown): value is AnyResource {
  if (typeof value !== "object" || value === null) return false;
  const { resourceType } = value as Partial<FhirResource>;
  return typeof resourceType === "string" && /^[A-Z][A-Za-z]{1,63}$/.test(resourceType);
}
