import type { FactShape, FactType } from "./fact-type.js";
import { withoutNull } from "./fact-type.js";
import type { Bilingual } from "./text.js";

/** A fact that a decision asks for. */
export interface Fact<T> {
  readonly type: FactType<T>;
  readonly text: Bilingual;
  /** The value that may be taken when the fact is unknown and the caller asks for presumptions. */
  readonly presumption?: T;
  /** What holds when an optional fact is left out; such a fact is never missed. */
  readonly fallback?: Bilingual;
}

/** The facts of a decision, by name. */
export type FactTable = Readonly<Record<string, Fact<unknown>>>;

/** Values for the facts of a decision; a fact left out, or undefined, is unknown. */
export type FactsOf<Table extends FactTable> = {
  readonly [Name in keyof Table]?: (Table[Name] extends Fact<infer T> ? T : never) | undefined;
};

/** Facts of any decision, as the engine handles them. */
export type Facts = Readonly<Record<string, unknown>>;

export function fact<T>(type: FactType<T>, text: Bilingual): Fact<T> {
  return { type, text };
}

/** A fact that has a documented presumption. */
export function presumable<T>(type: FactType<T>, presumption: NoInfer<T>, text: Bilingual): Fact<T> {
  return { type, text, presumption };
}

/** A fact that may be left out and is then not missed. */
export function optional<T>(type: FactType<T>, text: Bilingual, fallback: Bilingual): Fact<T> {
  return { type, text, fallback };
}

/** The shape at a path such as `lastMammogram.date`, or undefined where there is none. */
export function shapeAt(facts: FactTable, path: string): FactShape | undefined {
  const [name = "", ...fields] = path.split(".");
  let shape: FactShape | undefined = facts[name]?.type;
  for (const field of fields) {
    const whole = shape && withoutNull(shape);
    shape = whole?.kind === "record" ? whole.fields[field] : undefined;
  }
  return shape;
}
