import type { Term } from "../terms/term.js";

/** Digits of the shortest personal identifier, the Belgian NISS; longer codes are those of SNOMED CT extensions. */
const IDENTIFIER_DIGITS = 11;
const SNOMED = "http://snomed.info/sct";

/** A code with its system as reports show it; undefined where it may be something else that was put in its place. */
export function sayTerm({ code, system }: Term): string | undefined {
  if (!/^[\w./:+-]{1,40}$/.test(code) || !/^[\w./:#+-]{0,120}$/.test(system)) return undefined;
  if (system !== SNOMED && digitsIn(code) >= IDENTIFIER_DIGITS) return undefined;
  if (system === SNOMED && !isSnomedCode(code)) return undefined;
  return system === "" ? code : `${system}#${code}`;
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

/** A code of SNOMED CT, long ones being of an extension: its partition, the third digit from the end, is 1. */
function isSnomedCode(code: string): boolean {
  return /^\d{6,18}$/.test(code) && (code.length < IDENTIFIER_DIGITS || code.at(-3) === "1");
}
