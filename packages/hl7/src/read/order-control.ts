/** What ORC-1 says of an order: there is one to act on, there is none any more, or how far it is. */
export type OrderState = "order" | "cancellation" | "order-status";

const codesOf: Readonly<Record<OrderState, readonly string[]>> = {
  order: ["NW", "XO", "RO"],
  // CA asks for the cancellation, it does not report one that was refused: either way nothing is left to decide.
  cancellation: ["CA", "OC", "CR", "DC", "DR", "OD"],
  "order-status": [
    ...["AF", "CH", "CN", "DE", "DF", "ER", "FU", "HD", "HR", "LI", "MC", "NA", "OE", "OF", "OH", "OK", "OP"],
    ...["OR", "PA", "PR", "PY", "RE", "RF", "RL", "RP", "RQ", "RR", "RU", "SC", "SN", "SR", "SS", "UA", "UC"],
    ...["UD", "UF", "UH", "UM", "UN", "UR", "UX", "XR", "XX"],
  ],
};

const stateOf: ReadonlyMap<string, OrderState> = new Map(
  (["order", "cancellation", "order-status"] as const).flatMap((state) =>
    codesOf[state].map((code) => [code, state] as const),
  ),
);

/** The meaning of a code of HL7 table 0119 (order control), or undefined for a code that is none. */
export function orderState(control: string): OrderState | undefined {
  return stateOf.get(control);
}
