import type { Bilingual } from "@opendepistage/core/engine";
import type { Term } from "../terms/term.js";

/** Most codes that a message names. */
const SHOWN = 6;

/** The codes that are expected, some of them. */
export function sayTerms(terms: readonly Term[]): Bilingual {
  const codes = [...new Set(terms.map(({ system, code }) => `${system}#${code}`))];
  const said = codes.slice(0, SHOWN).join(", ") + (codes.length > SHOWN ? ", …" : "");
  return { en: said, fr: said };
}
