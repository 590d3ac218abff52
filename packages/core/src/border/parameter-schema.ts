import * as z from "zod/mini";
import type { Bilingual, Parameter } from "../engine/index.js";
import type { FactSchema } from "./fact-schema.js";
import { sayOneOf } from "./say-expected.js";

/** The schema of one parameter: its bounds, choices and length are those declared. */
export function schemaOfParameter(parameter: Parameter): FactSchema {
  switch (parameter.kind) {
    case "months":
    case "days":
    case "years":
      return wholeNumber(parameter);
    case "month-list":
      return z.array(wholeNumber(parameter)).check(
        z.refine((list) => parameter.length === undefined || list.length === parameter.length),
        z.refine((list) => list.every((item, place) => place === 0 || item > Number(list[place - 1]))),
      );
    case "choice":
      return z.enum(choicesOf(parameter));
    case "code-list":
      return z.array(z.string().check(z.regex(/^\S+$/)));
  }
}

function wholeNumber({ bounds }: Parameter) {
  const { least, most } = { least: 0, most: Number.MAX_SAFE_INTEGER, ...bounds };
  return z.int().check(z.minimum(least), z.maximum(most));
}

function choicesOf({ choices = [] }: Parameter): readonly string[] {
  return choices.map(String);
}

const UNITS = {
  months: { en: "months", fr: "mois" },
  days: { en: "days", fr: "jours" },
  years: { en: "years", fr: "ans" },
} as const;

/** What a parameter allows, in words. */
export function sayParameter(parameter: Parameter): Bilingual {
  const bounds = sayBounds(parameter);
  switch (parameter.kind) {
    case "months":
    case "days":
    case "years": {
      const unit = UNITS[parameter.kind];
      return {
        en: `a whole number of ${unit.en}${bounds.en}`,
        fr: `un nombre entier ${unit.fr === "ans" ? "d’" : "de "}${unit.fr}${bounds.fr}`,
      };
    }
    case "month-list": {
      const length = parameter.length === undefined ? "" : ` ${parameter.length}`;
      return {
        en: `a list of${length} whole numbers of months${bounds.en}, in ascending order`,
        fr: `une liste de${length} nombres entiers de mois${bounds.fr}, en ordre croissant`,
      };
    }
    case "choice":
      return sayOneOf(choicesOf(parameter).map((choice) => `"${choice}"`));
    case "code-list":
      return { en: "a list of codes without blanks", fr: "une liste de codes sans espace" };
  }
}

function sayBounds({ bounds }: Parameter): Bilingual {
  const { least, most } = { least: 0, most: undefined, ...bounds };
  if (most === undefined) return { en: `, ${least} or more`, fr: `, ${least} ou plus` };
  return { en: ` from ${least} to ${most}`, fr: ` de ${least} à ${most}` };
}
