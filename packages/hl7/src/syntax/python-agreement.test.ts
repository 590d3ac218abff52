import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildMessage } from "./build-message.js";
import type { Delimiters } from "./delimiters.js";
import type { Component, Field } from "./element.js";
import type { Message } from "./message.js";
import { anyDelimiters, anySegmentTree, header, messageText } from "./message.test-data.js";
import { parseFile } from "./parse-file.js";
import { parseMessage } from "./parse-message.js";
import type { Segment } from "./segment.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The interpreter that has python-hl7, of Debian’s package python3-hl7 or of the path. */
const python = ["/usr/bin/python3", "python3"].find(
  (command) => spawnSync(command, ["-c", "import hl7"], { stdio: "ignore" }).status === 0,
);
// biome-ignore lint/style/noProcessEnv: what a developer may lack, CI must have: there a skipped test is a failed one.
const isSkipped = python === undefined && process.env["CI"] !== "true";

/** A leaf as it is written, and as it is read. */
type Leaf = readonly [raw: string, text: string];
type FieldParts = readonly (readonly (readonly Leaf[])[])[];
type SegmentParts = readonly FieldParts[];
type Answer = { readonly segments: readonly SegmentParts[] } | { readonly error: string };

/** What python-hl7 makes of each text. */
function askPython(texts: readonly string[]): readonly Answer[] {
  const { stdout, stderr, status } = spawnSync(python ?? "python3", [here("python-agreement.py")], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 512 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`python-hl7 gave no answer: ${stderr}`);
  return JSON.parse(stdout) as readonly Answer[];
}

const leavesOf = (component: Component): readonly Leaf[] =>
  component.subcomponents.map((leaf) => [leaf.raw, leaf.text]);
const partsOf = (field: Field): FieldParts =>
  field.repetitions.map(({ components }) => components.map(leavesOf));
const one = (text: string): FieldParts => [[[[text, text]]]];

/** A line in the form in which the script gives it. */
function ownParts(segment: Segment, { field }: Delimiters): SegmentParts {
  return [one(segment.raw.split(field)[0] ?? ""), ...segment.fields.map(partsOf)];
}

/**
 * The line ends that python-hl7 knows, no blank lines, and a last segment that keeps the blanks before it: python-hl7
 * strips the whole message, blanks that belong to the last value included.
 */
function prepared(text: string, field: string): string {
  const lines = text.replace(/[\r\n]+$/, "").replace(/[\r\n]+/g, "\r");
  return `${lines}\rZZE${field}end`;
}

/** Escape sequences that both resolve alike, between two escape characters. */
const sharedSequences = ["F", "S", "T", "R", "E"];

/** Whether a leaf has escape sequences of which the two are known to make something else (see below). */
function isReadOtherwise(raw: string, { escape = "" }: Delimiters): boolean {
  if (raw === '""') return true;
  const pieces = escape === "" ? [raw] : raw.split(escape);
  const sequences = pieces.filter((_, index) => index % 2 === 1);
  return pieces.length % 2 === 0 || sequences.some((sequence) => !sharedSequences.includes(sequence));
}

/** The leaves without their text where the two are known to differ in it. */
function comparable(segment: SegmentParts, delimiters: Delimiters): unknown {
  const isHeader = ["MSH", "FHS", "BHS"].includes(segment[0]?.[0]?.[0]?.[0]?.[0] ?? "");
  return segment.map((field, n) =>
    field.map((repetition) =>
      repetition.map((component) =>
        component.map(([raw, text]) =>
          (isHeader && n <= 2) || isReadOtherwise(raw, delimiters) ? raw : [raw, text],
        ),
      ),
    ),
  );
}

/** OBX-5 of encapsulated data is one value here, whatever is in it; python-hl7 splits it into repetitions. */
function isEncapsulated(segment: Segment): boolean {
  return segment.id === "OBX" && segment.rawField(2) === "ED" && segment.rawField(5).includes("~");
}

