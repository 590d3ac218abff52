import fc from "fast-check";
import { expect, test } from "vitest";
import { columns, section, wrap } from "./lay-out.js";

const words = fc.array(fc.stringMatching(/^[a-zé]{1,30}$/), { minLength: 1, maxLength: 40 });

test("a text is broken between words, no line longer than a narrow terminal", () => {
  fc.assert(
    fc.property(words, fc.constantFrom("", "  ", "        "), (text, indent) => {
      const lines = wrap(text.join(" "), indent).split("\n");
      expect(lines.map((line) => line.trim()).join(" ")).toBe(text.join(" "));
      for (const line of lines) {
        expect(line.startsWith(indent)).toBe(true);
        expect(line.length).toBeLessThanOrEqual(80);
      }
    }),
  );
});

test("a word longer than the line stands alone", () => {
  expect(wrap(`a ${"x".repeat(100)} b`, "  ").split("\n")).toEqual(["  a", `  ${"x".repeat(100)}`, "  b"]);
});

test("a space that does not break keeps a French colon with its word", () => {
  const text = `${"x".repeat(70)} conclusion\u00a0: non`;
  expect(wrap(text, "").split("\n")[1]).toBe("conclusion\u00a0: non");
});

test("names stand in a column, their texts beside them", () => {
  expect(
    columns([
      ["a", "first"],
      ["bcd", "second"],
    ]),
  ).toBe("  a    first\n  bcd  second");
});

test("a section without lines is left out", () => {
  expect(section("Notes", [])).toEqual([]);
  expect(section("Notes", ["  one"])).toEqual(["", "Notes", "  one"]);
});
