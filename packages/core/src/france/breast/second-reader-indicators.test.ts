import { describe, expect, test } from "vitest";
import { figuresById, shareIn } from "./indicator.test-data.js";
import {
  cancerOfFirstReading,
  cancerOfSecondReading,
  negativeEpisode,
} from "./screening-episode.test-data.js";
import { secondReaderIndicators } from "./second-reader-indicators.js";

const outrightNegative = {
  ...cancerOfSecondReading,
  firstReadingPositive: false,
  immediateWorkUpGround: null,
  immediateWorkUpClass: null,
} as const;
const cleared = {
  ...outrightNegative,
  deferredWorkUpClass: "2",
  macroBiopsies: 0,
  cancerDetectedAt: null,
} as const;
const recalled = { ...negativeEpisode, technicalRecall: true, secondReadingPositive: null } as const;
const figures = figuresById(secondReaderIndicators, [
  negativeEpisode,
  cancerOfFirstReading,
  cancerOfSecondReading,
  outrightNegative,
  cleared,
  recalled,
]);
const value = (id: string) => figures[id]?.value;

describe("VI.B 2 What a second reader hears back", () => {
  test("(i) second readings; a mammogram that was not read twice is not counted", () => {
    expect(value("second-readings")).toBe(5);
    expect(value("second-readings-negative")).toBe(1);
    expect(value("second-readings-positive")).toBe(3);
    expect(value("second-readings-positive-after-clearing")).toBe(1);
    expect(shareIn(figures, "positive-rate-before-deferred-work-up")).toEqual([3, 5]);
    expect(shareIn(figures, "technical-recalls")).toEqual([1, 5]);
  });

  test("(ii) deferred work-ups and their results", () => {
    expect(value("deferred-work-ups")).toBe(3);
    expect(value("deferred-work-ups-class-1-2")).toBe(1);
    expect(value("deferred-work-ups-class-3")).toBe(0);
    expect(value("deferred-work-ups-class-4-5")).toBe(2);
    expect(shareIn(figures, "positive-rate-after-deferred-work-up")).toEqual([2, 5]);
  });

  test("(iii) what followed a positive deferred work-up, and that alone", () => {
    expect(value("positive-deferred-work-up:percutaneous-samples")).toBe(2);
    expect(value("positive-deferred-work-up:micro-biopsies")).toBe(0);
    expect(value("cancers-second-reader")).toBe(2);
    expect(value("cancers-second-reader-after-outright-negative")).toBe(1);
    expect(value("cancers-second-reader-after-clearing")).toBe(1);
  });
});
