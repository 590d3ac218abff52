import type { CivilDate } from "@opendepistage/core/calendar";
import type { Decision, Facts } from "@opendepistage/core/engine";
import type { EpisodeEvent } from "@opendepistage/core/episode";
import type { ReadingProblem } from "./reading-problem.js";

/** Who sent a message: MSH-3 and MSH-4, the first component of each. */
export interface Sender {
  readonly application: string;
  readonly facility: string;
}

/** What a message carries that was understood. Of the person, only that it is there. */
export type Carried =
  | { readonly what: "identity"; readonly place: string; readonly value: "ins-qualified" | "ins" | "other" }
  | {
      readonly what: "birth-date" | "merge" | "death-withdrawn" | "document-replacement";
      readonly place: string;
    }
  /** An interpretation sheet, or the sheet of a deferred work-up (CANCER-D2LM). */
  | { readonly what: "document"; readonly place: string; readonly value: "FIN" | "FIDD" }
  /** The day of death, null where only the death is told. */
  | { readonly what: "death"; readonly place: string; readonly value: string | null }
  | { readonly what: "study"; readonly place: string; readonly value: StudyReferenceName }
  /** MSA-1, of HL7 table 0008. */
  | { readonly what: "acknowledgment"; readonly place: string; readonly value: string }
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
  | "status-only"
  | "previous-result"
  | "document-not-read"
  | "document-part-not-read"
  | "document-part-not-mapped";

/** Something of a message that was not used. */
export interface Unmapped {
  /** Segment, or field, in the form of a path: `OBX[2]`, `PID-8`; in a document, `OBX-5:/ClinicalDocument/…`. */
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

/** How a study is named: by its order in the radiology system, by its request there, or by DICOM. */
export type StudyReferenceName = "accession-number" | "requested-procedure" | "study-uid";

/** What ties an order or a result to its images; identifiers, to be shown to nobody. */
export interface StudyReference {
  /** The segment that begins the order or the result, as in its examination. */
  readonly place: string;
  /** OBR-18, else IPC-1. */
  readonly accessionNumber?: string;
  /** OBR-19, else IPC-2. */
  readonly requestedProcedure?: string;
  /** IPC-3, else ZDS-1, else OBX with 110180 of DICOM. */
  readonly studyUid?: string;
}

/** What a message tells of a person that matters to episodes; who the person is stays in the message. */
export interface PersonReading {
  /** The PID. */
  readonly place: string;
  readonly birthDate: CivilDate | undefined;
  /** Whether the person is dead, and the day where it is told. */
  readonly died: { readonly on: CivilDate | undefined } | undefined;
  /** Whether the records under another identifier (MRG) are now those of this person. */
  readonly isMerged: boolean;
}

/** An error that a receiver found in a message of ours; its free texts are not read. */
export interface ReceivedError {
  /** A code of HL7 table 0357, where it looks like one. */
  readonly hl7Code: string | undefined;
  /** A code of HL7 table 0516. */
  readonly severity: string | undefined;
  /** Code and system of the receiver’s own (ERR-5). */
  readonly code: string | undefined;
  /** Where it was found, as a path; undefined where that is not told. */
  readonly place: string | undefined;
}

/** What an acknowledgment says of the message that it answers. */
export interface ReceivedAcknowledgment {
  /** A code of HL7 table 0008. */
  readonly code: string | undefined;
  /** MSA-2: MSH-10 of the message that is answered. */
  readonly controlId: string;
  readonly errors: readonly ReceivedError[];
}

/** What a message is about. */
export type MessageSubject = "order" | "result" | "document" | "person" | "acknowledgment";

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
  /** The PID of the person whom it is about, where there is one. */
  readonly person?: string;
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
  /** Undefined for a message that is not read. */
  readonly subject: MessageSubject | undefined;
  /** Day of MSH-7; undefined where it cannot be read. */
  readonly sentOn: CivilDate | undefined;
  readonly examinations: readonly ExaminationReading[];
  readonly persons: readonly PersonReading[];
  readonly studies: readonly StudyReference[];
  /** What the message adds to the episodes of its persons: that they died. */
  readonly events: readonly EpisodeEvent[];
  /** What an acknowledgment (ACK) says. */
  readonly acknowledgment: ReceivedAcknowledgment | undefined;
  readonly carried: readonly Carried[];
  /** Every segment and field with content that was not used, and every observation. */
  readonly unmapped: readonly Unmapped[];
  /** Segments of which something was used. */
  readonly used: readonly string[];
  readonly problems: readonly ReadingProblem[];
}
