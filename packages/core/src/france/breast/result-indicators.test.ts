import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { figuresById, shareIn } from "./indicator.test-data.js";
import { activityIndicators, resultIndicators } from "./result-indicators.js";
import {
  cancerOfFirstReading,
  cancerOfSecondReading,
  negativeEpisode,
} from "./screening-episode.test-data.js";

const refused = { ...negativeEpisode, firstReadingPositive: true, lostToFollowUp: true } as const;
const clinical = {
  ...negativeEpisode,
  clinicalExamination: "abnormal",
  clinicalAnomalyConfirmed: true,
  immediateWorkUpGround: "clinical",
  immediateWorkUpClass: "1",
  benignSurgicalBiopsies: 2,
} as const;
const unexamined = { ...negativeEpisode, clinicalExamination: "not-done", lostToFollowUp: true } as const;
const addedUltrasound = { ...negativeEpisode, ultrasound: "normal" } as const;
const episodes = [
  cancerOfFirstReading,
  cancerOfSecondReading,
  refused,
  clinical,
  unexamined,
  addedUltrasound,
];
const figures = {
  ...figuresById(activityIndicators, episodes),
  ...figuresById(resultIndicators, episodes),
};

describe("VI.C 3 Activity and results", () => {
  test("activity", () => {
    expect(figures["mammograms-read"]?.value).toBe(6);
    expect(shareIn(figures, "clinical-examination-rate")).toEqual([5, 6]);
  });

  test.each([
    ["positive-rate-first-reading", 3, 6],
    ["positive-rate-second-reading", 1, 6],
    ["positive-rate-before-work-up", 3, 6],
    ["abnormal-clinical-examination-rate", 1, 6],
    ["positive-rate-after-immediate-work-up", 1, 6],
    ["positive-rate-after-deferred-work-up", 1, 6],
    ["positive-rate-without-work-up", 1, 6],
    ["confirmed-clinical-anomaly-rate", 1, 6],
    ["lost-to-follow-up-rate", 1, 4],
    ["surgical-biopsy-rate", 2, 6],
    ["benign-surgical-biopsy-rate", 1, 6],
    ["malignant-surgical-biopsy-rate", 1, 6],
    ["cancer-detection-rate", 2, 6],
    ["in-situ-share", 1, 2],
    ["small-invasive-share", 1, 1],
  ])("%s: %i of %i", (id, numerator, denominator) => {
    expect(shareIn(figures, id)).toEqual([numerator, denominator]);
  });

  test.each([
    [10, 1, 1],
    [11, 0, 1],
    [null, 0, 0], // its size is not known
  ])("an invasive cancer of %s mm: %i small of %i", (...[invasiveSizeMm, small, sized]) => {
    const cancer = { ...cancerOfFirstReading, invasiveSizeMm };
    expect(shareIn(figuresById(resultIndicators, [cancer]), "small-invasive-share")).toEqual([small, sized]);
  });

  test.each([
    [null, "2024-09-02", 1],
    ["2024-09-03", "2024-09-02", 1],
    ["2024-09-02", "2024-09-02", 0],
    ["2024-09-02", null, 0],
  ])(
    "follow-up letter on %s, surveillance known on %s: %i before, always 1 in all",
    (letter, known, before) => {
      const day = (text: string | null) => (text === null ? null : civilDate(text));
      const watched = {
        ...negativeEpisode,
        surveillance: "without-work-up" as const,
        followUpLetterOn: day(letter),
        surveillanceKnownOn: day(known),
      };
      const found = figuresById(resultIndicators, [watched]);
      expect(shareIn(found, "surveillance-without-work-up-before-letter")).toEqual([before, 1]);
      expect(shareIn(found, "surveillance-without-work-up-after-letter")).toEqual([1, 1]);
      expect(shareIn(found, "surveillance-after-work-up-after-letter")).toEqual([0, 1]);
    },
  );

  test("ultrasounds are related to normal mammograms with a normal clinical examination", () => {
    const found = figuresById(resultIndicators, [...episodes, negativeEpisode]);
    expect(shareIn(found, "ultrasound-rate")).toEqual([1, 2]);
  });

  test("a cancer that an ultrasound alone showed is counted apart", () => {
    const alone = {
      ...addedUltrasound,
      cancerDetectedAt: "ultrasound-alone",
      cancerType: "in-situ",
    } as const;
    const found = figuresById(resultIndicators, [alone]);
    expect(found["cancers-by-ultrasound-alone"]?.value).toBe(1);
    expect(shareIn(found, "cancer-detection-rate")).toEqual([0, 1]);
    expect(shareIn(found, "in-situ-share")).toEqual([0, 0]);
  });
});
