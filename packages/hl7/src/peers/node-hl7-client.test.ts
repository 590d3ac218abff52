import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hl7Message } from "@medplum/core";
import fc from "fast-check";
import { Message as PeerMessage } from "node-hl7-client";
import { describe, expect, test } from "vitest";
import { decideMessage } from "../read/decide-message.js";
import { messageOf, orderOf } from "../read/message.test-data.js";
import { readMessage } from "../read/read-message.js";
import { buildMessage, parseFile, parseMessage } from "../syntax/index.js";
import { anySegmentTree, header, messageText } from "../syntax/message.test-data.js";
import { acknowledge } from "../write/acknowledge.js";
import { fromNodeHl7Client } from "./node-hl7-client.js";

const parsedByPeer = (text: string) => fromNodeHl7Client(new PeerMessage({ text }));
const lostOf = (text: string) => parsedByPeer(text).lost.map(({ code, severity }) => [code, severity]);

describe("A message that node-hl7-client has parsed", () => {
  test("is the message that its sender wrote, to the byte, but for the end that is put back", () => {
    const text = messageText("PID|1||a\\F\\b^c&d~e||x\\E\\y", 'ZZZ|""|a^^|||');
    const { result, lost } = parsedByPeer(text);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(result.message?.toText()).toBe(text);
    expect(result.message?.text("PID-3")).toBe("a|b");
    expect(lost).toMatchObject([{ code: "peer-end-dropped", severity: "I" }]);
  });

  test("any message that our own codec builds comes through it", () => {
    fc.assert(
      fc.property(anySegmentTree, (tree) => {
        const built = buildMessage([
          { id: "MSH", fields: { 9: "ORU", 10: "1", 12: "2.5.1", 18: "UNICODE UTF-8" } },
          tree,
          { id: "ZZE", fields: { 1: "end" } },
        ]);
        if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
        const text = built.message.toText();
        // The peer cannot tell U+FFFD of the sender from its own.
        fc.pre(!text.includes("\uFFFD"));
        expect(parsedByPeer(text).result.message?.toText()).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("is decided as the message itself is", () => {
    const message = orderOf();
    const { result } = parsedByPeer(message.toText());
    if (!result.ok) throw new TypeError("Not parsed");
    expect(decideMessage(readMessage(result.message))).toEqual(decideMessage(readMessage(message)));
  });

  test.each([
    ["line feeds", "\n"],
    ["CRLF", "\r\n"],
  ])("keeps its %s", (_, ending) => {
    const text = messageText("PID|1").replaceAll("\r", ending);
    expect(parsedByPeer(text).result.message?.toText()).toBe(text);
  });

  test("of one line ends by a carriage return", () => {
    expect(parsedByPeer(`${header}\r`).result.message?.toText()).toBe(`${header}\r`);
  });

  test("is refused here where the strict parser refuses it, though the peer takes it", () => {
    const { result } = parsedByPeer(`${header.replace("|2.5.1|", "|2.9|")}\rPID|1\rjunk\r`);
    expect(result).toMatchObject({ ok: false });
    expect(result.problems.map(({ code }) => code)).toEqual(["version-unsupported", "segment-unreadable"]);
  });
});

describe("What node-hl7-client has lost is told", () => {
  test("bytes that are no UTF-8, whatever MSH-18 says", () => {
    const latin = Buffer.from(messageText("PID|1||||É").replace("UNICODE UTF-8", "8859/1"), "latin1");
    expect(lostOf(latin.toString("utf8"))).toEqual([
      ["peer-end-dropped", "I"],
      ["peer-characters-lost", "E"],
    ]);
    expect(parseMessage(latin).message?.text("PID-5")).toBe("É");
  });

  test("that MSH-18 names another character set than the one it was decoded by", () => {
    const text = messageText("PID|1||||É").replace("UNICODE UTF-8", "8859/1");
    expect(lostOf(text)).toEqual([
      ["peer-end-dropped", "I"],
      ["peer-charset-ignored", "W"],
    ]);
    expect(lostOf(text.replace("É", "E"))).toEqual([["peer-end-dropped", "I"]]);
  });

  test("and what cannot be told is known: blanks at the end, and what was set without escapes", () => {
    const blank = parsedByPeer(messageText("PID|1||a "));
    expect(blank.result.message?.text("PID-3")).toBe("a");
    const changed = new PeerMessage({ text: messageText("PID|1||||a") });
    changed.set("PID.5", "b|c\rPID|2");
    const { result } = fromNodeHl7Client(changed);
    expect(result.message?.segmentsOf("PID")).toHaveLength(2);
  });
});

const corpus = fileURLToPath(new URL("../../../../../shared/corpus", import.meta.url));
const isCorpusThere = existsSync(corpus);

describe.skipIf(!isCorpusThere)("The public corpus (skipped where ../shared/corpus is not there)", () => {
  test("every message that is valid comes through the peer as it is", () => {
    const paths = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".hl7"),
    );
    let count = 0;
    for (const path of paths) {
      const options = { fallbackCharset: "UNICODE UTF-8" } as const;
      for (const { result } of parseFile(readFileSync(join(corpus, path), "utf8"), options).messages) {
        if (!result.ok) continue;
        const text = result.message.toText();
        const again = fromNodeHl7Client(new PeerMessage({ text }), options).result;
        expect(again.message?.toText().trimEnd()).toBe(text.trimEnd());
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(130);
  });
});

describe("An acknowledgment of ours, read by peers", () => {
  const at = { precision: "second", year: 2026, month: 1, day: 6, hour: 13, minute: 44, second: 19 } as const;
  const problem = {
    code: "busy",
    hl7Code: 207,
    severity: "E",
    place: { segment: "MSH", occurrence: 1, field: 12 },
    found: "no room | now",
    expected: "room",
  } as const;

  test.each(["AA", "AE", "AR"] as const)("%s", (code) => {
    const msh = messageOf("ORM^O01^ORM_O01", []).segment("MSH");
    if (msh === undefined) throw new TypeError("No MSH");
    const problems = code === "AA" ? [] : [problem];
    const built = acknowledge(msh, { controlId: "A1", at, problems, code });
    if (!built.ok) throw new TypeError("Not built");
    const text = built.message.toText();
    const node = new PeerMessage({ text });
    expect([node.get("MSA.1").toString(), node.get("MSA.2").toString()]).toEqual([code, "42"]);
    const medplum = Hl7Message.parse(text);
    expect(medplum.getSegment("MSA")?.getField(1)?.toString()).toBe(code);
    if (code === "AA") return;
    expect([node.get("ERR.3.1").toString(), node.get("ERR.4").toString()]).toEqual(["207", "E"]);
    expect(node.get("ERR.7").toString()).toBe("found no room | now, expected room");
    expect(medplum.getSegment("ERR")?.getField(2)?.toString()).toBe("MSH^1^12^1");
  });
});
