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

/** A list with a place where no item stands. */
export function itemMissing(place: Place): ReadingProblem {
  return readingProblem("value-unusable", place, {
    found: { en: "a repetition without value", fr: "une répétition sans valeur" },
    expected: { en: "a value in each repetition", fr: "une valeur dans chaque répétition" },
  });
}

/** An observation of a list of records that does not say which record it is of. */
export function recordNotTold(place: Place, isMissing: boolean): ReadingProblem {
  return readingProblem(isMissing ? "record-number-missing" : "record-number-unreadable", place, {
    found: isMissing
      ? { en: "no number", fr: "aucun numéro" }
      : { en: "no number of a record", fr: "aucun numéro de fiche" },
    expected: {
      en: "the number of the record in OBX-4, from 1",
      fr: "le numéro de la fiche dans OBX-4, à partir de 1",
    },
  });
}

/** The records of a list are not numbered 1, 2, 3…: one of them is not in the message. */
export function recordMissing(place: Place, list: string, number: number): ReadingProblem {
  return readingProblem("record-missing", place, {
    found: {
      en: `record ${number} of ${list} without record ${number - 1}`,
      fr: `la fiche ${number} de ${list} sans la fiche ${number - 1}`,
    },
    expected: { en: "all records, numbered from 1", fr: "toutes les fiches, numérotées à partir de 1" },
  });
}

/** A record of a list lacks some of what each record has. */
export function recordIncomplete(place: Place, paths: readonly string[]): ReadingProblem {
  const list = paths.join(", ");
  return readingProblem("record-incomplete", place, {
    found: { en: `a record without ${list}`, fr: `une fiche sans ${list}` },
    expected: { en: `${list} of the same record`, fr: `${list} de la même fiche` },
  });
}
