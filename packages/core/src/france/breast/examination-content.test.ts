import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { examinationContent } from "./examination-content.js";
import { MARKS } from "./examination-content-facts.js";

type ContentFacts = FactsOf<typeof examinationContent.facts>;

const image = (side: "left" | "right", view: string) => ({ side, view, marks: MARKS });
const FOUR = [image("left", "CC"), image("left", "MLO"), image("right", "CC"), image("right", "MLO")];
const usual: ContentFacts = {
  clinicalExamination: "done",
  images: FOUR,
  sheet: { equipmentType: true, equipmentMake: true, console: true, readingKind: true },
  report: { equipmentType: true, equipmentMake: true, console: true },
  processedImagesDecisive: false,
  processedImagesSent: false,
};
const judged = (change: Partial<ContentFacts>) =>
  decide(examinationContent, { ...usual, ...change }, { on: civilDate("2025-06-16") });

describe("Introduction: a clinical examination and two views of each breast", () => {
  test("four marked images and full documents are complete", () => {
    expect(judged({})).toMatchObject({ outcome: "complete", notes: [] });
  });

  test("a third view of one breast is not a second of the other", () => {
    const images = [...FOUR.slice(0, 3), image("left", "ML")];
    expect(judged({ images }).values).toEqual({ missing: ["right-views"] });
  });

  test("the same view twice is one view", () => {
    const images = [image("left", "CC"), image("left", "CC"), ...FOUR.slice(2)];
    expect(judged({ images }).values).toEqual({ missing: ["left-views"] });
  });

  test("of a breast that the person no longer has, no view is asked for", () => {
    expect(judged({ images: FOUR.slice(2), absentBreast: "left" }).outcome).toBe("complete");
    expect(judged({ images: FOUR.slice(2), absentBreast: "right" }).values).toEqual({
      missing: ["left-views"],
    });
  });

  test.each([
    ["done", "complete", []],
    ["refused", "complete", ["clinical-examination-refused"]],
    ["not-done", "incomplete", []],
  ] as const)("clinical examination %s: %s", (clinicalExamination, outcome, notes) => {
    expect(judged({ clinicalExamination })).toMatchObject({ outcome, notes });
  });
});

describe("Annexe 3, IV Marks and documents", () => {
  test.each(MARKS)("one image without its %s", (mark) => {
    const [first, ...others] = FOUR;
    const images = [{ ...first!, marks: MARKS.filter((other) => other !== mark) }, ...others];
    expect(judged({ images })).toMatchObject({
      outcome: "incomplete",
      values: { missing: [`mark-${mark}`] },
    });
  });

  test.each([
    [{ sheet: { ...usual.sheet, equipmentMake: false } }, "sheet-equipment-make"],
    [{ sheet: { ...usual.sheet, readingKind: false } }, "sheet-reading-kind"],
    [{ report: { ...usual.report, console: false } }, "report-console"],
  ])("%j lacks %s", (change, missing) => {
    expect(judged(change)).toMatchObject({
      values: { missing: [missing] },
      actions: [{ code: "complete-file", by: "radiologist", to: "crcdc" }],
    });
  });

  test("processed images are sent where they decided the diagnosis, and only then asked for", () => {
    expect(judged({ processedImagesDecisive: true }).values).toEqual({ missing: ["processed-images-sent"] });
    expect(judged({ processedImagesDecisive: true, processedImagesSent: true }).outcome).toBe("complete");
    const { processedImagesSent: _, ...rest } = usual;
    expect(decide(examinationContent, rest, { on: civilDate("2025-06-16") }).outcome).toBe("complete");
  });

  test("all that is missing is told at once", () => {
    const { values } = judged({
      images: [],
      report: { equipmentType: false, equipmentMake: true, console: true },
    });
    expect(values).toEqual({ missing: ["left-views", "right-views", "report-equipment-type"] });
  });

  test("while the images are unknown nothing is complete", () => {
    const { images: _, ...rest } = usual;
    expect(decide(examinationContent, rest, { on: civilDate("2025-06-16") })).toMatchObject({
      outcome: "needs-information",
      missing: ["images"],
    });
  });
});
