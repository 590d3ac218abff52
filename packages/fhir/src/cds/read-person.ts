import { type CivilDate, formatCivilDate } from "@opendepistage/core/calendar";
import type { Decision, Facts } from "@opendepistage/core/engine";
import type { FhirResource, QuestionnaireResponse } from "fhir/r4.js";
import { type AskedDecision, type Law, readBundle } from "../read/index.js";
import { questionnaireOf } from "../terms/questionnaire.js";
import type { RecordEntry } from "./prefetch.js";

/** What is read of the person of a call. */
export interface PersonQuestion {
  readonly decisions: readonly Decision[];
  /** The day on which the law is judged. */
  readonly on: CivilDate;
  readonly law: Law;
  /** Whom the call is about, such as `Patient/p1`. */
  readonly subject: string;
}

/** The facts of the person, and what stood in the way of others. */
export interface PersonFacts {
  readonly factsOf: (decision: Decision) => Facts;
  /** Days before the call on which answers were given that facts come from. */
  readonly answeredOn: readonly string[];
  /** Places that could not be read, with what was expected there; never content. */
  readonly unread: readonly {
    readonly place: string;
    readonly expected: { readonly en: string; readonly fr: string };
  }[];
}

/** Reads the facts of several decisions, as they are on the day of the call, from the resources of one person. */
export function readPerson(given: readonly RecordEntry[], question: PersonQuestion): PersonFacts {
  const { decisions, on, law } = question;
  const entries = given.map(({ resource, ...entry }) => ({
    ...entry,
    resource: ofTheCall(resource, question),
  }));
  const unasked = decisions.filter(
    (decision) => !entries.some(({ resource }) => isInterview(resource, decision)),
  );
  const asking = unasked.map((decision) => ({
    resource: emptyInterview(decision, { on, subject: subjectIn(given, question) }),
  }));
  const { asked, problems } = readBundle(bundleOf([...entries, ...asking]), { law });
  return {
    factsOf: (decision) => latest(asked, decision)?.facts ?? {},
    answeredOn: answeredBefore(given, question),
    unread: problems
      .filter(({ severity }) => severity === "error")
      .map(({ place, expected }) => ({ place, expected })),
  };
}

/** What the resources say for one decision, on the day that they name themselves: of the answers, or of the examination. */
export function askedOf(
  given: readonly RecordEntry[],
  decision: Decision,
  question: PersonQuestion,
): { readonly facts: Facts; readonly on: CivilDate | undefined } {
  const { on, law } = question;
  const first = latest(readBundle(bundleOf(given), { law }).asked, decision);
  if (first) return { facts: first.facts, on: first.on?.date };
  const asking = { resource: emptyInterview(decision, { on, subject: subjectIn(given, question) }) };
  const asked = latest(readBundle(bundleOf([...given, asking]), { law }).asked, decision);
  return { facts: asked?.facts ?? {}, on: undefined };
}

function bundleOf(entry: readonly RecordEntry[]) {
  return { resourceType: "Bundle", type: "collection", entry };
}

/** Whose law a decision executes. */
export function lawOfDecision({ id }: Decision): Law {
  return id.startsWith("be.") ? "BE-WAL" : "FR";
}

function isInterview(resource: FhirResource, { id }: Decision): resource is QuestionnaireResponse {
  return (
    resource.resourceType === "QuestionnaireResponse" &&
    ["completed", "amended"].includes(resource.status) &&
    resource.questionnaire?.split("|")[0] === questionnaireOf(id)
  );
}

/**
 * A resource as the call takes it: the patient has the id of the call, and answers given before count on its day,
 * so that what has happened since is not left out.
 */
function ofTheCall(resource: FhirResource, { decisions, on, subject }: PersonQuestion): FhirResource {
  if (resource.resourceType === "Patient") return { ...resource, id: subject.split("/").at(-1) ?? "" };
  const day = formatCivilDate(on);
  const isEarlier = decisions.some((decision) => isInterview(resource, decision) && isBefore(resource, day));
  return isEarlier && resource.resourceType === "QuestionnaireResponse"
    ? { ...resource, authored: day }
    : resource;
}

/** Moments and days in ISO 8601 begin with the day. */
function isBefore({ authored }: QuestionnaireResponse, day: string): boolean {
  return authored !== undefined && authored.length >= day.length && authored.slice(0, day.length) < day;
}

function answeredBefore(given: readonly RecordEntry[], { decisions, on }: PersonQuestion): readonly string[] {
  const day = formatCivilDate(on);
  const days = given.flatMap(({ resource }) =>
    decisions.some((decision) => isInterview(resource, decision) && isBefore(resource, day))
      ? [(resource as QuestionnaireResponse).authored?.slice(0, day.length) ?? []].flat()
      : [],
  );
  return [...new Set(days)].toSorted();
}

/** Asks for a decision as an interview would that has no answers: the facts then come from the record alone. */
function emptyInterview(
  { id }: Decision,
  { on, subject }: { readonly on: CivilDate; readonly subject: string },
): QuestionnaireResponse {
  return {
    resourceType: "QuestionnaireResponse",
    questionnaire: questionnaireOf(id),
    status: "completed",
    subject: { reference: subject },
    authored: formatCivilDate(on),
  };
}

/** What the resources of the record call the patient. */
function subjectIn(given: readonly RecordEntry[], { subject }: Pick<PersonQuestion, "subject">): string {
  const patient = given.find(({ resource }) => resource.resourceType === "Patient");
  return patient?.fullUrl ?? subject;
}

/** Where several interviews answer for one decision, the last that was given. */
function latest(asked: readonly AskedDecision[], { id }: Decision): AskedDecision | undefined {
  return asked
    .filter(({ decision }) => decision.id === id)
    .toSorted((one, other) => (one.on?.date ?? 0) - (other.on?.date ?? 0))
    .at(-1);
}
