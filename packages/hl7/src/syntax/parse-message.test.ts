import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeText } from "./charset.js";
import { bytesOf, header, messageText } from "./message.test-data.js";
import { parseMessage } from "./parse-message.js";
import { supportedVersions } from "./version.js";

const encoder = new TextEncoder();

function withVersion(version: string): string {
  return header.replace("2.5.1", version);
}

function withCharset(charset: string): string {
  return header.replace("UNICODE UTF-8", charset);
}

describe("MSH-12: versions 2.3 to 2.8", () => {
  test.each([...supportedVersions, "2.5^FRA^2.10", "2.5.1^FRA"])("%s is read", (version) => {
    expect(parseMessage(withVersion(version))).toMatchObject({
      ok: true,
      message: { version: version.split("^")[0] },
    });
  });

  test.each([
    ["2.2", "version-unsupported", 203, "version 2.2"],
    ["2.9", "version-unsupported", 203, "version 2.9"],
    ["3.0", "version-unsupported", 203, "version 3.0"],
    ["2.10", "version-unsupported", 203, "4 characters"],
    ["^FRA", "version-missing", 101, "no version"],
    ["", "version-missing", 101, "no version"],
    ["DUPONT", "version-unsupported", 203, "6 characters"],
  ])("%j is refused", (version, ...[code, hl7Code, found]) => {
    const result = parseMessage(withVersion(version));
    const place = { segment: "MSH", occurrence: 1, field: 12, repetition: 1, component: 1 };
    expect(result.ok).toBe(false);
    expect(result.problems).toEqual([expect.objectContaining({ code, hl7Code, found, place })]);
    // The answer to a refused message still needs its control id.
    expect(result.header?.field(10).text).toBe("42");
  });
});

