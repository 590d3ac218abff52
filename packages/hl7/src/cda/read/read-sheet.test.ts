import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideSheet } from "../judge/decide-sheet.js";
import { aSheet, negativeSheet } from "../sheet.test-data.js";
import { writeSheet } from "../write/write-sheet.js";
import { readSheet } from "./read-sheet.js";

const text = writeSheet(negativeSheet);
const bytes = (document: string) => new TextEncoder().encode(document);
const codesOf = (document: Uint8Array | string) => readSheet(document).problems.map(({ code }) => code);

describe("A document that is refused", () => {
  test.each([
    ["an internal entity", '<!DOCTYPE a [<!ENTITY x "y">]>', "document-type-declared"],
    ["an external entity", '<!DOCTYPE a SYSTEM "file:///etc/passwd">', "document-type-declared"],
    ["a doctype in small letters after a comment", "<!-- a --><!doctype a>", "document-type-declared"],
  ])("%s is never expanded", (_name, declaration, code) => {
    const document = text.replace("<ClinicalDocument", `${declaration}<ClinicalDocument`);
    expect(codesOf(bytes(document))).toEqual([code]);
  });

  test("an entity that nobody declared is a fault, not a text", () => {
    expect(codesOf(text.replace("ESSAI", "&secret;"))).toEqual(["malformed"]);
  });

  test("what is not well-formed is told with its line", () => {
    const lines = text.split("\n");
    const broken = [...lines.slice(0, 20), "<id>", ...lines.slice(20)].join("\n");
    expect(readSheet(broken)).toMatchObject({
      ok: false,
      problems: [{ code: "malformed", line: expect.any(Number) }],
    });
  });

  test.each([
    ["nothing", ""],
    ["no XML", "MSH|^~\\&|"],
    ["half a document", text.slice(0, text.length / 2)],
    ["a control character", text.replace("ESSAI", "ESS\u0001AI")],
    ["a reference to the character 0", text.replace("ESSAI", "ESS&#0;AI")],
    ["a reference to half a character", text.replace("ESSAI", "ESS&#xD800;AI")],
    ["a reference beyond all characters", text.replace("ESSAI", "ESS&#x110000;AI")],
    ["a reference to no character in an attribute", text.replace('code="MED-040"', 'code="MED&#xFFFE;-040"')],
  ])("%s is malformed", (_name, document) => {
    expect(codesOf(document)).toEqual(["malformed"]);
  });

  test("another CDA document is none of these", () => {
    expect(codesOf(text.replaceAll("1.2.250.1.213.1.1.1.27", "1.2.250.1.213.1.1.1.3"))).toEqual([
      "document-unsupported",
    ]);
    expect(codesOf('<?xml version="1.0"?><a/>')).toEqual(["document-unsupported"]);
  });

  test("elements in elements without end are counted before they are parsed", () => {
    expect(codesOf("<a>".repeat(100_000))).toEqual(["too-deep"]);
  });

  test.each([
    ["comments that never end", "<!--".repeat(1_000_000)],
    ["tags that never end", "<a ".repeat(1_000_000)],
    ["quotes that never end", `<a b="${"<".repeat(3_000_000)}`],
    ["attributes", `<a ${Array.from({ length: 30_000 }, (_, index) => `a${index}="1"`).join(" ")}/>`],
    ["references to characters", `<a>${"&amp;".repeat(300_000)}</a>`],
    ["tags that are not closed", `<a>${"<b></b><c>".repeat(90)}${"<b>".repeat(5)}`],
    ["siblings", `<a>${"<b/>".repeat(100_000)}</a>`],
  ])("%s take no more than a moment", (_name, document) => {
    const begun = performance.now();
    expect(readSheet(document).ok).toBe(false);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test("text cut anywhere never throws", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), fc.string({ maxLength: 3 }), (at, put) => {
        expect(typeof readSheet(text.slice(0, at) + put + text.slice(at + 1)).ok).toBe("boolean");
      }),
      { numRuns: 40 },
    );
  });
});

describe("The encoding of a document", () => {
  const named = (encoding: string) => text.replace("UTF-8", encoding);
  const single = (document: string) =>
    Uint8Array.from(document, (character) => (character === "’" ? 0x92 : character.charCodeAt(0)));

  test("is that of its declaration", () => {
    const plain = named("ISO-8859-1").replaceAll("’", "'");
    const reading = readSheet(single(plain));
    expect(reading.ok && reading.sheet.header.title).toContain("DÉPISTAGE");
    const windows = readSheet(single(named("windows-1252")));
    expect(windows.ok && windows.sheet.header.title).toContain("FICHE D’INTERPRÉTATION");
  });

  test("may be UTF-16 with its byte order mark", () => {
    const document = `\ufeff${named("UTF-16")}`;
    const wide = new Uint8Array(document.length * 2);
    for (let index = 0; index < document.length; index += 1) {
      wide[2 * index] = document.charCodeAt(index) & 255;
      wide[2 * index + 1] = document.charCodeAt(index) >> 8;
    }
    expect(readSheet(wide).ok).toBe(true);
  });

  test("bytes that it does not have, and encodings that are not read, are faults", () => {
    expect(codesOf(single(text.replaceAll("’", "'")))).toEqual(["undecodable"]);
    expect(codesOf(bytes(named("EBCDIC-FR")))).toEqual(["encoding-unsupported"]);
  });
});

describe("A document with prefixes of its own", () => {
  test("says the same", () => {
    const prefixed = text
      .replaceAll(/<(\/?)(?=[A-Za-z])/g, "<$1v:")
      .replace('xmlns="urn:hl7-org:v3"', 'xmlns:v="urn:hl7-org:v3"')
      .replaceAll('xsi:type="', 'xsi:type="v:');
    const [one, other] = [readSheet(text), readSheet(prefixed)];
    expect(prefixed).toContain("<v:ClinicalDocument");
    expect(other).toEqual(one);
  });
});

