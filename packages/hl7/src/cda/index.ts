export type { Code, Coded, Concept, ValueSet } from "./codes/concept.js";
export * as valueSets from "./codes/value-sets.js";
export { decodeEmbedded, type EmbeddedDocument, looksLikeCda } from "./embedded.js";
export { comparePerson } from "./identity/compare-person.js";
export type { PersonComparison, PersonTrait, PersonTraits } from "./identity/person-traits.js";
export { askedOf, type SheetQuestion } from "./judge/asked-of.js";
export {
  type BesideTheSheet,
  type Completion,
  type CompletionOptions,
  completeSheet,
  type SecondReadingContent,
} from "./judge/complete-sheet.js";
export { decideSheet, type SheetOptions } from "./judge/decide-sheet.js";
export { personIdentifiers } from "./judge/parties.js";
export type * from "./model/history.js";
export type * from "./model/sheet.js";
export { readSheet, type SheetReading } from "./read/read-sheet.js";
export type { SheetUnmapped } from "./read/section-reader.js";
export type { SheetProblem, SheetProblemCode } from "./sheet-problem.js";
export {
  authorOf,
  type CareStructure,
  type ExaminedPerson,
  type PostalAddress,
  type Professional,
  partiesOf,
  type SheetParties,
} from "./write/parties.js";
export { writeSheet } from "./write/write-sheet.js";
export type { XmlElement } from "./xml/xml-element.js";
