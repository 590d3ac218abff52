import type { Segment } from "@opendepistage/hl7";
import { caseKey } from "../bundle/case-key.js";
import {
  type AnswerBundle,
  type AnswerOrigin,
  answerBundle,
  defaultSender,
  joinedBundle,
  type Reference,
} from "../bundle/write-answer.js";
import type { ReadAnswer } from "./answer.js";
import { usableText } from "./assigned-identifier.js";
import { type DecidedExamination, decidedExaminations } from "./decided-examination.js";
import { focusReference } from "./focus-reference.js";
import { personReference } from "./person-reference.js";

/** The decisions on one examination of a message as a case of its own. */
export type MessageCase = Pick<AnswerOrigin, "key" | "subject" | "focus"> &
  Pick<DecidedExamination, "results">;

/** The cases of a message, each with its person; the same message again gives the same keys. */
export function casesOf(read: ReadAnswer): readonly MessageCase[] {
  const studies = read.reading?.studies ?? [];
  return decidedExaminations(read).map((decided) => {
    const { patient, examination, results } = decided;
    const subject = personReference(patient);
    const focus = focusReference(decided, studies);
    return { results, key: messageKey(read, examination.place, subject), subject, focus };
  });
}

/** Cases of a message as one transaction Bundle (R4), written in the name of its sender. */
export function casesBundle(
  read: ReadAnswer,
  cases: readonly MessageCase[],
  origin: Pick<AnswerOrigin, "now" | "language">,
): AnswerBundle {
  const sender = messageSender(read);
  const written = cases.map(({ results, ...rest }) => answerBundle(results, { ...rest, ...origin, sender }));
  const [first, ...others] = written;
  if (first !== undefined) return joinedBundle(first, ...others);
  return answerBundle([], { key: messageKey(read), sender, subject: undefined, ...origin });
}

/** A message is known by MSH-3, MSH-4 and MSH-10, or where it has no MSH-10 by all that it says. */
function messageKey({ header, message }: ReadAnswer, place?: string, person?: Reference): string {
  const controlId = header?.field(10).text || message?.toText();
  return caseKey(
    "message",
    header?.rawField(3),
    header?.rawField(4),
    controlId,
    place,
    // Two persons are never one case, though a sender may have used an MSH-10 twice.
    person?.identifier,
  );
}

/** The system of senders of messages, named by application and facility. */
const MESSAGE_SENDER_SYSTEM = "https://opendepistage.org/fhir/message-sender";

/** MSH-3 and MSH-4, each by its name, else by its universal id. */
function messageSender({ header }: ReadAnswer): AnswerOrigin["sender"] {
  const names = [3, 4].map((field) => (header === undefined ? "" : senderName(header, field)));
  if (names.every((name) => name === "")) return defaultSender;
  return { system: MESSAGE_SENDER_SYSTEM, value: names.join("/") };
}

function senderName(header: Segment, field: number): string {
  const names = [1, 2].map((n) => usableText(header.field(field).component(n).text));
  const name = names.find((each) => each !== undefined) ?? "";
  return name.replaceAll("%", "%25").replaceAll("/", "%2F");
}
