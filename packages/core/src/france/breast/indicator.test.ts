import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../calendar/index.js";
import { firstReaderIndicators } from "./first-reader-indicators.js";
import { counting, figureOf, type Indicator, rated, where } from "./indicator.js";
import { figuresById } from "./indicator.test-data.js";
import { programmeIndicators } from "./programme-indicators.js";
import { negativeEpisode } from "./screening-episode.test-data.js";
import { secondReaderIndicators } from "./second-reader-indicators.js";

const text = { en: "", fr: "" };
const all = where(text, () => true);
const lost = where(text, (episode) => episode.imagesLost);
const setting = { on: civilDate("2025-06-16"), returns: { next: () => null } };
const delay: Indicator = {
  id: "delay",
  title: text,
  unit: "days",
  from: { text, of: (episode) => episode.mammogramOn },
  to: { text, of: (episode) => episode.resultSentOn },
  among: all,
};
const takingDays = (days: number | null) => ({
  ...negativeEpisode,
  resultSentOn: days === null ? null : addDays(negativeEpisode.mammogramOn, days),
});

describe("A figure", () => {
  test("of a count has no denominator", () => {
    const indicator = counting("lost", text, (episode) => episode.imagesLost);
    const episodes = [negativeEpisode, { ...negativeEpisode, imagesLost: true }];
    expect(figureOf(indicator, episodes, setting)).toEqual({ numerator: 1, denominator: null, value: 1 });
  });

  test("of a share is null where the denominator is nothing", () => {
    const indicator = rated("lost", text, { of: lost, among: all });
    expect(figureOf(indicator, [], setting)).toEqual({ numerator: 0, denominator: 0, value: null });
    expect(figureOf(indicator, [negativeEpisode], setting)).toEqual({
      numerator: 0,
      denominator: 1,
      value: 0,
    });
  });

  test("of delays gives mean and median in days, of episodes with both days", () => {
    const episodes = [takingDays(2), takingDays(9), takingDays(null), takingDays(4), takingDays(5)];
    expect(figureOf(delay, episodes, setting)).toEqual({
      numerator: 20,
      denominator: 4,
      value: 5,
      median: 4.5,
      outOfOrder: 0,
    });
  });

  test("of delays leaves out days out of order, and says how many", () => {
    expect(figureOf(delay, [takingDays(-1), takingDays(0)], setting)).toMatchObject({
      value: 0,
      outOfOrder: 1,
    });
    expect(figureOf(delay, [takingDays(-1)], setting)).toMatchObject({ value: null, median: null });
  });

  test("of delays is the mean and the median that sorting gives, in whatever order the episodes come", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (days) => {
        const sorted = days.toSorted((one, other) => one - other);
        const middle = [sorted[(days.length - 1) >> 1]!, sorted[days.length >> 1]!];
        expect(figureOf(delay, days.map(takingDays), setting)).toMatchObject({
          value: days.reduce((sum, one) => sum + one, 0) / days.length,
          median: (middle[0]! + middle[1]!) / 2,
        });
      }),
    );
  });
});

describe.each([
  ["first reader", firstReaderIndicators],
  ["second reader", secondReaderIndicators],
  ["programme", programmeIndicators],
])("The indicators of the %s", (_, indicators) => {
  test("have an id each, and a title and a definition in both languages", () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const texts = indicators.flatMap((indicator) => [
      indicator.title,
      ...(indicator.unit === "days" ? [indicator.from.text, indicator.to.text] : [indicator.numerator.text]),
    ]);
    expect(texts.filter(({ en, fr }) => en === "" || fr === "" || en === fr)).toEqual([]);
  });

  test("give no share of nothing, and no share above one", () => {
    expect(
      Object.values(figuresById(indicators, [])).filter(({ value }) => value !== 0 && value !== null),
    ).toEqual([]);
    const figures = figuresById(indicators, [negativeEpisode]);
    const shares = indicators.filter(({ unit }) => unit === "ratio").map(({ id }) => figures[id]?.value ?? 0);
    expect(shares.filter((value) => value < 0 || value > 1)).toEqual([]);
  });
});
