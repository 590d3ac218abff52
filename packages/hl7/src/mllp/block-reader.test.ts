import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockOf } from "./block.js";
import type { BlockEvent } from "./block-fault.js";
import { BlockReader } from "./block-reader.js";
import { block, bytesOf, textOf } from "./mllp.test-data.js";

/** Events in short: the text of a message, or the fault with its bytes. */
function short(events: readonly BlockEvent[]): readonly string[] {
  return events.map((event) =>
    event.kind === "message" ? `=${textOf(event.bytes)}` : `${event.fault.code} ${event.fault.byteCount}`,
  );
}

function read(text: string, maximumMessageBytes = 1000): readonly string[] {
  const reader = new BlockReader(maximumMessageBytes);
  return short([...reader.push(bytesOf(text)), ...reader.end()]);
}

describe("What comes out of bytes", () => {
  test.each([
    ["one message", block("A"), ["=A"]],
    ["an empty block", block(""), ["="]],
    ["several in one chunk", block("A") + block("B") + block("C"), ["=A", "=B", "=C"]],
    [
      "bytes before, between and after",
      `xx${block("A")}\r\n${block("B")}z`,
      ["bytes-outside-block 2", "=A", "bytes-outside-block 2", "=B", "bytes-outside-block 1"],
    ],
    ["a block without an end, then a message", `\u000bhalf${block("A")}`, ["block-unfinished 4", "=A"]],
    ["a block that the connection ends", `${block("A")}\u000bhalf`, ["=A", "block-unfinished 4"]],
    ["a block that ends in FS alone", "\u000bA\u001c", ["block-unfinished 1"]],
    ["FS without CR", `\u000bA\u001cB${block("C")}`, ["block-end-broken 1", "bytes-outside-block 1", "=C"]],
    ["FS, then the next block", `\u000bA\u001c${block("C")}`, ["block-end-broken 1", "=C"]],
    ["VT again and again", `\u000b\u000b\u000b${block("A")}`, ["bytes-outside-block 3", "=A"]],
    ["FS CR alone", `\u001c\r${block("A")}`, ["bytes-outside-block 2", "=A"]],
    ["a message with CR in it", block("A\rB\r"), ["=A\rB\r"]],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("The bound of a message", () => {
  test.each([
    [9, ["=123456789"]],
    [8, ["block-too-long 9"]],
  ])("of %i bytes, and nine bytes", (maximum, expected) => {
    expect(read(block("123456789"), maximum)).toEqual(expected);
  });

  test("is kept in what is held, and the next message is read", () => {
    const reader = new BlockReader(10_000);
    const events = [...reader.push(bytesOf("\u000bMSH|"))];
    for (let n = 0; n < 1000; n += 1) events.push(...reader.push(new Uint8Array(1000).fill(0x41)));
    expect(reader.heldBytes).toBeLessThan(10_000);
    events.push(...reader.push(bytesOf(`\u001c\r${block("B")}`)));
    expect(short(events)).toEqual(["block-too-long 1000004", "=B"]);
    const [first] = events;
    expect(first?.kind === "fault" && textOf(first.fault.head.subarray(0, 5))).toBe("MSH|A");
  });

  test("holds a message that comes byte by byte in at most double its size", () => {
    const reader = new BlockReader(1_000_000);
    reader.push(bytesOf("\u000b"));
    for (let n = 0; n < 50_000; n += 1) reader.push(Uint8Array.of(0x41));
    expect(reader.heldBytes).toBeLessThanOrEqual(100_000);
  });
});

describe("Whatever is sent", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string().map((text) => block(text)),
      fc.constantFrom("\u000b", "\u001c", "\r", "\u001c\r", "x"),
    ),
    { maxLength: 12 },
  );

  test("it is read the same however it is split", () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(40)), (parts, cuts) => {
        const bytes = bytesOf(parts.join(""));
        const whole = read(parts.join(""));
        const reader = new BlockReader(1000);
        const events: BlockEvent[] = [];
        let from = 0;
        for (const cut of [...cuts, bytes.length]) {
          events.push(...reader.push(bytes.slice(from, from + cut)));
          from = Math.min(bytes.length, from + cut);
        }
        events.push(...reader.end());
        expect(short(events)).toEqual(whole);
      }),
    );
  });

  test("a message in its block comes back to the byte, and one that holds VT or FS has no block", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (message) => {
        const framed = blockOf(message);
        if (message.includes(0x0b) || message.includes(0x1c)) expect(framed).toBeUndefined();
        else {
          const events = new BlockReader(1000).push(framed ?? new Uint8Array());
          expect(events).toEqual([{ kind: "message", bytes: message }]);
        }
      }),
    );
  });

  test.each([
    ["VT", "\u000b"],
    ["FS", "\u001c"],
    ["VT FS", "\u000b\u001c"],
    ["VT x", "\u000bx"],
  ])("1 MB of %s take linear time", (_, unit) => {
    const bytes = bytesOf(unit.repeat(1_000_000 / unit.length));
    const start = performance.now();
    new BlockReader(16_000_000).push(bytes);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
