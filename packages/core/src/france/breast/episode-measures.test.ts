import { describe, expect, test } from "vitest";
import {
  deferredWorkUpAfterSecondReading,
  isFinallyPositive,
  isNegativeMammogramAtFirstReading,
  isPositiveAtFirstReading,
  isScreenDetected,
  wasCleared,
} from "./episode-measures.js";
import type { ScreeningEpisode } from "./screening-episode.js";
import {
  cancerOfFirstReading,
  cancerOfSecondReading,
  negativeEpisode,
} from "./screening-episode.test-data.js";

const workUp = (immediateWorkUpClass: ScreeningEpisode["immediateWorkUpClass"], change = {}) => ({
  ...negativeEpisode,
  firstReadingPositive: true,
  immediateWorkUpGround: "radiological" as const,
  immediateWorkUpClass,
  ...change,
});

describe("V.D Positive at first reading", () => {
  test.each([
    ["1", false],
    ["2", false],
    ["3", true],
    ["4", true],
    ["5", true],
    [null, true], // its result is awaited
  ] as const)("after a work-up ending in class %s: %s", (found, isPositive) => {
    expect(isPositiveAtFirstReading(workUp(found))).toBe(isPositive);
    expect(isNegativeMammogramAtFirstReading(workUp(found))).toBe(!isPositive);
  });

  test("class 1 or 2 with a clinical anomaly that the work-up confirmed is positive, its mammogram negative", () => {
    const clinical = workUp("2", {
      firstReadingPositive: false,
      clinicalExamination: "abnormal",
      immediateWorkUpGround: "clinical",
      clinicalAnomalyConfirmed: true,
    });
    expect(isPositiveAtFirstReading(clinical)).toBe(true);
    expect(isNegativeMammogramAtFirstReading(clinical)).toBe(true);
    expect(wasCleared(clinical)).toBe(false);
    expect(wasCleared({ ...clinical, clinicalAnomalyConfirmed: false })).toBe(true);
  });

  test("without work-up, an anomaly of the mammogram or of the clinical examination stays positive", () => {
    expect(isPositiveAtFirstReading(negativeEpisode)).toBe(false);
    expect(isPositiveAtFirstReading({ ...negativeEpisode, firstReadingPositive: true })).toBe(true);
    expect(isPositiveAtFirstReading({ ...negativeEpisode, clinicalExamination: "abnormal" })).toBe(true);
  });
});

describe("V.E After the second reading", () => {
  test("a deferred work-up counts for the second reader only after a positive second reading", () => {
    expect(deferredWorkUpAfterSecondReading(cancerOfSecondReading)).toBe("5");
    const mobile = { ...negativeEpisode, firstReadingPositive: true, deferredWorkUpClass: "2" } as const;
    expect(deferredWorkUpAfterSecondReading(mobile)).toBeNull();
  });

  test("the last work-up gives the final class", () => {
    expect(isFinallyPositive(cancerOfSecondReading)).toBe(true);
    expect(isFinallyPositive({ ...workUp("4"), deferredWorkUpClass: "2" })).toBe(false);
    expect(isFinallyPositive(negativeEpisode)).toBe(false);
  });
});

test("V.B a cancer that an ultrasound alone showed is not one that screening detected", () => {
  expect([cancerOfFirstReading, cancerOfSecondReading].every(isScreenDetected)).toBe(true);
  expect(isScreenDetected({ ...negativeEpisode, cancerDetectedAt: "ultrasound-alone" })).toBe(false);
});
