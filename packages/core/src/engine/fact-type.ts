import type { CivilDate, Instant } from "../calendar/index.js";

/** The closed set of shapes that a fact may have; adapters, schemas and forms are derived from it. */
export type FactShape =
  | { readonly kind: "date" }
  | { readonly kind: "instant" }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly min: number }
  | { readonly kind: "identifier" }
  | { readonly kind: "text" }
  | { readonly kind: "one-of"; readonly options: readonly string[] }
  | { readonly kind: "set-of"; readonly options: readonly string[] }
  | { readonly kind: "list-of"; readonly of: FactShape }
  | { readonly kind: "record"; readonly fields: Readonly<Record<string, FactShape>> }
  | { readonly kind: "nullable"; readonly of: FactShape };

/** A shape together with the TypeScript type of its values. */
export type FactType<T> = FactShape & { readonly valueType?: T };

type ValueOf<Type> = Type extends FactType<infer T> ? Exclude<T, undefined> : never;

/** A civil date. */
export const date: FactType<CivilDate> = { kind: "date" };
/** A moment, with its offset from UTC. */
export const instant: FactType<Instant> = { kind: "instant" };
export const boolean: FactType<boolean> = { kind: "boolean" };
/** A count of zero or more. */
export const count: FactType<number> = { kind: "integer", min: 0 };
/** A code that tells persons apart; results never show it. */
export const identifier: FactType<string> = { kind: "identifier" };
export const text: FactType<string> = { kind: "text" };

export function oneOf<const Options extends readonly string[]>(
  ...options: Options
): FactType<Options[number]> {
  return { kind: "one-of", options };
}

export function setOf<const Options extends readonly string[]>(
  ...options: Options
): FactType<readonly Options[number][]> {
  return { kind: "set-of", options };
}

/** A list whose items are known whole: no part of an item may be left out. */
export function listOf<T>(of: FactType<T>): FactType<readonly KnownWhole<T>[]> {
  return { kind: "list-of", of };
}

/** Facts that belong together; a field left out is unknown. */
export function record<const Fields extends Readonly<Record<string, FactShape>>>(
  fields: Fields,
): FactType<{ readonly [Name in keyof Fields]?: ValueOf<Fields[Name]> | undefined }> {
  return { kind: "record", fields };
}

/** Null says that the thing is known to be absent. */
export function nullable<T>(of: FactType<T>): FactType<T | null> {
  return { kind: "nullable", of };
}

type KnownWhole<T> = T extends CivilDate | Instant | string | number | boolean | null
  ? T
  : T extends object
    ? { readonly [Name in keyof T]-?: Exclude<T[Name], undefined> }
    : T;

/** The shape without its `nullable` wrapping. */
export function withoutNull(shape: FactShape): FactShape {
  return shape.kind === "nullable" ? withoutNull(shape.of) : shape;
}
