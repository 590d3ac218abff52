import { assemble } from "./assemble.js";
import { collectResources } from "./collect-resources.js";
import { decisionsAsking } from "./find-decision.js";
import { isAboutPersons, type Person, personIn, whose } from "./person.js";
import { readAnswers } from "./read-answers.js";
import { contestObjections, readConsent } from "./read-consent.js";
import { readEvents } from "./read-events.js";
import { readCondition } from "./read-history.js";
import { readImages } from "./read-images.js";
import { readLetter } from "./read-letter.js";
import { leaveFindingsOpen, readObservation } from "./read-observation.js";
import { readOrder } from "./read-order.js";
import { lawOf, readPatient } from "./read-patient.js";
import { readPlan, readRound, readTask } from "./read-plan.js";
import { readProcedure } from "./read-procedure.js";
import { readReport } from "./read-report.js";
import { readAppointment, readEncounter } from "./read-visit.js";
import type { BundleReading, ReadOptions, Unmapped } from "./reading.js";
import { dayIn, type ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import { References } from "./references.js";
import type { Resource } from "./resource.js";

type Reader = (resource: Resource, context: ReadingContext) => void;

const READERS: Readonly<Record<string, Reader>> = {
  Appointment: readAppointment,
  CarePlan: readPlan,
  Communication: readLetter,
  Condition: readCondition,
  Consent: readConsent,
  DiagnosticReport: readReport,
  Encounter: readEncounter,
  EpisodeOfCare: readRound,
  ImagingStudy: readImages,
  Observation: readObservation,
  Procedure: readProcedure,
  QuestionnaireResponse: readAnswers,
  ServiceRequest: readOrder,
  Task: readTask,
};

/**
 * Reads what FHIR R4 resources say of one person: facts for decisions, events of episodes, and the account of what was not
 * used. Takes a Bundle, a list of resources or one resource, as JSON gives them; what R5 adds is listed, or read where it
 * says the same in another place.
 *
 * Never throws on data, and guesses nothing: a code that is not in the terms gives no fact.
 */
export function readBundle(input: unknown, options: ReadOptions = {}): BundleReading {
  const { resources, unmapped, problems, sentAt } = collectResources(input);
  const references = new References(resources);
  const persons = resources.flatMap(({ type, place }) => (type === "Patient" ? [place] : []));
  const settled = personIn(resources, references, options.person);
  if (!settled.ok) {
    for (const resource of resources) resource.refuse("person-unknown");
    return {
      persons,
      sentOn: undefined,
      asked: [],
      events: [],
      carried: [],
      unmapped: [...unmapped, ...resources.flatMap((resource) => resource.unmapped())],
      used: [],
      problems: [...problems, settled.problem],
    };
  }
  const context = contextOf(settled.person, { resources, references, options });
  readAll(resources, settled.person, context);
  leaveFindingsOpen(resources, context);
  contestObjections(context);
  const asked = assemble(context);
  const events = readEvents(context, settled.person.patient);
  return {
    persons,
    sentOn: dayIn(context, sentAt).day?.date,
    asked,
    events,
    carried: context.carried,
    unmapped: [...unmapped, ...unmappedOf(resources, context)],
    used: resources.filter(({ isUsed }) => isUsed).map(({ place }) => place),
    problems: [...problems, ...context.problems],
  };
}

interface Given {
  readonly resources: readonly Resource[];
  readonly references: References;
  readonly options: ReadOptions;
}

function contextOf(person: Person, { resources, references, options }: Given): ReadingContext {
  const law = options.law ?? lawOf(person.patient);
  return {
    law,
    zone: law === "BE-WAL" ? "Europe/Brussels" : "Europe/Paris",
    references,
    isPerson: (reference, from) =>
      person.patient === undefined
        ? reference.text("reference") !== undefined && reference.text("reference") === person.key
        : references.resolve(reference, from) === person.patient,
    reportsOf: reportsIn(resources, references),
    facts: [],
    occurrences: [],
    gaps: new Set(),
    partial: [],
    asks: [],
    events: [],
    carried: [],
    problems: [],
  };
}

/** The reports that list each observation, at first hand or as a member of one that they list. */
function reportsIn(resources: readonly Resource[], references: References): ReadingContext["reportsOf"] {
  const reports = new Map<Resource, Resource[]>();
  const list = (observation: Resource | undefined, report: Resource): void => {
    const known = observation && (reports.get(observation) ?? []);
    if (observation === undefined || known === undefined || known.includes(report)) return;
    reports.set(observation, [...known, report]);
    for (const member of observation.node.children("hasMember"))
      list(references.resolve(member, observation), report);
  };
  for (const report of resources)
    if (report.type === "DiagnosticReport" && !report.isRefused)
      for (const result of report.node.children("result")) list(references.resolve(result, report), report);
  return reports;
}

function readAll(resources: readonly Resource[], person: Person, context: ReadingContext): void {
  const { patient } = person;
  if (patient !== undefined && !patient.isRefused)
    readPatient(patient, context, {
      birthDate: decisionsAsking("birthDate"),
      diedOn: decisionsAsking("diedOn"),
    });
  for (const resource of resources) {
    if (resource.isRefused || resource === patient) continue;
    if (resource.type === "Patient") resource.refuse("not-of-the-person");
    const read = READERS[resource.type];
    if (read !== undefined && isOfThePerson(resource, person, context)) read(resource, context);
  }
}

/** Whether a resource is about the person; those that are not, or do not say, are refused. */
function isOfThePerson(resource: Resource, person: Person, context: ReadingContext): boolean {
  if (!isAboutPersons(resource.type)) return true;
  switch (whose(resource, person, context.references)) {
    case "own":
      person.patient?.use();
      return true;
    case "other":
      resource.refuse("not-of-the-person");
      return false;
    case "absent":
      resource.refuse("not-of-the-person");
      context.problems.push(
        readingProblem("person-absent", resource.place, {
          found: { en: "somebody who was not handed over", fr: "quelqu’un qui n’a pas été transmis" },
          expected: { en: "a reference that leads to the Patient", fr: "une référence qui mène au Patient" },
        }),
      );
      return false;
    case "unsaid":
      resource.refuse("subject-missing");
      context.problems.push(
        readingProblem("subject-missing", resource.place, {
          found: { en: "nobody whom the resource is about", fr: "personne que la ressource concerne" },
          expected: { en: "the person", fr: "la personne" },
        }),
      );
      return false;
  }
}

function unmappedOf(resources: readonly Resource[], context: ReadingContext): readonly Unmapped[] {
  const withFacts = new Set([...context.facts, ...context.occurrences].map(({ resource }) => resource));
  for (const resource of resources)
    if (!resource.isUsed && withFacts.has(resource)) resource.refuse("fact-not-asked");
  return resources.flatMap((resource) => resource.unmapped());
}
