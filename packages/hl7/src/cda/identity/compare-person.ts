import type { Sheet } from "../model/sheet.js";
import { childAt, childrenNamed, textOf, type XmlElement } from "../xml/xml-element.js";
import { compareTraits } from "./compare-traits.js";
import type { PersonComparison, PersonTraits } from "./person-traits.js";

/**
 * Compares the persons of a sheet with a person told elsewhere, by identifiers of the same authority, birth date, sex
 * and names (RNIV). A trait of which any person of the sheet contradicts is contradicting. It never says what a trait
 * is.
 */
export function comparePerson(sheet: Sheet, person: PersonTraits): PersonComparison {
  const targets = sheet.header.parties.filter(
    ({ name, namespace }) => name === "recordTarget" && namespace === undefined,
  );
  const each = targets.map((target) => compareTraits(traitsIn(childAt(target, "patientRole")), person));
  const contradicting = [...new Set(each.flatMap((comparison) => comparison.contradicting))];
  const agreeing = [...new Set(each.flatMap((comparison) => comparison.agreeing))];
  return { agreeing: agreeing.filter((trait) => !contradicting.includes(trait)), contradicting };
}

function traitsIn(role: XmlElement | undefined): PersonTraits {
  const patient = childAt(role, "patient");
  const names = childrenNamed(patient, "name");
  const families = names.flatMap((name) => childrenNamed(name, "family"));
  return {
    identifiers: childrenNamed(role, "id").map(({ attributes: { root = "", extension = "" } }) => ({
      root,
      extension,
    })),
    birthDate: childAt(patient, "birthTime")?.attributes["value"],
    sex: childAt(patient, "administrativeGenderCode")?.attributes["code"],
    birthFamilies: families.filter(isOfBirth).map(textOf),
    families: families.map(textOf),
    givens: names.flatMap((name) => childrenNamed(name, "given")).map(textOf),
  };
}

/** `BR` among the qualifiers of a part of a name. */
function isOfBirth({ attributes }: XmlElement): boolean {
  return (attributes["qualifier"] ?? "").split(/\s+/).includes("BR");
}
