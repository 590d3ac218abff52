import type { BundleEntry, CodeableConcept, FhirResource, Reference } from "fhir/r4.js";
import { type Bearer, roleConcept, roleOf } from "../definitions/roles.js";
import { addressOf, createRoleHolderOnce } from "./bundle-entry.js";
import { nameBasedUuid } from "./name-based-uuid.js";
import { referenceOfType } from "./reference-type.js";
import type { WritingContext } from "./writing-context.js";

/**
 * Who bears a role: the one whom the context names, the subject for the person screened, else a role holder, which
 * stands for whoever bears the role. Undefined for the person where the context names no Patient.
 */
export function bearerOf(role: string, context: WritingContext): Reference | undefined {
  const named = context.performers?.[role];
  if (named) return named;
  if (role === "person") return referenceOfType(context.subject, ["Patient"]);
  const known = roleOf(role);
  return {
    reference: addressOf(holderName(role)),
    ...(known ? { display: known.text[context.language ?? "en"] } : {}),
  };
}

/** The entries of the role holders that `bearerOf` referred to, one for each role. */
export function roleHolders(
  roles: readonly string[],
  context: WritingContext,
): readonly BundleEntry<FhirResource>[] {
  const asked = new Set(roles.filter((role) => role !== "person" && !context.performers?.[role]));
  return [...asked].map((role) => {
    const { bearer, text } = roleOf(role) ?? { bearer: "Organization", text: { en: role, fr: role } };
    return createRoleHolderOnce(holderName(role), role, holderOf(bearer, roleConcept(role, "en"), text.en));
  });
}

function holderOf(
  bearer: Bearer,
  concept: CodeableConcept,
  name: string,
): Parameters<typeof createRoleHolderOnce>[2] {
  if (bearer === "Organization") return { resourceType: "Organization", active: true, type: [concept], name };
  if (bearer === "Device")
    return {
      resourceType: "Device",
      status: "active",
      type: concept,
      deviceName: [{ name, type: "other" }],
    };
  return { resourceType: "PractitionerRole", active: true, code: [concept] };
}

function holderName(role: string): string {
  return nameBasedUuid(["role-holder", role]);
}
