import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameBasedUuid } from "./name-based-uuid.js";

describe("A name-based UUID", () => {
  test("is that of RFC 9562, version 5", () => {
    // From Python’s uuid.uuid5 with the same namespace and the name ["a","b"].
    expect(nameBasedUuid(["a", "b"])).toBe("f6f0396d-2178-53bf-8193-338e542f000f");
  });

  test("tells any two lists apart, and is the same for the same list", () => {
    const list = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(nameBasedUuid(one) === nameBasedUuid(other)).toBe(isSame);
      }),
    );
  });

  test("has the form of a version 5 UUID", () => {
    expect(nameBasedUuid(["é", 1, null])).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
