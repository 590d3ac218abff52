import { writeFacts as writeJsonFacts } from "@opendepistage/core/border";
import { type CivilDate, formatCivilDate } from "@opendepistage/core/calendar";
import type { Decision, Facts } from "@opendepistage/core/engine";
import type { Bundle, Patient } from "fhir/r4.js";
import { asksForDay } from "../read/find-decision.js";
import { questionnaireOf } from "../terms/questionnaire.js";
import { Collection } from "./collection.js";
import { type DomainWriter, without } from "./domain-writer.js";
import { readingWriter, writeClassification } from "./write-breast.js";
import { writeFurtherProcessing, writeObjection } from "./write-consents.js";
import {
  writeColonExaminations,
  writeColonoscopyDay,
  writeLastMammogram,
  writeLastMammotest,
} from "./write-examinations.js";
import { writeImages } from "./write-images.js";
import { writeItems } from "./write-items.js";
import { letterWriter } from "./write-letters.js";
import {
  writeCervicalTest,
  writeCervicalTests,
  writeMammotestResult,
  writeStoolTest,
} from "./write-tests.js";

/** How facts are written. */
export interface WriteFactsOptions {
  /** The day on which the law is judged. */
  readonly on: CivilDate;
  /** The person; birth and death are written from the facts. */
  readonly subject?: Patient;
}

/** Facts that have a resource of their own kind, by decision; all others are answers to its questionnaire. */
const WRITERS: Readonly<Record<string, DomainWriter>> = {
  "fr.breast.first-reading": readingWriter("first-reading"),
  "fr.breast.second-reading": readingWriter("second-reading"),
  "fr.breast.birads": writeClassification,
  "fr.breast.eligibility": writeLastMammogram,
  "fr.breast.invitation": letterWriter("breast"),
  "fr.colorectal.eligibility": writeColonExaminations,
  "fr.colorectal.follow-up": (facts, writing) => writeColonoscopyDay(writeStoolTest(facts, writing), writing),
  "fr.colorectal.invitation": letterWriter("colorectal"),
  "fr.colorectal.result-notification": writeStoolTest,
  "fr.cervical.invitation": letterWriter("cervical"),
  "fr.cervical.result-conduct": writeCervicalTest,
  "fr.cervical.test-and-interval": writeCervicalTests,
  "fr.data.objection": writeObjection,
  "be.breast.consent": writeFurtherProcessing,
  "be.breast.image-set": writeImages,
  "be.breast.population": writeLastMammotest,
  "be.breast.result-letter": writeMammotestResult,
};

/**
 * Writes the facts of a decision as a Bundle of resources, from which `readBundle` reads the same facts again.
 *
 * What FHIR has a resource for is written as that; the rest as answers to the questionnaire of the decision, whose
 * `authored` is the day on which the law is judged.
 */
export function writeFacts(decision: Decision, facts: Facts, options: WriteFactsOptions): Bundle {
  const collection = new Collection();
  const json = writeJsonFacts(decision, facts);
  const { patient, left } = writePerson(decision, json, options.subject);
  const subject = collection.add(patient);
  const { on } = options;
  const answered = WRITERS[decision.id]?.(left, { collection, subject, on }) ?? left;
  const item = writeItems(answered, decision.facts);
  collection.add({
    resourceType: "QuestionnaireResponse",
    questionnaire: questionnaireOf(decision.id),
    status: "completed",
    subject,
    authored: formatCivilDate(on),
    ...(item.length === 0 ? {} : { item }),
  });
  return collection.bundle;
}

/** Birth and death belong to the person. */
function writePerson(
  decision: Decision,
  facts: Readonly<Record<string, unknown>>,
  subject: Patient = { resourceType: "Patient" },
): { readonly patient: Patient; readonly left: Readonly<Record<string, unknown>> } {
  const names = ["birthDate", "diedOn"].filter((name) => asksForDay(decision, name));
  const { birthDate, diedOn } = Object.fromEntries(names.map((name) => [name, facts[name]]));
  const patient: Patient = {
    ...subject,
    ...(typeof birthDate === "string" ? { birthDate } : {}),
    ...(typeof diedOn === "string" ? { deceasedDateTime: diedOn } : {}),
    ...(diedOn === null ? { deceasedBoolean: false } : {}),
  };
  return { patient, left: without(facts, ...names) };
}
