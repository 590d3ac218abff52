import { describe, expect, test } from "vitest";
import { firstReaderIndicators } from "./first-reader-indicators.js";
import { figuresById, shareIn } from "./indicator.test-data.js";
import {
  cancerOfFirstReading,
  cancerOfSecondReading,
  negativeEpisode,
} from "./screening-episode.test-data.js";

const watched = {
  ...negativeEpisode,
  clinicalExamination: "abnormal",
  immediateWorkUpGround: "clinical",
  immediateWorkUpExaminations: ["ultrasound"],
  immediateWorkUpClass: "3",
  surveillance: "after-work-up",
} as const;
const dense = { ...negativeEpisode, density: "3", ultrasound: "normal", technicalRecall: true } as const;
const abnormalUltrasound = {
  ...negativeEpisode,
  density: "a",
  ultrasound: "abnormal",
  secondReader: null,
  secondReadingPositive: null,
  surveillance: "after-ultrasound",
} as const;
const unexamined = { ...negativeEpisode, clinicalExamination: "not-recorded", extraViews: true } as const;
const figures = figuresById(firstReaderIndicators, [
  cancerOfFirstReading,
  cancerOfSecondReading,
  watched,
  dense,
  abnormalUltrasound,
  unexamined,
]);
const value = (id: string) => figures[id]?.value;

describe("VI.B 1 What a first reader hears back", () => {
  test("(i) screening", () => {
    expect(value("first-readings")).toBe(6);
    expect(value("clinical-examinations-normal")).toBe(4);
    expect(value("clinical-examinations-abnormal")).toBe(1);
    expect(value("clinical-examinations-not-known")).toBe(1);
    expect(value("mammograms-negative")).toBe(4);
    expect(value("mammograms-positive")).toBe(2);
    expect(shareIn(figures, "positive-rate-before-immediate-work-up")).toEqual([2, 6]);
    expect(figures["sending-delay"]).toMatchObject({ value: 1, median: 1, denominator: 5 });
    expect(shareIn(figures, "extra-views-rate")).toEqual([1, 6]);
  });

  test("(ii) immediate work-ups by ground and nature", () => {
    expect(value("immediate-work-ups")).toBe(3);
    expect(value("immediate-work-ups:ultrasound")).toBe(2);
    expect(value("immediate-work-ups-radiological")).toBe(1);
    expect(value("immediate-work-ups-radiological:magnification")).toBe(1);
    expect(value("immediate-work-ups-clinical")).toBe(1);
    expect(value("immediate-work-ups-clinical:magnification")).toBe(0);
    expect(value("immediate-work-ups-radiological-and-clinical:lateral-view")).toBe(1);
    expect(shareIn(figures, "immediate-work-up-rate")).toEqual([3, 6]);
  });

  test("(iii) their results", () => {
    expect(value("immediate-work-ups-class-1-2")).toBe(1);
    expect(value("immediate-work-ups-class-3")).toBe(1);
    expect(value("immediate-work-ups-class-4-5")).toBe(1);
    expect(shareIn(figures, "positive-rate-after-immediate-work-up")).toEqual([2, 6]);
  });

  test("(iv) what followed a positive first reading, and that alone", () => {
    expect(value("positive-first-reading:percutaneous-samples")).toBe(2);
    expect(value("positive-first-reading:micro-biopsies")).toBe(2);
    expect(value("positive-first-reading:macro-biopsies")).toBe(0);
    expect(value("positive-first-reading:surgical-biopsies")).toBe(1);
    expect(value("cancers-first-reader")).toBe(1);
  });

  test("(v) what the second reading found", () => {
    expect(shareIn(figures, "technical-recalls")).toEqual([1, 6]);
    expect(shareIn(figures, "negative-twice")).toEqual([2, 4]);
    expect(shareIn(figures, "positive-at-second-only")).toEqual([1, 4]);
    expect(value("cancers-second-reader")).toBe(1);
    expect(value("cancers-second-reader-after-clearing")).toBe(1);
  });

  test("(vi) ultrasounds of breasts with no anomaly", () => {
    expect(value("ultrasounds")).toBe(2);
    expect(value("ultrasounds-dense")).toBe(1);
    expect(value("ultrasounds-abnormal")).toBe(1);
    expect(value("ultrasounds-abnormal-not-read-twice")).toBe(1);
  });

  test("(vii) surveillance by its ground", () => {
    expect(value("surveillance")).toBe(2);
    expect(value("surveillance-after-work-up")).toBe(1);
    expect(value("surveillance-without-work-up")).toBe(0);
    expect(value("surveillance-after-ultrasound")).toBe(1);
  });
});
