import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.js";

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const size of sizes) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
    start += size;
  }
  yield bytes.subarray(start);
}

async function read(text: string, sizes: readonly number[] = [], longest?: number) {
  const found: [number, string | undefined][] = [];
  for await (const lines of linesOf(inChunks(new TextEncoder().encode(text), sizes), longest))
    for (const { number, bytes } of lines) found.push([number, bytes && new TextDecoder().decode(bytes)]);
  return found;
}

test("lines are the same wherever the chunks are cut", async () => {
  const text = fc
    .array(fc.constantFrom("a", "é", "\n", "\r\n", "€€"), { maxLength: 30 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(5), { maxLength: 20 }), async (whole, sizes) => {
      const expected = whole.split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await read(whole, sizes)).toEqual(expected.map((line, index) => [index + 1, line]));
    }),
  );
});

test("a line is read up to the longest that can be, and no further", async () => {
  expect(await read("aaaa\nbbbbb\ncc\n", [2, 2, 2], 4)).toEqual([
    [1, "aaaa"],
    [2, undefined],
    [3, "cc"],
  ]);
  expect(await read("bbbbb", [3], 4)).toEqual([[1, undefined]]);
});

test("nothing has no lines", async () => {
  expect(await read("")).toEqual([]);
});
