import { mappableDecision } from "../mapping/mappable-decisions.js";
import type { Segment } from "../syntax/index.js";
import { FactCollection } from "./fact-collection.js";
import type { Group } from "./groups.js";
import { readExaminationDay, readOrderDay } from "./read-examination-day.js";
import { addBuiltIn, type FactContext, readOne } from "./read-facts.js";
import { readOrderControl } from "./read-order-control.js";
import { readService, type ServiceReading } from "./read-service.js";
import type { ExaminationReading, UnmappedReason } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { sayTerm } from "./terms.js";

/** An examination with what stands in the way of answering it. */
export interface ReadExamination {
  readonly examination: ExaminationReading;
  /** Whether the message says that it is about screening, or carries a fact of it. */
  readonly isAboutScreening: boolean;
  /** What is wrong with the examination as a whole. */
  readonly problems: readonly ReadingProblem[];
}

/** Reads one order or result; undefined where there is nothing to decide. */
export function readGroup(group: Group, context: ReadingContext): ReadExamination | undefined {
  const { use } = context;
  if (group.request !== undefined) use.use(group.request, 1);
  const idle = reasonForNothing(group, context);
  if (idle !== undefined) {
    for (const observation of group.observations) use.list(observation, idle);
    return undefined;
  }
  const service = readService(group.request, context);
  const judged =
    context.message === "order" ? readOrderDay(group, context) : readExaminationDay(group, context);
  return readExamination(group, { ...context, service, judged });
}

/** Why a group asks for no decision: it is cancelled, tells only how far the order is, or is not final. */
function reasonForNothing(group: Group, context: ReadingContext): UnmappedReason | undefined {
  const { message, use, problems } = context;
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

function requestMissing(order: Segment): ReadingProblem {
  return readingProblem("order-group-missing", placeIn(order), {
    found: { en: "an order without examination", fr: "une commande sans examen" },
    expected: { en: "OBR after ORC", fr: "OBR après ORC" },
  });
}

interface ExaminationContext extends FactContext {
  readonly service: ServiceReading;
}

function readExamination(group: Group, context: ExaminationContext): ReadExamination {
  const { service, judged, message } = context;
  const collections = (service.service?.decisions ?? []).flatMap((id) => {
    const decision = mappableDecision(id);
    return decision === undefined ? [] : [new FactCollection(decision)];
  });
  addBuiltIn(group, collections, context);
  const counts = group.observations.map((segment) => readOne(segment, collections, context));
  const problems = [service.problem, judged.problem].filter((problem) => problem !== undefined);
  const [begin] = [group.request, group.order].filter((segment) => segment !== undefined);
  return {
    isAboutScreening: service.isKnown || counts.some((isFact) => isFact),
    problems,
    examination: {
      place: begin === undefined ? "" : sayPlace(placeIn(begin)),
      message,
      service: service.isKnown && service.service !== undefined ? sayTerm(service.service) : undefined,
      on: judged.day,
      unknown: [
        ...(service.isKnown ? [] : (["service"] as const)),
        ...(judged.day === undefined ? (["on"] as const) : []),
      ],
      asked: collections.map((collection) => ({
        decision: collection.decision,
        facts: collection.facts(),
      })),
    },
  };
}
