import type { Bilingual } from "./text.js";

/** What the values of a parameter look like. */
export type ParameterKind = "months" | "month-list" | "days" | "years" | "choice" | "code-list";

/** A figure or choice that the law leaves to another document, or to a reading; without default it must be given. */
export interface Parameter<T = unknown> {
  readonly id: string;
  readonly kind: ParameterKind;
  readonly default?: T;
  readonly choices?: readonly T[];
  /** Bounds of the number, or of each number of a list; both are allowed values. */
  readonly bounds?: { readonly least: number; readonly most?: number };
  /** Exact number of entries of a list, which are in ascending order. */
  readonly length?: number;
  readonly text: Bilingual;
  /** The reading of the law that the default rests on. */
  readonly interpretation?: string;
}

/** Parameter values by id; a parameter without a value is unknown. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** The values given, completed by the defaults. */
export function withDefaults(parameters: readonly Parameter[], given: ParameterValues): ParameterValues {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = given[parameter.id] ?? parameter.default;
    if (value !== undefined) values[parameter.id] = value;
  }
  return values;
}
