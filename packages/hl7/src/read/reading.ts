import type { CivilDate } from "@opendepistage/core/calendar";
import type { Decision, Facts } from "@opendepistage/core/engine";
import type { ReadingProblem } from "./reading-problem.js";

/** Who sent a message: MSH-3 and MSH-4, the first component of each. */
export interface Sender {
  readonly application: string;
  readonly facility: string;
}

/** What a message carries that was understood. Of the person, only that it is there. */
export type Carried =
  | { readonly what: "identity"; readonly place: string; readonly value: "ins-qualified" | "ins" | "other" }
  | { readonly what: "birth-date"; readonly place: string }
  | {
      readonly what: "order" | "cancellation" | "order-status";
      readonly place: string;
      /** ORC-1, of HL7 table 0119. */
      readonly value: string;
    }
  | { readonly what: "service"; readonly place: string; readonly value: string; readonly title: string }
  | { readonly what: "examination-date" | "order-date"; readonly place: string; readonly value: string }
  | {
      readonly what: "fact";
      readonly place: string;
      readonly fact: string;
      readonly value: unknown;
      readonly decisions: readonly string[];
    }
  | { readonly what: "reported"; readonly place: string; readonly value: unknown; readonly title: string };

/** Why something of a message was not used. */
export type UnmappedReason =
  | "segment-not-read"
  | "field-not-read"
  | "message-not-read"
  | "observation-not-mapped"
  | "observation-outside-group"
  | "service-not-mapped"
  | "fact-not-asked"
  | "value-not-mapped"
  | "no-value"
  | "not-final"
  | "cancelled"
  | "status-only";

/** Something of a message that was not used. */
export interface Unmapped {
  /** Segment, or field, in the form of a path: `OBX[2]`, `PID-8`. */
  readonly place: string;
  readonly reason: UnmappedReason;
  /** The code of the observation or service and its system, where they look like codes. */
  readonly code?: string;
}

/** A day, and the field that it was read from. */
export interface Day {
  readonly date: CivilDate;
  readonly from: string;
}

/** A decision that a message asks for, with the facts that it carries for it. */
export interface AskedDecision {
  readonly decision: Decision;
  readonly facts: Facts;
}

/** What a decision rests on beside its facts, and a message may leave out: what is examined, and on which day. */
export type Unknown = "service" | "on";

/** One examination of a message, ordered or reported. */
export interface ExaminationReading {
  /** The segment that begins it. */
  readonly place: string;
  readonly message: "order" | "result";
  /** Code and system of OBR-4, where the mapping has it. */
  readonly service: string | undefined;
  /** Day on which the law is judged: of the examination (VER-1), or of the order. */
  readonly on: Day | undefined;
  readonly unknown: readonly Unknown[];
  readonly asked: readonly AskedDecision[];
}

/** A message as the mapping understands it. */
export interface MessageReading {
  /** `ORU^R01`. */
  readonly messageType: string;
  readonly sender: Sender;
  /** MSH-10. */
  readonly controlId: string;
  /** Day of MSH-7; undefined where it cannot be read. */
  readonly sentOn: CivilDate | undefined;
  readonly examinations: readonly ExaminationReading[];
  readonly carried: readonly Carried[];
  /** Every segment and field with content that was not used, and every observation. */
  readonly unmapped: readonly Unmapped[];
  /** Segments of which something was used. */
  readonly used: readonly string[];
  readonly problems: readonly ReadingProblem[];
}
