import type { Bundle, CodeableConcept, FhirResource, ServiceRequest } from "fhir/r4.js";
import { orders } from "../terms/screening.js";
import { LOINC } from "../terms/systems.js";

/** Codes of screening mammograms; one that says no more than "mammogram" is not guessed to be screening. */
const SCREENING = orders.filter(({ cancer }) => cancer === "breast").flatMap(({ terms }) => terms);

/** A screening mammogram that is being ordered. */
export interface ScreeningOrder {
  readonly order: ServiceRequest;
  /** As the client refers to it, such as `ServiceRequest/draft-1`; undefined where it has no id. */
  readonly reference: string | undefined;
}

/**
 * The orders of screening mammograms among drafts: those selected, or all; an order that is not wanted is none.
 *
 * Diagnostic mammograms are left alone: the programme's law does not restrain them.
 */
export function screeningOrders(
  { entry = [] }: Bundle<FhirResource>,
  selections: readonly string[] | undefined,
): readonly ScreeningOrder[] {
  return entry.flatMap(({ resource, fullUrl }) => {
    if (resource?.resourceType !== "ServiceRequest" || !isWanted(resource)) return [];
    const reference = resource.id === undefined ? undefined : `ServiceRequest/${resource.id}`;
    const names = [reference, fullUrl, resource.id].filter((name) => name !== undefined);
    const isSelected = selections === undefined || names.some((name) => selections.includes(name));
    return isSelected && isScreening(resource.code) ? [{ order: resource, reference }] : [];
  });
}

function isWanted({ status, doNotPerform }: ServiceRequest): boolean {
  return doNotPerform !== true && !["revoked", "entered-in-error", "completed"].includes(status);
}

function isScreening(code: CodeableConcept | undefined): boolean {
  return (code?.coding ?? []).some(({ system, code: value }) =>
    SCREENING.some((term) => term.system === system && term.code === value),
  );
}

/** LOINC's diagnostic mammogram, for an order that is turned into one. */
export const DIAGNOSTIC_MAMMOGRAM: CodeableConcept = { coding: [{ system: LOINC, code: "24605-8" }] };
