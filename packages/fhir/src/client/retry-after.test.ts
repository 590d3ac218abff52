import { expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.js";

const now = Date.parse("2025-06-16T08:00:00Z");

test.each([
  ["0", 0],
  ["120", 120_000],
  [" 7 ", 7000],
  ["Mon, 16 Jun 2025 08:00:05 GMT", 5000],
  ["Mon, 16 Jun 2025 08:00:00 GMT", 0],
  ["Mon, 16 Jun 2025 07:59:59 GMT", 0],
  ["-1", undefined],
  ["1.5", undefined],
  ["1e3", undefined],
  ["soon", undefined],
  ["2025-06-16T08:00:05Z", undefined],
  ["", undefined],
  [null, undefined],
] as const)("Retry-After %s asks for %s ms", (value, expected) => {
  expect(retryAfterMs(value, now)).toBe(expected);
});
