import type { DecisionResult } from "@opendepistage/core/engine";
import {
  type BuildResult,
  copyField,
  copySegment,
  type Letterhead,
  type Message,
  type OrderRequest,
  orderedService,
  type PersonOrders,
  type PersonReports,
  type ResultReport,
  replyLetterhead,
  type Segment,
  writeOrder,
  writeResult,
} from "@opendepistage/hl7";
import { type AcknowledgmentClock, controlIdAt, timestampAt } from "./acknowledgment.js";
import type { ReadAnswer } from "./answer.js";
import { type DecidedExamination, decidedExaminations } from "./decided-examination.js";

/** Messages that a message may be answered with: its decisions as a result, or the orders that follow from them. */
export type ReplyKind = "oru" | "orm";

/** What is to be written of a message that was read. */
export interface Reply {
  readonly messages: readonly Message[];
  /** Whether a decision is not written because no PID says whom it is about, or because it cannot be written. */
  readonly isIncomplete: boolean;
}

/** How a reply is written. */
export interface ReplyOptions extends AcknowledgmentClock {
  readonly kind: ReplyKind;
}

/** The decisions of a message as ORU^R01, or as ORM^O01 for each person that something is ordered for. */
export function replyTo(read: ReadAnswer, number: number, options: ReplyOptions): Reply {
  const { header } = read;
  if (header === undefined) return { messages: [], isIncomplete: false };
  const { now, mapping, kind } = options;
  const letterheadOf = (part: number): Letterhead =>
    replyLetterhead(header, {
      controlId: `${controlIdAt(now, number)}${part === 0 ? "" : `-${part}`}`,
      at: timestampAt(now, mapping),
    });
  const decided = decidedExaminations(read);
  const named = decided.flatMap(({ patient, ...rest }) =>
    patient === undefined ? [] : [{ patient, ...rest }],
  );
  const built =
    kind === "oru" ? resultsOf(named, letterheadOf) : ordersOf(named, letterheadOf, header.field(5).text);
  const messages = built.flatMap((result) => (result.ok ? [result.message] : []));
  return { messages, isIncomplete: named.length < decided.length || messages.length < built.length };
}

type Named = DecidedExamination & { readonly patient: Segment };
type LetterheadOf = (part: number) => Letterhead;

function personOf({ patient, visit }: Named) {
  return {
    patient: copySegment(patient),
    ...(visit !== undefined && { visit: copySegment(visit) }),
  };
}

/** One message with all results, those of one person together. */
function resultsOf(decided: readonly Named[], letterheadOf: LetterheadOf): readonly BuildResult[] {
  const persons = byPatient(decided).map(
    (group): PersonReports => ({ ...personOf(group[0]), reports: group.flatMap(reportsOf) }),
  );
  return persons.length === 0 ? [] : [writeResult(persons, letterheadOf(0))];
}

function reportsOf({ order, request, examination, results }: Named): readonly ResultReport[] {
  const placerNumber = numberIn(2, [request, order]);
  const fillerNumber = numberIn(3, [request, order]);
  return results.map((result) => {
    const asked = examination.asked.find(({ decision }) => decision.id === result.decision);
    const title = asked === undefined ? {} : { title: asked.decision.title.fr };
    return { result, placerNumber, fillerNumber, ...title };
  });
}

function numberIn(field: number, segments: readonly (Segment | undefined)[]) {
  const segment = segments.find((each) => each?.field(field).state === "value");
  return segment === undefined ? undefined : copyField(segment.field(field));
}

/** One message for each person that something is ordered for, as ORM^O01 has one patient. */
function ordersOf(
  decided: readonly Named[],
  letterheadOf: LetterheadOf,
  application: string,
): readonly BuildResult[] {
  const ordering = byPatient(decided).filter((group) =>
    group.some(({ results }) => results.some(isOrdering)),
  );
  return ordering.map((group, index) => {
    const letterhead = letterheadOf(ordering.length > 1 ? index + 1 : 0);
    const results = group.flatMap((each) => each.results);
    const orders = results.flatMap(requestsOf).map((order, n) => {
      const number = `${letterhead.controlId}-${n + 1}`;
      return { ...order, placerNumber: { components: [number, application] } };
    });
    const person: PersonOrders = { ...personOf(group[0]), orders };
    return writeOrder(person, letterhead);
  });
}

function isOrdering(result: DecisionResult): boolean {
  return requestsOf(result).length > 0;
}

function requestsOf(result: DecisionResult): readonly Omit<OrderRequest, "placerNumber">[] {
  return result.actions.flatMap((action) => {
    const service = orderedService(result, action);
    return service === undefined ? [] : [{ result, action, service }];
  });
}

function byPatient(decided: readonly Named[]): readonly (readonly [Named, ...Named[]])[] {
  const groups: [Named, ...Named[]][] = [];
  for (const each of decided) {
    const group = groups.find(([first]) => first.patient.position.index === each.patient.position.index);
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups;
}
