/** How well a figure is supported: as readings are, or set here because nothing was found. */
export type FigureCertainty = "official" | "secondary" | "thin-secondary" | "derived" | "assumption";

/** A quantity that a cohort is drawn from. */
export interface Figure {
  /** A share from 0 to 1. */
  readonly value: number;
  readonly certainty: FigureCertainty;
  /** Where the figure was published, or why this one is assumed. */
  readonly source: string;
  /** The years that it describes; none for an assumption. */
  readonly years?: string;
  readonly text: string;
}
