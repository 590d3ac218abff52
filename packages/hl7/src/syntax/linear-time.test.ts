import { describe, expect, test } from "vitest";
import { editMessage } from "./edit-message.js";
import { header } from "./message.test-data.js";
import { parseFile } from "./parse-file.js";
import { parseMessage } from "./parse-message.js";

const megabyte = 1_000_000;

/** Messages made to be slow, by how they are filled; each is read in the way that would suffer most. */
const hostile: Readonly<Record<string, string>> = {
  "carriage returns": "\r",
  "line feeds": "\n",
  "short segments": "PID|1\r",
  "lines that are no segments": "?\r",
  headers: "MSH|^~\\&|\r",
  envelopes: "BHS|^~\\&|\rBTS|9\r",
  "field separators": "|",
  repetitions: "~",
  components: "^",
  subcomponents: "&",
  "escape characters": "\\",
  "escape sequences": "\\F\\",
  "unknown escape sequences": "\\Z\\",
  "unterminated escape sequences": "\\F|",
  "unterminated escape sequences in segments": "\\|\rOBX|",
  hexadecimal: "\\X41",
  "encapsulated data": "\rOBX|1|ED|||~\\",
  accents: "é",
  text: "a",
};

function filled(filling: string, size: number): string {
  return `${header}\rOBX|1|TX|||${filling.repeat(Math.ceil(size / filling.length))}`;
}

function readThrough(text: string): number {
  const { message } = parseMessage(text, { maximumSegments: 100 * megabyte });
  const field = message?.segment("OBX")?.field(5);
  const read = message?.get("OBX-5[2].2.2").state;
  const count =
    (field?.text.length ?? 0) + (field?.state.length ?? 0) + (message?.segment("OBX")?.fieldCount ?? 0);
  if (message !== undefined) editMessage(message).set("OBX-9", "x").build();
  return count + (read?.length ?? 0) + parseFile(text).problems.length;
}

function readBadBytes(filling: string, size: number): number {
  // ASCII all through, but for the last byte.
  const bytes = new TextEncoder().encode(`${filled(filling, size)}é`);
  return parseMessage(bytes, { charset: "ASCII" }).problems.length + parseFile(bytes).problems.length;
}

function millisecondsOf(work: () => number): number {
  const begin = performance.now();
  expect(work()).toBeGreaterThan(0);
  return performance.now() - begin;
}

/** Least of the ratios seen: other work on the machine only ever makes one of them larger. */
function ratioOf(work: (size: number) => number, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && least >= 2.5; attempt += 1) {
    const once = millisecondsOf(() => work(size));
    least = Math.min(least, millisecondsOf(() => work(2 * size)) / once);
  }
  return least;
}

describe("Time grows with the size of a message and no faster", () => {
  test.each(Object.entries(hostile))(
    "a message of %s",
    (_, filling) => {
      expect(ratioOf((size) => readThrough(filled(filling, size)), megabyte / 2)).toBeLessThan(3);
      expect(ratioOf((size) => readBadBytes(filling, size), megabyte / 2)).toBeLessThan(3);
    },
    60_000,
  );

  test.each(["\r", "\\", "|~^&", "\\F|é"])(
    "from four megabytes of %j to eight",
    (filling) => {
      const parse = (size: number) => parseMessage(filled(filling, size)).message?.segments.length ?? 0;
      expect(ratioOf(parse, 4 * megabyte)).toBeLessThan(3);
    },
    60_000,
  );

  test("every field of a segment, one after the other or backwards", () => {
    const readFields = (size: number): number => {
      const segment = parseMessage(filled("|a", size)).message?.segment("OBX");
      const count = segment?.fieldCount ?? 0;
      for (let n = 1; n <= count; n += 1) segment?.rawField(n);
      for (let n = count; n >= 1; n -= 1) segment?.rawField(n);
      return count;
    };
    expect(ratioOf(readFields, megabyte)).toBeLessThan(3);
  });

  test("every segment of a message", () => {
    const readSegments = (size: number): number => {
      const { message } = parseMessage(filled("\rOBX|1|ED|||~\\F\\", size));
      const texts = message?.segmentsOf("OBX").map((segment) => segment.field(5).text);
      return (texts?.length ?? 0) + (message?.segments.length ?? 0);
    };
    expect(ratioOf(readSegments, megabyte)).toBeLessThan(3);
  });
});
