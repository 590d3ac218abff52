import type { FhirClient, ResourceOf, ResourceType, ServiceProblem } from "@opendepistage/fhir/client";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { serviceFailure } from "../service/service-failure.js";
import type { PersonAsked } from "./person-asked.js";

type Patient = ResourceOf<"Patient">;
type Resource = ResourceOf<ResourceType>;

/** What a server holds of one person, as far as decisions look at it. */
export interface PersonData {
  readonly id: string;
  /** The Patient first. */
  readonly resources: readonly Resource[];
  /** Kinds of resources that the server does not know. */
  readonly unsupported: readonly ResourceType[];
}

/** The kinds of resources that are read of a person. */
const READ_TYPES: readonly ResourceType[] = [
  "Appointment",
  "CarePlan",
  "Communication",
  "Condition",
  "Consent",
  "DiagnosticReport",
  "Encounter",
  "EpisodeOfCare",
  "ImagingStudy",
  "Observation",
  "Procedure",
  "QuestionnaireResponse",
  "ServiceRequest",
  "Task",
];

export const SERVER = { en: "the FHIR server", fr: "le serveur FHIR" };

/** Reads a person’s data from a server: all of it, or none where a part cannot be had. */
export async function fetchPerson(client: FhirClient, asked: PersonAsked): Promise<Attempt<PersonData>> {
  const patient = await fetchPatient(client, asked);
  if (!patient.ok) return patient;
  const { id } = patient.value;
  if (id === undefined) return failed(notOne(0));
  const resources: Resource[] = [patient.value];
  const unsupported: ResourceType[] = [];
  for (const type of READ_TYPES) {
    const found = await search(client, type, { patient: `Patient/${id}` });
    if (found.ok) resources.push(...found.resources);
    else if (isUnsupported(found.problem)) unsupported.push(type);
    else return failed(serviceFailure(SERVER, found.problem));
  }
  return succeeded({ id, resources, unsupported });
}

async function fetchPatient(client: FhirClient, asked: PersonAsked): Promise<Attempt<Patient>> {
  if (asked.by === "id") {
    const read = await client.read("Patient", asked.id);
    return read.ok ? succeeded(read.value) : failed(serviceFailure(SERVER, read.problem));
  }
  const { system, value } = asked;
  const found = await search(client, "Patient", { identifier: `${system}|${value}` });
  if (!found.ok) return failed(serviceFailure(SERVER, found.problem));
  // A server that passes over a parameter that it does not know answers with everybody.
  const own = found.resources.filter(
    (resource): resource is Patient =>
      resource.resourceType === "Patient" &&
      (resource.identifier ?? []).some((one) => one.system === system && one.value === value),
  );
  const [patient, ...more] = own;
  const isOne = patient !== undefined && more.length === 0 && found.resources.length === 1;
  return isOne ? succeeded(patient) : failed(notOne(found.resources.length));
}

type Found =
  | { readonly ok: true; readonly resources: readonly Resource[] }
  | { readonly ok: false; readonly problem: ServiceProblem };

async function search(
  client: FhirClient,
  type: ResourceType,
  parameters: Readonly<Record<string, string>>,
): Promise<Found> {
  const resources: Resource[] = [];
  for await (const item of client.search({ type, parameters })) {
    if (!item.ok) return item;
    resources.push(item.value);
  }
  return { ok: true, resources };
}

function isUnsupported({ code, issues }: ServiceProblem): boolean {
  return code === "not-found" || issues.some((issue) => issue.code === "not-supported");
}

function notOne(count: number): Failure {
  return {
    exitCode: exitCode.inputMissing,
    message: {
      en:
        count === 0
          ? "the FHIR server has no such person"
          : "the FHIR server does not tell one person by that",
      fr:
        count === 0
          ? "le serveur FHIR n’a pas cette personne"
          : "le serveur FHIR ne désigne pas une seule personne ainsi",
    },
  };
}
