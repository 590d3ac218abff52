import type { Problem } from "@opendepistage/hl7";

/** MSH-10 is to be unique for a sender (HL7 2.5.1, 2.14.9.10). */
export const controlIdReused: Problem<string> = {
  code: "control-id-reused",
  hl7Code: 205,
  severity: "E",
  place: { segment: "MSH", occurrence: 1, field: 10 },
  found: "the id of another message of this sender",
  expected: "an id of its own",
};

export const notStorable: Problem<string> = {
  code: "not-storable",
  hl7Code: 207,
  severity: "E",
  place: {},
  found: "a store that cannot take the message now",
  expected: "the same message again later",
};

export const internalFault: Problem<string> = {
  code: "internal-fault",
  hl7Code: 207,
  severity: "E",
  place: {},
  found: "a fault of the receiver",
  expected: "a person who looks at the message",
};
