import type { Bilingual } from "@opendepistage/core/engine";
import type { Term } from "../mapping/mapping.js";
import type { Repetition } from "../syntax/index.js";

/** The codes of a coded value: the first triplet and, where there is one, the alternate of components 4 to 6. */
export function termsOf(repetition: Repetition): readonly Term[] {
  return [1, 4].flatMap((first) => {
    const code = repetition.component(first).text;
    if (code === "") return [];
    return [{ code, system: repetition.component(first + 2).text || null }];
  });
}

/** A code without a system, for data types that have none. */
export function plainTerm(repetition: Repetition): readonly Term[] {
  const code = repetition.text;
  return code === "" ? [] : [{ code, system: null }];
}

/** Whether two codes are the same code of the same system. */
export function isTerm(one: Term, other: Term): boolean {
  return one.code === other.code && one.system === other.system;
}

/** Digits of the shortest personal identifier, the Belgian NISS. */
const identifierDigits = 11;

/** A code with its system as reports show it; undefined where it may be something else that was put in its place. */
export function sayTerm({ code, system }: Term): string | undefined {
  if (![code, system ?? ""].every(looksLikeCode)) return undefined;
  return system === null ? code : `${code} (${system})`;
}

function looksLikeCode(text: string): boolean {
  return /^[\w./:+-]{0,40}$/.test(text) && (text.match(/\d/g)?.length ?? 0) < identifierDigits;
}

/** The codes that are expected, some of each system; systems with the same codes are told together. */
export function sayTerms(terms: readonly Term[]): Bilingual {
  const codesOf = new Map<string | null, Set<string>>();
  for (const { code, system } of terms) {
    const codes = codesOf.get(system) ?? new Set();
    codesOf.set(system, codes.add(code));
  }
  const systemsOf = new Map<string, (string | null)[]>();
  for (const [system, codes] of codesOf) {
    const list = sayCodes([...codes]);
    systemsOf.set(list, [...(systemsOf.get(list) ?? []), system]);
  }
  const said = (or: string, none: string) =>
    [...systemsOf]
      .map(([list, systems]) => `${list} (${systems.map((system) => system ?? none).join(` ${or} `)})`)
      .join(`, ${or} `);
  return { en: said("or", "no system"), fr: said("ou", "sans système") };
}

/** Most codes of one system that a message names. */
const shownCodes = 6;

function sayCodes(codes: readonly string[]): string {
  return codes.slice(0, shownCodes).join(", ") + (codes.length > shownCodes ? ", …" : "");
}
