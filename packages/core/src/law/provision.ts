import type { SourceId } from "./sources.js";
import type { Bilingual, Language } from "./text.js";

/** What a provision is about: a case to decide, a time limit, a required content, a right of access, or a figure to watch. */
export type ProvisionKind = "rule" | "deadline" | "content" | "access" | "indicator";

/** One provision of a source text; `textOf` tells in our own words what it says. */
export interface Provision {
  /** Stable id, such as `FRB-ELI-01`. */
  readonly id: string;
  readonly source: SourceId;
  /** Place in the source, such as `annexe III, I.A`. */
  readonly where: Bilingual;
}

/** A provision with its entry in the register. */
export interface RegisteredProvision extends Provision {
  readonly kind: ProvisionKind;
  /** Id of the decision that the provision belongs to, such as `fr.breast.eligibility`. */
  readonly decision: string;
}

/** The citation of a provision: the short name of its source and the place in it. */
export function citation(provision: Provision, language: Language): string {
  return `${provision.source}, ${provision.where[language]}`;
}
