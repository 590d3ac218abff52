import type { Language } from "@opendepistage/core/engine";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { languageOption } from "../language.js";

/** The language of an answer: `?lang`, else the first of Accept-Language that is known, else the default. */
export function languageOf(c: Context, fallback: Language): Language {
  const asked = c.req.query("lang");
  const known = languageOption.choices.find((language) => language === asked);
  if (known) return known;
  const accepted = accepts(c, {
    header: "Accept-Language",
    supports: [...languageOption.choices],
    default: fallback,
    match: (preferences, { supports }) => {
      const tags = preferences
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.toLowerCase().split("-")[0] ?? "");
      return tags.find((tag) => supports.includes(tag)) ?? fallback;
    },
  });
  return languageOption.choices.find((language) => language === accepted) ?? fallback;
}
