import type { TextPlace } from "./xml-element.js";

/** Why bytes are no document that is read. */
export type XmlFaultCode =
  | "too-large"
  | "encoding-unsupported"
  | "undecodable"
  | "document-type-declared"
  | "too-deep"
  | "malformed";

/** A fault of the XML itself, with its place where it has one; `found` never quotes content. */
export interface XmlFault {
  readonly code: XmlFaultCode;
  readonly found: string;
  readonly at: TextPlace | undefined;
}
