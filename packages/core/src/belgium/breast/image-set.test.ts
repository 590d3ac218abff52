import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { imageSet } from "./image-set.js";

type Facts = FactsOf<typeof imageSet.facts>;
type Image = NonNullable<Facts["images"]>[number];

const EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";

function image(side: Image["side"], view: string, changes: Partial<Image> = {}): Image {
  return { side, view, transferSyntax: EXPLICIT_LITTLE_ENDIAN, processing: "for-presentation", ...changes };
}

const four: readonly Image[] = [
  image("left", "CC"),
  image("left", "MLO"),
  image("right", "CC"),
  image("right", "MLO"),
];

const decided = (images: readonly Image[], channel: Facts["channel"] = "sftp") =>
  decide(imageSet, { images, channel }, { on: civilDate("2025-06-02") });
const reasonsFor = (images: readonly Image[], channel?: Facts["channel"]) =>
  decided(images, channel).values["reasons"];

describe("BEW-16 At least two views of each breast", () => {
  test("four images are enough, more do no harm", () => {
    expect(decided(four).outcome).toBe("acceptable");
    expect(decided([...four, image("left", "ML")]).outcome).toBe("acceptable");
  });

  test.each(four.map((_, index) => index))("without image %i there are too few and a view lacks", (index) => {
    expect(reasonsFor(four.filter((_, other) => other !== index))).toEqual([
      "too-few-images",
      "missing-view",
    ]);
  });

  test.each(four.map((_, index) => index))("a second copy does not stand for image %i", (index) => {
    const copied = four.map((taken, other) => (other === index ? four[(index + 1) % 4]! : taken));
    expect(reasonsFor(copied)).toEqual(["missing-view"]);
  });
});

describe("BEW-16 Uncompressed DICOM without pre- or post-processing", () => {
  test.each([
    ["1.2.840.10008.1.2", "acceptable"],
    ["1.2.840.10008.1.2.1", "acceptable"],
    ["1.2.840.10008.1.2.2", "acceptable"],
    ["1.2.840.10008.1.2.1.99", "not-acceptable"], // deflated
    ["1.2.840.10008.1.2.4.50", "not-acceptable"], // JPEG baseline
    ["1.2.840.10008.1.2.4.70", "not-acceptable"], // lossless JPEG
    ["1.2.840.10008.1.2.5", "not-acceptable"], // RLE
    ["", "not-acceptable"],
  ])("transfer syntax %s: %s", (transferSyntax, outcome) => {
    expect(decided(four.map((taken) => ({ ...taken, transferSyntax }))).outcome).toBe(outcome);
  });

  test.each([
    ["for-processing", "acceptable"],
    ["for-presentation", "acceptable"],
    ["post-processed", "not-acceptable"],
  ] as const)("images %s: %s", (processing, outcome) => {
    expect(decided([...four.slice(1), image("left", "CC", { processing })]).outcome).toBe(outcome);
  });
});

describe("BEW-17 The channel", () => {
  test.each([
    ["sftp", "acceptable"],
    ["vpn", "acceptable"],
    ["cd-rom", "not-acceptable"],
    ["other", "not-acceptable"],
  ] as const)("%s: %s", (channel, outcome) => {
    expect(decided(four, channel).outcome).toBe(outcome);
  });

  test("alone, it is the provision on transfer that answers", () => {
    expect(decided(four, "cd-rom").because.map(({ provision }) => provision)).toEqual(["BEW-17"]);
    expect(reasonsFor([], "cd-rom")).toEqual(["too-few-images", "missing-view", "channel"]);
  });

  test("a CD-ROM is refused whatever it holds", () => {
    const result = decide(imageSet, { channel: "cd-rom" }, { on: civilDate("2025-06-02") });
    expect(result).toMatchObject({ outcome: "not-acceptable", values: { reasons: ["channel"] } });
  });
});

describe("Properties", () => {
  const anImage = fc.record<Image>({
    side: fc.constantFrom("left", "right"),
    view: fc.constantFrom("CC", "MLO", "ML"),
    transferSyntax: fc.constantFrom(EXPLICIT_LITTLE_ENDIAN, "1.2.840.10008.1.2.4.70"),
    processing: fc.constantFrom("for-processing", "for-presentation", "post-processed"),
  });
  const someImages = fc.array(anImage, { maxLength: 8 });

  test("the order of the images does not matter", () => {
    fc.assert(
      fc.property(someImages, (images) => {
        expect(reasonsFor([...images].reverse())).toEqual(reasonsFor(images));
      }),
    );
  });

  test("a compressed image spoils any set", () => {
    fc.assert(
      fc.property(someImages, (images) => {
        const spoilt = [...images, image("left", "CC", { transferSyntax: "1.2.840.10008.1.2.4.70" })];
        expect(reasonsFor(spoilt)).toContain("compressed");
      }),
    );
  });
});
