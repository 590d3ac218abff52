import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseXml } from "./parse-xml.js";
import { writeXml } from "./write-xml.js";
import { element, walk, withoutPlaces, type XmlElement } from "./xml-element.js";

const aName = fc.constantFrom("section", "text", "content", "value");
const aText = fc
  .string({ unit: fc.constantFrom(...Array.from("ab é<>&\"']\t€𝄞")), minLength: 1, maxLength: 10 })
  .filter((text) => text.trim() !== "");
const attributes = fc.dictionary(
  fc.constantFrom("code", "ID", "xsi:type", "xml:lang", "{urn:one}a", "{urn:two}a"),
  aText.map((text) => text.replaceAll("\t", " ")),
);
const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc
    .record({
      name: aName,
      attributes,
      namespace: fc.option(fc.constant("urn:hl7-org:sdtc"), { nil: undefined, freq: 5 }),
      children: fc.oneof(
        { maxDepth: 3 },
        fc.array(aText, { maxLength: 1 }),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.tuple(aText, tie("tree"), aText),
      ),
    })
    .map(({ namespace, ...rest }) => (namespace === undefined ? rest : { ...rest, namespace })),
}));

describe("A tree and its text", () => {
  test("writing then parsing gives the tree back, whatever namespaces, texts and attributes it has", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), (children) => {
        const root = element("ClinicalDocument", {}, children);
        const parsed = parseXml(writeXml(root));
        expect(parsed.ok && withoutPlaces(parsed.root)).toEqual(root);
      }),
      { numRuns: 100 },
    );
  });

  test.each(["\u0001", "\ud800", "\uffff"])("no document can carry %j", (character) => {
    expect(() => writeXml(element("ClinicalDocument", {}, [character]))).toThrow(TypeError);
  });

  test("elements come with their places and paths", () => {
    const parsed = parseXml('<a xmlns="urn:hl7-org:v3">\n  <b/><b>\n    <c/></b></a>');
    expect(parsed.ok && walk(parsed.root).map(([{ at }, path]) => [path, at?.line])).toEqual([
      ["/a", 1],
      ["/a/b[1]", 2],
      ["/a/b[2]", 2],
      ["/a/b[2]/c[1]", 3],
    ]);
  });
});
