import type { Action, Written } from "@opendepistage/core/engine";
import type { Period } from "fhir/r4.js";

/** The time in which an action is on time, both ends included, days or moments; undefined where the law sets none. */
export function periodOf({ notBefore, due }: Pick<Action, "notBefore" | "due">): Period | undefined {
  const start = momentOf(notBefore);
  const end = momentOf(due);
  if (start === undefined && end === undefined) return undefined;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function momentOf(moment: Written): string | undefined {
  if (moment === null) return undefined;
  if (typeof moment === "string") return moment;
  throw new TypeError("the date of an action is a day or a moment");
}
