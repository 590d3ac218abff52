import type { FieldInput, FieldInputs, Segment, Timestamp } from "../syntax/index.js";
import { formatTimestamp } from "../syntax/index.js";
import { copyField } from "./copy-segment.js";

/** Who writes to whom, when, and under which id: what MSH says beside the type of the message. */
export interface Letterhead {
  /** MSH-3. */
  readonly sendingApplication: FieldInput;
  /** MSH-4. */
  readonly sendingFacility: FieldInput;
  /** MSH-5. */
  readonly receivingApplication: FieldInput;
  /** MSH-6. */
  readonly receivingFacility: FieldInput;
  /** MSH-7. */
  readonly at: Timestamp;
  /** MSH-10: one that no other message of this sender has. */
  readonly controlId: string;
  /** MSH-11; P (production) if not given. */
  readonly processing?: FieldInput;
  /** MSH-21; the profile of the ANS, volet Téléradiologie 1.0, if not given. */
  readonly profile?: FieldInput;
}

const nationalProfile: FieldInput = { components: ["1.0", "CISIS_TLR_HL7_V2"] };

/** The letterhead of an answer to the message whose MSH is given: back to its sender, in its processing mode. */
export function replyLetterhead(
  header: Segment,
  { controlId, at }: Pick<Letterhead, "controlId" | "at">,
): Letterhead {
  const processing = header.field(11);
  const profile = header.field(21);
  return {
    sendingApplication: copyField(header.field(5)),
    sendingFacility: copyField(header.field(6)),
    receivingApplication: copyField(header.field(3)),
    receivingFacility: copyField(header.field(4)),
    at,
    controlId,
    ...(processing.state === "value" && { processing: copyField(processing) }),
    ...(profile.state === "value" && { profile: copyField(profile) }),
  };
}

/** The fields of MSH as the French national specification asks: HL7 2.5.1, country FRA, UTF-8. */
export function headerFields(letterhead: Letterhead, type: readonly string[]): FieldInputs {
  const { controlId, at, processing = "P", profile = nationalProfile } = letterhead;
  return {
    3: letterhead.sendingApplication,
    4: letterhead.sendingFacility,
    5: letterhead.receivingApplication,
    6: letterhead.receivingFacility,
    7: formatTimestamp(at),
    9: { components: type },
    10: controlId,
    11: processing,
    12: "2.5.1",
    17: "FRA",
    18: "UNICODE UTF-8",
    21: profile,
  };
}
