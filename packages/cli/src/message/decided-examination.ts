import { type Message, type Segment, sayPlace } from "@opendepistage/hl7";
import type { Decided, ReadAnswer } from "./answer.js";

/** The decisions on one examination, with the segments that tell whom and which order it is about. */
export interface DecidedExamination extends Decided {
  readonly patient: Segment | undefined;
  readonly visit: Segment | undefined;
  readonly order: Segment | undefined;
  readonly request: Segment | undefined;
}

/** The examinations of a message on which something was decided. */
export function decidedExaminations({ message, decided }: ReadAnswer): readonly DecidedExamination[] {
  if (message === undefined) return [];
  return decided.flatMap((each) => (each.results.length === 0 ? [] : [withSegments(each, message)]));
}

function withSegments(decided: Decided, message: Message): DecidedExamination {
  const begin = decided.examination.place.replace(/-.*$/, "");
  const end = message.segments.findIndex(
    ({ id, position }) => sayPlace({ segment: id, occurrence: position.occurrence }) === begin,
  );
  const before: Record<string, Segment | undefined> = {};
  for (const segment of message.segments.slice(0, end + 1)) {
    if (segment.id === "PID") before["PV1"] = undefined;
    if (segment.id === "PID" || segment.id === "PV1") before["ORC"] = undefined;
    if (segment.id === "PID" || segment.id === "ORC") before["OBR"] = undefined;
    before[segment.id] = segment;
  }
  const { PID: patient, PV1: visit, ORC: order, OBR: request } = before;
  return { ...decided, patient, visit, order, request };
}
