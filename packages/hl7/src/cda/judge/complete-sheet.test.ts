import { describe, expect, test } from "vitest";
import type { SecondReading } from "../model/sheet.js";
import { readSheet } from "../read/read-sheet.js";
import { negativeSheet, secondReader, withoutAnomaly } from "../sheet.test-data.js";
import { structureFaults } from "../write/structure-rules.test-data.js";
import { writeSheet } from "../write/write-sheet.js";
import { parseXml } from "../xml/parse-xml.js";
import { completeSheet } from "./complete-sheet.js";

const received = () => {
  const reading = readSheet(writeSheet(negativeSheet));
  if (!reading.ok || reading.sheet.kind !== "FIN") throw new Error("not read");
  return reading.sheet;
};

const negative: SecondReading = {
  date: "2024-05-06",
  readingTypes: ["console"],
  technicallyInsufficient: false,
  result: { right: "1", left: "1" },
  anomalies: withoutAnomaly,
  plan: { conduct: "screening" },
};

const content = (reading: SecondReading) => ({
  reading,
  reader: secondReader,
  id: { root: "1.2.250.1.999.1.1", extension: "FIN-2" },
  at: "2024-05-06T09:30:00+02:00",
});

const mass = { ...withoutAnomaly, mass: { right: false, left: true } };

describe("FRD-01 A second reading completes the sheet of the first", () => {
  const completion = completeSheet(received(), content(negative), { beside: { prescriberKnown: false } });
  if (!completion.ok) throw new Error("not completed");
  const text = writeSheet(completion.sheet);

  test("as the next version of the same set, that replaces the one before", () => {
    expect(text).toContain('<setId root="1.2.250.1.999.1.2" extension="FIN"/>');
    expect(text).toContain('<versionNumber value="2"/>');
    const related = /<relatedDocument typeCode="RPLC">[\s\S]*<\/relatedDocument>/.exec(text)?.[0] ?? "";
    expect(related).toContain('<id root="1.2.250.1.999.1.1" extension="FIN-1"/>');
    expect(related).toContain('<versionNumber value="1"/>');
  });

  test("keeping to the national structure, and all that the first reader wrote", () => {
    const parsed = parseXml(text);
    expect(parsed.ok && structureFaults(parsed.root)).toEqual([]);
    const back = readSheet(text);
    if (!back.ok) throw new Error("not read");
    const { secondReading, concordance, header: _header, ...others } = back.sheet as typeof completion.sheet;
    const { header: _before, ...first } = negativeSheet;
    expect(others).toEqual(first);
    expect({ secondReading, concordance }).toEqual({ secondReading: negative, concordance: true });
  });

  test("with the decision, and the letters due by day 15", () => {
    expect(completion.decision).toMatchObject({ outcome: "negative" });
    expect(completion.letters).toMatchObject({ outcome: "send-result", missing: [] });
    expect(completion.letters?.actions.map(({ to, due }) => [to, due])).toEqual([
      ["person", "2024-05-17"],
      ["doctor", null],
    ]);
  });

  test("another time, with yet another version, and one second reader", () => {
    const again = completeSheet(completion.sheet, {
      ...content(negative),
      id: { root: "1.2.250.1.999.1.1", extension: "FIN-3" },
    });
    if (!again.ok) throw new Error("not completed");
    const names = again.sheet.header.parties.map(({ name }) => name);
    expect(names.filter((name) => name === "author" || name === "relatedDocument")).toEqual([
      "author",
      "author",
      "relatedDocument",
    ]);
    expect(again.sheet.header.versionNumber).toBe(3);
  });
});

describe("What the order does not allow becomes no document", () => {
  test.each([
    ["3", "class-3-without-work-up", "FRB-L2-05"],
    ["4", "class-4-without-work-up", "FRB-L2-05"],
  ] as const)("class %s: %s, %s", (left, reason, provision) => {
    const reading = { ...negative, result: { right: "1", left }, anomalies: mass } as const;
    expect(completeSheet(received(), content(reading))).toMatchObject({
      ok: false,
      decision: { outcome: "invalid", values: { reason }, because: [{ provision }] },
    });
  });

  test("class 5 stands only for an evident cancer, which the sheet cannot say", () => {
    const reading = { ...negative, result: { right: "1", left: "5" }, anomalies: mass } as const;
    expect(completeSheet(received(), content(reading))).toMatchObject({
      decision: { outcome: "needs-information" },
    });
    expect(
      completeSheet(received(), content(reading), { beside: { evidentCancer: true, prescriberKnown: true } }),
    ).toMatchObject({
      ok: true,
      sheet: { concordance: false },
      decision: { outcome: "recall-for-work-up" },
      letters: { outcome: "send-result" },
    });
  });

  test("the second reader may not be the first", () => {
    const { reader: _reader, ...others } = content(negative);
    const completion = completeSheet(received(), {
      ...others,
      reader: { ...secondReader, id: { root: "1.2.250.1.71.4.2.1", extension: "899999999992" } },
    });
    expect(completion).toMatchObject({ ok: false, decision: { values: { reason: "same-reader" } } });
  });
});
