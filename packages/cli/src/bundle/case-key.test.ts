import { expect, test } from "vitest";
import { caseKey } from "./case-key.js";

test("A case has the same key in whatever order its members are written, and another for another list", () => {
  expect(caseKey("bundle", { a: 1, b: [{ c: 2, d: 3 }] })).toBe(
    caseKey("bundle", { b: [{ d: 3, c: 2 }], a: 1 }),
  );
  expect(caseKey("bundle", [1, 2])).not.toBe(caseKey("bundle", [2, 1]));
  expect(caseKey("a", "b")).not.toBe(caseKey("ab"));
  expect(caseKey("bundle", { a: 1 })).toMatch(/^[\da-f]{64}$/);
});
