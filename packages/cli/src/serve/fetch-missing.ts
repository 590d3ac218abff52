import type { Bilingual } from "@opendepistage/core/engine";
import { entryOf, type HookRequest, type RecordEntry } from "@opendepistage/fhir";
import {
  createFhirClient,
  type FhirClient,
  type ResourceType,
  type Result,
} from "@opendepistage/fhir/client";
import type { ServeSettings, Surroundings } from "./settings.js";

type Resources = readonly RecordEntry["resource"][];

/** What could be fetched of the missing prefetch. */
export interface Fetched {
  readonly entries: readonly RecordEntry[];
  /** Prefetch keys that could not be had. */
  readonly unavailable: readonly string[];
  /** Why nothing was fetched at all, where that is so. */
  readonly refusal?: Bilingual;
}

interface Context {
  readonly settings: Pick<ServeSettings, "fhirServers">;
  readonly surroundings: Pick<Surroundings, "fetch" | "now">;
}

/** A user waits for the cards: one attempt, and not for long. */
const LIMITS = { timeoutMs: 3_000, attempts: 1, longestBytes: 8 * 1024 * 1024, pages: 10 };

/**
 * Fetches what the prefetch lacks from the client's FHIR server, if the operator has listed that server: an address
 * in a request alone would let whoever calls make this server send requests where it pleases.
 */
export async function fetchMissing(
  missing: Readonly<Record<string, string>>,
  { fhirServer, accessToken }: HookRequest,
  { settings, surroundings }: Context,
): Promise<Fetched> {
  const keys = Object.keys(missing);
  if (keys.length === 0) return { entries: [], unavailable: [] };
  if (fhirServer === undefined) return refused(keys, NO_SERVER);
  if (!isListed(fhirServer, settings.fhirServers)) return refused(keys, NOT_LISTED);
  const client = await createFhirClient({
    url: fhirServer,
    surroundings: {
      fetch: (url, init) => surroundings.fetch(...asTemplate(url, init)),
      now: surroundings.now,
      sleep: () => Promise.resolve(),
      random: () => 0,
    },
    limits: LIMITS,
    ...(accessToken === undefined ? {} : { authentication: { bearerToken: accessToken } }),
  });
  if (!client.ok) return refused(keys, client.problem.message);
  const answers = await Promise.all(
    Object.entries(missing).map(async ([key, query]) => [key, await found(client.value, query)] as const),
  );
  const [firstProblem] = answers.flatMap(([, answer]) => (answer.ok ? [] : [answer.problem.message]));
  return {
    entries: answers.flatMap(([, answer]) =>
      answer.ok ? answer.value.map((resource) => entryOf(resource, { fhirServer })) : [],
    ),
    unavailable: answers.flatMap(([key, answer]) => (answer.ok ? [] : [key])),
    ...(firstProblem ? { refusal: firstProblem } : {}),
  };
}

/** Whether a server is listed, a slash at the end meaning nothing. */
function isListed(server: string, listed: readonly string[]): boolean {
  return listed.some((known) => sameAddress(known) === sameAddress(server));
}

function sameAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url;
}

async function found(client: FhirClient, query: string): Promise<Result<Resources>> {
  const [path = "", search] = query.split("?");
  if (search === undefined) {
    const [type, id = ""] = path.split("/");
    const read = await client.read(type as ResourceType, id);
    return read.ok ? { ok: true, value: [read.value] } : read;
  }
  const parameters = Object.fromEntries(new URLSearchParams(search));
  const resources: Resources[number][] = [];
  for await (const item of client.search({ type: path as ResourceType, parameters })) {
    if (!item.ok) return item;
    resources.push(item.value);
  }
  return { ok: true, value: resources };
}

/**
 * CDS Hooks defines a prefetch template as the GET of its URL, and clients test their servers with that. It holds
 * the logical id of the patient alone.
 */
function asTemplate(url: string, init: RequestInit): [string, RequestInit] {
  if (init.method !== "POST" || !url.endsWith("/_search")) return [url, init];
  const { "content-type": _, ...headers } = init.headers as Readonly<Record<string, string>>;
  const address = `${url.slice(0, -"/_search".length)}?${String(init.body)}`;
  return [address, { ...init, method: "GET", headers, body: null }];
}

function refused(unavailable: readonly string[], refusal: Bilingual): Fetched {
  return { entries: [], unavailable, refusal };
}

const NO_SERVER: Bilingual = {
  en: "the client named no FHIR server to fetch it from",
  fr: "le client n’a pas nommé de serveur FHIR où le chercher",
};
const NOT_LISTED: Bilingual = {
  en: "the FHIR server of the client is not listed here (--fhir-server)",
  fr: "le serveur FHIR du client n’est pas listé ici (--fhir-server)",
};