function expectAgreement(message: Message, answer: Answer): void {
  if (!("segments" in answer)) throw new Error(`python-hl7 raised ${answer.error}`);
  expect(answer.segments).toHaveLength(message.segments.length);
  message.segments.forEach((segment, index) => {
    if (isEncapsulated(segment)) return;
    const { delimiters } = message;
    // What stands before the first separator of a line that is no segment is no field, and is not split.
    const from = segment.id === "" ? 1 : 0;
    const theirs = comparable(answer.segments[index]?.slice(from) ?? [], delimiters);
    const ours = comparable(ownParts(segment, delimiters).slice(from), delimiters);
    // As texts, the thousands of segments are compared ten times as fast.
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours).toEqual(theirs);
  });
}

/** The messages as both are given them. */
function preparedMessages(messages: readonly Message[]): readonly Message[] {
  return messages.flatMap(
    (message) =>
      parseMessage(prepared(message.toText(), message.delimiters.field), message.options).message ?? [],
  );
}

function expectAllAgree(messages: readonly Message[]): void {
  const both = preparedMessages(messages);
  expect(both).toHaveLength(messages.length);
  const answers = askPython(both.map((message) => message.toText()));
  both.forEach((message, index) => {
    expectAgreement(message, answers[index] ?? { error: "no answer" });
  });
}

function messagesIn(folder: string): readonly Message[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".hl7"),
  );
  return paths.sort().flatMap((path) => {
    const bytes = new Uint8Array(readFileSync(join(folder, path)));
    const { messages } = parseFile(bytes, { fallbackCharset: "UNICODE UTF-8" });
    return messages.flatMap(({ result }) => result.message ?? []);
  });
}

/** Messages whose MSH has no second field: python-hl7 raises an error, or takes the next segment for MSH-2. */
function hasDelimiters(message: Message): boolean {
  return message.segments[0]?.rawField(2) !== "" && (message.segments[0]?.fieldCount ?? 0) > 2;
}

const corpus = here("../../../../../shared/corpus");

describe.skipIf(isSkipped)(
  "python-hl7 agrees (skipped where python3-hl7 is not installed, except in CI)",
  () => {
    test.skipIf(!existsSync(corpus))("on every message of the public corpus, leaf by leaf", () => {
      const messages = messagesIn(corpus);
      expect(messages).toHaveLength(138);
      const usable = messages.filter(hasDelimiters);
      expect(messages.length - usable.length).toBe(2);
      expectAllAgree(usable);
    });

    test("on every example of the repository", () => {
      const messages = messagesIn(here("../../../../examples/messages"));
      expect(messages.length).toBeGreaterThan(8);
      expectAllAgree(messages);
    });

    test("on messages of any values and any delimiters that our own codec builds", () => {
      const trees = fc.sample(
        fc.tuple(fc.array(anySegmentTree, { minLength: 1, maxLength: 4 }), anyDelimiters),
        {
          numRuns: 400,
          seed: 20_240_116,
        },
      );
      const messages = trees.map(([segments, delimiters]) => {
        const head = { id: "MSH", fields: { 9: "ORU", 10: "1", 12: "2.5.1", 18: "UNICODE UTF-8" } };
        const built = buildMessage([head, ...segments], { delimiters });
        if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
        return built.message;
      });
      expectAllAgree(messages);
    });

    test.each([
      ["trailing empties and separators alone", ["PID|1||||", "ZZ1", "ZZ2|", "ZZ3|~|^|&|~^&"]],
      ["repetitions with components and subcomponents", ["PID|a&b^c~d&e^f~~^g"]],
      ["blanks and control characters", ["NTE|1|| a |\t|\u000b|\u001c"]],
      ["accents, other scripts, characters beyond 16 bits", ["NTE|1||Été à l’œil|漢字|𝒜😀"]],
      ["escaped delimiters", ["NTE|1||\\F\\\\S\\\\T\\\\R\\\\E\\|\\E\\F\\E\\"]],
      ["a line that is no segment", ["junk", "pid|1", "AB"]],
      ["segments that only look like headers", ["MSA|AA|1", "MHS|1", "BH1|1"]],
    ])("on %s", (_, lines) => {
      const { message } = parseMessage(messageText(...lines));
      if (message === undefined) throw new TypeError("No message");
      expectAllAgree([message]);
    });
  },
);

