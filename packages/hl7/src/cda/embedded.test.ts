import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeEmbedded, looksLikeCda } from "./embedded.js";

describe("A document in the base64 of a message", () => {
  test("is decoded to its bytes, line breaks or not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const text = btoa(String.fromCharCode(...bytes));
        const broken = text.replaceAll(/.{10}/g, "$&\r\n");
        for (const each of [text, broken]) {
          const decoded = decodeEmbedded(each);
          expect(decoded.ok && [...decoded.bytes]).toEqual([...bytes]);
        }
      }),
    );
  });

  test.each(["", "abc", "ab=c", "abc-", "ab_d", "a===", "abcd=", "QR==", "Zm9v!", "é==="])(
    "%j is no base64",
    (text) => {
      expect(decodeEmbedded(text)).toMatchObject({ ok: false, problem: { code: "base64-malformed" } });
    },
  );
});

describe("Bytes that may be a CDA document", () => {
  test.each([
    ['<?xml version="1.0"?><ClinicalDocument/>', true],
    ["\ufeff \n<ClinicalDocument xmlns='urn:hl7-org:v3'>", true],
    ["<v:ClinicalDocument>", true],
    ["<!-- a --><ClinicalDocument/>", true],
    ["MSH|^~\\&|", false],
    ["<html>", false],
    ["", false],
  ])("%j: %s", (text, is) => {
    expect(looksLikeCda(new TextEncoder().encode(text))).toBe(is);
  });
});
