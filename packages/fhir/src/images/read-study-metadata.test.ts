import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewTerms } from "../terms/breast.js";
import { readStudyMetadata } from "./read-study-metadata.js";
import { type Attributes, codeOf, datasetOf, mammogram, study, uidRoot } from "./study.test-data.js";

const read = (metadata: unknown) => {
  const parsed = readStudyMetadata(metadata);
  return parsed.ok ? parsed.study : expect.fail(JSON.stringify(parsed.problems));
};
const first = (changes: Attributes) => read(study(changes)).instances[0]!;
const problemOf = (changes: Attributes) => read(study(changes)).problems.map(({ path }) => path);

test("a study tells its images", () => {
  const { instances, problems, setAside, on, uid } = read(study());
  expect({ problems, setAside, on, uid }).toEqual({
    problems: [],
    setAside: [],
    on: "2025-06-16",
    uid: uidRoot,
  });
  expect(instances.map(({ side, view }) => [side, view?.name])).toEqual([
    ["left", "CC"],
    ["right", "CC"],
    ["left", "MLO"],
    ["right", "MLO"],
  ]);
  expect(instances[0]).toMatchObject({
    place: "instances[0]",
    kind: "image",
    transferSyntax: "1.2.840.10008.1.2.1",
    processing: "for-presentation",
    marks: ["view", "side", "name", "given-name", "birth-date", "examination-date"],
  });
});

describe("side", () => {
  test.each([
    [{ ImageLaterality: "L" }, "left"],
    [{ ImageLaterality: "R" }, "right"],
    [{ ImageLaterality: null, Laterality: "R" }, "right"],
    [{ ImageLaterality: "L", Laterality: "L" }, "left"],
    [{ ImageLaterality: "L ", Laterality: "" }, "left"],
  ] as const)("%j is %s", (changes, side) => {
    expect(first(changes).side).toBe(side);
  });

  test.each([
    [{ ImageLaterality: null }, "ImageLaterality"],
    [{ ImageLaterality: "B" }, "ImageLaterality"],
    [{ ImageLaterality: "l" }, "ImageLaterality"],
    [{ ImageLaterality: ["L", "R"] }, "ImageLaterality"],
    [{ ImageLaterality: null, Laterality: "U" }, "Laterality"],
    [{ ImageLaterality: "L", Laterality: "R" }, "ImageLaterality"],
  ] as const)("%j is none", (changes, attribute) => {
    expect(first(changes).side).toBeUndefined();
    expect(problemOf(changes)).toEqual([`instances[0].${attribute}`]);
  });
});

describe("view", () => {
  const snomed = viewTerms.filter(({ system }) => system === "http://snomed.info/sct");
  test("each view of CID 4014 is known by its SNOMED CT code, its abbreviation and its legacy codes", () => {
    const legacy = {
      CC: ["R-10242"],
      MLO: ["R-10226"],
      ML: ["R-10224"],
      LM: ["R-10228"],
      LMO: ["R-10230"],
      FB: ["R-10244"],
      SIO: ["R-102D0"],
      ISO: ["R-40AAA"],
      XCCL: ["R-1024A", "Y-X1770"],
      XCCM: ["R-1024B", "Y-X1771"],
    };
    expect(snomed.map(({ value }) => value).toSorted()).toEqual(Object.keys(legacy).toSorted());
    for (const { code, value } of snomed) {
      const codes = [
        codeOf("SCT", code),
        ...(legacy as Record<string, string[]>)[value]!.flatMap((old) => [
          codeOf("SRT", old),
          codeOf("SNM3", old),
          codeOf("99SDM", old),
        ]),
      ];
      for (const item of codes)
        expect(first({ ViewCodeSequence: item }).view).toMatchObject({ code, name: value });
      expect(first({ ViewCodeSequence: null, ViewPosition: value }).view).toMatchObject({
        code,
        name: value,
      });
    }
  });

  test.each([
    ["an unknown code", { ViewCodeSequence: codeOf("SRT", "R-99999") }, "ViewCodeSequence"],
    ["a legacy code of another scheme", { ViewCodeSequence: codeOf("SCT", "R-10242") }, "ViewCodeSequence"],
    ["a local scheme", { ViewCodeSequence: codeOf("99VENDOR", "399162004") }, "ViewCodeSequence"],
    ["no view", { ViewCodeSequence: null }, "ViewCodeSequence"],
    [
      "two views",
      { ViewCodeSequence: [codeOf("SCT", "399162004"), codeOf("SCT", "399368009")] },
      "ViewCodeSequence",
    ],
    ["a position that is no view", { ViewCodeSequence: null, ViewPosition: "AP" }, "ViewPosition"],
    ["a contradiction", { ViewPosition: "MLO" }, "ViewPosition"],
    [
      "an unknown modifier",
      { ViewCodeSequence: codeOf("SCT", "399162004", [codeOf("SCT", "1")]) },
      "ViewModifierCodeSequence",
    ],
  ] as const)("%s is none", (_, changes, attribute) => {
    expect(first(changes).view).toBeUndefined();
    expect(problemOf(changes)).toEqual([`instances[0].${attribute}`]);
  });

  test.each([
    ["R-102D5", "399209000", true],
    ["R-40AB3", "442581004", true],
    ["R-40ABE", "442593008", true],
    ["R-102D6", "399163009", false],
    ["R-102D7", "399055006", false],
    ["R-102D2", "399161006", false],
    ["R-102D1", "399011000", false],
    ["R-40AB2", "442580003", false],
    ["R-102D3", "399197002", false],
    ["R-102D4", "399226006", false],
    ["R-102CA", "414493004", false],
    ["R-102C9", "415670009", false],
    ["R-102C2", "399110001", false],
    ["P2-00161", "441752004", false],
  ] as const)("the modifier %s or %s leaves it full: %s", (legacy, code, isFull) => {
    for (const modifier of [codeOf("SRT", legacy), codeOf("SCT", code)]) {
      const view = first({ ViewCodeSequence: codeOf("SCT", "399162004", [modifier]) }).view;
      expect(view).toEqual({ code: "399162004", name: "CC", modifiers: [code], isFull });
    }
  });
});

