import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { figuresById, shareIn } from "./indicator.test-data.js";
import { organisationIndicators, performanceIndicators } from "./performance-indicators.js";
import {
  cancerOfFirstReading,
  cancerOfSecondReading,
  negativeEpisode,
} from "./screening-episode.test-data.js";

const screened = (person: string, day: string, change = {}) => ({
  ...negativeEpisode,
  person,
  mammogramOn: civilDate(day),
  ...change,
});

describe("VI.C 2 a Retention from round to round", () => {
  const rounds = [
    screened("faithful", "2022-03-07"),
    screened("faithful", "2024-05-06"),
    screened("gone", "2022-03-07"),
    screened("too old", "2022-03-07", { age: 73 }),
    screened("ill", "2022-03-07", { cancerDetectedAt: "first-reading" }),
  ];

  test("cancers and those of 75 or over at the next invitation are taken out of the denominator (ELI-2)", () => {
    expect(shareIn(figuresById(performanceIndicators, rounds, civilDate("2025-01-06")), "retention")).toEqual(
      [1, 2],
    );
  });

  test.each([
    ["2024-03-06", 0, 0], // nobody invited again yet
    ["2024-03-07", 0, 2],
    ["2024-05-05", 0, 2],
    ["2024-05-06", 1, 2],
    ["2026-05-06", 1, 3], // the second round is due again
  ])("drawn up on %s: %i of %i", (on, numerator, denominator) => {
    const figures = figuresById(performanceIndicators, rounds, civilDate(on));
    expect(shareIn(figures, "retention")).toEqual([numerator, denominator]);
  });
});

describe("VI.C 2 a Return after a class 3, 4 or 5", () => {
  const positive = {
    immediateWorkUpGround: "radiological",
    immediateWorkUpClass: "3",
    firstReadingPositive: true,
  };
  const rounds = [
    screened("unasked", "2022-03-07", positive),
    screened("unasked", "2024-03-11"),
    screened("asked before", "2022-03-07", { ...positive, followUpLetterOn: civilDate("2024-04-02") }),
    screened("asked before", "2024-04-01"),
    screened("asked", "2022-03-07", { ...positive, followUpLetterOn: civilDate("2024-04-02") }),
    screened("asked", "2024-04-02"),
    screened("negative", "2022-03-07"),
    screened("negative", "2024-03-11"),
    screened("ill", "2022-03-07", { ...positive, cancerDetectedAt: "first-reading" }),
  ];
  const figures = figuresById(performanceIndicators, rounds, civilDate("2025-01-06"));

  test("without or before a reminder, and in all", () => {
    expect(shareIn(figures, "return-after-positive-before-reminder")).toEqual([2, 3]);
    expect(shareIn(figures, "return-after-positive-after-reminder")).toEqual([3, 3]);
  });
});

describe("VI.C 2 Diagnosis, organisation", () => {
  const byUltrasound = {
    ...negativeEpisode,
    cancerDetectedAt: "ultrasound-alone",
    firstHistologyOn: civilDate("2024-06-03"),
  } as const;
  const remote = { ...negativeEpisode, dematerialised: true, technicalRecall: true, imagesLost: true };
  const episodes = [cancerOfFirstReading, cancerOfSecondReading, byUltrasound, remote];
  const figures = {
    ...figuresById(performanceIndicators, episodes),
    ...figuresById(organisationIndicators, episodes),
  };

  test("delays run to the first sample of a cancer that screening detected", () => {
    // 14 and 31 days
    expect(figures["delay-mammogram-to-diagnosis"]).toMatchObject({
      value: 22.5,
      median: 22.5,
      denominator: 2,
    });
    expect(shareIn(figures, "multidisciplinary-meeting-rate")).toEqual([1, 2]);
  });

  test("delays of the CRCDC", () => {
    expect(figures["delay-mammogram-to-arrival"]).toMatchObject({ value: 3, denominator: 4 });
    expect(figures["delay-mammogram-to-second-reading"]).toMatchObject({ value: 8, denominator: 3 });
    expect(figures["delay-arrival-to-second-reading"]).toMatchObject({ value: 5, denominator: 3 });
    expect(figures["delay-arrival-to-results"]).toMatchObject({ value: 7, denominator: 4 });
  });

  test("lost images, technical recalls, dematerialised second readings", () => {
    expect(figures["images-lost"]?.value).toBe(1);
    expect(shareIn(figures, "technical-recalls")).toEqual([1, 4]);
    expect(shareIn(figures, "dematerialised-second-readings")).toEqual([1, 3]);
  });
});
