import type { Strength } from "@opendepistage/core/engine";

/** How binding an act is, in the words of R4’s requests: what the law requires is ordered, the rest proposed. */
export const INTENT_OF: Readonly<Record<Strength, "order" | "proposal" | "option">> = {
  required: "order",
  recommended: "proposal",
  allowed: "option",
};

/** The strength that an intent of ours was written for; undefined for one of another sender. */
export function strengthOf(intent: string): Strength | undefined {
  const found = Object.entries(INTENT_OF).find(([, written]) => written === intent);
  return found?.[0] as Strength | undefined;
}
