import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMessage } from "../syntax/index.js";
import { acknowledge } from "../write/index.js";
import { decideMessage } from "./decide-message.js";
import { readMessage } from "./read-message.js";

/** What no output may hold. */
const mark = "Zzmark";

/** Values as senders put them into fields, right or wrong, each with the mark. */
const marked: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(mark, `${mark} Jeanne`, `1960${mark}`, `${mark}^${mark}^${mark}`, `${mark}~${mark}`),
  fc
    .string({ unit: "grapheme-ascii", maxLength: 8 })
    .map((text) => `${mark}${text.replace(/[|\\\r\n]/g, "")}`),
);

/** Fields that say what a value is, which are shown; all others are marked. */
const shown: Readonly<Record<string, readonly number[]>> = {
  MSH: [1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 21],
  OBX: [3],
  OBR: [4],
  ORC: [],
  PID: [],
  MSA: [],
  ERR: [5],
};

const templates = [
  "PID|1||2||3||19600503|F|||5|||||||||||||||||||||VALI",
  "ORC|NW|D1|||||||20260102",
  "OBR|1|D1||24606-6^^LN|||20260105|||||||||||A1|P1||||||F",
  "OBX|1|CE|BIRADS^^OPENDEPISTAGE|L|1^^OPENDEPISTAGE||||||F|||20260105||||||",
  "OBX|2|DT|LAST-MAMMOGRAM-DATE^^OPENDEPISTAGE||20240514||||||F",
  "OBX|3|XCN|FIRST-READER^^OPENDEPISTAGE||1^^^^^^^^A&1.2.250.1.71.4.2.1||||||F",
  "OBX|4|CE|UNKNOWN^^LOCAL||1||||||F",
  "OBX|5|ST|readings.reader^^OPENDEPISTAGE|1|r1||||||F",
  "OBX|6|ST|110180^^DCM||1.2.3||||||F",
  "IPC|1|2|1.2.3",
  "ZDS|1.2.3",
  "MRG|1",
  "MSA|AE|1|text",
  "ERR||PID^1^5|102|E|1||text|text",
  "NTE|1||text",
];

/** A segment with some of its fields replaced by marked values. */
function withMarks(template: string, marks: ReadonlyMap<number, string>): string {
  const id = template.slice(0, 3);
  return template
    .split("|")
    .map((field, number) =>
      shown[id]?.includes(number) || number === 0 ? field : (marks.get(number) ?? field),
    )
    .join("|");
}

const segment = (template: string) =>
  fc
    .dictionary(fc.integer({ min: 1, max: 32 }).map(String), marked, { maxKeys: 6 })
    .map((marks) =>
      withMarks(template, new Map(Object.entries(marks).map(([n, text]) => [Number(n), text]))),
    );

const message = fc
  .tuple(
    fc.constantFrom("ORM^O01", "OMI^O23", "ORU^R01", "MDM^T02", "ADT^A08", "ADT^A40", "ACK^R01"),
    ...templates.map(segment),
  )
  .map(([type, ...segments]) =>
    [`MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105||${type}|42|P|2.5.1|||||FRA|UNICODE UTF-8`, ...segments]
      .map((line) => `${line}\r`)
      .join(""),
  );

describe("Nothing of the content of a message is shown", () => {
  test("neither in problems, nor in what is carried, listed or decided, nor in the acknowledgment", () => {
    fc.assert(
      fc.property(message, (text) => {
        const result = parseMessage(text);
        const shownTexts: unknown[] = [result.problems];
        if (result.ok) {
          const reading = readMessage(result.message);
          const { carried, unmapped, problems } = reading;
          const { persons, acknowledgment } = reading;
          shownTexts.push(carried, unmapped, problems, persons, acknowledgment?.errors);
          shownTexts.push(decideMessage(reading));
          const at = { precision: "day", year: 2026, month: 1, day: 5 } as const;
          const built = acknowledge(result.header, { controlId: "1", at, problems });
          shownTexts.push(built.ok ? built.message.toText() : built.problems);
        }
        expect(JSON.stringify(shownTexts)).not.toContain(mark);
      }),
      { numRuns: 500 },
    );
  });
});
