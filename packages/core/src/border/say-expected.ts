import { FIRST_YEAR, LAST_YEAR } from "../calendar/index.js";
import type { Bilingual, FactShape } from "../engine/index.js";
import { alike, join } from "./problem.js";

/** What a shape allows, in words that tell how to write it. */
export function sayExpected(shape: FactShape): Bilingual {
  switch (shape.kind) {
    case "date":
      return A_DATE;
    case "instant":
      return AN_INSTANT;
    case "boolean":
      return { en: "true or false", fr: "true ou false" };
    case "integer":
      return { en: `a whole number, ${shape.min} or more`, fr: `un nombre entier, ${shape.min} ou plus` };
    case "identifier":
      return {
        en: "an identifier between quotes, without blanks around it",
        fr: "un identifiant entre guillemets, sans espace autour",
      };
    case "text":
      return { en: "a text between quotes", fr: "un texte entre guillemets" };
    case "one-of":
      return sayOneOf(shape.options.map((option) => `"${option}"`));
    case "set-of":
      return join(
        [
          { en: "a list of", fr: "une liste de" },
          alike(shape.options.map((option) => `"${option}"`).join(", ")),
        ],
        " ",
      );
    case "list-of":
      return join(
        [{ en: "a list, each item", fr: "une liste, dont chaque élément est" }, sayExpected(shape.of)],
        " ",
      );
    case "record":
      return sayFields(Object.keys(shape.fields));
    case "nullable":
      return join(
        [sayExpected(shape.of), { en: "or null (known to be absent)", fr: "ou null (absence connue)" }],
        ", ",
      );
  }
}

export const A_DATE: Bilingual = {
  en: `a real date YYYY-MM-DD, years ${FIRST_YEAR} to ${LAST_YEAR}`,
  fr: `une date réelle AAAA-MM-JJ, années ${FIRST_YEAR} à ${LAST_YEAR}`,
};

const AN_INSTANT: Bilingual = {
  en: "a real moment with its offset, such as 2024-05-07T16:00:00+02:00",
  fr: "un instant réel avec son décalage, tel que 2024-05-07T16:00:00+02:00",
};

/** A choice between names. */
export function sayOneOf(names: readonly string[]): Bilingual {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return alike(only);
  return { en: `one of ${names.join(", ")}`, fr: `l’un de ${names.join(", ")}` };
}

/** An object with these fields. */
export function sayFields(names: readonly string[]): Bilingual {
  return { en: `an object with ${names.join(", ")}`, fr: `un objet avec ${names.join(", ")}` };
}
