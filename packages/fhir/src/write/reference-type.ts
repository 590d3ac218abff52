import type { Reference } from "fhir/r4.js";

/** The type of what is referred to, as far as the reference tells. */
function typeOf({ reference, type }: Reference): string | undefined {
  return type ?? /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}$/.exec(reference ?? "")?.[1];
}

/** The reference, where it is to a resource of a type that an element admits. */
export function referenceOfType(
  reference: Reference | undefined,
  types: readonly string[],
): Reference | undefined {
  const type = reference && typeOf(reference);
  return type !== undefined && types.includes(type) ? reference : undefined;
}
