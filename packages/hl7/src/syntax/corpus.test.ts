import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hl7Message } from "@medplum/core";
import { describe, expect, test } from "vitest";
import { buildMessage } from "./build-message.js";
import type { Message } from "./message.js";
import { parseFile } from "./parse-file.js";
import { parseMessage } from "./parse-message.js";
import type { Content, FieldInput, FieldTree, SegmentInput, SegmentTree } from "./tree.js";
import type { Value } from "./value.js";

/** Public sample messages, not part of the repository: they lie beside it where its checks run. */
const corpus = fileURLToPath(new URL("../../../../../shared/corpus", import.meta.url));
const isCorpusThere = existsSync(corpus);
const options = { fallbackCharset: "UNICODE UTF-8" } as const;

const paths = isCorpusThere
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".hl7"))
      .sort()
  : [];

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(corpus, path)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function messagesOf(path: string): readonly Message[] {
  return parseFile(bytesOf(path), options).messages.flatMap(({ result }) => result.message ?? []);
}

/** A segment as it is to be written: line break commands are read as line feeds, and written as lines. */
function withLines({ id, fields }: SegmentTree): SegmentInput {
  const leaf = (value: Value): Content =>
    value.state === "value" ? { lines: value.text.split("\n") } : value;
  const field = ({ repetitions }: FieldTree): FieldInput => ({
    repetitions: repetitions.map(({ components }) => ({
      components: components.map(({ subcomponents }) => ({ subcomponents: subcomponents.map(leaf) })),
    })),
  });
  return { id, fields: Object.fromEntries(Object.entries(fields).map(([n, tree]) => [n, field(tree)])) };
}

/** The samples that are wrong by themselves, and the error that each is refused with. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "001_TN_ORU_R01_LRI_annotated_for_transformation.hl7": Array(5).fill("segment-unreadable"),
  "001_TX_OML_O21.hl7": ["segment-unreadable"],
  "msh_present_but_missing_all_fields.hl7": ["encoding-characters-missing", "version-missing"],
  "msh_present_but_missing_msh-2.hl7": ["encoding-characters-missing"],
};

describe.skipIf(!isCorpusThere)("The public corpus (skipped where ../shared/corpus is not there)", () => {
  test("has 138 messages", () => {
    expect(paths).toHaveLength(138);
    expect(paths.flatMap(messagesOf)).toHaveLength(138);
  });

  // Each is read, or refused for what is wrong in it, and its bytes come back.
  test.each(paths)("%s", (path) => {
    const { messages, problems } = parseFile(bytesOf(path), options);
    expect(problems.filter(({ severity }) => severity === "E")).toEqual([]);
    for (const { source, result } of messages) {
      const errors = result.problems.filter(({ severity }) => severity === "E").map(({ code }) => code);
      expect(errors).toEqual(refused[nameOf(path)] ?? []);
      expect(result.message?.toBytes()).toEqual({ ok: true, bytes: source });
    }
  });

  test("without a fallback, those that declare no character set are read if they are ASCII", () => {
    const undecodable = paths.filter((path) => {
      const { messages } = parseFile(bytesOf(path));
      return messages.some(({ result }) => result.problems.some(({ code }) => code === "undecodable"));
    });
    const declaring = paths.filter((path) =>
      messagesOf(path).some((message) => message.text("MSH-18") !== ""),
    );
    const beyondAscii = paths.filter((path) => bytesOf(path).some((byte) => byte >= 0x80));
    expect(undecodable).toEqual(beyondAscii.filter((path) => !declaring.includes(path)));
    expect(undecodable.length).toBeGreaterThan(0);
  });

  test("the messages of the French teleradiology specification have no problem at all", () => {
    const french = paths.filter((path) => path.startsWith("ansforge"));
    expect(french).toHaveLength(7);
    for (const path of french) expect(parseMessage(bytesOf(path))).toMatchObject({ ok: true, problems: [] });
  });

  test("written again from its values, a message says the same", () => {
    for (const message of paths.filter((path) => refused[nameOf(path)] === undefined).flatMap(messagesOf)) {
      const tree = message.tree();
      const built = buildMessage(tree.map(withLines), { ...options, delimiters: message.delimiters });
      expect(built.ok && JSON.stringify(built.message.tree())).toBe(JSON.stringify(tree));
    }
  });

  test("every field is the field that another reader finds", () => {
    const text = (message: Message) =>
      message
        .toText()
        .trim()
        .replace(/[\r\n]+/g, "\r");
    for (const message of paths.filter((path) => refused[nameOf(path)] === undefined).flatMap(messagesOf)) {
      const peer = Hl7Message.parse(text(message));
      expect(message.segments).toHaveLength(peer.segments.length);
      message.segments.forEach((segment, index) => {
        const peerFields = peer.segments[index]?.fields.slice(1).map((field) => field.toString()) ?? [];
        // The peer does not count the field separator as MSH-1.
        const from = segment.id === "MSH" ? 1 : 0;
        expect(segment.fields.slice(from).map(({ raw }) => raw)).toEqual(peerFields);
      });
    }
  });
});
