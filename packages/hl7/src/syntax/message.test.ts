import { describe, expect, test } from "vitest";
import type { Message } from "./message.js";
import { header, messageText } from "./message.test-data.js";
import { parseMessage } from "./parse-message.js";
import type { Path } from "./path.js";

function read(...lines: readonly string[]): Message {
  const result = parseMessage(messageText(...lines));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.message;
}

describe("The three states of a value", () => {
  const message = read('ZZZ|a||""|^^|a^""^|""^b|"" |&~');

  test.each([
    ["ZZZ-1", { state: "value", text: "a" }],
    ["ZZZ-2", { state: "empty" }],
    ["ZZZ-3", { state: "delete" }],
    ["ZZZ-5.2", { state: "delete" }],
    ["ZZZ-5.3", { state: "empty" }],
    ["ZZZ-5.4", { state: "empty" }],
    ["ZZZ-7", { state: "value", text: '"" ' }],
    ["ZZZ-9", { state: "empty" }],
    ["ZZZ[2]-1", { state: "empty" }],
    ["PV1-1", { state: "empty" }],
  ] as const)("%s", (path, value) => {
    expect(message.get(path)).toEqual(value);
    expect(message.text(path)).toBe("text" in value ? value.text : "");
  });

  test.each([
    [1, "value"],
    [2, "empty"],
    [3, "delete"],
    [4, "empty"],
    [5, "value"],
    [6, "value"],
    [8, "empty"],
    [9, "empty"],
  ])("field %i as a whole is %s", (n, state) => {
    expect(message.segment("ZZZ")?.field(n).state).toBe(state);
    expect(message.segment("ZZZ")?.field(n).repetition(1).state).toBe(state);
  });

  test("of a component and of a subcomponent", () => {
    const field = read('ZZZ|&^""^""&x').segment("ZZZ")?.field(1);
    expect([1, 2, 3].map((n) => field?.component(n).state)).toEqual(["empty", "delete", "value"]);
    const { subcomponents } = field?.component(3) ?? { subcomponents: [] };
    expect(subcomponents.map(({ state }) => state)).toEqual(["delete", "value"]);
    expect(subcomponents.map(({ text }) => text)).toEqual(["", "x"]);
  });
});

describe("Paths", () => {
  const message = read("OBX|1|CE|a^b&c&d~e^f", "NTE|1", "OBX|2|TX|g\\S\\h||i^j~k");

  test.each([
    ["OBX-1", "1"],
    ["OBX[2]-1", "2"],
    ["OBX-3", "a"],
    ["OBX-3.2", "b"],
    ["OBX-3.2.2", "c"],
    ["OBX-3.2.3", "d"],
    ["OBX-3.2.4", ""],
    ["OBX-3[2]", "e"],
    ["OBX-3[2].2", "f"],
    ["OBX[1]-3[2].2.1", "f"],
    ["OBX[2]-3", "g^h"],
    ["OBX[2]-5[1].1.1", "i"],
    ["OBX[2]-5[2].1.1", "k"],
    ["OBX[3]-1", ""],
    ["MSH-1", "|"],
    ["MSH-2", "^~\\&"],
    ["MSH-2.2", ""],
    ["MSH-3", "RIS"],
    ["MSH-9.3", "ORU_R01"],
    ["MSH-18", "UNICODE UTF-8"],
  ] as const)("%s", (path, text) => {
    expect(message.text(path)).toBe(text);
  });

  test.each(["OBX", "OBX-0", "OBX[0]-1", "OBX-1.0", "obx-1", "OBX-1.1.1.1", "OBX-1[x]", "-1", "OBX-1 "])(
    "%s is a mistake in the program",
    (path) => {
      expect(() => message.get(path as Path)).toThrow(TypeError);
    },
  );

  test("segments and their positions", () => {
    expect(message.segments.map(({ id, position }) => [id, position.index, position.occurrence])).toEqual([
      ["MSH", 0, 1],
      ["OBX", 1, 1],
      ["NTE", 2, 1],
      ["OBX", 3, 2],
    ]);
    expect(message.segmentsOf("OBX").map(({ position }) => position)).toEqual([
      { index: 1, occurrence: 1 },
      { index: 3, occurrence: 2 },
    ]);
    expect(message.segment("OBX", 2)?.position).toEqual({ index: 3, occurrence: 2 });
    expect(message.segment("OBX", 3)).toBeUndefined();
    expect(message.segment("")).toBeUndefined();
    expect(message.segmentsOf("free text")).toEqual([]);
  });
});

