import type {
  BuildResult,
  ComponentInput,
  Place,
  Problem,
  Segment,
  SegmentInput,
  Timestamp,
} from "../syntax/index.js";
import { buildMessage, messageErrorTexts } from "../syntax/index.js";
import { copyText } from "./copy-segment.js";
import { headerFields, replyLetterhead } from "./letterhead.js";

/**
 * A code of HL7 table 0008: the receiver takes responsibility for the message, the message is faulty, or it may be sent
 * again later.
 */
export type AcknowledgmentCode = "AA" | "AE" | "AR";

/** What an acknowledgment says, and when. */
export interface Acknowledgment {
  /** MSH-10 of the acknowledgment: one that no other message of this sender has. */
  readonly controlId: string;
  /** MSH-7 of the acknowledgment. */
  readonly at: Timestamp;
  /** All that is wrong with the message, or remarked on. */
  readonly problems: readonly Problem<string>[];
  /** By default AE where a problem is an error, else AA. */
  readonly code?: AcknowledgmentCode;
}

/** Where errors of our own are named, beside the code of HL7 (ERR-5). */
const ownSystem = "OPENDEPISTAGE";

/** The code that answers a message with these problems. */
export function acknowledgmentCode(problems: readonly Problem<string>[]): AcknowledgmentCode {
  return problems.some(({ severity }) => severity === "E") ? "AE" : "AA";
}

/**
 * Builds the acknowledgment (ACK) of the message whose MSH is given, as the French national specification asks: HL7
 * 2.5.1, country FRA, UTF-8, and for AE or AR one ERR for each problem, one at least; none quotes the message.
 */
export function acknowledge(header: Segment, acknowledgment: Acknowledgment): BuildResult {
  const { problems, code = acknowledgmentCode(problems) } = acknowledgment;
  const errors = problems.length > 0 ? problems.map(errorSegment) : [unsaid];
  return buildMessage([
    { id: "MSH", fields: headerFields(replyLetterhead(header, acknowledgment), typeOf(header)) },
    { id: "MSA", fields: { 1: code, 2: copyText(header.field(10)) } },
    ...(code === "AA" ? [] : errors),
  ]);
}

/** ACK, then the event of the message where it has one. */
function typeOf(header: Segment): readonly string[] {
  const event = header.field(9).component(2).text;
  return /^[A-Z]\d\d$/.test(event) ? ["ACK", event, "ACK"] : ["ACK"];
}

/** Why a message was not taken, where the caller says no more: ERR-3 and ERR-4 are required with AE and AR. */
const unsaid: SegmentInput = {
  id: "ERR",
  fields: { 3: { components: ["207", messageErrorTexts[207], "HL70357"] }, 4: "E" },
};

function errorSegment({ code, hl7Code, severity, place, found, expected }: Problem<string>): SegmentInput {
  const location = locationOf(place);
  return {
    id: "ERR",
    fields: {
      ...(location.length > 0 && { 2: { components: location } }),
      3: { components: [String(hl7Code), messageErrorTexts[hl7Code], "HL70357"] },
      4: severity,
      5: { components: [code, "", ownSystem] },
      7: `found ${found}, expected ${expected}`,
    },
  };
}

/** Data type ERL: segment, which of them, field, repetition, component, subcomponent; up to the last that is known. */
function locationOf(place: Place): readonly ComponentInput[] {
  const { segment, occurrence = 1, field, component, subcomponent } = place;
  if (segment === undefined) return [];
  const repetition = field === undefined ? undefined : (place.repetition ?? 1);
  const parts = [occurrence, field, repetition, component, subcomponent];
  const known = parts.slice(0, parts.findLastIndex((part) => part !== undefined) + 1);
  return [segment, ...known.map((part) => (part === undefined ? "" : String(part)))];
}