describe("processing", () => {
  const proc = "1.2.840.10008.5.1.4.1.1.1.2.1";
  test.each([
    [{}, "for-presentation"],
    [{ PresentationIntentType: "FOR PROCESSING", SOPClassUID: proc }, "for-processing"],
    [{ PresentationIntentType: null }, "for-presentation"],
    [{ PresentationIntentType: null, SOPClassUID: proc }, "for-processing"],
    [{ ImageType: ["DERIVED", "SECONDARY"] }, "post-processed"],
    [{ ImageType: ["ORIGINAL", "PRIMARY"] }, "for-presentation"],
    [{ SOPClassUID: "1.2.840.10008.5.1.4.1.1.7", ConversionType: "WSD" }, "post-processed"],
  ] as const)("%j is %s", (changes, processing) => {
    expect(first(changes).processing).toBe(processing);
  });

  test.each([
    { PresentationIntentType: "FOR DISPLAY" },
    { PresentationIntentType: "FOR PROCESSING" },
    { PresentationIntentType: null, SOPClassUID: "1.2.840.10008.5.1.4.1.1.1" },
  ])("%j is not told", (changes) => {
    expect(first(changes).processing).toBeUndefined();
    expect(problemOf(changes)).toEqual(["instances[0].PresentationIntentType"]);
  });
});

test.each([
  { AvailableTransferSyntaxUID: null },
  { AvailableTransferSyntaxUID: ["1.2.840.10008.1.2", "1.2.840.10008.1.2.4.90"] },
  { AvailableTransferSyntaxUID: "lossless" },
])("the transfer syntax %j is not told", (changes) => {
  expect(first(changes).transferSyntax).toBeUndefined();
  expect(problemOf(changes)).toEqual(["instances[0].AvailableTransferSyntaxUID"]);
});

test("an image that was once compressed with loss is told", () => {
  expect(problemOf({ LossyImageCompression: "01" })).toEqual(["instances[0].LossyImageCompression"]);
  expect(problemOf({ LossyImageCompression: "00" })).toEqual([]);
});

