import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Charset } from "./charset.js";
import { decodeBytes, encodeText, skeletonOf } from "./charset.js";

const charsets: readonly Charset[] = ["ASCII", "8859/1", "8859/15", "UNICODE UTF-8", "WINDOWS-1252"];

describe("HL7 table 0211: the character sets", () => {
  test.each([
    ["8859/1", 0xe9, "é"],
    ["8859/1", 0xa4, "¤"],
    ["8859/1", 0xff, "ÿ"],
    ["8859/15", 0xa4, "€"],
    ["8859/15", 0xbd, "œ"],
    ["8859/15", 0xbe, "Ÿ"],
    ["8859/15", 0xe9, "é"],
    ["WINDOWS-1252", 0x80, "€"],
    ["WINDOWS-1252", 0x92, "’"],
  ] as const)("in %s the byte %i is %s", (charset, byte, character) => {
    expect(decodeBytes(Uint8Array.of(byte), charset)).toBe(character);
    expect(encodeText(character, charset)).toEqual(Uint8Array.of(byte));
  });

  test("every byte of windows-1252 from 0x80 to 0x9F, five of which are none", () => {
    const characters = Array.from({ length: 32 }, (_, index) =>
      decodeBytes(Uint8Array.of(0x80 + index), "WINDOWS-1252"),
    );
    expect(characters.map((character) => character ?? "·").join("")).toBe("€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ");
  });

  test.each([
    ["ASCII", 0x80],
    ["ASCII", 0xe9],
    ["8859/1", 0x80],
    ["8859/1", 0x92],
    ["8859/1", 0x9f],
    ["8859/15", 0x80],
    ["8859/15", 0x9f],
    ["UNICODE UTF-8", 0xe9],
    ["WINDOWS-1252", 0x81],
    ["WINDOWS-1252", 0x9d],
  ] as const)("in %s the byte %i alone is no text", (charset, byte) => {
    expect(decodeBytes(Uint8Array.of(0x41, byte), charset)).toBeUndefined();
  });

  test.each([
    ["an overlong form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a character cut short", [0x41, 0xc3]],
    ["a code beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ])("UTF-8 refuses %s", (_, bytes) => {
    expect(decodeBytes(Uint8Array.from(bytes), "UNICODE UTF-8")).toBeUndefined();
  });

  test("the byte order mark and the replacement character, when sent, are text", () => {
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), "UNICODE UTF-8")).toBe("\uFEFFA");
    expect(decodeBytes(Uint8Array.of(0xef, 0xbf, 0xbd), "UNICODE UTF-8")).toBe("\uFFFD");
  });

  test.each([
    ["ASCII", "abé", 2],
    ["8859/1", "a€", 1],
    ["8859/1", "l’œil", 1],
    ["8859/15", "œ€’", 2],
    ["8859/15", "\u0085", 0],
    ["WINDOWS-1252", "’ł", 1],
    ["UNICODE UTF-8", "ab\uD800c", 2],
  ] as const)("%s has no bytes for %j, from character %i on", (charset, text, index) => {
    expect(encodeText(text, charset)).toBe(index);
  });

  test("what decodes comes back as the same bytes, and never holds a replacement character of ours", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(...charsets), (bytes, charset) => {
        const text = decodeBytes(bytes, charset);
        if (text === undefined) return;
        expect(encodeText(text, charset)).toEqual(bytes);
      }),
    );
  });

  test("what encodes reads as the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...charsets), (text, charset) => {
        const bytes = encodeText(text, charset);
        if (typeof bytes !== "number") expect(decodeBytes(bytes, charset)).toBe(text);
        else expect(bytes).toBeLessThan(text.length);
      }),
    );
  });

  test("the skeleton of bytes has one character for each, ASCII standing for itself", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const skeleton = skeletonOf(bytes);
    expect(skeleton).toHaveLength(256);
    expect(skeleton.slice(0, 0x80)).toBe(String.fromCharCode(...bytes.subarray(0, 0x80)));
    expect([...skeleton.slice(0x80)].every((character) => character.charCodeAt(0) >= 0x80)).toBe(true);
  });
});
