import { CANONICAL_BASE } from "../definitions/canonical.js";

/** Code systems that others maintain, by the names that FHIR has for them. */
export const SNOMED = "http://snomed.info/sct";
export const LOINC = "http://loinc.org";
export const DICOM = "http://dicom.nema.org/resources/ontology/DCM";
/** The scheme of DICOM for BI-RADS (CID 6027), which has no name in FHIR. */
export const DICOM_BI_RADS = "BI";
/** The retired SNOMED RT codes of DICOM objects made before 2020, by the names under which they are found. */
export const LEGACY_SNOMED_RT: readonly string[] = ["SRT", "SNM3", "99SDM", "http://snomed.info/srt"];

/** Code systems of this project. */
export const FACT_VALUE = `${CANONICAL_BASE}/CodeSystem/fact-value`;
export const EMPTINESS = `${CANONICAL_BASE}/CodeSystem/emptiness`;
export const BI_RADS_CLASS = `${CANONICAL_BASE}/CodeSystem/bi-rads-class`;
export const READING = `${CANONICAL_BASE}/CodeSystem/reading`;
export const SCREENING_CONTEXT = `${CANONICAL_BASE}/CodeSystem/screening-context`;
export const COMPLETENESS = `${CANONICAL_BASE}/CodeSystem/completeness`;
export const LETTER = `${CANONICAL_BASE}/CodeSystem/letter`;
export const CONSENT = `${CANONICAL_BASE}/CodeSystem/consent`;

/** Next invitations in Belgian population screening (be-cs-populationscreening-next-invitation-type). */
export const NEXT_INVITATION =
  "https://www.ehealth.fgov.be/standards/fhir/public-health/CodeSystem/be-cs-populationscreening-next-invitation-type";

/** Extensions of images in an ImagingStudy: what DICOM knows of an image and R4 has no element for. */
export const IMAGE_VIEW = `${CANONICAL_BASE}/StructureDefinition/image-view`;
/** The view of an image of a part of the breast, or from an angle of its own, and the codes of what makes it so. */
export const IMAGE_ADDITIONAL_VIEW = `${CANONICAL_BASE}/StructureDefinition/image-additional-view`;
export const IMAGE_VIEW_MODIFIER = `${CANONICAL_BASE}/StructureDefinition/image-view-modifier`;
export const IMAGE_SIDE = `${CANONICAL_BASE}/StructureDefinition/image-side`;
export const IMAGE_TRANSFER_SYNTAX = `${CANONICAL_BASE}/StructureDefinition/image-transfer-syntax`;
export const IMAGE_PROCESSING = `${CANONICAL_BASE}/StructureDefinition/image-processing`;

/** Why a value is not there, as R4 says it for any element. */
export const DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
