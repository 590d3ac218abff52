import type { Segment } from "../syntax/index.js";
import type { MessageSubject } from "./reading.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";

/** The message types that are read, by type and event, each with what it is about. */
const supported: Readonly<Record<string, Readonly<Record<string, MessageSubject>>>> = {
  ORM: { O01: "order" },
  OMG: { O19: "order" },
  OMI: { O23: "order" },
  ORU: { R01: "result" },
  MDM: { T02: "document", T10: "document" },
  ADT: { A08: "person", A31: "person", A40: "person" },
};

/** An acknowledgment repeats the event of the message that it answers, or none. */
const acknowledgment = "ACK";

/** What a message is about, by MSH-9; undefined for a type that is not read. */
export function subjectOf(header: Segment): MessageSubject | undefined {
  const type = header.field(9).component(1).text;
  if (type === acknowledgment) return "acknowledgment";
  const events = Object.hasOwn(supported, type) ? supported[type] : undefined;
  const event = header.field(9).component(2).text;
  return events !== undefined && Object.hasOwn(events, event) ? events[event] : undefined;
}

const names = [
  ...Object.entries(supported).flatMap(([type, events]) =>
    Object.keys(events).map((event) => `${type}^${event}`),
  ),
  acknowledgment,
];

/** Why a message is not read, by MSH-9. */
export function typeProblem(header: Segment): ReadingProblem {
  const type = header.field(9).component(1).text;
  const list = names.join(", ");
  const expected = { en: `one of ${list}`, fr: `l’un de ${list}` };
  if (type === "") {
    const found = { en: "no message type", fr: "aucun type de message" };
    return readingProblem("message-type-missing", placeIn(header, { field: 9 }), { found, expected });
  }
  if (Object.hasOwn(supported, type)) {
    const found = { en: `another event of ${type}`, fr: `un autre événement de ${type}` };
    const place = placeIn(header, { field: 9, component: 2 });
    return readingProblem("event-unsupported", place, { found, expected });
  }
  const isType = /^[A-Z0-9]{3}$/.test(type);
  const found = {
    en: isType ? `message type ${type}` : "another message type",
    fr: isType ? `le type de message ${type}` : "un autre type de message",
  };
  const place = placeIn(header, { field: 9, component: 1 });
  return readingProblem("message-type-unsupported", place, { found, expected });
}
