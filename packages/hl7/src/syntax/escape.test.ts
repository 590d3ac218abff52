import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Charset } from "./charset.js";
import { standardDelimiters } from "./delimiters.js";
import { escapeText, unescapeText } from "./escape.js";

const withCharset = (charset: Charset | undefined) => ({ separators: standardDelimiters, charset });
const syntax = withCharset("UNICODE UTF-8");

describe("HL7 2.5.1, 2.7: escape sequences are resolved at the leaf", () => {
  test.each([
    ["\\F\\\\S\\\\T\\\\R\\\\E\\", "|^&~\\"],
    ["\\E\\F\\E\\", "\\F\\"],
    ["a\\X26\\b", "a&b"],
    ["\\X0D0A\\", "\r\n"],
    ["\\XC3A9\\", "é"],
    ["\\Xc3a9\\", "é"],
    ["one\\.br\\two", "one\ntwo"],
    ["\\H\\bold\\N\\ plain", "bold plain"],
    ["no escape", "no escape"],
  ])("%s reads %j", (raw, text) => {
    expect(unescapeText(raw, syntax)).toBe(text);
  });

  test.each([
    "\\C2842\\",
    "\\M3030\\",
    "\\Z1\\",
    "\\.sp2\\",
    "\\.BR\\",
    "\\f\\",
    "\\XA\\",
    "\\X\\",
    "\\XZZ\\",
    "\\XE9\\",
    "\\P\\",
    "\\\\",
    "lone \\",
    "\\temp",
  ])("%s is kept as it is written", (raw) => {
    expect(unescapeText(raw, syntax)).toBe(raw);
    expect(unescapeText(`\\T\\${raw}`, syntax)).toBe(`&${raw}`);
  });

  test("hexadecimal bytes are text of the message's own character set", () => {
    expect(unescapeText("\\XE9\\", withCharset("8859/1"))).toBe("é");
    expect(unescapeText("\\XA4\\", withCharset("8859/15"))).toBe("€");
    expect(unescapeText("\\XE9\\", withCharset("ASCII"))).toBe("\\XE9\\");
    expect(unescapeText("\\X41\\", withCharset(undefined))).toBe("A");
  });

  test("sequences stand for the delimiters of the message", () => {
    const separators = { ...standardDelimiters, field: "#", escape: "?", truncation: "$" };
    expect(unescapeText("?F? ?P? ?E? \\F\\", { separators, charset: "ASCII" })).toBe("# $ ? \\F\\");
    expect(escapeText("# $ ? \\F\\", separators)).toEqual({ ok: true, raw: "?F? ?P? ?E? \\F\\" });
  });

  test("without an escape character nothing is resolved and nothing is escaped", () => {
    const separators = { ...standardDelimiters, escape: undefined };
    expect(unescapeText("\\F\\", { separators, charset: "ASCII" })).toBe("\\F\\");
    expect(escapeText("\\F\\", separators)).toEqual({ ok: true, raw: "\\F\\" });
    expect(escapeText("a|b", separators)).toEqual({
      ok: false,
      fault: "escape-character-missing",
      characterCode: 0x7c,
    });
    expect(escapeText('""', separators)).toMatchObject({ ok: false, fault: "escape-character-missing" });
    expect(escapeText("a\nb", separators)).toMatchObject({ ok: false, fault: "line-break-in-value" });
  });
});

describe("Escaping on build", () => {
  test.each([
    ["\r", 0x0d],
    ["a\nb", 0x0a],
    ["|\r\n", 0x0d],
  ])("the line break in %j is refused", (text, characterCode) => {
    expect(escapeText(text, standardDelimiters)).toEqual({
      ok: false,
      fault: "line-break-in-value",
      characterCode,
    });
  });

  test("characters that frame a message are written in hexadecimal, a tabulation as it is", () => {
    expect(escapeText("\u000b\u001c\t", standardDelimiters)).toEqual({ ok: true, raw: "\\X0B\\\\X1C\\\t" });
  });

  test("the text of two quotation marks is not the null value", () => {
    expect(escapeText('""', standardDelimiters)).toEqual({ ok: true, raw: '\\X22\\"' });
    expect(escapeText('"', standardDelimiters)).toEqual({ ok: true, raw: '"' });
    expect(escapeText('"""', standardDelimiters)).toEqual({ ok: true, raw: '"""' });
  });

  test("any text without a line break comes back as it was, and holds no delimiter on the way", () => {
    const unit = fc.oneof(
      fc.constantFrom(...'|^~\\&"FSTREXHN.br09Aé€œ\u000b\u001c\u0000\t'),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const result = escapeText(text, standardDelimiters);
        expect(result.ok).toBe(!/[\r\n]/.test(text));
        if (!result.ok) return;
        expect([...result.raw].filter((character) => "|^~&\r\n\u000b\u001c".includes(character))).toEqual([]);
        expect(unescapeText(result.raw, syntax)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
