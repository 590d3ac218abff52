/** Elements that may be of several types, of the resources that are read, in R4 or R5; JSON tells by the end of the name. */
const CHOICES = [
  "abatement",
  "asNeeded",
  "deceased",
  "effective",
  "multipleBirth",
  "occurrence",
  "onset",
  "performed",
  "quantity",
  "reported",
  "source",
  "value",
] as const;

/** The name of an element in FHIRPath, from its name in JSON: `value` from `valueCodeableConcept`. */
export function elementName(name: string): string {
  const own = name.replace(/^_/, "");
  return CHOICES.find((choice) => own.startsWith(choice) && /^[A-Z]/.test(own.slice(choice.length))) ?? own;
}