describe.skipIf(isSkipped)("Where the two are known to differ", () => {
  /** The text of NTE-3 for both. */
  function read(raw: string) {
    const text = prepared(messageText(`NTE|1||${raw}|`), "|");
    const [answer] = askPython([text]);
    const theirs =
      answer !== undefined && "segments" in answer ? answer.segments[1]?.[3]?.[0]?.[0]?.[0]?.[1] : answer;
    return { ours: parseMessage(text).message?.text("NTE-3"), theirs };
  }

  test.each([
    [
      "a line break: HL7 calls for a new line; a carriage return would end a segment",
      "a\\.br\\b",
      "a\nb",
      "a\rb",
    ],
    ["highlighting: it is no text", "a\\H\\b\\N\\", "ab", "a_b_"],
    ["a character of several bytes: they are read in the character set", "\\XC3A9\\", "é", "Ã©"],
    ["an unknown sequence: kept, and reported", "a\\Zx\\b", "a\\Zx\\b", "ab"],
    ["a switch of character set: kept, and reported", "a\\C2842\\b", "a\\C2842\\b", "ab"],
    ["a lone escape character: kept, and reported", "C:\\temp", "C:\\temp", "C:"],
    ["nothing between two escape characters: kept, and reported", "a\\\\b", "a\\\\b", "ab"],
    ["the null value: it deletes, and has no text", '""', "", '""'],
  ])("%s", (...[, raw, ours, theirs]) => {
    expect(read(raw)).toEqual({ ours, theirs });
  });

  test("hexadecimal ASCII is read alike", () => {
    expect(read("a\\X26\\b")).toEqual({ ours: "a&b", theirs: "a&b" });
  });

  test("the repetition character in encapsulated data: text here, a separator there", () => {
    const text = prepared(messageText("OBX|1|ED|X||^TEXT^^Base64^QQ~=="), "|");
    const [answer] = askPython([text]);
    expect(answer).toMatchObject({ segments: [{}, {}, {}] });
    expect(answer !== undefined && "segments" in answer ? answer.segments[1]?.[5] : []).toHaveLength(2);
    expect(parseMessage(text).message?.segment("OBX")?.field(5).repetitions).toHaveLength(1);
  });

  test("a header without delimiters: refused here, an error or a wrong split there", () => {
    const [bare, unfinished] = askPython(["MSH|\r", "MSH|^~\\&\rPID|1\r"]);
    expect(bare).toEqual({ error: "IndexError" });
    expect(JSON.stringify(unfinished)).toContain(
      '[[[["MSH","MSH"]]]],[[[["|","|"]]]],[[[["^~\\\\","^~"]]]],[[[["MSH"',
    );
    expect(parseMessage("MSH|\r")).toMatchObject({ ok: false, problems: [{ severity: "E" }, {}] });
    expect(parseMessage("MSH|^~\\&\rPID|1\r").message?.segment("PID")?.rawField(1)).toBe("1");
  });

  test("blank lines: left out and reported here, segments there", () => {
    const text = messageText("", "PID|1");
    const [answer] = askPython([text]);
    expect(answer !== undefined && "segments" in answer ? answer.segments : []).toHaveLength(3);
    expect(parseMessage(text)).toMatchObject({ ok: true, problems: [{ code: "blank-line", severity: "W" }] });
  });

  test("a line that begins with MSH and is no segment: told from a header here, taken for one there", () => {
    const text = messageText("MSHX|1");
    const [answer] = askPython([text]);
    expect(JSON.stringify(answer)).toContain('[[[["MSH","MSH"]]]],[[[["X","X"]]]]');
    expect(parseMessage(text)).toMatchObject({ ok: false, problems: [{ code: "segment-unreadable" }] });
  });

  test("line feeds end lines here; there they are text", () => {
    const text = `${header}\nPID|1\nZZE|end`;
    const [answer] = askPython([text]);
    expect(answer !== undefined && "segments" in answer ? answer.segments : []).toHaveLength(1);
    expect(parseMessage(text).message?.segments).toHaveLength(3);
  });

  test("blanks at the end of a message: kept here, stripped there", () => {
    const text = messageText("NTE|1||a ");
    const [answer] = askPython([text]);
    expect(answer !== undefined && "segments" in answer ? answer.segments[1]?.[3] : []).toEqual([
      [[["a", "a"]]],
    ]);
    expect(parseMessage(text).message?.text("NTE-3")).toBe("a ");
  });
});
