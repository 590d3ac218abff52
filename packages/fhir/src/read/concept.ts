import { isTerm, type Term, type ValueTerm } from "../terms/term.js";
import type { Node } from "./node.js";

/** The codes of a Coding, a CodeableConcept, or a CodeableReference of R5. */
export function termsIn(concept: Node | undefined): readonly Term[] {
  if (concept === undefined) return [];
  const inner = concept.child("concept");
  if (inner !== undefined) return termsIn(inner);
  const codings = concept.child("coding") === undefined ? [concept] : concept.children("coding");
  return codings.flatMap((coding) => {
    const code = coding.text("code");
    return code === undefined ? [] : [{ system: coding.text("system") ?? "", code }];
  });
}

/** Whether one of the codes is one of these. */
export function hasTerm(terms: readonly Term[], expected: readonly Term[]): boolean {
  return terms.some((term) => expected.some((other) => isTerm(term, other)));
}

/** What codes stand for in a table: nothing, one value, or several that differ. */
export type ConceptReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: "not-mapped" | "differ" };

/** The value that the codes of one concept stand for; codes that the table lacks may stand beside one that it has. */
export function valueIn<T>(terms: readonly Term[], table: readonly ValueTerm<T>[]): ConceptReading<T> {
  const values = table.filter((entry) => terms.some((term) => isTerm(term, entry))).map(({ value }) => value);
  const [value, ...others] = [...new Set(values)];
  if (value === undefined) return { ok: false, fault: "not-mapped" };
  return others.length > 0 ? { ok: false, fault: "differ" } : { ok: true, value };
}

/** The value of the concept, or undefined where it is not in the table or is not clear. */
export function meaningOf<T>(concept: Node | undefined, table: readonly ValueTerm<T>[]): T | undefined {
  const reading = valueIn(termsIn(concept), table);
  return reading.ok ? reading.value : undefined;
}
