import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codedFacts } from "../read/coded-facts.js";
import { readSheet } from "../read/read-sheet.js";
import { aSheet, negativeSheet } from "../sheet.test-data.js";
import { parseXml } from "../xml/parse-xml.js";
import type { XmlElement } from "../xml/xml-element.js";
import { structureFaults } from "./structure-rules.test-data.js";
import { writeSheet } from "./write-sheet.js";

const rootOf = (text: string): XmlElement => {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`not parsed: ${parsed.fault.code}`);
  return parsed.root;
};

describe("A sheet and its document", () => {
  test("writing then reading gives the sheet back, whatever it holds", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const reading = readSheet(writeSheet(sheet));
        expect(reading.ok && reading.sheet).toEqual(sheet);
      }),
      { numRuns: 40 },
    );
  });

  test("every document keeps to the national structure", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        expect(structureFaults(rootOf(writeSheet(sheet)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['<realmCode code="FR"/>', "", "realmCode"],
    ["20240502112000+0200", "20240502112000", "effectiveTime with its offset"],
    ['value="#firstReading-density"', 'value="#nowhere"', "reference #nowhere"],
    ['<languageCode code="fr-FR"/>', "", "languageCode"],
  ])("the structure is checked: without %s", (part, other, fault) => {
    const text = writeSheet(negativeSheet);
    expect(text).toContain(part);
    expect(structureFaults(rootOf(text.replace(part, other)))).toContain(fault);
  });
});

describe("A document of another writer", () => {
  const foreign = (text: string) =>
    text.replace(
      "<title>INTERPRÉTATION DU PREMIER LECTEUR</title>",
      "<title>Lecture, service d’imagerie</title>",
    );
  const extra =
    '<entry><observation classCode="OBS" moodCode="EVN"><code code="X-1" codeSystem="1.2.3"/><value xsi:type="BL" value="true"/></observation></entry>';
  const withExtra = (text: string) => {
    const [before = "", after = ""] = text.split("<title>Plan de soins</title>");
    return `${before}<title>Plan de soins</title>${after.replace("</section>", `${extra}</section>`)}`;
  };
  const written = withExtra(foreign(writeSheet(negativeSheet)));

  test("is written again with its titles and all that was not understood", () => {
    const reading = readSheet(written);
    expect(reading.ok && reading.unmapped).toContainEqual(
      expect.objectContaining({ reason: "entry-not-mapped", code: "1.2.3|X-1" }),
    );
    const again = reading.ok ? writeSheet(reading.sheet) : "";
    expect(again).toContain("Lecture, service d’imagerie");
    expect(codedFacts(rootOf(again)).map(({ says }) => says)).toEqual(
      codedFacts(rootOf(written)).map(({ says }) => says),
    );
  });

  test("where a fact of a section changes, the rest of the section stands as it was", () => {
    const reading = readSheet(written);
    if (!reading.ok || reading.sheet.kind !== "FIN") throw new Error("not read");
    const plan = { conduct: "surveillance", controlEveryMonths: 6 } as const;
    const again = writeSheet({ ...reading.sheet, firstReading: { ...reading.sheet.firstReading, plan } });
    expect(again).toContain('code="X-1"');
    expect(again).toContain("MED-116");
    expect(again).not.toContain("MED-115");
    const back = readSheet(again);
    expect(back.ok && back.sheet.kind === "FIN" && back.sheet.firstReading?.plan).toEqual(plan);
  });

  test.each([
    ["negated", 'moodCode="EVN">', 'moodCode="EVN" negationInd="true">'],
    ["cancelled", '<statusCode code="completed"/>', '<statusCode code="cancelled"/>'],
    ["planned", 'moodCode="EVN">', 'moodCode="INT">'],
  ])("an entry that is %s says nothing of the person, and is reported", (_name, part, other) => {
    const text = writeSheet(negativeSheet);
    const at = text.indexOf("MED-019");
    const begin = text.lastIndexOf("<observation", at);
    const end = text.indexOf("</observation>", at);
    const changed = text.slice(0, begin) + text.slice(begin, end).replace(part, other) + text.slice(end);
    expect(changed).not.toBe(text);
    const reading = readSheet(changed);
    if (!reading.ok || reading.sheet.kind !== "FIN") throw new Error("not read");
    expect(reading.sheet.firstReading?.density).toBeUndefined();
    expect(reading.unmapped.map(({ reason }) => reason)).toContain("entry-not-mapped");
  });
});
