import { describe, expect, test } from "vitest";
import { bytesOf, header, messageText } from "./message.test-data.js";
import type { FileReading } from "./parse-file.js";
import { parseFile } from "./parse-file.js";

const fileHeader = "FHS|^~\\&|RIS|CENTRE A";
const batchHeader = "BHS|^~\\&|RIS|CENTRE A";

function fileText(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\r`).join("");
}

function codesOf({ problems }: FileReading) {
  return problems.map(({ code }) => code);
}

describe("HL7 2.5.1, 2.10.3: files and batches", () => {
  const whole = fileText(
    fileHeader,
    batchHeader,
    header,
    "PID|1",
    header,
    "BTS|2",
    batchHeader,
    header,
    "BTS|1|end",
    "FTS|2",
  );

  test.each([
    ["text", whole],
    ["bytes", bytesOf(whole)],
  ])("a whole file, from %s", (_, input) => {
    const file = parseFile(input);
    expect(file).toMatchObject({ ok: true, problems: [] });
    expect(file.header?.field(4).text).toBe("CENTRE A");
    expect(file.batches.map(({ messages }) => messages.length)).toEqual([2, 1]);
    expect(file.batches.map((batch) => batch.header?.id)).toEqual(["BHS", "BHS"]);
    expect(file.batches[1]?.trailer?.field(2).text).toBe("end");
    expect(file.trailer?.field(1).text).toBe("2");
    expect(file.messages.map(({ result }) => result.ok)).toEqual([true, true, true]);
    expect(file.messages[0]?.result.message?.segments.map(({ id }) => id)).toEqual(["MSH", "PID"]);
  });

  test.each([
    ["one message", fileText(header, "PID|1"), 1, 1],
    ["several messages", fileText(header, "PID|1", header, header), 3, 1],
    ["a batch without a file", fileText(batchHeader, header, "BTS|1"), 1, 1],
    ["a file without a batch header", fileText(fileHeader, header, header, "FTS|1"), 2, 1],
    ["counts left empty", fileText(fileHeader, batchHeader, header, "BTS", "FTS|"), 1, 1],
    ["an empty batch", fileText(batchHeader, "BTS|0"), 0, 1],
    ["an empty file", fileText(fileHeader, "FTS|0"), 0, 0],
    ["blank lines and LF", fileText("", header, "", "PID|1", "", header).replaceAll("\r", "\n"), 2, 1],
  ])("%s", (_, ...[text, messageCount, batchCount]) => {
    const file = parseFile(text);
    expect(file).toMatchObject({ ok: true, problems: [] });
    expect(file.messages).toHaveLength(messageCount);
    expect(file.batches).toHaveLength(batchCount);
  });

  test.each([
    [["BTS|1", "FTS|1"], ["envelope-count-differs"], { segment: "BTS", occurrence: 1, field: 1 }],
    [["BTS|3", "FTS|1"], ["envelope-count-differs"], { segment: "BTS", occurrence: 1, field: 1 }],
    [["BTS|2", "FTS|2"], ["envelope-count-differs"], { segment: "FTS", occurrence: 1, field: 1 }],
    [["BTS|two", "FTS|1"], ["envelope-count-unreadable"], { segment: "BTS", occurrence: 1, field: 1 }],
    [["BTS|-2", "FTS|1"], ["envelope-count-unreadable"], { segment: "BTS", occurrence: 1, field: 1 }],
    [['BTS|""', "FTS|1"], ["envelope-count-unreadable"], { segment: "BTS", occurrence: 1, field: 1 }],
  ])("two messages and the trailers %j", (trailers, codes, place) => {
    const file = parseFile(fileText(fileHeader, batchHeader, header, header, ...trailers));
    expect(file.ok).toBe(false);
    expect(codesOf(file)).toEqual(codes);
    expect(file.problems[0]?.place).toEqual(place);
    expect(file.messages).toHaveLength(2);
  });

  test("a file cut short is told from a whole one, whatever the count would have been", () => {
    const file = parseFile(fileText(fileHeader, batchHeader, header));
    expect(file.ok).toBe(true);
    expect(file.problems.map(({ code, severity, place }) => [code, severity, place.segment])).toEqual([
      ["envelope-incomplete", "W", "BTS"],
      ["envelope-incomplete", "W", "FTS"],
    ]);
    expect(codesOf(parseFile(fileText(header, "BTS|1", "FTS|1")))).toEqual([
      "envelope-incomplete",
      "envelope-incomplete",
    ]);
    expect(codesOf(parseFile(fileText(batchHeader, header, batchHeader, header, "BTS|1")))).toEqual([
      "envelope-incomplete",
    ]);
  });

  test.each([
    ["FHS after a message", [header, fileHeader, "FTS|1"], ["envelope-order"]],
    ["two FHS", [fileHeader, fileHeader, header, "FTS|1"], ["envelope-order"]],
    ["a message after FTS", [fileHeader, header, "FTS|1", header], ["envelope-order"]],
    ["text before the first message", ["free text", header], ["text-outside-message"]],
    ["text after a trailer", [batchHeader, header, "BTS|1", "PID|1"], ["text-outside-message"]],
    ["a header without delimiters", ["BHS", header, "BTS|1"], ["field-separator-missing"]],
    ["nothing at all", [""], ["header-missing"]],
    ["no message", ["MSHX|"], ["text-outside-message"]],
  ])("%s is refused", (_, lines, codes) => {
    const file = parseFile(fileText(...lines));
    expect(file.ok).toBe(false);
    expect(codesOf(file)).toEqual(codes);
  });

  test("each message is accepted or refused by itself, and counts either way", () => {
    const unreadable = bytesOf(`${header.replace("UNICODE UTF-8", "8859/1")}\rPID|\x92\r`);
    const latin = bytesOf(`${header.replace("UNICODE UTF-8", "8859/1")}\rPID|\xe9\r`);
    const utf8 = new TextEncoder().encode(messageText("PID|é"));
    const bytes = Uint8Array.of(
      ...bytesOf(`${batchHeader}\r`),
      ...latin,
      ...unreadable,
      ...utf8,
      ...bytesOf("BTS|3\r"),
    );
    const file = parseFile(bytes);
    expect(file).toMatchObject({ ok: true, problems: [] });
    expect(file.messages.map(({ result }) => result.ok)).toEqual([true, false, true]);
    expect(file.messages.map(({ result }) => result.message?.text("PID-1"))).toEqual(["é", undefined, "é"]);
    expect(file.messages.map(({ source }) => source)).toEqual([latin, unreadable, utf8]);
  });

  test("the pieces of a file of messages are the whole file, byte order mark and blank lines included", () => {
    const bytes = new TextEncoder().encode(
      `\uFEFF\r\n${messageText("PID|é")}\n\n${messageText("PID|2", "?")}\r\r`,
    );
    const { messages } = parseFile(bytes);
    expect(messages).toHaveLength(2);
    expect(messages.flatMap(({ source }) => [...(source as Uint8Array)])).toEqual([...bytes]);
  });

  const framed = (message: string) => `\v${message}\x1c\r`;

  test.each([
    ["two frames", `${framed(`${header}\rPID|1\r`)}${framed(`${header}\rPID|2\r`)}`],
    ["the last segment without an ending", `${framed(`${header}\rPID|1`)}${framed(`${header}\rPID|2`)}`],
    ["frames one a line, as LF", `${framed(`${header}\nPID|1\n`)}\n${framed(`${header}\nPID|2\n`)}\n`],
    ["an end that is cut off", `${framed(`${header}\rPID|1\r`)}\v${header}\rPID|2\r`],
  ])("the frames of a recorded connection are told, and no part of its messages: %s", (_, text) => {
    for (const input of [text, bytesOf(text)]) {
      const file = parseFile(input);
      expect(file).toMatchObject({ ok: true, problems: [{ code: "frames-in-file", severity: "W" }] });
      expect(file.messages.map(({ result }) => result.ok)).toEqual([true, true]);
      expect(file.messages.map(({ result }) => result.message?.text("PID-1"))).toEqual(["1", "2"]);
      const written = file.messages.map(({ result }) => result.message?.toText() ?? "").join("");
      expect([written.includes("\v"), written.includes("\x1c")]).toEqual([false, false]);
    }
  });

  test("text between frames is an error, as elsewhere", () => {
    const text = `${framed(`${header}\r`)}garbage\r${framed(`${header}\r`)}`;
    expect(codesOf(parseFile(text))).toEqual(["frames-in-file", "text-outside-message"]);
    expect(parseFile(text).messages).toHaveLength(2);
  });

  test("a control character at the end of a line is content where no frame was begun", () => {
    const { messages } = parseFile(`${header}\rPID|1\x1c\rPV1|1\r`);
    expect(messages[0]?.result.message?.segments.map(({ id }) => id)).toEqual(["MSH", "PID", "PV1"]);
  });

  test("envelope segments have delimiters of their own, and the fallback character set", () => {
    const text = `BHS#*!?%#A*B#caf\xe9\r${header}\rBTS#1\r`;
    expect(parseFile(text).batches[0]?.header?.field(3).component(2).text).toBe("B");
    expect(parseFile(bytesOf(text), { fallbackCharset: "8859/1" }).batches[0]?.header?.field(4).text).toBe(
      "café",
    );
    const refused = parseFile(bytesOf(text));
    expect(refused.problems).toMatchObject([
      { code: "undecodable", place: { segment: "BHS", occurrence: 1 } },
    ]);
    expect(refused.batches[0]?.header?.field(4).state).toBe("empty");
    expect(refused.batches[0]?.header?.field(3).text).toBe("A");
  });

  test("an error is never lost among many remarks", () => {
    const incomplete = Array(200).fill(`${batchHeader}\r${header}`);
    expect(parseFile(fileText(...incomplete, "BTS|1"))).toMatchObject({ ok: true });
    expect(parseFile(fileText(...incomplete, "BTS|2"))).toMatchObject({ ok: false });
  });

  test("more messages than allowed are refused", () => {
    const text = fileText(header, header, header);
    expect(parseFile(text, { maximumMessages: 3 })).toMatchObject({ ok: true });
    const refused = parseFile(text, { maximumMessages: 2 });
    expect(codesOf(refused)).toEqual(["messages-too-many"]);
    expect(refused.messages).toHaveLength(2);
    const batches = (count: number) =>
      fileText(fileHeader, ...Array(count).fill(`${batchHeader}\rBTS|0`), `FTS|${count}`);
    expect(parseFile(batches(2), { maximumMessages: 2 })).toMatchObject({ ok: true, problems: [] });
    expect(codesOf(parseFile(batches(20), { maximumMessages: 2 }))).toContain("messages-too-many");
  });
});
