import type { Identifier } from "../model/sheet.js";

/** What tells a person from others, as far as it is known; compared, and never shown. */
export interface PersonTraits {
  readonly identifiers: readonly Identifier[];
  /** As HL7 writes it, to the year at least: `1960`, `196005`, `19600503`; with a time or without. */
  readonly birthDate?: string | undefined;
  /** HL7 table 0001, or the administrative gender of CDA. */
  readonly sex?: string | undefined;
  /** Family names that are told to be those of the act of birth. */
  readonly birthFamilies: readonly string[];
  /** All family names, those of birth among them. */
  readonly families: readonly string[];
  /** Given names: the first, all of the act of birth, and the one in use, as far as they are told. */
  readonly givens: readonly string[];
}

/** What persons are compared by. */
export type PersonTrait = "identifier" | "birth-date" | "sex" | "family-name" | "given-name";

/** By what two persons are the same, and by what they are not; a trait that one of them lacks is in neither. */
export interface PersonComparison {
  readonly agreeing: readonly PersonTrait[];
  readonly contradicting: readonly PersonTrait[];
}
