import type { Bilingual } from "@opendepistage/core/engine";
import type { XmlElement } from "./xml/xml-element.js";
import type { XmlFaultCode } from "./xml/xml-fault.js";

/** Names of the problems that reading a sheet finds. */
export type SheetProblemCode =
  | XmlFaultCode
  | "document-unsupported"
  | "template-missing"
  | "header-missing"
  | "value-missing"
  | "value-malformed"
  | "value-not-mapped"
  | "values-contradict"
  | "section-repeated"
  | "reference-unresolved"
  | "base64-malformed";

/** Something in a document that cannot be understood; never quotes what the document says. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  /** E spoils what the sheet says, W does not. */
  readonly severity: "E" | "W";
  /** Path of the element, such as `/ClinicalDocument/author[2]`; empty where the document as a whole is meant. */
  readonly place: string;
  /** From 1, where known. */
  readonly line?: number;
  readonly column?: number;
  readonly found: string;
  readonly expected: string;
  /** `found` and `expected` in French. */
  readonly french: { readonly found: string; readonly expected: string };
}

/** What was found and what is expected. */
export interface Finding {
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** Where a problem is: a path, and a line and column. */
export interface ProblemPlace {
  readonly path: string;
  readonly at?: XmlElement["at"] | undefined;
}

/** A problem at a place. */
export function sheetProblem(
  code: SheetProblemCode,
  { path, at, severity = "E" }: ProblemPlace & { readonly severity?: "E" | "W" },
  { found, expected }: Finding,
): SheetProblem {
  return {
    code,
    severity,
    place: path,
    ...(at === undefined ? {} : { line: at.line, column: at.column }),
    found: found.en,
    expected: expected.en,
    french: { found: found.fr, expected: expected.fr },
  };
}
