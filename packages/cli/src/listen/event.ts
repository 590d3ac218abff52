import type { BlockFaultCode, ConnectionFaultCode } from "@opendepistage/hl7/mllp";
import type { SaidProblem } from "../message/said-problem.js";

/** What a decision came to, in short. */
export interface ShortDecision {
  readonly decision: string;
  readonly outcome: string;
}

/** One line of the output. Nothing in it tells who a person is: `id` is the number of the message in the store. */
export type ListenEvent =
  | {
      readonly event: "listening";
      readonly host: string;
      readonly port: number;
      readonly tls: boolean;
      readonly store: boolean;
    }
  | {
      readonly event: "message";
      readonly connection: number;
      /** Null where it is not stored. */
      readonly id: number | null;
      readonly state: MessageState;
      /** MSA-1 of the answer. */
      readonly code: string;
      readonly messageType: string | null;
      readonly decisions: readonly ShortDecision[];
      readonly problems: readonly SaidProblem[];
    }
  | { readonly event: "decided"; readonly id: number; readonly decisions: readonly ShortDecision[] }
  /** A fault of ours: the message stays without a decision, and is tried again at the next start. */
  | { readonly event: "decision-fault"; readonly id: number }
  | { readonly event: "decisions-not-recorded" }
  | {
      readonly event: "block-fault";
      readonly connection: number;
      readonly code: BlockFaultCode;
      readonly bytes: number;
    }
  | { readonly event: "connection-fault"; readonly connection: number; readonly code: ConnectionFaultCode }
  | { readonly event: "forwarded"; readonly id: number; readonly to: string }
  | {
      readonly event: "forward-failed";
      readonly id: number;
      readonly to: string;
      readonly problem: string;
      readonly attempts: number;
      /** Whether it is given up, and kept as a dead letter. */
      readonly dead: boolean;
    }
  | { readonly event: "stopped" };

/** What became of a message. */
export type MessageState =
  | "stored"
  | "duplicate"
  | "not-stored"
  | "refused"
  | "control-id-reused"
  | "not-storable"
  | "fault";
