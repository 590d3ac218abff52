import { COMPLETENESS } from "./systems.js";
import { type ValueTerm, valuesOf } from "./term.js";

/** Whether a colonoscopy saw the whole colon. */
export const completenessTerms: readonly ValueTerm<boolean>[] = valuesOf(COMPLETENESS, {
  complete: true,
  incomplete: false,
});
