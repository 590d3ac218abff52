import type { Assignment, Draft } from "../model/draft.js";
import type { Finding, SheetProblemCode } from "../sheet-problem.js";
import type { WriteContext } from "../write/clinical-statement.js";
import type { XmlElement } from "../xml/xml-element.js";

/** What reading an entry takes from the document around it. */
export interface ReadContext {
  /** The text of the narrative by identifier. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A remark on an entry, or on an element in it. */
export interface UnitRemark extends Finding {
  readonly code: SheetProblemCode;
  readonly severity: "E" | "W";
  readonly element: XmlElement;
}

/** What an entry says, or why it cannot be understood though it is known what it is about. */
export type UnitReading =
  | { readonly ok: true; readonly says: readonly Assignment[]; readonly remarks: readonly UnitRemark[] }
  | { readonly ok: false; readonly remarks: readonly UnitRemark[] };

/** A line of the narrative: a title, and what stands for each breast or for the whole. */
export interface NarrativeRow {
  readonly title: string;
  readonly cells: readonly NarrativeCell[];
}

/** A text of the narrative, with the key of the entry that refers to it. */
export interface NarrativeCell {
  readonly key?: string;
  readonly text: string;
  readonly side?: "right" | "left";
}

/** One kind of entry of a section: what it is in the document and in the sheet. */
export interface Unit {
  readonly key: string;
  /** What the entry says; undefined for an entry of another kind. */
  readonly read: (entry: XmlElement, context: ReadContext) => UnitReading | undefined;
  /** The entries that say what a sheet has. */
  readonly write: (sheet: Draft, context: WriteContext) => readonly XmlElement[];
  readonly rows: (sheet: Draft) => readonly NarrativeRow[];
}

/** A reading without remarks. */
export function says(...assignments: readonly Assignment[]): UnitReading {
  return { ok: true, says: assignments, remarks: [] };
}
