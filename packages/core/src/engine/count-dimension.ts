import type { ClassTexts, Dimension, DimensionOptions } from "./dimension.js";
import { dimension } from "./dimension.js";
import { getter } from "./path.js";
import type { Bilingual } from "./text.js";

/** Whether a count reaches a minimum. */
export interface MinimumCount extends DimensionOptions {
  readonly count: string;
  readonly minimum: number;
  readonly text: Bilingual;
  readonly classes: ClassTexts<"reached" | "below">;
}

/** Sorts a count by a minimum that the law sets, the minimum itself included. */
export function minimumCount(declared: MinimumCount): Dimension<"reached" | "below"> {
  const value = declared.get ?? getter(declared.count);
  return dimension({
    kind: "count-band",
    text: declared.text,
    classTexts: declared.classes,
    reads: [declared.count],
    thresholds: [declared.minimum],
    interpretations: declared.interpretations ?? [],
    classify: (facts) => {
      const held = value(facts) as number | undefined;
      return held === undefined ? undefined : held >= declared.minimum ? "reached" : "below";
    },
  });
}