describe("MSH-18: the character set", () => {
  test.each([
    ["8859/1", "caf\xe9", "café"],
    ["8859/15", "\xa4 c\xbdur", "€ cœur"],
    ["UNICODE UTF-8", "caf\xc3\xa9", "café"],
    ["UNICODE UTF-8~8859/1", "caf\xc3\xa9", "café"],
    ["ASCII", "cafe", "cafe"],
    ["", "cafe", "cafe"],
  ])("%s", (charset, written, text) => {
    const bytes = bytesOf(`${withCharset(charset)}\rZZZ|${written}\r`);
    const result = parseMessage(bytes);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(result.message?.text("ZZZ-1")).toBe(text);
    expect(result.message?.toBytes()).toEqual({ ok: true, bytes });
  });

  test("MSH itself is decoded by it", () => {
    const bytes = bytesOf(withCharset("8859/1").replace("CENTRE A", "CENTRE D'\xc9TUDE"));
    expect(parseMessage(bytes).message?.text("MSH-4")).toBe("CENTRE D'ÉTUDE");
  });

  test("a line without MSH-18 is ASCII, or what the options say", () => {
    const bytes = bytesOf(`${withCharset("").replace(/\|$/, "")}\rZZZ|caf\xe9\r`);
    expect(parseMessage(bytes).problems).toMatchObject([{ code: "undecodable", expected: "text in ASCII" }]);
    const read = parseMessage(bytes, { fallbackCharset: "8859/15" });
    expect(read.message?.text("ZZZ-1")).toBe("café");
    expect(read.message?.charset).toBe("8859/15");
  });

  test("a fallback that was needed is remarked on, with no text of the message", () => {
    const undeclared = `${withCharset("")}\rZZZ|café\r`;
    const options = { fallbackCharset: "UNICODE UTF-8" } as const;
    for (const input of [undeclared, encoder.encode(undeclared)])
      expect(parseMessage(input, options)).toMatchObject({
        ok: true,
        problems: [
          { code: "charset-undeclared", severity: "W", hl7Code: 101, place: { segment: "MSH", field: 18 } },
        ],
      });
    for (const plain of [undeclared.replace("é", "e"), withCharset("UNICODE UTF-8")])
      expect(parseMessage(plain, options).problems).toEqual([]);
    expect(parseMessage(undeclared, { charset: "UNICODE UTF-8" }).problems).toEqual([]);
  });

  test("the fallback gives way to MSH-18, and the override does not", () => {
    const bytes = bytesOf(`${withCharset("8859/1")}\rZZZ|l\x92\u0153il`.replace("\u0153", "\x9c"));
    expect(parseMessage(bytes, { fallbackCharset: "WINDOWS-1252" }).ok).toBe(false);
    const read = parseMessage(bytes, { charset: "WINDOWS-1252" });
    expect(read.message?.text("ZZZ-1")).toBe("l’œil");
    expect(read.message?.toBytes()).toEqual({ ok: true, bytes });
  });

  test.each([
    ["utf-8", "UNICODE UTF-8"],
    ["UTF8", "UNICODE UTF-8"],
    ["Unicode UTF8", "UNICODE UTF-8"],
    ["ISO-8859-1", "8859/1"],
    ["iso8859-15", "8859/15"],
    ["US-ASCII", "ASCII"],
  ] as const)(
    "%s is no entry of the table, and can mean %s only: it is read, with a remark",
    (name, charset) => {
      const written = encodeText(`${withCharset(name)}\rZZZ|${charset === "ASCII" ? "e" : "é"}\r`, charset);
      const read = parseMessage(written as Uint8Array);
      expect(read).toMatchObject({
        ok: true,
        problems: [{ code: "charset-name-unlisted", severity: "W", hl7Code: 103, expected: charset }],
      });
      expect(read.message?.charset).toBe(charset);
      expect(read.message?.toBytes()).toEqual({ ok: true, bytes: written });
    },
  );

  test.each([
    ["UNICODE UTF-16", "UNICODE UTF-16"],
    ["8859/2", "8859/2"],
    ["utf-7", "a name of 5 characters"],
    ["DUPONT", "a name of 6 characters"],
    ['""', "a name of 2 characters"],
  ])("%s is refused", (charset, found) => {
    const text = `${withCharset(charset)}\rZZZ|a\r`;
    const refused = parseMessage(encoder.encode(text));
    expect(refused).toMatchObject({ ok: false, message: undefined });
    expect(refused.problems).toMatchObject([
      {
        code: "charset-unsupported",
        hl7Code: 103,
        severity: "E",
        found,
        place: { segment: "MSH", field: 18 },
      },
    ]);
    expect(refused.header?.field(10).text).toBe("42");
    // Text is decoded already: it can be read, and goes out by no name.
    const read = parseMessage(text);
    expect(read).toMatchObject({ ok: true, problems: [{ code: "charset-unsupported", severity: "W" }] });
    expect(read.message?.toBytes()).toMatchObject({ ok: false, problems: [{ code: "charset-unsupported" }] });
  });

  test.each([
    ["8859/1", "PID|1||\x92", { segment: "PID", occurrence: 1, field: 3, repetition: 1, component: 1 }],
    [
      "ASCII",
      "PID|1\rOBX|a\rOBX|b|c~d^e&\xe9\xe8",
      { segment: "OBX", occurrence: 2, field: 2, repetition: 2 },
    ],
    ["UNICODE UTF-8", "OBX|\xc3\xa9\rOBX|b^\xe9", { segment: "OBX", occurrence: 2, field: 1, component: 2 }],
    ["UNICODE UTF-8", "OBX|\xc3", { segment: "OBX", occurrence: 1, field: 1 }],
  ])("%s: bytes that are no text are refused with their place", (charset, lines, place) => {
    const result = parseMessage(bytesOf(`${withCharset(charset)}\r${lines}\r`));
    expect(result).toMatchObject({ ok: false, message: undefined });
    expect(result.problems).toMatchObject([{ code: "undecodable", hl7Code: 102, severity: "E", place }]);
    expect(result.header?.field(9).component(2).text).toBe("R01");
  });

  test("a field of MSH that is no text is empty in the header of the refusal, the others are there", () => {
    const result = parseMessage(bytesOf(header.replace("CENTRE A", "CENTRE D'\xc9TUDE")));
    expect(result.problems).toMatchObject([{ code: "undecodable", place: { segment: "MSH", field: 4 } }]);
    expect(result.header?.field(4).state).toBe("empty");
    expect(result.header?.field(10).text).toBe("42");
  });

  test("no bytes become a replacement character", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 30 }),
        fc.constantFrom("8859/1", "8859/15", "UNICODE UTF-8", ""),
        (more, charset) => {
          const result = parseMessage(Uint8Array.of(...bytesOf(`${withCharset(charset)}\rZZZ|`), ...more));
          const sent = String.fromCharCode(...more).includes("\xef\xbf\xbd");
          expect(result.message?.toText().includes("\uFFFD") ?? false).toBe(
            sent && result.message !== undefined,
          );
        },
      ),
    );
  });
});

