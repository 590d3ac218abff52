import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "./json-fault.js";
import { parseJson } from "./json-text.js";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("A JSON text", () => {
  test("that was written by JSON.stringify has no fault, however it is laid out", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(jsonFault(text)).toBeUndefined();
        expect(parseJson(` ${text}\r\n`)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  test("with one character changed has a fault exactly where JSON.parse finds one", () => {
    const marks = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "\\",
      "0",
      "-",
      ".",
      "e",
      "u",
      " ",
      "\n",
      "\u0001",
      "",
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), marks, (value, place, mark) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + mark + text.slice(at + 1);
        fc.pre(!isRepeated(changed));
        expect(jsonFault(changed) === undefined).toBe(isJson(changed));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Whether the one fault found is a name that stands twice, which JSON.parse does not mind. */
function isRepeated(text: string): boolean {
  return jsonFault(text)?.expected.en.startsWith("each name once") === true;
}

describe("The place of a fault is told", () => {
  test.each([
    ["", 0, "a value"],
    ["{", 1, "a name between double quotes"],
    ['{"a" 1}', 5, '":"'],
    ['{"a": 1,}', 8, "a name between double quotes"],
    ['{"a": 1 "b": 2}', 8, '"," or "}"'],
    ["[1 2]", 3, '"," or "]"'],
    ["[1,]", 3, "a value"],
    ["{a: 1}", 1, "a name between double quotes"],
    ["01", 1, "the end"],
    ["{} {}", 3, "the end"],
    ["'a'", 0, "a value"],
    ['"a\nb"', 0, "a value"],
    ["NaN", 0, "a value"],
  ])("%s: after %i characters %s was expected", (text, offset, expected) => {
    expect(jsonFault(text)).toMatchObject({ offset, expected: { en: expected } });
  });

  test("by line and column", () => {
    expect(parseJson('{\n  "a": 1\n  "b": 2\n}')).toMatchObject({
      ok: false,
      place: { en: "line 3, column 3" },
    });
    expect(parseJson('{"a" 1}')).toMatchObject({ ok: false, place: { fr: "colonne 6" } });
  });
});

describe("A name that stands twice in an object", () => {
  test.each([
    ['{"a": 1, "a": 2}', 9],
    ['{"a": 1, "b": {"c": 1, "c": 1}}', 23],
    ['{"a": 1, "\\u0061": 2}', 9],
    ['{"__proto__": 1, "__proto__": 2}', 17],
  ])("is a fault of %s, because one value would be lost", (text, offset) => {
    expect(jsonFault(text)).toMatchObject({ offset, expected: { en: "each name once in an object" } });
  });

  test("is none in two objects", () => {
    expect(jsonFault('[{"a": {"a": 1}}, {"a": 2}]')).toBeUndefined();
  });
});

test("nesting beyond any facts is refused and does not exhaust the stack", () => {
  expect(jsonFault("[".repeat(100_000))).toMatchObject({ expected: { en: "less nesting" } });
});
