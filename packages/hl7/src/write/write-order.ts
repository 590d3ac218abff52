import type { Action, DecisionResult } from "@opendepistage/core/engine";
import {
  type BuildResult,
  buildMessage,
  type FieldInput,
  formatTimestamp,
  type SegmentInput,
} from "../syntax/index.js";
import { headerFields, type Letterhead } from "./letterhead.js";
import type { OrderedService } from "./ordered-service.js";
import { type PersonSegments, personSegments } from "./person-segments.js";
import { provisionCode } from "./result/member-value.js";
import { resultObservations } from "./result/result-observations.js";
import { membersOf } from "./result/write-result.js";
import { timingField } from "./timing.js";

/** An order that follows from an action of a decision. */
export interface OrderRequest {
  readonly result: DecisionResult;
  /** One of the result’s actions. */
  readonly action: Action;
  /** OBR-4, as `orderedService` names it. */
  readonly service: OrderedService;
  /** ORC-2 and OBR-2: one that no other order of this sender has. */
  readonly placerNumber: FieldInput;
  /** ORC-12 and OBR-16: who orders. */
  readonly orderedBy?: FieldInput | undefined;
  /** OBX that the next reader needs, such as facts; they are numbered anew. */
  readonly observations?: readonly SegmentInput[];
}

/** What is ordered for one person. */
export interface PersonOrders extends PersonSegments {
  readonly orders: readonly OrderRequest[];
}

/**
 * Writes new orders (ORC-1 NW) as ORM^O01 (HL7 2.5.1, French national profile), one for each action: OBR-4 the service,
 * OBR-27 its first and last day and its priority, OBR-31 the provision that asks for it, and the decision as
 * observations, which `readResultMessage` reads (docs/hl7/writing.md). Throws a TypeError on another segment in the
 * place of PID, PV1 or OBX.
 */
export function writeOrder(person: PersonOrders, letterhead: Letterhead): BuildResult {
  return buildMessage([
    { id: "MSH", fields: headerFields(letterhead, ["ORM", "O01", "ORM_O01"]) },
    ...personSegments(person),
    ...person.orders.flatMap((order) => orderSegments(order, letterhead)),
  ]);
}

function orderSegments(order: OrderRequest, { at }: Pick<Letterhead, "at">): readonly SegmentInput[] {
  const { result, action, service, placerNumber, orderedBy = "", observations = [] } = order;
  const timing = timingField({ ...action, priority: service.priority });
  const why = result.because.find(({ provision }) => provision === action.provision);
  const control = { 1: "NW", 2: placerNumber, 7: timing, 9: formatTimestamp(at), 12: orderedBy };
  const request = {
    1: "1",
    2: placerNumber,
    4: serviceField(service),
    16: orderedBy,
    27: timing,
    31: provisionCode(action.provision, why?.citation ?? ""),
  };
  return [
    { id: "ORC", fields: control },
    { id: "OBR", fields: request },
    ...numbered(observations),
    ...resultObservations(membersOf({ ...result, actions: [action] }), {
      status: "O",
      from: observations.length + 1,
    }),
  ];
}

/** OBR-4: the service, and the same in a published coding system where there is one. */
export function serviceField({ code, title, system, alternate }: OrderedService): FieldInput {
  const other = alternate === undefined ? [] : [alternate.code, alternate.title, alternate.system];
  return { components: [code, title, system, ...other] };
}

/** Observations with their numbers (OBX-1); throws a TypeError on another segment. */
export function numbered(observations: readonly SegmentInput[]): readonly SegmentInput[] {
  return observations.map(({ id, fields }, index) => {
    if (id !== "OBX") throw new TypeError(`${id} stands where OBX is expected`);
    return { id, fields: { ...fields, 1: String(index + 1) } };
  });
}
