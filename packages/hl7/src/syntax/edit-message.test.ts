import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MessageEditor } from "./edit-message.js";
import { editMessage } from "./edit-message.js";
import type { Message } from "./message.js";
import { anyText, header, messageText } from "./message.test-data.js";
import { parseMessage } from "./parse-message.js";
import type { FieldPath, Path } from "./path.js";
import { deleteValue, emptyValue } from "./value.js";

function read(text: string): Message {
  const result = parseMessage(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.message;
}

function edited(text: string, edit: (editor: MessageEditor) => MessageEditor): string {
  const result = edit(editMessage(read(text))).build();
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.message.toText();
}

describe("Writing a leaf", () => {
  const line = "PID|1||a^b&c^d~e^f||x\\Z\\y||";

  test.each([
    ["PID-1", "2", "PID|2||a^b&c^d~e^f||x\\Z\\y||"],
    ["PID-3", "A", "PID|1||A^b&c^d~e^f||x\\Z\\y||"],
    ["PID-3.2.2", "C", "PID|1||a^b&C^d~e^f||x\\Z\\y||"],
    ["PID-3[2].2", "F", "PID|1||a^b&c^d~e^F||x\\Z\\y||"],
    ["PID-3[3].2", "g", "PID|1||a^b&c^d~e^f~^g||x\\Z\\y||"],
    ["PID-3.4.3", "h", "PID|1||a^b&c^d^&&h~e^f||x\\Z\\y||"],
    ["PID-9", "z", "PID|1||a^b&c^d~e^f||x\\Z\\y||||z"],
    ["PID-1", "|", "PID|\\F\\||a^b&c^d~e^f||x\\Z\\y||"],
    ["PID-1", "", "PID|||a^b&c^d~e^f||x\\Z\\y||"],
  ] as const)("%s", (path, content, expected) => {
    expect(edited(messageText(line, "ZZZ|1"), (editor) => editor.set(path, content))).toBe(
      messageText(expected, "ZZZ|1"),
    );
  });

  test("the three states", () => {
    const text = edited(messageText(line), (editor) =>
      editor.set("PID-1", deleteValue).set("PID-5", emptyValue),
    );
    expect(text).toBe(messageText('PID|""||a^b&c^d~e^f||||'));
  });

  test("in MSH, and in the second of two segments", () => {
    const text = messageText("OBX|1", "OBX|2");
    const changed = edited(text, (editor) => editor.set("MSH-4", "CENTRE C").set("OBX[2]-1", "3"));
    expect(changed).toBe(messageText("OBX|1", "OBX|3").replace("CENTRE A", "CENTRE C"));
  });

  test("the leaf written is the leaf read, and every other leaf is what it was", () => {
    const text = messageText("PID|1|b^c&d~e|f", "OBX|1|ED|||^TEXT^^A^x~y", "ZZZ|a\\Z\\|\\b|");
    const paths: readonly Path[] = [
      "MSH-3",
      "PID-1",
      "PID-2.2.2",
      "PID-2[2]",
      "PID-3",
      "OBX-5.5",
      "ZZZ-1",
      "ZZZ-2",
      "ZZZ-7",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyText, (path, content) => {
        const before = read(text);
        const result = editMessage(before).set(path, content).build();
        if (!result.ok) throw new Error("not built");
        expect(result.message.get(path)).toEqual({ state: "value", text: content });
        for (const other of paths.filter((candidate) => candidate !== path)) {
          expect(result.message.get(other)).toEqual(before.get(other));
        }
        expect(before.toText()).toBe(text);
      }),
    );
  });
});

