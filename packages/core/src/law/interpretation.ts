import type { ParameterId } from "./parameter-id.js";
import type { Bilingual } from "./text.js";

/** How well a reading is supported: by the source itself, an official text, a solid or a thin secondary source, general knowledge, or nothing found. */
export type Certainty =
  | "stated"
  | "official"
  | "secondary"
  | "thin-secondary"
  | "general-knowledge"
  | "not-found";

/** How one passage that a source leaves open is read here. */
export interface Interpretation<Id extends string = string> {
  /** Stable id, such as `CAL-1`. */
  readonly id: Id;
  /** Short name of the source and the place in it. */
  readonly where: Bilingual;
  /** What the text leaves open. */
  readonly question: Bilingual;
  readonly reading: Bilingual;
  readonly alternatives?: Bilingual;
  readonly certainty?: Certainty;
  readonly parameter?: ParameterId;
}
