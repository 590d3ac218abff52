import type { BundleEntry, FhirResource, Identifier, Reference } from "fhir/r4.js";
import { NAME_SYSTEM, ROLE_HOLDER_SYSTEM } from "../definitions/code-systems.js";

/** Resources that R4 gives a list of identifiers, and that are searched by them. */
export type IdentifiedResource = Extract<FhirResource, { identifier?: Identifier[] | undefined }>;

/** The address of a resource within its Bundle. */
export function addressOf(name: string): string {
  return `urn:uuid:${name}`;
}

export function referenceTo(name: string): Reference {
  return { reference: addressOf(name) };
}

/**
 * The identifier of a resource that this package names.
 *
 * It is not the address in the Bundle, as some servers put the resource’s new address in the place of every text that
 * is the old one.
 */
export function identifierOf(name: string): Identifier {
  return { system: NAME_SYSTEM, value: name };
}

/**
 * An entry that creates the resource unless a resource of its name is there.
 *
 * What has become of a resource since it was sent, such as a task that was done, is so left as it is.
 */
export function createOnce(name: string, resource: IdentifiedResource): BundleEntry<FhirResource> {
  return {
    fullUrl: addressOf(name),
    resource: { ...resource, id: name, identifier: [identifierOf(name)] } as FhirResource,
    request: {
      method: "POST",
      url: resource.resourceType,
      ifNoneExist: `identifier=${NAME_SYSTEM}|${name}`,
    },
  };
}

/** As `createOnce`, for a resource that R4 gives no identifier: it is known by a tag. */
export function createOnceByTag(name: string, resource: FhirResource): BundleEntry<FhirResource> {
  const tag = [{ system: NAME_SYSTEM, code: name }];
  return {
    fullUrl: addressOf(name),
    resource: { ...resource, id: name, meta: { ...resource.meta, tag } } as FhirResource,
    request: {
      method: "POST",
      url: resource.resourceType,
      ifNoneExist: `_tag=${NAME_SYSTEM}|${name}`,
    },
  };
}

/** As `createOnce`, for the bearer of a role, whom all Bundles share. */
export function createRoleHolderOnce(
  name: string,
  role: string,
  resource: Extract<FhirResource, { resourceType: "Device" | "Organization" | "PractitionerRole" }>,
): BundleEntry<FhirResource> {
  return {
    fullUrl: addressOf(name),
    resource: { ...resource, id: name, identifier: [{ system: ROLE_HOLDER_SYSTEM, value: role }] },
    request: {
      method: "POST",
      url: resource.resourceType,
      ifNoneExist: `identifier=${ROLE_HOLDER_SYSTEM}|${role}`,
    },
  };
}

/**
 * An entry that creates the resource, or puts it in the place of the one of its name.
 *
 * For what the sender alone keeps the truth of. The server gives the id.
 */
export function createOrReplace(name: string, resource: IdentifiedResource): BundleEntry<FhirResource> {
  return {
    fullUrl: addressOf(name),
    resource: { ...resource, identifier: [identifierOf(name)] } as FhirResource,
    request: {
      method: "PUT",
      url: `${resource.resourceType}?identifier=${NAME_SYSTEM}|${name}`,
    },
  };
}