describe("What is wrong in a document", () => {
  test.each([
    ["an impossible day", 'value="20240502"', 'value="20240230"', "value-malformed"],
    [
      "no truth value",
      '<value xsi:type="BL" value="false"/>',
      '<value xsi:type="BL" value="peut-être"/>',
      "value-malformed",
    ],
    ["a code without value set", 'code="MED-040"', 'code="MED-099"', "value-not-mapped"],
    [
      "a code of another system",
      'code="MED-040" displayName="b" codeSystem="1.2.250.1.213.1.1.4.322"',
      'code="MED-040" displayName="b" codeSystem="1.2.3"',
      "value-not-mapped",
    ],
  ])("%s is told with path and line, and gives no fact", (...[, part, other, code]) => {
    expect(text).toContain(part);
    const reading = readSheet(text.replaceAll(part, other));
    expect(reading.problems).toContainEqual(
      expect.objectContaining({
        code,
        severity: "E",
        place: expect.stringContaining("/ClinicalDocument/component[1]"),
        line: expect.any(Number),
      }),
    );
  });

  test("nothing of the person is in problems and unmapped parts", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const broken = writeSheet(sheet)
          .replaceAll("false", "perhaps")
          .replaceAll("1.2.250.1.213.1.1.4.322", "1.2.3");
        const reading = readSheet(broken);
        const said = JSON.stringify([reading.problems, reading.ok && reading.unmapped]);
        for (const secret of ["260052A00400192", "ESSAI", "ALIX", "19600514", "899999999992", "PREMIER"])
          expect(said).not.toContain(secret);
      }),
      { numRuns: 15 },
    );
  });
});

/** The entry of the result of the first reading of the right breast, made otherwise. */
const withResult = (change: (entry: string) => string): string => {
  const begin = text.lastIndexOf("<entry>", text.indexOf('code="MED-1104"'));
  const end = text.indexOf("</entry>", begin) + "</entry>".length;
  return text.slice(0, begin) + change(text.slice(begin, end)) + text.slice(end);
};
const otherwise = (entry: string) => entry.replace('code="MED-129"', 'code="MED-048"');
const readingOf = (document: string) => {
  const reading = readSheet(document);
  if (!reading.ok) throw new TypeError(JSON.stringify(reading.problems));
  return reading;
};

describe("An entry that does not say one thing plainly gives no class", () => {
  const conductOf = (document: string) => decideSheet(readingOf(document).sheet)[0];
  const value = /<value xsi:type="CD"[^>]*\/>/;

  test("as it is, the reading is decided", () => {
    expect(conductOf(text)).toMatchObject({ outcome: "second-reading" });
    expect(withResult(otherwise)).not.toBe(text);
  });

  test.each([
    ["two entries that differ", (entry: string) => entry + otherwise(entry), "values-contradict", "E"],
    [
      "two values in one entry",
      (entry: string) => entry.replace(value, (one) => one + otherwise(one)),
      "values-contradict",
      "E",
    ],
    [
      "a value beside a flavour of null",
      (entry: string) => entry.replace('<value xsi:type="CD"', '<value xsi:type="CD" nullFlavor="OTH"'),
      "value-missing",
      "W",
    ],
    [
      "an entry that is null",
      (entry: string) => entry.replace("<entry>", '<entry nullFlavor="NI">'),
      undefined,
    ],
    [
      "an entry of another namespace",
      (entry: string) =>
        entry
          .replace("<observation ", '<x:observation xmlns:x="urn:x" ')
          .replace("</observation>", "</x:observation>"),
      undefined,
    ],
    [
      "two observations in one entry",
      (entry: string) => entry.replace("</entry>", `${entry.slice("<entry>".length)}`),
      undefined,
    ],
  ] as const)("%s", (...[, change, code, severity]) => {
    const document = withResult(change);
    const reading = readingOf(document);
    expect(reading.problems.map((problem) => [problem.code, problem.severity])).toEqual(
      code === undefined ? [] : [[code, severity]],
    );
    if (code !== "values-contradict") expect(reading.unmapped.length).toBeGreaterThan(4);
    expect(conductOf(document)).toMatchObject({ outcome: "needs-information" });
    expect(conductOf(document)?.missing.join()).toContain("classes");
    const again = readingOf(writeSheet(reading.sheet));
    expect(again.sheet).toEqual(reading.sheet);
  });

  test("nor does a section that stands twice", () => {
    const begin = text.lastIndexOf("<component>", text.indexOf("INTERPRÉTATION DU PREMIER LECTEUR"));
    const section = text.slice(begin, text.lastIndexOf("</structuredBody>"));
    const document = text.slice(0, begin) + section + section + text.slice(begin + section.length);
    const { sheet, problems } = readingOf(document);
    expect(problems.map(({ code }) => code)).toContain("section-repeated");
    expect(decideSheet(sheet)[0]).toMatchObject({ outcome: "needs-information" });
  });
});

describe("A large document", () => {
  test("with 10,000 entries is read in a moment", () => {
    const entry =
      '<entry><observation classCode="OBS" moodCode="EVN"><code code="X" codeSystem="1.2.3"/></observation></entry>';
    const at = text.indexOf("<entry>", text.indexOf("Résultats d'examens"));
    const large = text.slice(0, at) + entry.repeat(10_000) + text.slice(at);
    const begun = performance.now();
    const reading = readSheet(large);
    expect(reading.ok && reading.unmapped.length).toBeGreaterThan(9_999);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
