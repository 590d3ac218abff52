import type { Segment } from "../syntax/index.js";
import type { Group } from "./groups.js";
import { type OrderState, orderState } from "./order-control.js";
import type { ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";

/** Reads ORC-1: what state the order is in; undefined where that cannot be told, or, in a result, does not matter. */
export function readOrderControl({ order, request }: Group, context: ReadingContext): OrderState | undefined {
  const { message, use, carried, problems } = context;
  if (order === undefined) {
    if (message === "order" && request !== undefined) problems.push(orderMissing(request));
    return undefined;
  }
  const control = order.field(1).text;
  const state = orderState(control);
  if (state !== undefined && (message === "order" || state !== "order")) {
    use.use(order, 1);
    carried.push({ what: state, place: sayPlace(placeIn(order, { field: 1 })), value: control });
    return state;
  }
  if (message === "order") problems.push(controlProblem(order, control === ""));
  return undefined;
}

function orderMissing(request: Segment) {
  return readingProblem("order-group-missing", placeIn(request), {
    found: { en: "a request without order", fr: "une demande sans commande" },
    expected: { en: "ORC before OBR", fr: "ORC avant OBR" },
  });
}

function controlProblem(order: Segment, isMissing: boolean) {
  const code = isMissing ? "order-control-missing" : "order-control-unsupported";
  return readingProblem(code, placeIn(order, { field: 1 }), {
    found: isMissing
      ? { en: "no order control", fr: "aucun contrôle de commande" }
      : { en: "no order control of HL7 table 0119", fr: "aucun contrôle de commande de la table HL7 0119" },
    expected: {
      en: "NW for a new order, CA for a cancellation",
      fr: "NW pour une nouvelle demande, CA pour une annulation",
    },
  });
}
