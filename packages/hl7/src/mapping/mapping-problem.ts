import { nearestNames, type Problem, quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";

/** The steps to a place in a mapping file. */
export type MappingPath = readonly PropertyKey[];

/** A path in a mapping file: `observations[2].values[0].code`. */
export function writeMappingPath(path: MappingPath): string {
  const written = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\w$-]{1,60}$/.test(String(step)) ? `.${String(step)}` : `[${quote(String(step))}]`;
  });
  return written.join("").replace(/^\./, "");
}

/** A fault of a mapping file at a path. */
export function mappingProblem(path: MappingPath, found: Bilingual, expected: Bilingual): Problem {
  return { path: writeMappingPath(path), found, expected };
}

/** The same text in both languages, for what is no language. */
export function alike(text: string): Bilingual {
  return { en: text, fr: text };
}

/** The names that may be meant by one that is none: those near to it, else all. */
export function sayNames(wanted: string, names: readonly string[]): Bilingual {
  const near = nearestNames(wanted, names);
  const list = (near.length > 0 ? near : names).join(", ");
  return { en: `one of ${list}`, fr: `l’un de ${list}` };
}
