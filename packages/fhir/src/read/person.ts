import type { Node } from "./node.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { keyOf, type References } from "./references.js";
import type { Resource } from "./resource.js";

/** The element in which each type of resource says whom it is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  BodyStructure: "patient",
  CarePlan: "subject",
  Communication: "subject",
  Condition: "subject",
  Consent: "patient",
  DiagnosticReport: "subject",
  Encounter: "subject",
  EpisodeOfCare: "patient",
  ImagingStudy: "subject",
  Observation: "subject",
  Procedure: "subject",
  QuestionnaireResponse: "subject",
  ServiceRequest: "subject",
  Task: "for",
};

/** Types that may say it among others whom they concern. */
const PARTIES: Readonly<Record<string, (resource: Resource) => readonly Node[]>> = {
  Appointment: (resource) =>
    resource.takeAll("participant").flatMap((participant) => participant.child("actor") ?? []),
  Communication: (resource) => resource.takeAll("recipient"),
};

/** Whether a reference is to a Patient, by its type, by its path, or by what it leads to. */
function isOfPatient(reference: Node, resource: Resource, references: References): boolean {
  const told =
    reference.text("type") ?? /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(reference.text("reference") ?? "")?.[1];
  return (told ?? references.resolve(reference, resource)?.type) === "Patient";
}

/** Whom the resources are read of: a Patient that is there, or one that they all refer to. */
export interface Person {
  readonly patient: Resource | undefined;
  readonly key: string | undefined;
}

export type PersonReading =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly problem: ReadingProblem };

/** Settles of whom the resources are read. */
export function personIn(
  resources: readonly Resource[],
  references: References,
  chosen: string | undefined,
): PersonReading {
  const patients = resources.filter(({ type, isRefused }) => type === "Patient" && !isRefused);
  if (chosen !== undefined) {
    const patient = patients.find(({ place }) => place === chosen);
    return patient
      ? { ok: true, person: { patient, key: undefined } }
      : { ok: false, problem: personUnknown() };
  }
  if (patients.length > 1) return { ok: false, problem: severalPersons(patients.length) };
  const [patient] = patients;
  if (patient !== undefined) return { ok: true, person: { patient, key: undefined } };
  const keys = new Set(
    resources.flatMap((resource) =>
      subjectsOf(resource, references).flatMap((subject) => keyOf(subject) ?? []),
    ),
  );
  if (keys.size > 1) return { ok: false, problem: severalPersons(keys.size) };
  return { ok: true, person: { patient: undefined, key: [...keys][0] } };
}

/** Whom a resource is about: by itself, or by its encounter or what contains it, where it does not say. */
function subjectsOf(resource: Resource, references: References): readonly Node[] {
  const element = SUBJECTS[resource.type];
  const own =
    element === undefined ? [] : resource.takeAll(element).filter((one) => keyOf(one) !== undefined);
  if (own.length > 0) return own;
  const parties = PARTIES[resource.type]?.(resource) ?? [];
  const patients = parties.filter((party) => isOfPatient(party, resource, references));
  if (patients.length > 0) return patients;
  const encounter = references.resolve(resource.node.child("encounter"), resource);
  if (encounter?.type === "Encounter" && encounter !== resource) return encounter.takeAll("subject");
  // What is contained is part of the resource that contains it.
  return resource.container === undefined ? [] : subjectsOf(resource.container, references);
}

/** Whether resources of this type are about persons. */
export function isAboutPersons(type: string): boolean {
  return Object.hasOwn(SUBJECTS, type) || Object.hasOwn(PARTIES, type);
}

/** Whether a resource is about the person, about another, about one who is not there, or does not say. */
export function whose(
  resource: Resource,
  person: Person,
  references: References,
): "own" | "other" | "unsaid" | "absent" {
  const subjects = subjectsOf(resource, references);
  if (subjects.length === 0) return "unsaid";
  if (person.patient !== undefined && subjects.some((one) => references.resolve(one, resource) === undefined))
    return "absent";
  const isOwn = subjects.every((subject) =>
    person.patient === undefined
      ? keyOf(subject) === person.key && person.key !== undefined
      : references.resolve(subject, resource) === person.patient,
  );
  return isOwn ? "own" : "other";
}

function severalPersons(count: number): ReadingProblem {
  return readingProblem("several-persons", "", {
    found: { en: `${count} persons`, fr: `${count} personnes` },
    expected: {
      en: "resources of one person, or the one to read of",
      fr: "les ressources d’une personne, ou celle à lire",
    },
  });
}

function personUnknown(): ReadingProblem {
  return readingProblem("person-unknown", "", {
    found: { en: "no Patient at the place given", fr: "aucun Patient à la place donnée" },
    expected: { en: "the place of a Patient", fr: "la place d’un Patient" },
  });
}