describe("Writing fields and segments", () => {
  test("a whole field", () => {
    const text = edited(messageText("PID|1|b^c~d|e"), (editor) =>
      editor.setField("PID-2", { components: ["x", "y"] }).setField("PID-4", { repetitions: ["p", "q"] }),
    );
    expect(text).toBe(messageText("PID|1|x^y|e|p~q"));
  });

  test("insert, append, remove; numbers are those of the message as it was", () => {
    const text = edited(messageText("PID|1", "OBX|1", "OBX|2", "ZZZ|1"), (editor) =>
      editor
        .remove(2)
        .insertAfter(1, { id: "NTE", fields: { 1: "a" } })
        .insertAfter(1, { id: "NTE", fields: { 1: "b" } })
        .set("OBX[2]-1", "3")
        .append({ id: "ZZZ", fields: { 1: "2" } }),
    );
    expect(text).toBe(messageText("PID|1", "NTE|a", "NTE|b", "OBX|3", "ZZZ|1", "ZZZ|2"));
  });

  test.each([
    [`${header}\nPID|1\n`, `${header}\nPID|1\nZZZ|2\n`],
    [`${header}\r\nPID|1`, `${header}\r\nPID|1\r\nZZZ|2`],
    [`${header}`, `${header}\rZZZ|2`],
    [`${header}\nPID|1\r\n\r`, `${header}\nPID|1\r\nZZZ|2\r\n\r`],
  ])("%j keeps its line endings", (text, expected) => {
    expect(edited(text, (editor) => editor.append({ id: "ZZZ", fields: { 1: "2" } }))).toBe(expected);
  });

  test("a segment removed leaves its place to the one inserted", () => {
    const replace = (editor: MessageEditor) => editor.remove(1).insertAfter(1, { id: "ZZZ", fields: {} });
    expect(edited(`${header}\nPID|1\nOBX|1`, replace)).toBe(`${header}\nZZZ\nOBX|1`);
    expect(edited(`${header}\nPID|1`, replace)).toBe(`${header}\nZZZ`);
  });

  test("nothing changed, nothing rewritten", () => {
    const text = `\uFEFF${header}\n\nPID|\\|\\Z\\|~^&\r\nZZZ|""||\n`;
    expect(edited(text, (editor) => editor)).toBe(text);
  });
});

describe("What cannot be written", () => {
  const message = read(messageText("PID|1", "OBX|1|ED|||a~b", "OBX|2|TX|||a~b"));
  const problemsOf = (edit: (editor: MessageEditor) => MessageEditor) => {
    const result = edit(editMessage(message)).build();
    return result.ok ? [] : result.problems.map(({ code, place }) => [code, place.segment, place.field]);
  };

  test("a segment that is not there, a line break, a version that is none", () => {
    expect(problemsOf((editor) => editor.set("PV1-2", "x"))).toEqual([["segment-absent", "PV1", 2]]);
    expect(problemsOf((editor) => editor.set("OBX[3]-2", "x"))).toEqual([["segment-absent", "OBX", 2]]);
    expect(problemsOf((editor) => editor.set("PID-2", "x\r"))).toEqual([["line-break-in-value", "PID", 2]]);
    expect(problemsOf((editor) => editor.append({ id: "ZZZ", fields: { 1: "\n" } }))).toEqual([
      ["line-break-in-value", "ZZZ", 1],
    ]);
    expect(problemsOf((editor) => editor.set("MSH-12", "9"))).toEqual([["version-unsupported", "MSH", 12]]);
    expect(problemsOf((editor) => editor.remove(0))).toEqual([["header-missing", "MSH", undefined]]);
  });

  test("encapsulated data that would be split or joined", () => {
    const refused = [["encapsulated-repeated", "OBX", 5]];
    expect(problemsOf((editor) => editor.set("OBX-5[2]", "x"))).toEqual(refused);
    expect(problemsOf((editor) => editor.setField("OBX-5", { repetitions: ["x", "y"] }))).toEqual(refused);
    expect(problemsOf((editor) => editor.set("OBX-2", "TX"))).toEqual(refused);
    expect(problemsOf((editor) => editor.set("OBX[2]-2", "ED"))).toEqual(refused);
    expect(problemsOf((editor) => editor.set("OBX-1", "3").set("OBX-5.2", "x"))).toEqual([]);
    expect(
      problemsOf((editor) => editor.set("OBX-2", "TX").setField("OBX-5", { repetitions: ["x", "y"] })),
    ).toEqual([]);
    expect(problemsOf((editor) => editor.set("OBX[2]-2", "ED").setField("OBX[2]-5", "x"))).toEqual([]);
  });

  test("a further subcomponent where MSH-2 has no character for it", () => {
    const few = editMessage(read(`${header.replace("^~\\&", "^~\\")}\rPID|1`));
    expect(few.set("PID-1.1.2", "x").build()).toMatchObject({
      ok: false,
      problems: [{ code: "delimiter-unusable" }],
    });
  });

  test("paths, numbers and fields that are none are mistakes in the program", () => {
    const editor = editMessage(message);
    expect(() => editor.set("PID" as Path, "x")).toThrow(TypeError);
    expect(() => editor.setField("PID-3.1" as FieldPath, "x")).toThrow(TypeError);
    expect(() => editor.setField("PID-3[2]" as FieldPath, "x")).toThrow(TypeError);
    expect(() => editor.set("MSH-2", "x")).toThrow(RangeError);
    expect(() => editor.remove(4)).toThrow(RangeError);
    expect(() => editor.insertAfter(-1, { id: "ZZZ", fields: {} })).toThrow(RangeError);
  });
});
