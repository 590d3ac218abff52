import type { Message, Segment } from "../syntax/index.js";
import type { ReceivedAcknowledgment, ReceivedError } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { sayTerm, termsOf } from "./terms.js";

/** HL7 table 0008. */
const codes: readonly string[] = ["AA", "AE", "AR", "CA", "CE", "CR"];

type AcknowledgmentContext = Pick<ReadingContext, "header" | "use" | "carried" | "problems">;

/** Reads MSA and ERR of an acknowledgment. */
export function readAcknowledgment(
  message: Message,
  { header, use, carried, problems }: AcknowledgmentContext,
): ReceivedAcknowledgment | undefined {
  const answer = message.segment("MSA");
  if (answer === undefined) {
    problems.push(answerMissing(header));
    return undefined;
  }
  const code = answer.field(1).text;
  const isCode = codes.includes(code);
  const controlId = answer.field(2).text;
  use.use(answer, ...(isCode ? [1] : []), 2);
  if (isCode) carried.push({ what: "acknowledgment", place: "MSA-1", value: code });
  else problems.push(codeProblem(answer));
  if (controlId === "") problems.push(controlIdProblem(answer));
  const errors = message.segmentsOf("ERR").map((segment) => {
    use.use(segment, 1, 2, 3, 4, 5);
    return errorOf(segment);
  });
  return { code: isCode ? code : undefined, controlId, errors };
}

/** ERR-2 to ERR-5; in versions before 2.5, ERR-1 with the place and the code in one. */
function errorOf(segment: Segment): ReceivedError {
  const severity = segment.field(4).text;
  const isOld = segment.field(3).state === "empty" && segment.field(2).state === "empty";
  const hl7Code = isOld ? segment.field(1).component(4).text : segment.field(3).text;
  const location = segment
    .field(isOld ? 1 : 2)
    .repetition(1)
    .components.map(({ text }) => text);
  return {
    hl7Code: /^\d{1,3}$/.test(hl7Code) ? hl7Code : undefined,
    severity: /^[EWIF]$/.test(severity) ? severity : undefined,
    code: termsOf(segment.field(5).repetition(1)).map(sayTerm)[0],
    // In ERR-1 (data type ELD) the code follows segment, which of them, and field.
    place: placeOf(isOld ? location.slice(0, 3) : location),
  };
}

/** A place of data type ERL: segment, which of them, field, repetition, component, subcomponent. */
function placeOf(parts: readonly string[]): string | undefined {
  const [segment = "", ...numbers] = parts;
  if (!/^[A-Z][A-Z0-9]{2}$/.test(segment)) return undefined;
  const known = numbers.map((text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined));
  const [occurrence, field, repetition, component, subcomponent] = known;
  return sayPlace({
    segment,
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(field === undefined ? {} : { field }),
    ...(repetition === undefined ? {} : { repetition }),
    ...(component === undefined ? {} : { component }),
    ...(subcomponent === undefined ? {} : { subcomponent }),
  });
}

function answerMissing(header: Segment): ReadingProblem {
  const place = { segment: "MSA", occurrence: 1, line: header.position.index + 2 };
  return readingProblem("acknowledgment-missing", place, {
    found: { en: "no MSA", fr: "aucun MSA" },
    expected: { en: "MSA in an acknowledgment", fr: "MSA dans un acquittement" },
  });
}

function codeProblem(answer: Segment): ReadingProblem {
  const list = codes.join(", ");
  return readingProblem("acknowledgment-code-unsupported", placeIn(answer, { field: 1 }), {
    found: { en: "no code of HL7 table 0008", fr: "aucun code de la table HL7 0008" },
    expected: { en: `one of ${list}`, fr: `l’un de ${list}` },
  });
}

function controlIdProblem(answer: Segment): ReadingProblem {
  return readingProblem("acknowledged-id-missing", placeIn(answer, { field: 2 }), {
    found: { en: "no control id", fr: "aucun identifiant de message" },
    expected: { en: "the id of the message that is answered", fr: "l’identifiant du message acquitté" },
  });
}
