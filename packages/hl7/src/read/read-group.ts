import { mappableDecision } from "../mapping/mappable-decisions.js";
import type { Segment } from "../syntax/index.js";
import { FactCollection } from "./fact-collection.js";
import type { Group } from "./groups.js";
import { beginOf, type OpenExamination, personOf, type ServiceReading } from "./open-examination.js";
import { readExaminationDay, readOrderDay } from "./read-examination-day.js";
import { addBuiltIn, type ExaminationContext, readOne } from "./read-facts.js";
import { readOrderControl } from "./read-order-control.js";
import { readService } from "./read-service.js";
import { isStudyObservation, readStudy } from "./read-study.js";
import type { UnmappedReason } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";

/** Reads one order or result; undefined where there is nothing to decide, or nothing new. */
export function readGroup(group: Group, context: ReadingContext): OpenExamination | undefined {
  const { use } = context;
  if (group.request !== undefined) use.use(group.request, 1);
  readStudy(group, context);
  const idle = reasonForNothing(group, context);
  if (idle !== undefined) {
    for (const observation of group.observations)
      if (!isStudyObservation(observation)) use.list(observation, idle);
    return undefined;
  }
  const service = readService(group.request, context);
  const judged =
    context.message === "order" ? readOrderDay(group, context) : readExaminationDay(group, context);
  return readExamination(group, { ...context, service, judged, patient: group.patient });
}

/** Why a group asks for no decision: it is cancelled, tells only how far the order is, or is not final. */
function reasonForNothing(group: Group, context: ReadingContext): UnmappedReason | undefined {
  const { message, use, problems } = context;
  if (isPreviousResult(group, context)) return "previous-result";
  const state = readOrderControl(group, context);
  if (state === "cancellation") return "cancelled";
  if (message === "order") return state === "order" ? undefined : "status-only";
  const { request, order } = group;
  if (request === undefined) {
    if (order !== undefined) problems.push(requestMissing(order));
    return "observation-outside-group";
  }
  const status = request.field(25).text;
  if (["", "F", "C"].includes(status)) {
    use.use(request, 25);
    return undefined;
  }
  use.list(request, "not-final", { field: 25 });
  return "not-final";
}

/** In OMG^O19, what follows an order without an order of its own is a result of before (HL7 2.5.1, 4.4.4). */
function isPreviousResult({ order, request }: Group, { header }: ReadingContext): boolean {
  const isImagingOrder = header.field(9).component(1).text === "OMG";
  return isImagingOrder && order === undefined && (request?.position.occurrence ?? 1) > 1;
}

function requestMissing(order: Segment): ReadingProblem {
  return readingProblem("order-group-missing", placeIn(order), {
    found: { en: "an order without examination", fr: "une commande sans examen" },
    expected: { en: "OBR after ORC", fr: "OBR après ORC" },
  });
}

/** Reads an examination, or adds to one of which the message told a part before; undefined for the latter. */
function readExamination(group: Group, context: ExaminationContext): OpenExamination | undefined {
  const { service, judged, message, joined } = context;
  const key = joiningKey(group, context);
  const begun = key === undefined ? undefined : joined.get(key);
  const examination = begun ?? {
    place: beginOf(group),
    person: personOf(group),
    message,
    service,
    judged,
    collections: collectionsOf(service),
    isAboutScreening: service.isKnown,
  };
  if (key !== undefined) joined.set(key, examination);
  const { collections } = examination;
  addBuiltIn(group, collections, context);
  const documentsBefore = context.documents.length;
  const counts = group.observations
    .filter((segment) => !isStudyObservation(segment))
    .map((segment) => readOne(segment, collections, context));
  examination.isAboutScreening ||= counts.some((isFact) => isFact);
  // A result that is nothing but its document is told by the document.
  const isDocument = context.documents.length > documentsBefore && !counts.some((isFact) => isFact);
  return begun === undefined && !isDocument ? examination : undefined;
}

function collectionsOf({ service }: ServiceReading): readonly FactCollection[] {
  return (service?.decisions ?? []).flatMap((id) => {
    const decision = mappableDecision(id);
    return decision === undefined ? [] : [new FactCollection(decision)];
  });
}

/** What makes several groups one examination: each a record of it, the same person, day and decisions. */
function joiningKey({ patient }: Group, { service, judged }: ExaminationContext): string | undefined {
  const known = service.isKnown ? service.service : undefined;
  if (known?.record === undefined) return undefined;
  return JSON.stringify([patient?.position.index, judged.day?.date, known.decisions]);
}