describe("Segments and fields", () => {
  test("fields are numbered from 1, in any order of reading", () => {
    const segment = read("ZZZ|a|b||d|").segment("ZZZ");
    expect([4, 1, 3, 2, 5, 6, 0].map((n) => segment?.rawField(n))).toEqual(["d", "a", "", "b", "", "", ""]);
    expect(segment?.fieldCount).toBe(5);
    expect(segment?.fields.map(({ raw }) => raw)).toEqual(["a", "b", "", "d", ""]);
  });

  test.each([
    ["PV1", 0],
    ["PV1|", 1],
    ["PV1||", 2],
  ])("%s has %i fields", (line, count) => {
    expect(read(line).segment("PV1")?.fieldCount).toBe(count);
    expect(read(line).segment("PV1")?.fields).toHaveLength(count);
  });

  test("MSH-1 is the separator and MSH-2 is never split", () => {
    const segment = read().segment("MSH");
    expect(segment?.fieldCount).toBe(18);
    expect(segment?.fields.slice(0, 3).map(({ raw }) => raw)).toEqual(["|", "^~\\&", "RIS"]);
    expect(segment?.field(2).repetitions.map(({ raw }) => raw)).toEqual(["^~\\&"]);
    expect(segment?.field(2).component(1).subcomponent(1).value).toEqual({ state: "value", text: "^~\\&" });
  });

  test("repetitions, components and subcomponents keep their empties", () => {
    const field = read("ZZZ|a&b^c~d&e^f~^~").segment("ZZZ")?.field(1);
    expect(field?.repetitions.map(({ raw }) => raw)).toEqual(["a&b^c", "d&e^f", "^", ""]);
    expect(field?.repetition(2).components.map(({ raw }) => raw)).toEqual(["d&e", "f"]);
    expect(field?.repetition(2).component(1).subcomponent(2).text).toBe("e");
    expect(field?.repetition(3).components).toHaveLength(2);
    expect(field?.repetition(9).component(9).subcomponent(9).state).toBe("empty");
    expect([field?.text, field?.repetition(2).text, field?.component(2).text]).toEqual(["a", "d", "c"]);
  });

  test("OBX-5 of encapsulated data is not split into repetitions, other fields and types are", () => {
    const message = read("OBX|1|ED|a~b||^TEXT^^A^x~y|c~d", "OBX|2|TX|||e~f", "ZZZ|1|ED|||g~h");
    const [encapsulated, text] = message.segmentsOf("OBX");
    expect(encapsulated?.field(5).repetitions).toHaveLength(1);
    expect(encapsulated?.field(5).component(5).text).toBe("x~y");
    expect(message.text("OBX-5.5")).toBe("x~y");
    expect(message.get("OBX-5[2]")).toEqual({ state: "empty" });
    expect(encapsulated?.field(3).repetitions).toHaveLength(2);
    expect(message.text("OBX-3[2]")).toBe("b");
    expect(text?.field(5).repetitions).toHaveLength(2);
    expect(message.segment("ZZZ")?.field(5).repetitions).toHaveLength(2);
  });

  test("a value that the sender cut short says so, where MSH-2 gives the character", () => {
    const cut = parseMessage(`${header.replace("^~\\&", "^~\\&#")}\rZZZ|long#|short|5\\P\\\r`).message;
    const truncated = [1, 2, 3].map(
      (n) => cut?.segment("ZZZ")?.field(n).component(1).subcomponent(1).isTruncated,
    );
    expect(truncated).toEqual([true, false, false]);
    expect(cut?.text("ZZZ-3")).toBe("5#");
    expect(read("ZZZ|long#").segment("ZZZ")?.field(1).component(1).subcomponent(1).isTruncated).toBe(false);
  });

  test("delimiters of any kind", () => {
    const { message } = parseMessage("MSH#*!?%#A######ORU*R01#1#P#2.5.1\rZZZ#a%b*c!?F??S?");
    expect(message?.text("MSH-9.2")).toBe("R01");
    expect(message?.text("ZZZ-1.1.2")).toBe("b");
    expect(message?.text("ZZZ-1[2]")).toBe("#*");
  });

  test("fewer delimiters: nothing is split or unescaped by those that are not there", () => {
    const { message } = parseMessage(`${header.replace("^~\\&", "^~")}\rZZZ|a\\T\\b&c^d`);
    expect(message?.text("ZZZ-1")).toBe("a\\T\\b&c");
    expect(message?.segment("ZZZ")?.field(1).component(1).subcomponents).toHaveLength(1);
    expect(message?.get("ZZZ-1.1.2")).toEqual({ state: "empty" });
  });
});

describe("Bytes out", () => {
  test("a character that the character set does not have is a problem with its place", () => {
    const text = messageText("PID|1||a~b^c&€").replace("UNICODE UTF-8", "8859/1");
    expect(parseMessage(text).message?.toBytes()).toEqual({
      ok: false,
      problems: [
        {
          code: "unencodable",
          hl7Code: 102,
          severity: "E",
          place: {
            segment: "PID",
            occurrence: 1,
            line: 2,
            field: 3,
            repetition: 2,
            component: 2,
            subcomponent: 2,
          },
          found: "character U+20AC",
          expected: "characters of 8859/1 alone",
        },
      ],
    });
  });

  test.each([
    ["é", { segment: "MSH", field: 3, component: 1 }],
    ["a^é", { segment: "MSH", field: 3, component: 2 }],
  ])("in MSH, %s", (value, place) => {
    const text = header.replace("RIS", value).replace("UNICODE UTF-8", "ASCII");
    expect(parseMessage(text).message?.toBytes()).toMatchObject({ ok: false, problems: [{ place }] });
  });
});
