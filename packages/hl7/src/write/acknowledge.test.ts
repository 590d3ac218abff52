import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { birads, messageOf, resultOf } from "../read/message.test-data.js";
import { readMessage } from "../read/read-message.js";
import { type Message, messageErrorTexts, parseMessage, type Segment } from "../syntax/index.js";
import { acknowledge, type acknowledgmentCode } from "./acknowledge.js";

const at = { precision: "second", year: 2026, month: 1, day: 6, hour: 13, minute: 44, second: 19 } as const;

function answerTo(
  header: Segment | undefined,
  problems: Parameters<typeof acknowledgmentCode>[0] = [],
): Message {
  if (header === undefined) throw new TypeError("No MSH");
  const built = acknowledge(header, { controlId: "A1", at, problems });
  if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
  return built.message;
}

const ownMessage = messageOf("ORU^R01^ORU_R01", []);

describe("An acknowledgment as the French national specification asks", () => {
  test("answers the sender, in 2.5.1, for France, in UTF-8", () => {
    const lines = answerTo(ownMessage.segment("MSH")).toText().split("\r");
    expect(lines).toEqual([
      "MSH|^~\\&|SI|CRCDC|RIS|CENTRE|20260106134419||ACK^R01^ACK|A1|P|2.5.1|||||FRA|UNICODE UTF-8|||1.0^CISIS_TLR_HL7_V2",
      "MSA|AA|42",
      "",
    ]);
  });

  test.each([
    ["ORM^O01^ORM_O01", "ACK^O01^ACK"],
    ["ORU^R01", "ACK^R01^ACK"],
    ["OMI^O23^OMI_O23", "ACK^O23^ACK"],
    ["ORU", "ACK"],
    ["ORU^Zzmark", "ACK"],
  ])("of %s is %s", (type, acknowledged) => {
    expect(answerTo(messageOf(type, []).segment("MSH")).segment("MSH")?.rawField(9)).toBe(acknowledged);
  });

  test("repeats the parts of sender and receiver, the processing id and the profile", () => {
    const text = "MSH|^~\\&|A^1.2^ISO|B\\T\\C|D|E~F|20260105||ORU^R01|42|T|2.3|||||FRA|8859/15|||2.0^OTHER\r";
    const header = parseMessage(text).header;
    expect(answerTo(header).segment("MSH")?.raw).toBe(
      "MSH|^~\\&|D|E~F|A^1.2^ISO|B\\T\\C|20260106134419||ACK^R01^ACK|A1|T|2.5.1|||||FRA|UNICODE UTF-8|||2.0^OTHER",
    );
  });
});

