import type { Bundle, FhirResource } from "fhir/r4.js";
import { NEXT_INVITATION } from "../terms/systems.js";

const SNOMED = "http://snomed.info/sct";
const PROFILES = "https://www.ehealth.fgov.be/standards/fhir/public-health/StructureDefinition";
const concept = (code: string, system = SNOMED) => ({ coding: [{ system, code }] });
const patient = { reference: "Patient/p1" };
const organisation = { reference: "Organization/centre" };

function collection(...resources: readonly object[]): Bundle {
  return {
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => {
      const { resourceType, id } = resource as FhirResource;
      return {
        fullUrl: `https://example.org/fhir/${resourceType}/${id}`,
        resource: resource as FhirResource,
      };
    }),
  };
}

/** One round as Belgian population screening records it: invited, came, result, follow-up, next invitation. */
export const belgianRound: Bundle = collection(
  {
    resourceType: "Patient",
    id: "p1",
    identifier: [
      {
        system: "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin",
        value: "60031500253",
      },
    ],
    gender: "female",
    birthDate: "1960-03-15",
  },
  { resourceType: "Organization", id: "centre", name: "Centre" },
  {
    resourceType: "CarePlan",
    id: "plan",
    meta: { profile: [`${PROFILES}/be-populationscreening-plan`] },
    status: "active",
    intent: "plan",
    category: [concept("268547008")],
    subject: patient,
    author: organisation,
    activity: [{ reference: { reference: "Appointment/invitation" } }],
  },
  {
    resourceType: "Appointment",
    id: "invitation",
    meta: { profile: [`${PROFILES}/be-populationscreening-appointment`] },
    contained: [{ resourceType: "Location", id: "1", name: "Unit" }],
    status: "booked",
    serviceType: [concept("268547008")],
    created: "2025-02-03",
    start: "2025-03-10T10:00:00+01:00",
    end: "2025-03-10T10:20:00+01:00",
    participant: [
      { actor: { reference: "Patient/p1", type: "Patient" }, status: "tentative" },
      { actor: { reference: "#1" }, status: "accepted" },
    ],
  },
  {
    resourceType: "Encounter",
    id: "visit",
    meta: { profile: [`${PROFILES}/be-populationscreening-encounter`] },
    status: "finished",
    class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "AMB" },
    serviceType: concept("268547008"),
    subject: patient,
    period: { start: "2025-03-10T10:05:00+01:00" },
  },
  {
    resourceType: "Observation",
    id: "result",
    meta: { profile: [`${PROFILES}/be-populationscreening-observation`] },
    language: "fr-BE",
    status: "final",
    code: concept("268547008"),
    encounter: { reference: "Encounter/visit" },
    performer: [organisation],
    valueCodeableConcept: concept("280415008"),
  },
  {
    resourceType: "ServiceRequest",
    id: "follow-up",
    meta: { profile: [`${PROFILES}/be-populationscreening-follow-up`] },
    status: "active",
    intent: "proposal",
    code: concept("73761001"),
    bodySite: [concept("14742008")],
    subject: patient,
  },
  {
    resourceType: "Communication",
    id: "next",
    meta: { profile: [`${PROFILES}/be-populationscreening-communication`] },
    status: "completed",
    category: [concept("268547008")],
    topic: concept("tobedetermined", NEXT_INVITATION),
    subject: patient,
    sender: organisation,
    recipient: [patient],
    sent: "2025-03-20T08:00:00Z",
  },
  {
    resourceType: "EpisodeOfCare",
    id: "round",
    extension: [
      {
        url: "https://www.ehealth.fgov.be/standards/fhir/public-health/StructureDefinition/next",
        extension: [{ url: "type", valueCodeableConcept: concept("refusal", NEXT_INVITATION) }],
      },
    ],
    status: "active",
    type: [concept("171149006")],
    patient,
  },
);

/** A mammogram as a Lithuanian report tells it, in R5: classes and findings by breast, or of a breast that is not told. */
export const lithuanianReport: Bundle = collection(
  { resourceType: "Patient", id: "p1", birthDate: "1970-06-01" },
  {
    resourceType: "BodyStructure",
    id: "left",
    patient,
    includedStructure: [{ structure: concept("76365002"), laterality: concept("7771000") }],
  },
  {
    resourceType: "Observation",
    id: "class-left",
    status: "final",
    code: concept("146611000146107"),
    subject: patient,
    effectiveDateTime: "2026-02-02",
    valueCodeableConcept: concept("397141009"),
    bodyStructure: { reference: "BodyStructure/left" },
  },
  {
    resourceType: "Observation",
    id: "class-right",
    status: "final",
    code: concept("146611000146107"),
    subject: patient,
    effectiveDateTime: "2026-02-02",
    valueCodeableConcept: concept("397144001"),
    bodySite: concept("73056007"),
  },
  {
    resourceType: "Observation",
    id: "class-of-no-side",
    status: "final",
    code: concept("146611000146107"),
    subject: patient,
    effectiveDateTime: "2026-02-02",
    valueCodeableConcept: concept("6111000179101"),
  },
  {
    resourceType: "Observation",
    id: "density",
    status: "final",
    code: concept("733851004"),
    subject: patient,
    effectiveDateTime: "2026-02-02",
    valueCodeableConcept: concept("129718006"),
    bodySite: concept("76752008"),
  },
  {
    resourceType: "Observation",
    id: "findings",
    status: "final",
    code: concept("71651007"),
    subject: patient,
    effectiveDateTime: "2026-02-02",
    component: [
      { code: concept("129714008"), valueCodeableConcept: concept("129788004") },
      { code: concept("248530000"), valueQuantity: { value: 12, unit: "mm" } },
      { code: concept("288531002"), valueCodeableConcept: concept("7147002") },
    ],
  },
  {
    resourceType: "Observation",
    id: "history",
    status: "final",
    code: concept("161797003"),
    subject: patient,
    valueCodeableConcept: concept("700146008"),
  },
  {
    resourceType: "Observation",
    id: "operation",
    status: "final",
    code: concept("161797003"),
    subject: patient,
    valueCodeableConcept: concept("71661000210109"),
  },
  {
    resourceType: "DiagnosticReport",
    id: "report",
    status: "final",
    code: concept("4231000179109"),
    subject: patient,
    effectiveDateTime: "2026-02-02",
    result: [{ reference: "Observation/class-left" }, { reference: "Observation/class-right" }],
    conclusion: "BI-RADS 4",
  },
  {
    resourceType: "ImagingStudy",
    id: "study",
    status: "available",
    subject: patient,
    modality: [concept("MG", "http://dicom.nema.org/resources/ontology/DCM")],
    numberOfInstances: 4,
    series: [
      {
        uid: "1.2.3",
        modality: concept("MG", "http://dicom.nema.org/resources/ontology/DCM"),
        bodySite: { concept: concept("80248007") },
        numberOfInstances: 2,
      },
    ],
  },
  {
    resourceType: "Procedure",
    id: "mammogram",
    status: "completed",
    code: concept("71651007"),
    subject: patient,
    occurrenceDateTime: "2026-02-02T09:30:00+02:00",
  },
  {
    resourceType: "QuestionnaireResponse",
    id: "form",
    status: "completed",
    questionnaire: "https://example.org/fhir/Questionnaire/mammogram",
    subject: patient,
  },
);
