import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BuildOptions } from "./build-message.js";
import { buildMessage } from "./build-message.js";
import { standardDelimiters } from "./delimiters.js";
import { anyDelimiters, anyFieldTree, anySegmentTree, leafTree } from "./message.test-data.js";
import { parseMessage } from "./parse-message.js";
import type { FieldInputs, SegmentInput, SegmentTree } from "./tree.js";
import { deleteValue, emptyValue } from "./value.js";

const headerFields: FieldInputs = { 9: { components: ["ORU", "R01", "ORU_R01"] }, 10: "42", 12: "2.5.1" };
const headerInput: SegmentInput = { id: "MSH", fields: { ...headerFields, 18: "UNICODE UTF-8" } };

function textOf(segments: readonly SegmentInput[], options?: BuildOptions): string {
  const result = buildMessage(segments, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.message.toText();
}

function problemsOf(fields: FieldInputs, options?: BuildOptions) {
  const result = buildMessage([headerInput, { id: "ZZZ", fields: {} }, { id: "ZZZ", fields }], options);
  return result.ok ? [] : result.problems;
}

describe("Building a message", () => {
  test("fields stand where their numbers say, MSH-1 and MSH-2 are the delimiters", () => {
    const segments = [headerInput, { id: "PID", fields: { 3: "123", 8: "F" } }, { id: "PV1", fields: {} }];
    expect(textOf(segments)).toBe(
      "MSH|^~\\&|||||||ORU^R01^ORU_R01|42||2.5.1||||||UNICODE UTF-8\rPID|||123|||||F\rPV1\r",
    );
  });

  test("repetitions, components, subcomponents, the three states and lines", () => {
    const fields: FieldInputs = {
      1: {
        repetitions: [
          { components: ["a", { subcomponents: ["b", "c"] }] },
          "d",
          { subcomponents: ["e", "f"] },
        ],
      },
      2: deleteValue,
      3: emptyValue,
      4: { state: "value", text: "x|y" },
      5: { lines: ["one", "two & three"] },
      6: "",
    };
    const line = 'a^b&c~d~e&f|""||x\\F\\y|one\\.br\\two \\T\\ three|';
    expect(textOf([headerInput, { id: "ZZZ", fields }])).toContain(`\rZZZ|${line}\r`);
  });

  test.each(["\r", "\n", "a\r\nb", "\rPID|1"])(
    "a line break in a value (%j) is refused with its place",
    (text) => {
      const fields: FieldInputs = {
        2: { repetitions: ["a", { components: ["b", { subcomponents: ["c", text] }] }] },
      };
      expect(problemsOf(fields)).toMatchObject([
        {
          code: "line-break-in-value",
          hl7Code: 102,
          severity: "E",
          place: { segment: "ZZZ", occurrence: 2, field: 2, repetition: 2, component: 2, subcomponent: 2 },
        },
      ]);
      expect(problemsOf({ 1: { lines: ["a", text] } })).toMatchObject([{ code: "line-break-in-value" }]);
      expect(problemsOf({ 1: { state: "value", text } })).toMatchObject([{ code: "line-break-in-value" }]);
    },
  );

  test("what the delimiters cannot express is refused", () => {
    const delimiters = { ...standardDelimiters, escape: undefined, subcomponent: undefined };
    expect(problemsOf({ 1: "plain & simple" }, { delimiters })).toEqual([]);
    expect(problemsOf({ 1: "a|b" }, { delimiters })).toMatchObject([{ code: "escape-character-missing" }]);
    expect(problemsOf({ 1: { lines: ["a", "b"] } }, { delimiters })).toMatchObject([
      { code: "escape-character-missing" },
    ]);
    expect(problemsOf({ 1: { lines: ["a"] } }, { delimiters })).toEqual([]);
    expect(problemsOf({ 1: { subcomponents: ["a", "b"] } }, { delimiters })).toMatchObject([
      { code: "delimiter-unusable" },
    ]);
  });

  test("the result is read again: a message that would be refused is not built", () => {
    const version = { id: "MSH", fields: { ...headerFields, 12: "2.2" } };
    expect(buildMessage([version])).toMatchObject({ ok: false, problems: [{ code: "version-unsupported" }] });
    expect(buildMessage([])).toMatchObject({ ok: false, problems: [{ code: "header-missing" }] });
    expect(buildMessage([headerInput, headerInput])).toMatchObject({
      ok: false,
      problems: [{ code: "header-repeated" }],
    });
  });

  test("several repetitions of encapsulated data in one OBX would be read as one: refused", () => {
    const fields: FieldInputs = { 2: "ED", 5: { repetitions: ["a", "b"] } };
    expect(buildMessage([headerInput, { id: "OBX", fields }])).toMatchObject({
      ok: false,
      problems: [{ code: "encapsulated-repeated", place: { segment: "OBX", occurrence: 1, field: 5 } }],
    });
    expect(textOf([headerInput, { id: "OBX", fields: { 2: "ED", 5: "a~b" } }])).toContain(
      "OBX||ED|||a\\R\\b\r",
    );
    expect(textOf([headerInput, { id: "OBX", fields: { ...fields, 2: "TX" } }])).toContain("OBX||TX|||a~b\r");
  });

  test.each([
    [{ id: "PI", fields: {} }, TypeError],
    [{ id: "pid", fields: {} }, TypeError],
    [{ id: "PID|", fields: {} }, TypeError],
    [{ id: "PID", fields: { 0: "a" } }, RangeError],
    [{ id: "PID", fields: { 1.5: "a" } }, RangeError],
    [{ id: "PID", fields: { 10000: "a" } }, RangeError],
    [{ id: "MSH", fields: { 1: "|" } }, RangeError],
    [{ id: "MSH", fields: { 2: "^~\\&" } }, RangeError],
  ])("%j is a mistake in the program", (segment, error) => {
    expect(() => buildMessage([headerInput, segment])).toThrow(error);
  });

  test("delimiters that could not be declared are a mistake in the program", () => {
    const unusable = [{ field: "^" }, { field: "A" }, { field: "" }, { field: "||" }, { escape: undefined }];
    for (const given of [...unusable, { component: "^~", repetition: "" }, { escape: '"' }]) {
      expect(() => buildMessage([headerInput], { delimiters: { ...standardDelimiters, ...given } })).toThrow(
        TypeError,
      );
    }
  });
});

describe("Building, then reading", () => {
  const treeOf = (fields: FieldInputs): SegmentTree => {
    const result = buildMessage([{ id: "MSH", fields }]);
    if (!result.ok) throw new Error("no header");
    return result.message.tree()[0] ?? { id: "", fields: {} };
  };
  const headerTree = treeOf({ ...headerFields, 18: "UNICODE UTF-8" });

  test("gives the tree back, for any values and any delimiters, through bytes", () => {
    fc.assert(
      fc.property(fc.array(anySegmentTree, { maxLength: 6 }), anyDelimiters, (segments, delimiters) => {
        const tree = [headerTree, ...segments];
        const built = buildMessage(tree, { delimiters });
        expect(built).toMatchObject({ ok: true, problems: [] });
        if (!built.ok) return;
        expect(built.message.tree()).toEqual(tree);
        const encoded = built.message.toBytes();
        if (!encoded.ok) throw new Error("not encoded");
        const read = parseMessage(encoded.bytes);
        expect(read).toMatchObject({ ok: true, problems: [] });
        expect(read.message?.tree()).toEqual(tree);
        expect(read.message?.toBytes()).toEqual(encoded);
      }),
      { numRuns: 300 },
    );
  });

  test("of encapsulated data gives the tree back, or says that it cannot", () => {
    fc.assert(
      fc.property(anyFieldTree, (value) => {
        const observation = {
          1: leafTree("1"),
          2: leafTree("ED"),
          3: leafTree("a"),
          4: leafTree("b"),
          5: value,
        };
        const tree = [headerTree, { id: "OBX", fields: observation }];
        const built = buildMessage(tree);
        expect(built.ok).toBe(value.repetitions.length === 1);
        if (built.ok) expect(built.message.tree()).toEqual(tree);
      }),
    );
  });

  test("with few delimiters gives the tree back, or says that it cannot", () => {
    const delimiters = { ...standardDelimiters, escape: undefined, subcomponent: undefined };
    fc.assert(
      fc.property(fc.array(anySegmentTree, { maxLength: 2 }), (segments) => {
        const tree = [headerTree, ...segments];
        const built = buildMessage(tree, { delimiters });
        if (built.ok) expect(built.message.tree()).toEqual(tree);
        else expect(built.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
