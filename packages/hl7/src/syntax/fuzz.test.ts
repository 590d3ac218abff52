import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editMessage } from "./edit-message.js";
import type { Message } from "./message.js";
import { header, messageText } from "./message.test-data.js";
import type { ReadOptions } from "./options.js";
import { parseFile } from "./parse-file.js";
import { parseMessage } from "./parse-message.js";

const samples = [
  messageText(
    "PID|1||a&b^c~d||DUPONT^ANNE||19600512|F",
    "OBX|1|ED|x||^TEXT^^Base64^QUJD||||||F",
    'ZZZ|\\E\\F\\X41\\|""',
  ),
  `FHS|^~\\&|A\rBHS|^~\\&|A\r${messageText("NTE|1|L|é\\.br\\à")}BTS|1\rFTS|1\r`,
  `${header.replace("^~\\&", "*!?%#").replaceAll("|", "$")}\nOBX$1$TX$?F?`,
].map((text) => new TextEncoder().encode(text));

const telling = [...'\r\n|^~\\&"MSHFBTX.0', "\u001c", "\u000b"].map((character) => character.charCodeAt(0));
const anyByte = fc.oneof(fc.constantFrom(...telling), fc.nat(255));

/** A sample of which stretches are cut, doubled or overwritten. */
const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.array(anyByte, { maxLength: 6 })),
      { maxLength: 8 },
    ),
  )
  .map(([sample, edits]) => {
    const bytes = [...sample];
    for (const [where, removed, added] of edits)
      bytes.splice(Math.floor(where * bytes.length), removed, ...added);
    return Uint8Array.from(bytes);
  });

const anyOptions: fc.Arbitrary<ReadOptions> = fc.constantFrom<ReadOptions>(
  {},
  { fallbackCharset: "8859/15" },
  { charset: "WINDOWS-1252" },
  { charset: "UNICODE UTF-8", maximumSegments: 2, maximumMessages: 1 },
);

/** Reads everything that can be read, in every way. */
function readAll(message: Message): void {
  for (const segment of message.segments) {
    for (const field of segment.fields) {
      expect(field.repetitions.length).toBeGreaterThan(0);
      expect(["empty", "delete", "value"]).toContain(field.state);
    }
  }
  expect(message.tree()).toHaveLength(message.segments.length);
  expect(message.get("OBX-5[2].3.4").state).toBeDefined();
  expect(message.get("MSH-2").state).toBe("value");
}

describe("Whatever is sent", () => {
  test("reading bytes ends without throwing, and what was read gives the bytes back", () => {
    fc.assert(
      fc.property(mutated, anyOptions, (bytes, options) => {
        const result = parseMessage(bytes, options);
        expect(result.ok).toBe(result.problems.every(({ severity }) => severity !== "E"));
        if (result.message === undefined) return;
        readAll(result.message);
        expect(result.message.toBytes()).toEqual({ ok: true, bytes });
      }),
      { numRuns: 3000 },
    );
  });

  test("reading text ends without throwing, and what was read gives the text back", () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const text = new TextDecoder().decode(bytes);
        const { message } = parseMessage(text);
        if (message === undefined) return;
        readAll(message);
        expect(message.toText()).toBe(text);
        expect(typeof message.toBytes().ok).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });

  test("editing ends without throwing, and changes the one leaf", () => {
    fc.assert(
      fc.property(
        mutated,
        fc.constantFrom("PID-5.2", "OBX-5", "ZZZ-2[2].3", "NTE-9" as const),
        (bytes, path) => {
          const { message } = parseMessage(bytes);
          if (message === undefined) return;
          const built = editMessage(message).set(path, "a|b").build();
          if (built.ok) expect(built.message.text(path)).toBe("a|b");
          else expect(built.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("reading a file ends without throwing, and every byte of a message is in one message", () => {
    fc.assert(
      fc.property(fc.array(mutated, { maxLength: 3 }), anyOptions, (parts, options) => {
        const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
        const file = parseFile(bytes, options);
        expect(file.batches.flatMap(({ messages }) => messages)).toEqual(file.messages);
        for (const { source, result } of file.messages) {
          if (result.message !== undefined)
            expect(result.message.toBytes()).toEqual({ ok: true, bytes: source });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
