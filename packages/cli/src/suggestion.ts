import type { Bilingual } from "@opendepistage/core/engine";

/** A question that offers the names that may have been meant. */
export function didYouMean(names: readonly string[]): Bilingual {
  return { en: `did you mean ${names.join(" or ")}?`, fr: `vouliez-vous dire ${names.join(" ou ")} ?` };
}
