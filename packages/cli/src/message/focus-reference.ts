import type { Repetition, StudyReference } from "@opendepistage/hl7";
import type { Reference } from "../bundle/write-answer.js";
import { assignedIdentifier, type Identifier, oidAddress, usableText } from "./assigned-identifier.js";
import type { DecidedExamination } from "./decided-examination.js";

/** What kinds of identifiers are called in HL7 table 0203. */
const IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";

/**
 * What the decisions on an examination are about, as a logical reference: a result is about its study, an order about
 * itself; each is about the other where the message does not name it.
 */
export function focusReference(
  decided: DecidedExamination,
  studies: readonly StudyReference[],
): Reference | undefined {
  const study = studyReference(studies.find(({ place }) => place === decided.examination.place));
  const order = orderReference(decided);
  return decided.examination.message === "order" ? (order ?? study) : (study ?? order);
}

/** DICOM writes its UIDs into FHIR as R4 says it for ImagingStudy.identifier. */
function studyReference(study: StudyReference | undefined): Reference | undefined {
  const uid = oidAddress(study?.studyUid ?? "");
  if (uid !== undefined) return { type: "ImagingStudy", identifier: { system: "urn:dicom:uid", value: uid } };
  const value = usableText(study?.accessionNumber ?? "");
  return value === undefined
    ? undefined
    : { type: "ImagingStudy", identifier: { type: typed("ACSN"), value } };
}

/** The number of the placer: of the request, else of the order. */
function orderReference({ request, order }: DecidedExamination): Reference | undefined {
  const numbers = [request, order].flatMap((segment) => segment?.field(2).repetition(1) ?? []);
  const [identifier] = numbers.flatMap((number) => placerIdentifier(number) ?? []);
  return identifier && { type: "ServiceRequest", identifier: { type: typed("PLAC"), ...identifier } };
}

/** An entity identifier (EI) has its authority in components of its own. */
function placerIdentifier(number: Repetition): Identifier | undefined {
  const [value = "", namespace = "", universalId = "", universalIdType = ""] = number.components.map(
    ({ text }) => text,
  );
  return assignedIdentifier(value, { namespace, universalId, universalIdType });
}

function typed(code: "ACSN" | "PLAC") {
  return { coding: [{ system: IDENTIFIER_TYPES, code }] };
}