describe("Lines", () => {
  test.each([
    ["\r", "CR", []],
    ["\n", "LF", ["line-ending"]],
    ["\r\n", "CRLF", ["line-ending"]],
  ])("ended by %j", (ending, lineEnding, codes) => {
    const text = [header, "PID|1", "ZZZ|2", ""].join(ending);
    const result = parseMessage(text);
    expect(result.ok).toBe(true);
    expect(result.message?.lineEnding).toBe(lineEnding);
    expect(result.problems.map(({ code }) => code)).toEqual(codes);
    expect(result.message?.segments.map(({ raw }) => raw)).toEqual([header, "PID|1", "ZZZ|2"]);
    expect(result.message?.toText()).toBe(text);
  });

  test("endings of several kinds and blank lines are read, reported and kept", () => {
    const text = `\n${header}\rPID|1\n\r\nZZZ|2\r\r\n\n`;
    const result = parseMessage(encoder.encode(text));
    expect(result.ok).toBe(true);
    expect(result.message?.lineEnding).toBe("mixed");
    expect(result.problems.map(({ code, found }) => [code, found])).toEqual([
      ["blank-line", "3 blank lines"],
      ["line-ending", "lines ended in several ways"],
    ]);
    expect(result.message?.segments.map(({ id }) => id)).toEqual(["MSH", "PID", "ZZZ"]);
    expect(result.message?.toBytes()).toEqual({ ok: true, bytes: encoder.encode(text) });
  });

  test("a byte order mark is read, reported and kept", () => {
    const bytes = encoder.encode(`\uFEFF${messageText("ZZZ|é")}`);
    const result = parseMessage(bytes);
    expect(result).toMatchObject({ ok: true, problems: [{ code: "byte-order-mark", severity: "W" }] });
    expect(result.message?.text("ZZZ-1")).toBe("é");
    expect(result.message?.toBytes()).toEqual({ ok: true, bytes });
  });

  test("a byte order mark tells the character set where MSH-18 does not", () => {
    const undeclared = `\uFEFF${messageText("ZZZ|é").replace("UNICODE UTF-8", "")}`;
    const bytes = encoder.encode(undeclared);
    for (const result of [parseMessage(bytes), parseMessage(undeclared)]) {
      expect(result).toMatchObject({ ok: true, problems: [{ code: "byte-order-mark", severity: "W" }] });
      expect(result.message?.charset).toBe("UNICODE UTF-8");
      expect(result.message?.toBytes()).toEqual({ ok: true, bytes });
    }
    expect(parseMessage(encoder.encode(undeclared.slice(1)))).toMatchObject({ ok: false });
    expect(parseMessage(bytes, { charset: "8859/15" }).ok).toBe(false);
  });

  test.each([
    ["free text", "segment-unreadable", { line: 3 }],
    ["pid|1", "segment-unreadable", { line: 3 }],
    ["PIDX|1", "segment-unreadable", { line: 3 }],
    ["1PI|1", "segment-unreadable", { line: 3 }],
    ["PI", "segment-unreadable", { line: 3 }],
    [" PID|1", "segment-unreadable", { line: 3 }],
    ["PID^1", "segment-unreadable", { line: 3 }],
    [header, "header-repeated", { segment: "MSH", occurrence: 2, line: 3 }],
    ["BHS|^~\\&", "envelope-inside-message", { segment: "BHS", occurrence: 1, line: 3 }],
    ["FTS|1", "envelope-inside-message", { segment: "FTS", occurrence: 1, line: 3 }],
  ])("%j does not belong in a message", (line, code, place) => {
    const result = parseMessage(messageText("PID|1", line, "OBX|1"));
    expect(result.ok).toBe(false);
    expect(result.problems).toMatchObject([{ code, hl7Code: 100, severity: "E" }]);
    expect(result.problems[0]?.place).toEqual(place);
    // What is there can be seen all the same, and given back.
    expect(result.message?.text("OBX-1")).toBe("1");
    expect(result.message?.toText()).toBe(messageText("PID|1", line, "OBX|1"));
  });

  test.each(["PV1", "Z01|x", "ZZZ|", "A00"])("%j is a segment", (line) => {
    expect(parseMessage(messageText(line)).ok).toBe(true);
  });

  test.each([
    ["", "a text that begins otherwise"],
    ["\r\n", "a text that begins otherwise"],
    ["PID|1", "a text that begins otherwise"],
    ["msh|^~\\&", "a text that begins otherwise"],
    [" MSH|^~\\&", "a text that begins otherwise"],
    ["BHS|^~\\&\r", "a file or batch header first"],
    ["FHS|^~\\&\r", "a file or batch header first"],
  ])("%j has no MSH first", (text, found) => {
    for (const input of [text, encoder.encode(text)]) {
      const result = parseMessage(input);
      expect(result).toMatchObject({ ok: false, message: undefined, header: undefined });
      expect(result.problems).toMatchObject([{ code: "header-missing", hl7Code: 100, found }]);
    }
  });

  test("more segments than allowed are refused", () => {
    const text = messageText("PID|1", "OBX|1");
    expect(parseMessage(text, { maximumSegments: 3 }).ok).toBe(true);
    const refused = parseMessage(text, { maximumSegments: 2 });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "segments-too-many", hl7Code: 104 }] });
  });

  test("a hundred problems are named, the others counted", () => {
    const result = parseMessage(messageText(...Array.from({ length: 250 }, () => "?")));
    expect(result.problems).toHaveLength(101);
    expect(result.problems[100]).toMatchObject({
      code: "problems-omitted",
      found: "150 further problems of the same check",
    });
  });
});

describe("Problems", () => {
  test("never quote what the message holds", () => {
    const secret = fc.constantFrom(
      "DUPONT",
      "260052A00400192",
      "é|DUPONT",
      "\\DUPONT",
      "DUPONT\\X1\\",
      "DUPONT\rDUPONT 5",
      "2.5",
    );
    fc.assert(
      fc.property(fc.array(secret, { minLength: 20, maxLength: 25 }), fc.nat(22), (values, garbled) => {
        const fields = ["MSH", "^~\\&", ...values];
        fields[garbled] = "DUPONT";
        for (const charset of ["8859/15", "ASCII"] as const) {
          const text = `${fields.join("|")}\rPID|${values.join("|")}\rDUPONT\r`;
          for (const input of [text, bytesOf(text)]) {
            const { problems } = parseMessage(input, { charset });
            expect(JSON.stringify(problems)).not.toMatch(/DUP|ONT|26005/);
          }
        }
      }),
    );
  });
});
