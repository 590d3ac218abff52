import { expect, test } from "vitest";
import { readLine } from "./line-request.js";

const line = (bytes: Uint8Array | undefined) => ({ number: 1, bytes });
const text = (written: string) => line(new TextEncoder().encode(written));

test("a line tells what to decide", () => {
  const request = { id: 1, decision: "ex", on: "2024-05-02", facts: {}, presume: true, parameters: {} };
  expect(readLine(text(JSON.stringify(request)))).toEqual({ ok: true, request });
});

test("a blank line asks for nothing", () => {
  for (const blank of ["", "  ", "\r"]) expect(readLine(text(blank))).toBeUndefined();
});

test("bytes that are no UTF-8 are a fault, never replaced by other characters", () => {
  expect(readLine(line(Uint8Array.of(0x22, 0xe9, 0x22)))).toMatchObject({
    ok: false,
    fault: { code: "invalid-line" },
  });
});

test("a line that was too long to be read is a fault", () => {
  expect(readLine(line(undefined))).toMatchObject({ ok: false, fault: { code: "invalid-line" } });
});

test("the id is told wherever it could be read", () => {
  expect(readLine(text('{"id": "x", "decision": 7, "facts": {}}'))).toMatchObject({ ok: false, id: "x" });
  expect(readLine(text('{"id": "x", "decisoin": "ex"}'))).toMatchObject({ ok: false, id: "x" });
});
