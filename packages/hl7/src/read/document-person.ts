import { comparePerson, type PersonTrait, type PersonTraits, type Sheet } from "../cda/index.js";
import type { Repetition, Segment } from "../syntax/index.js";
import type { ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";

const words: Readonly<Record<PersonTrait, { readonly en: string; readonly fr: string }>> = {
  identifier: { en: "identifier", fr: "identifiant" },
  "birth-date": { en: "birth date", fr: "date de naissance" },
  sex: { en: "sex", fr: "sexe" },
  "family-name": { en: "family name", fr: "nom" },
  "given-name": { en: "given name", fr: "prénom" },
};

/** Types of names that are those of the act of birth (HL7 table 0200; L by the French profile of PAM). */
const birthTypes: readonly string[] = ["L", "B", "M"];

/** What is needed to tell whose document an observation carries. */
export interface DocumentPlace {
  readonly segment: Segment;
  /** The PID that the observation belongs to. */
  readonly patient: Segment | undefined;
}

/**
 * Whether a document may be of the person of the message. Another identifier, birth date, sex or name is an error;
 * where nothing can be compared but the sex, a remark. A message or a document that names nobody contradicts nothing.
 */
export function isOfPerson(
  sheet: Sheet,
  { segment, patient }: DocumentPlace,
  context: ReadingContext,
): boolean {
  const { use, problems } = context;
  if (patient === undefined) return true;
  use.use(patient, 8);
  const { agreeing, contradicting } = comparePerson(sheet, traitsOf(patient));
  const place = placeIn(segment, { field: 5 });
  const of = sayPlace(placeIn(patient));
  const expected = { en: `a document of the person of ${of}`, fr: `un document de la personne de ${of}` };
  if (contradicting.length > 0) {
    const said = (language: "en" | "fr") => contradicting.map((trait) => words[trait][language]).join(", ");
    const found = {
      en: `a person who differs by: ${said("en")}`,
      fr: `une personne qui diffère par : ${said("fr")}`,
    };
    problems.push(readingProblem("document-of-another-person", place, { found, expected }));
    return false;
  }
  if (agreeing.every((trait) => trait === "sex")) {
    const found = {
      en: "a person who cannot be compared: no identifier, birth date or name in common",
      fr: "une personne impossible à comparer : ni identifiant, ni date de naissance, ni nom en commun",
    };
    problems.push(readingProblem("document-person-not-compared", place, { found, expected }));
  }
  return true;
}

function traitsOf(patient: Segment): PersonTraits {
  const names = patient.field(5).repetitions;
  const families = (name: Repetition) => [name.component(1).text].filter((text) => text !== "");
  return {
    identifiers: patient.field(3).repetitions.map((identifier) => ({
      root: identifier.component(4).subcomponent(2).text,
      extension: identifier.component(1).text,
    })),
    birthDate: patient.field(7).text,
    sex: patient.field(8).text,
    birthFamilies: names.filter((name) => birthTypes.includes(name.component(7).text)).flatMap(families),
    families: names.flatMap(families),
    givens: names.flatMap(
      (name) => [name.component(2).text, name.component(3).text].find((text) => text !== "") ?? [],
    ),
  };
}
