/** A code and the code system that gives it its meaning. */
export interface Term {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** A code and the value that it stands for. */
export interface ValueTerm<T = unknown> extends Term {
  readonly value: T;
}

/** Codes of one system. */
export function termsOf(system: string, ...codes: readonly string[]): readonly Term[] {
  return codes.map((code) => ({ system, code }));
}

/** Codes of one system, each with its value. */
export function valuesOf<T>(system: string, values: Readonly<Record<string, T>>): readonly ValueTerm<T>[] {
  return Object.entries(values).map(([code, value]) => ({ system, code, value }));
}

/** Whether two codes are the same code of the same system; a display means nothing. */
export function isTerm(one: Term, other: Term): boolean {
  return one.code === other.code && one.system === other.system;
}

/** The first term that stands for a value: the one that is written. */
export function termOf<T>(terms: readonly ValueTerm<T>[], value: T): ValueTerm<T> | undefined {
  return terms.find((term) => term.value === value);
}
