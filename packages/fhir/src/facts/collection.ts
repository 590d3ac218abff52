import type { Bundle, FhirResource, Reference } from "fhir/r4.js";

/** Resources of one Bundle, each with an address within it that depends on nothing but its place. */
export class Collection {
  readonly #resources: FhirResource[] = [];

  /** Adds a resource; answers with what refers to it. */
  add(resource: FhirResource): Reference {
    this.#resources.push(resource);
    return { reference: addressAt(this.#resources.length) };
  }

  get bundle(): Bundle {
    return {
      resourceType: "Bundle",
      type: "collection",
      entry: this.#resources.map((resource, index) => ({ fullUrl: addressAt(index + 1), resource })),
    };
  }
}

/** The address of the resource at a place, counted from 1: a UUID that is no one else’s within the Bundle. */
function addressAt(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
