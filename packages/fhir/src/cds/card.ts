import type { Coding, FhirResource } from "fhir/r4.js";

/** The answer of a service (CDS Hooks 2.0, "CDS Service Response"). */
export interface CdsAnswer {
  readonly cards: readonly Card[];
}

/** Decision support for a person to read, with what may be done about it. */
export interface Card {
  readonly uuid: string;
  /** One sentence, under 140 characters. */
  readonly summary: string;
  /** Markdown. */
  readonly detail: string;
  readonly indicator: Indicator;
  readonly source: { readonly label: string; readonly url?: string; readonly topic: Coding };
  readonly suggestions?: readonly Suggestion[];
  readonly selectionBehavior?: "at-most-one" | "any";
  readonly overrideReasons?: readonly Coding[];
  readonly links: readonly Link[];
}

/** How urgent a card is, in ascending order. */
export type Indicator = "info" | "warning" | "critical";

/** Changes that a user may take over as a whole. */
export interface Suggestion {
  readonly label: string;
  readonly uuid: string;
  readonly isRecommended?: boolean;
  readonly actions: readonly SuggestedAction[];
}

export type SuggestedAction =
  | { readonly type: "create" | "update"; readonly description: string; readonly resource: FhirResource }
  | { readonly type: "delete"; readonly description: string; readonly resourceId: string };

/** A page to open. */
export interface Link {
  readonly label: string;
  readonly url: string;
  readonly type: "absolute";
}
