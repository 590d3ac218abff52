import type { Bundle, BundleEntry, FhirResource } from "fhir/r4.js";
import { type AnyResource, type FhirKit, resultOf } from "./fhir-kit.js";
import { issuesOf } from "./operation-outcome.js";
import { failed, type Result, succeeded } from "./problem.js";
import { resolveWithin, type ServiceAddress } from "./service-address.js";

/** Search parameters by name, several values of one name each on its own. */
export type SearchParameters = Readonly<Record<string, string | readonly string[]>>;

/** A search of one type of resource. */
export interface Search {
  readonly type: FhirResource["resourceType"];
  readonly parameters: SearchParameters;
}

/** What pages are read with. */
export interface PageContext {
  readonly kit: FhirKit;
  readonly address: ServiceAddress;
  readonly longestPages: number;
}

/** A server that does not know a parameter must refuse, not answer as if it had not been asked: everybody’s data. */
const strictly = { prefer: "handling=strict" };

/**
 * The resources that a search finds, page after page, each once; where a page cannot be had, the last item is the
 * problem. The parameters travel in the body of the request, never in its URL.
 */
export async function* searchPages(
  search: Search,
  context: PageContext,
): AsyncGenerator<Result<FhirResource>, void, undefined> {
  const given = new Set<string>();
  for await (const page of pagesOf(search, context)) {
    if (!page.ok) return yield page;
    for (const item of page.value.items) {
      if (!item.ok) return yield item;
      if (isFirst(item.value, given)) yield item;
    }
  }
}

async function* pagesOf({ type, parameters }: Search, context: PageContext): AsyncGenerator<Result<Page>> {
  const seen = new Set<string>();
  let answer = await resultOf(() => postSearch(context.kit, type, new URLSearchParams(pairsOf(parameters))));
  for (let count = 1; ; count++) {
    const page = answer.ok ? readPage(answer.value) : answer;
    yield page;
    const next = page.ok ? page.value.next : undefined;
    if (!page.ok || next === undefined) return;
    if (seen.has(next) || count >= context.longestPages) return yield failed("too-many-pages");
    seen.add(next);
    answer = await followNext(page.value.bundle, next, context);
  }
}

/** Entries may move between two pages while others are written: one met twice is given once. */
function isFirst({ resourceType, id }: FhirResource, given: Set<string>): boolean {
  if (id === undefined) return true;
  const name = `${resourceType}/${id}`;
  if (given.has(name)) return false;
  given.add(name);
  return true;
}

function pairsOf(parameters: SearchParameters): [string, string][] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]),
  );
}

function postSearch(kit: FhirKit, resourceType: string, asked: URLSearchParams): Promise<AnyResource> {
  const searchParams = Object.fromEntries([...asked.keys()].map((name) => [name, asked.getAll(name)]));
  return kit.resourceSearch({ resourceType, searchParams, options: { postSearch: true, headers: strictly } });
}

interface Page {
  readonly bundle: Bundle<FhirResource>;
  readonly items: readonly Result<FhirResource>[];
  readonly next: string | undefined;
}

function readPage(answer: AnyResource): Result<Page> {
  if (answer.resourceType !== "Bundle" || answer["type"] !== "searchset") return failed("unexpected-answer");
  const bundle: Bundle<FhirResource> = { ...answer, resourceType: "Bundle", type: "searchset" };
  const items = (bundle.entry ?? []).flatMap(readEntry);
  return succeeded({ bundle, items, next: bundle.link?.find(({ relation }) => relation === "next")?.url });
}

/** What was found; an outcome among it is passed over, unless it says that the search failed. */
function readEntry({ resource, search }: BundleEntry<FhirResource>): readonly Result<FhirResource>[] {
  if (resource === undefined) return [failed("unexpected-answer")];
  if (search?.mode !== "outcome" && resource.resourceType !== "OperationOutcome")
    return [succeeded(resource)];
  const issues = issuesOf(resource);
  const isFailure = issues.some(({ severity }) => severity === "fatal" || severity === "error");
  return isFailure ? [failed("refused", { issues })] : [];
}

/** Parameters that say who is sought: links often repeat them. */
const NAMING = /identifier|name|family|given|birthdate|phone|email|telecom|address|death-date/i;

/** The next page; a link that repeats who is sought is sent as the search it stands for, not as a URL. */
function followNext(
  bundle: Bundle,
  next: string,
  { kit, address }: PageContext,
): Promise<Result<AnyResource>> {
  const url = resolveWithin(address, next);
  if (url === undefined) return Promise.resolve(failed("foreign-link"));
  const [type = "", ...rest] = url.pathname.slice(address.path.length + 1).split("/");
  const isSearch = /^[A-Z][A-Za-z]+$/.test(type) && ["", "_search"].includes(rest.join("/"));
  const isNaming = [...url.searchParams.keys()].some((name) => NAMING.test(name));
  if (isSearch && isNaming) return resultOf(() => postSearch(kit, type, url.searchParams));
  const link = [{ relation: "next", url: url.href }];
  return resultOf(async () => {
    const page = kit.nextPage({ bundle: { ...bundle, link }, options: { headers: strictly } });
    return (await page) ?? { resourceType: "" };
  });
}
