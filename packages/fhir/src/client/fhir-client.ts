import type { Bundle, CapabilityStatement, FhirResource } from "fhir/r4.js";
import { type ConnectionOptions, openConnection } from "./connection.js";
import { type AnyResource, type FhirKit, loadFhirKit, resultOf } from "./fhir-kit.js";
import { type Search, searchPages } from "./pages.js";
import { failed, type Result, succeeded } from "./problem.js";
import type { ServiceAddress } from "./service-address.js";
import type { Limits } from "./surroundings.js";
import { readTransactionAnswer } from "./transaction-answer.js";

export type ResourceType = FhirResource["resourceType"];
export type ResourceOf<Type extends ResourceType> = Extract<FhirResource, { resourceType: Type }>;

const FHIR_ID = /^[A-Za-z0-9\-.]{1,64}$/;

/** A FHIR R4 server: what it is asked is answered, or told as a problem; it throws on programmers’ mistakes alone. */
export class FhirClient {
  readonly #kit: FhirKit;
  readonly #address: ServiceAddress;
  readonly #limits: Limits;

  constructor(kit: FhirKit, address: ServiceAddress, limits: Limits) {
    this.#kit = kit;
    this.#address = address;
    this.#limits = limits;
  }

  /** The full address of a resource of this server; undefined of one without an id. */
  urlOf({ resourceType, id }: FhirResource): string | undefined {
    if (id === undefined) return undefined;
    return `${this.#address.origin}${this.#address.path}/${resourceType}/${id}`;
  }

  /** The resource of that type and id. */
  async read<Type extends ResourceType>(type: Type, id: string): Promise<Result<ResourceOf<Type>>> {
    if (!FHIR_ID.test(id) || /^\.+$/.test(id)) return failed("id-invalid");
    const found = await resultOf(() => this.#kit.read({ resourceType: type, id }));
    if (!found.ok) return found;
    return isOf(found.value, type) && found.value.id === id
      ? succeeded(found.value)
      : failed("unexpected-answer");
  }

  /**
   * The resources that a search finds, all pages, each once; a problem ends it as the last item. Parameters are sent
   * in the body (`POST _search`), never in the URL.
   */
  search(search: Search): AsyncGenerator<Result<FhirResource>, void, undefined> {
    const context = { kit: this.#kit, address: this.#address, longestPages: this.#limits.pages };
    return searchPages(search, context);
  }

  /**
   * Creates a resource; where `ifNoneExist` (search parameters of its type) finds one already, nothing changes. Without
   * it, the request is sent once only.
   */
  async create(resource: FhirResource, ifNoneExist?: string): Promise<Result<undefined>> {
    const headers = ifNoneExist === undefined ? {} : { "if-none-exist": ifNoneExist };
    const asked = { resourceType: resource.resourceType, body: { ...resource }, options: { headers } };
    const created = await resultOf(() => this.#kit.create(asked));
    return created.ok ? succeeded(undefined) : created;
  }

  /** Writes a resource at its id, new or in the place of the one there. */
  async update(resource: FhirResource & { readonly id: string }): Promise<Result<undefined>> {
    const { resourceType, id } = resource;
    if (!FHIR_ID.test(id) || /^\.+$/.test(id)) return failed("id-invalid");
    const updated = await resultOf(() => this.#kit.update({ resourceType, id, body: { ...resource } }));
    return updated.ok ? succeeded(undefined) : updated;
  }

  /**
   * Has a Bundle of type transaction or batch processed; succeeds only where every entry did. It is sent again after
   * a failure only if each of its entries may be.
   */
  async transaction(bundle: Bundle): Promise<Result<Bundle>> {
    const answer = await resultOf(() => this.#kit.transaction({ body: { ...bundle } }));
    return answer.ok ? readTransactionAnswer(bundle, answer.value) : answer;
  }

  /** What the server says that it can do. */
  async capabilities(): Promise<Result<CapabilityStatement>> {
    const answer = await resultOf(() => this.#kit.capabilityStatement());
    if (!answer.ok) return answer;
    return isOf(answer.value, "CapabilityStatement") ? succeeded(answer.value) : failed("unexpected-answer");
  }
}

function isOf<Type extends ResourceType>(
  resource: AnyResource,
  type: Type,
): resource is AnyResource & ResourceOf<Type> {
  return resource.resourceType === type;
}

/** A client of the FHIR server at an address; it has not yet asked anything. */
export async function createFhirClient(options: ConnectionOptions): Promise<Result<FhirClient>> {
  const connection = await openConnection(options);
  if (!connection.ok) return connection;
  const { address, context } = connection.value;
  return succeeded(new FhirClient(await loadFhirKit(address, context), address, context.limits));
}
