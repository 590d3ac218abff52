import { describe, expect, test } from "vitest";
import { buildFile } from "./build-file.js";
import { standardDelimiters } from "./delimiters.js";
import type { Message } from "./message.js";
import { bytesOf, header, messageText } from "./message.test-data.js";
import { parseFile } from "./parse-file.js";
import { parseMessage } from "./parse-message.js";

function read(text: string): Message {
  const { message } = parseMessage(text);
  if (message === undefined) throw new Error("no message");
  return message;
}

const utf8 = read(messageText("PID|é"));
const latin = read(`${header.replace("UNICODE UTF-8", "8859/1")}\nPID|é`);

describe("Writing a file", () => {
  test("messages in their own character sets, the counts in the trailers", () => {
    const batches = [{ header: { 3: "RIS" }, messages: [utf8, latin] }, { messages: [] }];
    const written = buildFile({ header: { 3: "RIS" }, batches });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const latinBytes = [...bytesOf(latin.toText()), 0x0d];
    expect([...written.bytes]).toEqual([
      ...bytesOf("FHS|^~\\&|RIS\rBHS|^~\\&|RIS\r"),
      ...new TextEncoder().encode(utf8.toText()),
      ...latinBytes,
      ...bytesOf("BTS|2\rFTS|1\r"),
    ]);
    expect(parseFile(written.bytes)).toMatchObject({ ok: true, problems: [] });
  });

  test("what is written is read with its counts holding", () => {
    const batch = { header: {}, messages: [utf8, utf8] };
    const delimiters = { ...standardDelimiters, field: "#" };
    const written = buildFile(
      { header: {}, batches: [batch, batch, { header: {}, messages: [] }] },
      { delimiters },
    );
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const file = parseFile(written.bytes);
    expect(file).toMatchObject({ ok: true, problems: [] });
    expect(file.messages.map(({ result }) => result.message?.toText())).toEqual(Array(4).fill(utf8.toText()));
    expect(file.trailer?.field(1).text).toBe("3");
  });

  test("batches without a header count as they are read", () => {
    const bare = { messages: [utf8] };
    const headed = { header: {}, messages: [utf8] };
    for (const batches of [
      [bare, bare],
      [bare, headed, bare, { messages: [] }, bare],
      [],
      [{ messages: [] }],
    ]) {
      const written = buildFile({ header: {}, batches });
      if (!written.ok) throw new Error(JSON.stringify(written.problems));
      expect(parseFile(written.bytes)).toMatchObject({ ok: true, problems: [] });
    }
  });

  test("what cannot be written is a problem", () => {
    const ascii = read(`${header.replace("UNICODE UTF-8", "ASCII")}\rPID|é`);
    expect(buildFile({ batches: [{ messages: [ascii] }] })).toMatchObject({
      ok: false,
      problems: [{ code: "unencodable", place: { segment: "PID", field: 1 } }],
    });
    const batch = { header: { 3: "É" }, messages: [] };
    expect(buildFile({ batches: [batch] })).toMatchObject({ problems: [{ code: "unencodable" }] });
    expect(buildFile({ batches: [batch] }, { fallbackCharset: "8859/15" }).ok).toBe(true);
    expect(buildFile({ header: { 3: "\r" }, batches: [] })).toMatchObject({
      problems: [{ code: "line-break-in-value", place: { segment: "FHS", field: 3 } }],
    });
  });
});