describe("Faults of a message", () => {
  const faulty = resultOf(birads("L", "9"), birads("R", "1").replace("|R|", "||"));
  const { problems } = readMessage(faulty);

  test("are answered AE, one ERR for each, with its place, code and severity", () => {
    const answer = answerTo(faulty.segment("MSH"), problems);
    expect(answer.text("MSA-1")).toBe("AE");
    const errors = answer.segmentsOf("ERR").map((segment) => [2, 3, 4, 5].map((n) => segment.rawField(n)));
    expect(errors).toEqual([
      ["OBX^1^5^1^1", "103^Table value not found^HL70357", "E", "value-not-mapped^^OPENDEPISTAGE"],
      ["OBX^2^4^1", "101^Required field missing^HL70357", "E", "side-missing^^OPENDEPISTAGE"],
    ]);
    expect(answer.text("ERR-7")).toMatch(/^found .+, expected .+/);
  });

  test("remarks alone are answered AA, without ERR", () => {
    const remarked = messageOf("ORU^R01", ["OBR|1|D1||X^^L|||20260105"]);
    const remarks = readMessage(remarked).problems;
    expect(remarks.map(({ severity }) => severity)).toEqual(["W"]);
    const answer = answerTo(remarked.segment("MSH"), remarks);
    expect([answer.text("MSA-1"), answer.segmentsOf("ERR")]).toEqual(["AA", []]);
  });

  test("a receiver that cannot take the message now says AR", () => {
    const header = ownMessage.segment("MSH");
    if (header === undefined) throw new TypeError("No MSH");
    const problem = {
      code: "busy",
      hl7Code: 207,
      severity: "E",
      place: {},
      found: "no room",
      expected: "room",
    } as const;
    const built = acknowledge(header, { controlId: "A1", at, problems: [problem], code: "AR" });
    expect(built.ok && built.message.toText().split("\r").slice(1)).toEqual([
      "MSA|AR|42",
      `ERR|||207^${messageErrorTexts[207]}^HL70357|E|busy^^OPENDEPISTAGE||found no room, expected room`,
      "",
    ]);
  });

  test.each(["AR", "AE"] as const)(
    "%s without a problem still says code and severity, as is required",
    (code) => {
      const header = ownMessage.segment("MSH");
      if (header === undefined) throw new TypeError("No MSH");
      const built = acknowledge(header, { controlId: "A1", at, problems: [], code });
      expect(built.ok && built.message.toText().split("\r").slice(1)).toEqual([
        `MSA|${code}|42`,
        "ERR|||207^Application internal error^HL70357|E",
        "",
      ]);
    },
  );

  test("a control id with a line break command is repeated, and the answer can be given", () => {
    const header = parseMessage("MSH|^~\\&|A\\.br\\B|||D|20260105||ORU^R01|4\\.br\\2|P|2.5.1\r").header;
    const answer = answerTo(header);
    expect([answer.segment("MSA")?.raw, answer.segment("MSH")?.rawField(5)]).toEqual([
      "MSA|AA|4\\.br\\2",
      "A\\.br\\B",
    ]);
  });

  test("a message that cannot be read is answered by what stands in its MSH", () => {
    const refused = parseMessage("MSH|^~\\&|RIS|A|SI|B|20260105||ORU^R01|42|P|2.9\rnot a segment\r");
    const answer = answerTo(refused.header, refused.problems);
    expect(answer.segmentsOf("ERR").map((segment) => segment.rawField(3))).toEqual([
      "203^Unsupported version id^HL70357",
      "100^Segment sequence error^HL70357",
    ]);
  });
});

/** Samples of the national specification, not part of the repository: they lie beside it where its checks run. */
const samples = new URL(
  "../../../../../shared/corpus/ansforge+interop-ig-hl7v2-teleradiologie/",
  import.meta.url,
);

describe.skipIf(!existsSync(samples))(
  "The samples of the national specification (skipped where they are not there)",
  () => {
    const sample = (name: string) => {
      const result = parseMessage(new Uint8Array(readFileSync(new URL(`${name}.hl7`, samples))));
      if (!result.ok) throw new TypeError(JSON.stringify(result.problems));
      return result;
    };
    const order = () => sample("acquittement.1.ORM_O01");
    /** What the specification requires of MSH, apart from the id, the time and the type, and what the sample says. */
    const required = (message: Message) =>
      [3, 4, 5, 6, 11, 12, 17].map((n) => message.segment("MSH")?.rawField(n));

    test("an order that is taken", () => {
      const answer = answerTo(order().header);
      const given = sample("acquittement.2.ACK_R01").message;
      expect(required(answer)).toEqual(required(given));
      expect(answer.segment("MSA")?.raw).toBe(given.segment("MSA")?.raw);
      // The sample has ACK^R01 for an order; the text of the specification asks for the event of the message.
      expect([answer.text("MSH-9.2"), given.text("MSH-9.2")]).toEqual(["O01", "R01"]);
    });

    test("an order of a version that is not known", () => {
      const refused = parseMessage(order().message.toText().replace("|2.5.1|", "|2.9|"));
      const answer = answerTo(refused.header, refused.problems);
      const given = sample("acquittement.3.ACK_R01").message;
      expect(required(answer)).toEqual(required(given));
      expect(answer.segment("MSA")?.raw).toBe(given.segment("MSA")?.raw);
      const error = (message: Message) =>
        ["ERR-2.1", "ERR-2.2", "ERR-2.3", "ERR-3.1", "ERR-4"].map((path) => message.text(path as "ERR-4"));
      expect(error(answer)).toEqual(error(given));
    });
  },
);
