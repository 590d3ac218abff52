import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { civilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { decideSheet, readSheet, type Sheet, writeSheet } from "./index.js";
import { codedFacts } from "./read/coded-facts.js";
import { structureFaults } from "./write/structure-rules.test-data.js";
import { parseXml } from "./xml/parse-xml.js";
import { childAt, walk, type XmlElement } from "./xml/xml-element.js";

const folder = join(import.meta.dirname, "../../../../../shared/corpus/ansforge+TestContenuCDA-3-0");
const isThere = existsSync(folder);
const documents = [["FIN"], ["FIDD"]] as const;
const bytesOf = (kind: string) => readFileSync(join(folder, `CANCER-D2LM-${kind}_2022.01.xml`));

const rootOf = (document: Uint8Array | string): XmlElement => {
  const parsed = parseXml(typeof document === "string" ? document : new TextDecoder().decode(document));
  if (!parsed.ok) throw new Error("not parsed");
  return parsed.root;
};

const sheetOf = (kind: string): Sheet => {
  const reading = readSheet(bytesOf(kind));
  if (!reading.ok) throw new Error("not read");
  return reading.sheet;
};

/** Every code and value, and every identifier and time of an entry, by its path. */
const allByPath = (root: XmlElement) =>
  walk(root)
    .filter(([{ name }]) => name !== "reference" && name !== "content")
    .flatMap(([{ attributes }, path]) => {
      const { code, codeSystem, value, unit, nullFlavor, root: oid, extension } = attributes;
      const said = [code, codeSystem, value, unit, nullFlavor, oid, extension];
      return said.some((each) => each !== undefined) ? [`${path} ${said.join("|")}`] : [];
    });

describe.skipIf(!isThere)("The published examples", () => {
  test.each(documents)(
    "%s: reading then writing keeps every coded fact, identifier and time, by path",
    (kind) => {
      expect(allByPath(rootOf(writeSheet(sheetOf(kind))))).toEqual(allByPath(rootOf(bytesOf(kind))));
    },
  );

  test.each(documents)("%s: the model alone holds every coded fact of the body", (kind) => {
    const { sources: _sources, ...facts } = sheetOf(kind);
    const said = (root: XmlElement) =>
      codedFacts(childAt(root, "component") ?? root)
        .filter(
          ({ element }) =>
            element.attributes["codeSystem"] !== "2.16.840.1.113883.6.1" || element.name !== "code",
        )
        .map(({ says }) => says)
        .toSorted();
    expect(said(rootOf(writeSheet(facts as Sheet)))).toEqual(said(rootOf(bytesOf(kind))));
  });

  test.each(documents)("%s: written from its facts, it keeps to the national structure", (kind) => {
    const { sources: _sources, socialCover: _cover, ...facts } = sheetOf(kind);
    expect(structureFaults(rootOf(writeSheet(facts as Sheet)))).toEqual([]);
  });

  test("a second reading of a positive first reading is answered with the provision that it breaks", () => {
    const decisions = decideSheet(sheetOf("FIN"), { on: civilDate("2024-02-01") });
    expect(decisions.find(({ decision }) => decision === "fr.breast.second-reading")).toMatchObject({
      outcome: "invalid",
      values: { reason: "not-for-second-reading" },
      because: [{ provision: "FRB-L2-01" }],
    });
  });

  test("on its own day, in 2021, no rule that is known was in force", () => {
    expect(decideSheet(sheetOf("FIN")).map(({ outcome }) => outcome)).toContain("no-rule-in-force");
  });
});
