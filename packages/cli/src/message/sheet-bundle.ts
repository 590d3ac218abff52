import type { DecisionResult } from "@opendepistage/core/engine";
import { personIdentifiers, type Sheet } from "@opendepistage/hl7/cda";
import { caseKey } from "../bundle/case-key.js";
import {
  type AnswerBundle,
  type AnswerOrigin,
  answerBundle,
  defaultSender,
  type Reference,
} from "../bundle/write-answer.js";
import { type Identifier, oidAddress, usableText } from "./assigned-identifier.js";

type SheetIdentifier = Sheet["header"]["id"];

/** Whom a document is about, as a logical reference: by the INS, else by the first identifier that FHIR can hold. */
export function personOfSheet(sheet: Sheet): Reference | undefined {
  const [identifier] = personIdentifiers(sheet).flatMap((each) => fhirIdentifier(each) ?? []);
  return identifier && { type: "Patient", identifier };
}

/** The decisions on a document as a transaction Bundle (R4), about that document; the same document gives the same ids. */
export function sheetBundle(
  { header: { id } }: Sheet,
  results: readonly DecisionResult[],
  { subject, ...origin }: Pick<AnswerOrigin, "subject" | "now" | "language">,
): AnswerBundle {
  const identifier = fhirIdentifier(id);
  return answerBundle(results, {
    ...origin,
    sender: defaultSender,
    key: caseKey("sheet", id, subject?.identifier),
    subject,
    focus: identifier && { type: "DocumentReference", identifier },
  });
}

/** An identifier of HL7 version 3 (II); undefined where it is unknown, or its root is no OID and no UUID. */
function fhirIdentifier({ root, extension }: SheetIdentifier): Identifier | undefined {
  const system = oidAddress(root) ?? uuidAddress(root);
  if (system === undefined) return undefined;
  if (extension === undefined) return { system: "urn:ietf:rfc3986", value: system };
  const value = usableText(extension);
  return value === undefined ? undefined : { system, value };
}

function uuidAddress(root: string): string | undefined {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(root)
    ? `urn:uuid:${root.toLowerCase()}`
    : undefined;
}
