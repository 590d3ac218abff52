export type { MessageOptions } from "./decide-message.js";
export { decideMessage } from "./decide-message.js";
export { insAuthorities } from "./read-identity.js";
export { readMessage } from "./read-message.js";
export type {
  AskedDecision,
  Carried,
  Day,
  ExaminationReading,
  MessageReading,
  MessageSubject,
  PersonReading,
  ReceivedAcknowledgment,
  ReceivedError,
  Sender,
  StudyReference,
  StudyReferenceName,
  Unknown,
  Unmapped,
  UnmappedReason,
} from "./reading.js";
export type { ReadingProblem, ReadingProblemCode } from "./reading-problem.js";
export { sayPlace } from "./say-place.js";
