import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsFrom, leavesOf } from "./fact-path.js";

describe("Facts as values at paths", () => {
  test("a record of which nothing is known stays, and does not undo what is known of it", () => {
    expect(leavesOf("a", {})).toEqual([{ path: "a", value: {} }]);
    const there = { path: "a", value: {} };
    const known = { path: "a.b", value: 1 };
    expect(factsFrom([there])).toEqual({ a: {} });
    expect(factsFrom([there, known])).toEqual({ a: { b: 1 } });
    expect(factsFrom([known, there])).toEqual({ a: { b: 1 } });
  });

  test("values given are never changed", () => {
    const value = Object.freeze({});
    expect(
      factsFrom([
        { path: "a", value },
        { path: "a.b", value: 1 },
      ]),
    ).toEqual({ a: { b: 1 } });
    expect(value).toEqual({});
  });

  const name = fc.constantFrom("a", "b", "on", "1");
  const { value } = fc.letrec<{ value: unknown; record: object }>((tie) => ({
    value: fc.oneof({ depthSize: "small" }, fc.constantFrom(null, 1, "x", true, [], ["y"]), tie("record")),
    record: fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  }));

  test("taken apart and put together again are the same", () => {
    fc.assert(
      fc.property(value, (fact) => {
        expect(factsFrom(leavesOf("fact", fact))).toEqual({ fact });
      }),
    );
  });
});
