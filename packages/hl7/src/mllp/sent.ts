import type { Message } from "../syntax/index.js";

/**
 * Why a message has no answer. After `not-answered` and `connection-lost` the receiver may have it all the same: it is
 * to be sent again, with the same MSH-10.
 */
export type SendProblem =
  | "unsendable"
  | "control-id-missing"
  | "control-id-in-flight"
  | "too-many-waiting"
  | "unreachable"
  | "not-answered"
  | "connection-lost"
  | "closed";

/** The answer to a message, or why there is none. */
export type Sent =
  | {
      readonly ok: true;
      readonly answer: Message;
      /** MSA-1, of HL7 table 0008. */
      readonly code: string;
    }
  | { readonly ok: false; readonly problem: SendProblem };

/** Whether a message that has no answer for this reason is surely not with the receiver. */
export function isSurelyUnsent(problem: SendProblem): boolean {
  return problem !== "not-answered" && problem !== "connection-lost";
}
