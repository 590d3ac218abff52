import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { type ReaderQuestion, readerFigures } from "./reader-figures.js";
import {
  cancerOfFirstReading,
  cancerOfSecondReading,
  negativeEpisode,
} from "./screening-episode.test-data.js";

const question: ReaderQuestion = {
  reader: "r-1",
  role: "first-reader",
  department: null,
  redirections: null,
  on: civilDate("2025-01-13"),
  from: civilDate("2024-01-01"),
  to: civilDate("2024-12-31"),
};
const byOther = { ...negativeEpisode, firstReader: "r-9", secondReader: "r-1" };
const elsewhere = { ...negativeEpisode, department: "63" };
const episodes = [negativeEpisode, cancerOfFirstReading, cancerOfSecondReading, byOther, elsewhere];
const compared = (change: Partial<ReaderQuestion>, id: string) => {
  const { indicators } = readerFigures(episodes, { ...question, ...change });
  const found = indicators.find((indicator) => indicator.id === id);
  return [found?.own.value, found?.all.value];
};

describe("VI.B Own figures against all", () => {
  test("as first reader, over all screenings", () => {
    expect(compared({}, "first-readings")).toEqual([4, 5]);
  });

  test("as second reader, over all second readings", () => {
    expect(compared({ role: "second-reader" }, "second-readings")).toEqual([1, 4]);
    expect(compared({ role: "second-reader", reader: "r-2" }, "cancers-second-reader")).toEqual([1, 1]);
  });

  test("within one department where it is named", () => {
    expect(compared({ department: "03" }, "first-readings")).toEqual([3, 4]);
  });

  test("in the period alone", () => {
    expect(compared({ from: civilDate("2024-03-05") }, "first-readings")).toEqual([0, 0]);
    expect(compared({ from: civilDate("2024-03-04") }, "first-readings")).toEqual([4, 5]);
  });

  test("no reader is named, nor any person", () => {
    const named = episodes.map((episode) => ({
      ...episode,
      firstReader: "RPPS-1",
      secondReader: "RPPS-2",
      person: "INS-1",
    }));
    expect(JSON.stringify(readerFigures(named, { ...question, reader: "RPPS-1" }))).not.toMatch(/RPPS|INS-/);
  });

  test("persons redirected are counted where they are told, and unknown where they are not", () => {
    const redirections = [
      { reader: "r-1", department: "03", on: civilDate("2024-05-06") },
      { reader: "r-9", department: "03", on: civilDate("2024-12-31") },
      { reader: "r-1", department: "03", on: civilDate("2025-01-01") },
    ];
    expect(compared({ redirections }, "redirected")).toEqual([1, 2]);
    expect(compared({}, "redirected")).toEqual([null, null]);
  });

  test("technical recalls are watched, own and all (CTI-5)", () => {
    const recalled = [...episodes, { ...negativeEpisode, technicalRecall: true }];
    expect(readerFigures(recalled, question).alerts.map(({ of, value }) => [of, value])).toEqual([
      ["own", 1 / 5],
      ["all", 1 / 6],
    ]);
    expect(readerFigures(episodes, question).alerts).toEqual([]);
  });
});
