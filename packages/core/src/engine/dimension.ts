import type { CivilDate, Duration } from "../calendar/index.js";
import type { Facts } from "./fact.js";
import type { ParameterValues } from "./parameter.js";
import type { Getter } from "./path.js";
import { withParents } from "./path.js";
import type { Bilingual } from "./text.js";

/** When, and under which parameters, a decision is taken. */
export interface Setting {
  readonly on: CivilDate;
  readonly parameters: ParameterValues;
}

/** The kinds of dimension; each knows how it classifies and where its boundary days lie. */
export type DimensionKind =
  | "yes-no"
  | "one-of"
  | "includes-any"
  | "age-band"
  | "elapsed-band"
  | "date-order"
  | "count-band"
  | "derived";

/** One aspect of a case, sorted into a few named classes. */
export interface Dimension<Class extends string = string> {
  readonly kind: DimensionKind;
  readonly text: Bilingual;
  readonly classes: readonly Class[];
  readonly classTexts: Readonly<Record<Class, Bilingual>>;
  /** Paths of all facts that the classification may depend on. */
  readonly reads: readonly string[];
  /** Ids of all parameters that the classification may depend on. */
  readonly parameters: readonly string[];
  /** How far from a date that it reads, or from `on`, the class may change. */
  readonly offsets: readonly Duration[];
  /** Numbers at which a count that it reads changes class. */
  readonly thresholds: readonly number[];
  /** Values of facts, by path, that reach classes which the offsets and thresholds do not lead to. */
  readonly examples: Readonly<Record<string, readonly unknown[]>>;
  /** Readings of unclear text that the classification rests on. */
  readonly interpretations: readonly string[];
  /** True where a class may be told while some of `reads` are unknown that cannot change it. */
  readonly answersEarly: boolean;
  /** The class, or undefined while a fact that it needs is unknown. Never throws on facts of the declared shapes. */
  readonly classify: (facts: Facts, setting: Setting) => Class | undefined;
}

/** Texts of the classes, in the order in which a table numbers them. */
export type ClassTexts<Class extends string = string> = Readonly<Record<Class, Bilingual>>;

/** What every kind of dimension lets its author add. */
export interface DimensionOptions {
  readonly interpretations?: readonly string[];
  /** Reads the fact at the path; a function of the dimension's own is faster than the shared reader. */
  readonly get?: Getter;
}

type Made<Class extends string> = Pick<
  Dimension<Class>,
  "kind" | "text" | "classTexts" | "reads" | "classify"
> &
  Partial<Dimension<Class>>;

/** Completes what a kind of dimension has in common with all others. */
export function dimension<Class extends string>(made: Made<Class>): Dimension<Class> {
  return {
    classes: Object.keys(made.classTexts) as Class[],
    parameters: [],
    offsets: [],
    thresholds: [],
    interpretations: [],
    answersEarly: false,
    examples: {},
    ...made,
    reads: [...new Set(made.reads.flatMap(withParents))],
  };
}
