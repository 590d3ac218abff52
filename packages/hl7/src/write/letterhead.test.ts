import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildMessage, parseMessage } from "../syntax/index.js";
import { anyDelimiters, anySegmentTree } from "../syntax/message.test-data.js";
import { copySegment } from "./copy-segment.js";
import { headerFields, replyLetterhead } from "./letterhead.js";
import { letterhead } from "./letterhead.test-data.js";

describe("A segment copied into another message", () => {
  test("says the same, whatever the delimiters of the two messages", () => {
    fc.assert(
      fc.property(anySegmentTree, anyDelimiters, (tree, delimiters) => {
        const header = { id: "MSH", fields: headerFields(letterhead, ["ADT"]) };
        const built = buildMessage([header, tree], { delimiters });
        if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
        const source = built.message.segments[1];
        if (source === undefined) throw new TypeError("No segment");
        const copied = buildMessage([header, copySegment(source)]);
        expect(copied.ok && copied.message.segments[1]?.tree()).toEqual(source.tree());
      }),
      { numRuns: 300 },
    );
  });

  test("with its line break commands", () => {
    const parsed = parseMessage("MSH|^~\\&|A\rNTE|1||one\\.br\\two^\\.br\\\r");
    const note = parsed.message?.segment("NTE");
    if (note === undefined) throw new TypeError("No NTE");
    const copied = buildMessage([{ id: "MSH", fields: { 12: "2.5.1" } }, copySegment(note)]);
    expect(copied.ok && copied.message.segment("NTE")?.raw).toBe("NTE|1||one\\.br\\two^\\.br\\");
  });
});

describe("The letterhead of an answer", () => {
  const headerOf = (text: string) => {
    const { header } = parseMessage(text);
    if (header === undefined) throw new TypeError("No MSH");
    return header;
  };

  test("goes back to the sender, in its processing mode and profile", () => {
    const header = headerOf(
      "MSH|^~\\&|A^1.2^ISO|B\\T\\C|D|E~F|20260105||ORU^R01|42|T|2.3|||||FRA||||2.0^X\r",
    );
    const built = buildMessage([
      { id: "MSH", fields: headerFields(replyLetterhead(header, letterhead), ["ORU", "R01"]) },
    ]);
    expect(built.ok && built.message.toText()).toBe(
      "MSH|^~\\&|D|E~F|A^1.2^ISO|B\\T\\C|20260106134419+0100||ORU^R01|R1|T|2.5.1|||||FRA|UNICODE UTF-8|||2.0^X\r",
    );
  });

  test("is of production, and of the national profile, where the message says neither", () => {
    const fields = headerFields(
      replyLetterhead(headerOf("MSH|^~\\&|A|B|C|D|||ORU|1||2.5.1\r"), letterhead),
      [],
    );
    expect([fields[11], fields[21]]).toEqual(["P", { components: ["1.0", "CISIS_TLR_HL7_V2"] }]);
  });
});
