import { isObject, Node } from "./node.js";
import type { Unmapped } from "./reading.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { Resource } from "./resource.js";

/** What was handed over, resource by resource. */
export interface Collected {
  /** In their order, each before those that it contains. */
  readonly resources: readonly Resource[];
  /** Entries that hold no resource. */
  readonly unmapped: readonly Unmapped[];
  readonly problems: readonly ReadingProblem[];
  /** When a Bundle was put together. */
  readonly sentAt?: Node | undefined;
}

const SUBSETTED = { system: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", code: "SUBSETTED" };

/** Takes a Bundle, a list of resources, or one resource apart; whatever is handed over, it never throws. */
export function collectResources(input: unknown): Collected {
  if (Array.isArray(input)) {
    const items = input.map((item: unknown, index) => new Node(item, `%resources[${index}]`));
    return collectEntries(
      items.filter(isBundle).map(bundleAt),
      items.filter((item) => !isBundle(item)),
    );
  }
  if (!isObject(input)) return { resources: [], unmapped: [], problems: [notABundle("%resources")] };
  const whole = new Node(input, "");
  return isBundle(whole) ? collectEntries([new Node(input, "Bundle")], []) : collected([whole]);
}

function isBundle(node: Node): boolean {
  return node.text("resourceType") === "Bundle";
}

/** A Bundle in a list, or in the answer to a batch of searches. */
function bundleAt({ value, place }: Node): Node {
  return new Node(value, `${place}.ofType(Bundle)`);
}

/** The resources of Bundles, of the Bundles that they hold at first hand, and those that stand beside them. */
function collectEntries(outer: readonly Node[], loose: readonly Node[]): Collected {
  const held = outer
    .flatMap((bundle) => bundle.children("entry"))
    .flatMap((entry) => entry.child("resource") ?? [])
    .filter(isBundle);
  const bundles = [...outer, ...held.map(bundleAt)];
  const entries = bundles.flatMap((bundle) => bundle.children("entry"));
  const whole = entries.filter((entry) => {
    const resource = entry.child("resource");
    return resource !== undefined && !held.some(({ place }) => place === resource.place);
  });
  const read = collected(
    [...whole.flatMap((entry) => entry.child("resource") ?? []), ...loose],
    whole.map((entry) => entry.text("fullUrl")),
  );
  for (const resource of read.resources) refuseByEntry(resource, whole);
  const ruled = bundles.filter((bundle) => bundle.child("implicitRules") !== undefined);
  for (const resource of read.resources)
    if (ruled.some(({ place }) => resource.place.startsWith(`${place}.`))) resource.refuse("rules-unknown");
  return {
    sentAt: outer.length === 1 ? outer[0]?.child("timestamp") : undefined,
    resources: read.resources,
    unmapped: [
      ...read.unmapped,
      ...entries
        .filter((entry) => entry.child("resource") === undefined)
        .map(({ place }) => ({ path: place, reason: "entry-without-resource" as const })),
    ],
    problems: [
      ...ruled.map(({ place }) => rulesUnknown(`${place}.implicitRules`)),
      ...bundles.flatMap(incomplete),
      ...read.problems,
    ],
  };
}

/** Refuses what an entry says of its resource that is not understood, or that it is to be deleted. */
function refuseByEntry(resource: Resource, entries: readonly Node[]): void {
  const entry = entries.find(({ place }) => resource.place.startsWith(`${place}.`));
  if (entry?.child("modifierExtension") !== undefined) resource.refuse("modifier-unknown");
  if (entry?.child("request")?.text("method") === "DELETE") resource.refuse("cancelled");
}

function incomplete(bundle: Node): readonly ReadingProblem[] {
  const next = bundle.children("link").find((link) => link.text("relation") === "next");
  if (next === undefined) return [];
  return [
    readingProblem("bundle-incomplete", next.place, {
      found: { en: "one page of several", fr: "une page parmi plusieurs" },
      expected: { en: "all pages in one Bundle", fr: "toutes les pages en un seul Bundle" },
    }),
  ];
}

function collected(nodes: readonly Node[], fullUrls: readonly (string | undefined)[] = []): Collected {
  const resources: Resource[] = [];
  const unmapped: Unmapped[] = [];
  const problems: ReadingProblem[] = [];
  for (const [index, node] of nodes.entries()) {
    const resource = resourceOf(node, { fullUrl: fullUrls[index] });
    if (resource === undefined) {
      unmapped.push({ path: node.place || "%resources", reason: "resource-not-read" });
      problems.push(notAResource(node.place || "%resources"));
      continue;
    }
    resources.push(resource);
    for (const inner of resource.node.children("contained")) {
      const contained = resourceOf(inner, { container: resource });
      if (contained !== undefined) resources.push(contained);
      else unmapped.push({ path: inner.place, reason: "resource-not-read" });
    }
  }
  for (const resource of resources) problems.push(...refusalOf(resource));
  problems.push(...repetitionsIn(resources));
  return { resources, unmapped, problems };
}

function resourceOf(
  node: Node,
  origin: { readonly fullUrl?: string | undefined; readonly container?: Resource },
): Resource | undefined {
  const type = node.text("resourceType");
  if (type === undefined || !/^[A-Z][A-Za-z]{1,60}$/.test(type) || isTooDeep(node.value)) return undefined;
  const place = node.place === "" ? type : `${node.place}.ofType(${type})`;
  return new Resource(type, new Node(node.value, place), origin);
}

/** Refuses what FHIR forbids to process: rules or modifiers that are not understood; and extracts of resources. */
function refusalOf(resource: Resource): readonly ReadingProblem[] {
  const { node } = resource;
  if (node.child("implicitRules") !== undefined) {
    resource.refuse("rules-unknown");
    return [rulesUnknown(`${node.place}.implicitRules`)];
  }
  if (isModified(node.value)) {
    resource.refuse("modifier-unknown");
    return [modifierUnknown(node.place)];
  }
  const tags = node.child("meta")?.children("tag") ?? [];
  if (tags.some((tag) => tag.text("code") === SUBSETTED.code && tag.text("system") === SUBSETTED.system))
    resource.refuse("subsetted");
  return [];
}

/** Whether an extension anywhere within the resource may change what it means; contained resources are on their own. */
function isModified(whole: unknown): boolean {
  if (Array.isArray(whole)) return whole.some(isModified);
  if (!isObject(whole)) return false;
  if (Object.hasOwn(whole, "modifierExtension")) return true;
  return Object.entries(whole).some(([name, inner]) => name !== "contained" && isModified(inner));
}

/** Most levels of a resource; those of real ones have a dozen. */
const LEVELS = 64;

/** Whether a value has more levels than any resource, so that reading it could go on without end. */
function isTooDeep(whole: unknown): boolean {
  let level = [whole];
  for (let depth = 0; depth < LEVELS; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** Two resources of one address: the same one twice counts once, two that differ give nothing. */
function repetitionsIn(resources: readonly Resource[]): readonly ReadingProblem[] {
  const known = new Map<string, Resource>();
  return resources.flatMap((resource) => {
    const key = addressOf(resource);
    const first = key === undefined ? undefined : known.get(key);
    if (key === undefined || first === undefined) {
      if (key !== undefined) known.set(key, resource);
      return [];
    }
    const isSame = JSON.stringify(first.node.value) === JSON.stringify(resource.node.value);
    resource.refuse("repeated");
    if (isSame) return [];
    first.refuse("repeated");
    return [repeated(resource.place, first.place)];
  });
}

function addressOf({ fullUrl, type, id, container }: Resource): string | undefined {
  if (container !== undefined) return undefined;
  return fullUrl ?? (id === undefined ? undefined : `${type}/${id}`);
}

function notABundle(place: string): ReadingProblem {
  return readingProblem("not-a-bundle", place, {
    found: { en: "no resource", fr: "aucune ressource" },
    expected: {
      en: "a Bundle, a resource, or a list of resources",
      fr: "un Bundle, une ressource ou une liste de ressources",
    },
  });
}

function notAResource(place: string): ReadingProblem {
  return readingProblem("not-a-resource", place, {
    found: { en: "no resource", fr: "aucune ressource" },
    expected: {
      en: "an object with resourceType, of 64 levels at most",
      fr: "un objet avec resourceType, de 64 niveaux au plus",
    },
  });
}

function rulesUnknown(place: string): ReadingProblem {
  return readingProblem("rules-unknown", place, {
    found: { en: "rules that are not known here", fr: "des règles qui ne sont pas connues ici" },
    expected: { en: "no implicitRules", fr: "pas de implicitRules" },
  });
}

function modifierUnknown(place: string): ReadingProblem {
  return readingProblem("modifier-unknown", place, {
    found: {
      en: "an extension that may change the meaning of the resource, and is not known here",
      fr: "une extension qui peut changer le sens de la ressource, et n’est pas connue ici",
    },
    expected: { en: "no modifierExtension", fr: "pas de modifierExtension" },
  });
}

function repeated(place: string, first: string): ReadingProblem {
  return readingProblem("resource-repeated", place, {
    found: { en: `another content than ${first}`, fr: `un autre contenu que ${first}` },
    expected: { en: "one version of a resource", fr: "une seule version d’une ressource" },
  });
}
