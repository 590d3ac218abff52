import type { Bilingual } from "@opendepistage/core/engine";
import type { Term } from "../mapping/mapping.js";
import type { Place } from "../syntax/index.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayTerms } from "./terms.js";

/** OBX-2 is none of the data types by which this observation can be read; the type is shown where it is one. */
export function wrongType(place: Place, found: string, types: readonly string[]): ReadingProblem {
  const isType = /^[A-Z]{2,3}$/.test(found);
  return readingProblem("value-type", place, {
    found:
      found === ""
        ? { en: "no data type", fr: "aucun type de donnée" }
        : isType
          ? { en: `data type ${found}`, fr: `type de donnée ${found}` }
          : { en: "no HL7 data type", fr: "ce qui n’est pas un type de donnée HL7" },
    expected: { en: `one of ${types.join(", ")}`, fr: `l’un de ${types.join(", ")}` },
  });
}

/** A code of OBX-5 that the mapping does not have. */
export function valueNotMapped(place: Place, expected: readonly Term[]): ReadingProblem {
  return readingProblem("value-not-mapped", place, {
    found: {
      en: "a code that the mapping does not have for this observation",
      fr: "un code que la correspondance n’a pas pour cette observation",
    },
    expected: sayTerms(expected),
  });
}

/** The two codings of one value mean different things. */
export function codingsDiffer(place: Place): ReadingProblem {
  return readingProblem("observations-contradict", place, {
    found: {
      en: "a code and an alternate code that mean different things",
      fr: "un code et un code alternatif qui ne disent pas la même chose",
    },
    expected: { en: "codes of the same meaning", fr: "des codes de même sens" },
  });
}

/** Several values where the fact has one. */
export function valuesRepeated(place: Place, count: number): ReadingProblem {
  return readingProblem("values-repeated", place, {
    found: { en: `${count} values`, fr: `${count} valeurs` },
    expected: { en: "one value", fr: "une valeur" },
  });
}

/** A value that the fact cannot have. */
export function valueUnusable(place: Place, expected: Bilingual): ReadingProblem {
  return readingProblem("value-unusable", place, {
    found: { en: "a value that the fact cannot have", fr: "une valeur que le fait ne peut avoir" },
    expected,
  });
}

/** A unit that the mapping does not have, or none. */
export function unitProblem(place: Place, isMissing: boolean, units: readonly Term[]): ReadingProblem {
  return readingProblem(isMissing ? "unit-missing" : "unit-not-mapped", place, {
    found: isMissing
      ? { en: "no unit", fr: "aucune unité" }
      : { en: "a unit that the mapping does not have", fr: "une unité que la correspondance n’a pas" },
    expected: sayTerms(units),
  });
}

/** An identifier of another authority, which cannot be compared. */
export function authorityNotMapped(place: Place, authority: string): ReadingProblem {
  return readingProblem("authority-not-mapped", place, {
    found: {
      en: "an identifier of another authority, or of none",
      fr: "un identifiant d’une autre autorité, ou d’aucune",
    },
    expected: {
      en: `an identifier assigned by ${authority}`,
      fr: `un identifiant attribué par ${authority}`,
    },
  });
}
