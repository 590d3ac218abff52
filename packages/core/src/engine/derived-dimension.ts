import type { Duration } from "../calendar/index.js";
import type { ClassTexts, Dimension, Setting } from "./dimension.js";
import { dimension } from "./dimension.js";
import type { Facts, FactsOf, FactTable } from "./fact.js";
import { allPathsOf, isOptional, unknownTest } from "./path.js";
import type { Bilingual } from "./text.js";

/** What the declarations of derived dimensions have in common. */
interface DerivationBase<Class extends string> {
  readonly text: Bilingual;
  readonly classes: ClassTexts<Class>;
  /** Paths of the facts that the class depends on; a record stands for all its fields. */
  readonly reads: readonly string[];
  readonly parameters?: readonly string[];
  readonly offsets?: readonly Duration[];
  readonly thresholds?: readonly number[];
  readonly examples?: Readonly<Record<string, readonly unknown[]>>;
  readonly interpretations?: readonly string[];
}

/** How a derived dimension is declared. */
export interface Derivation<Table extends FactTable, Class extends string> extends DerivationBase<Class> {
  /** The class of a case whose facts named in `reads` are all known. */
  readonly classify: (facts: Known<FactsOf<Table>>, setting: Setting) => Class;
}

/** How a derived dimension is declared that looks for unknown facts itself. */
export interface OpenDerivation<Table extends FactTable, Class extends string> extends DerivationBase<Class> {
  /** Says that `classify` tells no class while any fact in `reads` is unknown; cases are then decided faster. */
  readonly waitsForAll?: true;
  /** The class, or undefined while any fact in `reads` that could change it is unknown. */
  readonly classify: (facts: FactsOf<Table>, setting: Setting) => Class | undefined;
}

/** Facts with nothing unknown: what a derivation is handed. Only the facts that it reads may be relied on. */
export type Known<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends number | string | boolean | null
    ? T
    : { readonly [Name in keyof T]-?: Known<Exclude<T[Name], undefined>> };

/**
 * The escape hatch: a class computed from several facts by a function.
 * The function runs only once every fact in `reads` is known; an optional fact may be undefined.
 */
export function derivedFrom<Table extends FactTable>(table: Table) {
  const open = openlyDerivedFrom(table);
  return <Class extends string>(derivation: Derivation<Table, Class>): Dimension<Class> => {
    const isKnown = knownTest(table, allPathsOf(table, derivation.reads));
    const { classify, parameters = [] } = derivation;
    return open({
      ...derivation,
      waitsForAll: true,
      classify: (facts, setting) => {
        if (!isKnown(facts)) return undefined;
        for (const id of parameters) if (setting.parameters[id] === undefined) return undefined;
        return classify(facts as Known<FactsOf<Table>>, setting);
      },
    });
  };
}

/** As `derivedFrom`, for hot paths: the function tests itself whether the facts are known, in one go. */
export function openlyDerivedFrom<Table extends FactTable>(table: Table) {
  return <Class extends string>(derivation: OpenDerivation<Table, Class>): Dimension<Class> => {
    const { classes, classify, waitsForAll = false, ...declared } = derivation;
    return dimension<Class>({
      ...declared,
      answersEarly: !waitsForAll,
      reads: allPathsOf(table, derivation.reads),
      kind: "derived",
      classTexts: classes,
      classify: classify as Dimension<Class>["classify"],
    });
  };
}

/** A test for: no path is unknown whose parent is known, optional facts apart. */
export function knownTest(table: FactTable, paths: readonly string[]): (facts: Facts) => boolean {
  const isUnknown = paths.filter((path) => !isOptional(table, path)).map(unknownTest);
  return (facts) => {
    for (const unknown of isUnknown) if (unknown(facts)) return false;
    return true;
  };
}
