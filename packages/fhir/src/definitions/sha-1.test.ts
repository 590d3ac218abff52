import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha1 } from "./sha-1.js";

const oracle = (bytes: Uint8Array) => createHash("sha1").update(bytes).digest("hex");

describe("SHA-1", () => {
  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128])(
    "of %i bytes, around the edges of a block",
    (length) => {
      const bytes = new Uint8Array(length).fill(0x61);
      expect(Buffer.from(sha1(bytes)).toString("hex")).toBe(oracle(bytes));
    },
  );

  test("agrees with Node’s for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha1(bytes)).toString("hex")).toBe(oracle(bytes));
      }),
    );
  });
});