describe("marks", () => {
  test.each([
    [{ PatientName: { Alphabetic: "^Zoé" } }, "name"],
    [{ PatientName: { Alphabetic: "ESSAI" } }, "given-name"],
    [{ PatientName: { Alphabetic: "ESSAI^ " } }, "given-name"],
    [{ PatientBirthDate: "" }, "birth-date"],
    [{ PatientBirthDate: "19680230" }, "birth-date"],
    [{ ImageLaterality: null }, "side"],
    [{ ViewCodeSequence: null }, "view"],
  ] as const)("%j lacks %s", (changes, mark) => {
    const all = ["view", "side", "name", "given-name", "birth-date", "examination-date"];
    expect(first(changes).marks).toEqual(all.filter((one) => one !== mark));
  });

  test("the date of the examination may stand at the study, the acquisition or the content", () => {
    const without = { StudyDate: null };
    expect(first(without).marks).not.toContain("examination-date");
    for (const attribute of ["AcquisitionDate", "ContentDate"]) {
      expect(first({ ...without, [attribute]: "20250616" }).marks).toContain("examination-date");
    }
  });
});

describe("what is no view of a mammogram is set aside, and listed", () => {
  test.each([
    ["tomosynthesis", "tomosynthesis", { SOPClassUID: "1.2.840.10008.5.1.4.1.1.13.1.3" }],
    ["a synthetic image", "tomosynthesis", { ImageType: ["DERIVED", "PRIMARY", "TOMO", "GENERATED_2D"] }],
    ["a structured report", "document", { SOPClassUID: "1.2.840.10008.5.1.4.1.1.88.50", Modality: "SR" }],
    ["a presentation state", "document", { SOPClassUID: "1.2.840.10008.5.1.4.1.1.11.1", Modality: "PR" }],
    ["an ultrasound image", "other", { SOPClassUID: "1.2.840.10008.5.1.4.1.1.6.1", Modality: "US" }],
    ["a captured ultrasound image", "other", { SOPClassUID: "1.2.840.10008.5.1.4.1.1.7", Modality: "US" }],
    [
      "a bare capture",
      "other",
      { SOPClassUID: "1.2.840.10008.5.1.4.1.1.7", ImageLaterality: null, ViewCodeSequence: null },
    ],
  ] as const)("%s", (_, kind, changes) => {
    const { instances, setAside, problems } = read(study(changes));
    expect(instances[0]).toMatchObject({ kind, marks: [] });
    expect(setAside.map(({ place }) => place)).toEqual(["instances[0]"]);
    expect(problems).toEqual([]);
  });
});

test.each([
  ["20250616", "101500", "+0200", "2025-06-16T10:15:00+02:00"],
  ["20250616", "101500.25", "-0400", "2025-06-16T10:15:00-04:00"],
  ["20250616", "1015", "+0200", undefined],
  ["20250616", "101500", null, undefined],
  ["20250631", "101500", "+0200", undefined],
] as const)(
  "a study of %s %s %s began at %s",
  (...[StudyDate, StudyTime, TimezoneOffsetFromUTC, startedAt]) => {
    expect(read(study({ StudyDate, StudyTime, TimezoneOffsetFromUTC })).startedAt).toBe(startedAt);
  },
);

describe("metadata that are not of one study are refused", () => {
  test.each([
    ["nothing", undefined, ""],
    ["no instance", [], ""],
    ["an object", {}, ""],
    ["a list of texts", ["x"], ""],
    ["no study", study({ StudyInstanceUID: null }), "instances[0].StudyInstanceUID"],
    [
      "two studies",
      [...study(), mammogram("L", "CC", { StudyInstanceUID: "1.2" })],
      "instances[4].StudyInstanceUID",
    ],
    ["an instance without its UID", study({ SOPInstanceUID: null }), "instances[0]"],
  ])("%s", (_, metadata, path) => {
    expect(readStudyMetadata(metadata)).toMatchObject({ ok: false, problems: [{ path }] });
  });
});

test("an instance listed twice is read once", () => {
  expect(read([...study(), mammogram("L", "CC")]).instances).toHaveLength(4);
});

test("whatever the metadata hold, reading them does not fail", () => {
  const value = fc.oneof(fc.anything(), fc.record({ vr: fc.string(), Value: fc.anything() }));
  const keys = Object.keys(
    datasetOf({
      ...({ ImageType: "x", PatientName: "x", ViewCodeSequence: "x", ImageLaterality: "x" } as Attributes),
    }),
  );
  const spoilt = fc.dictionary(fc.constantFrom(...keys), value);
  fc.assert(
    fc.property(spoilt, (changes) => {
      expect(readStudyMetadata([{ ...mammogram("L", "CC"), ...changes }]).ok).toBe(true);
    }),
  );
  fc.assert(fc.property(fc.anything(), (metadata) => typeof readStudyMetadata(metadata).ok === "boolean"));
});
