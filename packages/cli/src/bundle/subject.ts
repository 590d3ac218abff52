import type { WritingContext } from "@opendepistage/fhir";

type Reference = NonNullable<WritingContext["subject"]>;

/**
 * Whom the resources of a Bundle, a list or one resource are about, as what is written refers to it: by the Patient’s
 * id, else by its first identifier; undefined where there is not one Patient, or it has neither.
 */
export function subjectOf(input: unknown): Reference | undefined {
  const patients = resourcesIn(input).filter((resource) => resource["resourceType"] === "Patient");
  const [patient] = patients;
  if (patient === undefined || patients.length > 1) return undefined;
  const { id, identifier } = patient;
  if (typeof id === "string" && /^[A-Za-z0-9\-.]{1,64}$/.test(id)) return { reference: `Patient/${id}` };
  const [first] = Array.isArray(identifier) ? identifier.filter(isObject) : [];
  const { system, value } = first ?? {};
  if (typeof system !== "string" || typeof value !== "string") return undefined;
  return { type: "Patient", identifier: { system, value } };
}

type Json = Readonly<Record<string, unknown>>;

function resourcesIn(input: unknown): readonly Json[] {
  if (Array.isArray(input)) return input.filter(isObject);
  if (!isObject(input)) return [];
  if (input["resourceType"] !== "Bundle") return [input];
  const { entry } = input;
  const entries = Array.isArray(entry) ? entry.filter(isObject) : [];
  return entries.map(({ resource }) => resource).filter(isObject);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
