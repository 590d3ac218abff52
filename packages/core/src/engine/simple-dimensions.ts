import type { Dimension, DimensionOptions } from "./dimension.js";
import { dimension } from "./dimension.js";
import { getter } from "./path.js";
import type { Bilingual } from "./text.js";

/** Texts of a yes-or-no dimension. */
export interface YesNoTexts {
  readonly text: Bilingual;
  readonly yes: Bilingual;
  readonly no: Bilingual;
}

/** Whether a fact of yes or no holds. */
export function yesNo(
  path: string,
  texts: YesNoTexts,
  options: DimensionOptions = {},
): Dimension<"yes" | "no"> {
  const value = options.get ?? getter(path);
  return dimension({
    kind: "yes-no",
    text: texts.text,
    classTexts: { yes: texts.yes, no: texts.no },
    reads: [path],
    classify: (facts) => {
      const held = value(facts);
      return held === undefined ? undefined : held === true ? "yes" : "no";
    },
    interpretations: options.interpretations ?? [],
  });
}

/** The classes of a one-of dimension: which options of the fact each holds. */
export type OptionClasses<Class extends string> = Readonly<
  Record<Class, { readonly options: readonly (string | null)[]; readonly text: Bilingual }>
>;

/** How a one-of dimension is declared. */
export interface OneOfClasses<Class extends string> extends DimensionOptions {
  readonly text: Bilingual;
  readonly classes: OptionClasses<Class>;
}

/** Sorts the options of a fact into classes; an option that no class names is a programmer's mistake. */
export function oneOfClasses<Class extends string>(
  path: string,
  { text, classes, get, interpretations = [] }: OneOfClasses<Class>,
): Dimension<Class> {
  const value = get ?? getter(path);
  const names = Object.keys(classes) as Class[];
  const known: readonly unknown[] = names.flatMap((name) => classes[name].options);
  const classOf = names.flatMap((name) => classes[name].options.map(() => name));
  const classTexts = Object.fromEntries(names.map((name) => [name, classes[name].text]));
  return dimension({
    kind: "one-of",
    text,
    classTexts: classTexts as Record<Class, Bilingual>,
    reads: [path],
    classify: (facts) => {
      const held = value(facts);
      for (let place = 0; place < known.length; place++) if (known[place] === held) return classOf[place];
      return undefined;
    },
    interpretations,
  });
}

/** How an includes-any dimension is declared. */
export interface IncludesAny extends YesNoTexts, DimensionOptions {
  readonly sought: readonly string[];
}

/** Whether a set of options holds any of those sought. */
export function includesAny(
  path: string,
  { sought, text, yes, no, get, interpretations = [] }: IncludesAny,
): Dimension<"yes" | "no"> {
  const value = get ?? getter(path);
  return dimension({
    kind: "includes-any",
    text,
    classTexts: { yes, no },
    reads: [path],
    classify: (facts) => {
      const held = value(facts) as readonly string[] | undefined;
      return held === undefined ? undefined : held.some((option) => sought.includes(option)) ? "yes" : "no";
    },
    interpretations,
  });
}
