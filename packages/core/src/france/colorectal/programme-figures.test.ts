import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnalysedTest, colorectalIndicatorsOf } from "./programme-figures.js";

const negative: AnalysedTest = { result: "negative", finding: null };
const notAnalysable: AnalysedTest = { result: "not-analysable", finding: null };
const positive = (finding: AnalysedTest["finding"]): AnalysedTest => ({ result: "positive", finding });
const many = (count: number, one: AnalysedTest): readonly AnalysedTest[] => Array(count).fill(one);

const indicator = (id: string, tests: readonly AnalysedTest[]) =>
  colorectalIndicatorsOf(tests).find((found) => found.id === id);

const aTest: fc.Arbitrary<AnalysedTest> = fc.oneof(
  fc.constantFrom(negative, notAnalysable),
  fc.constantFrom("cancer", "advanced-adenoma", "other", null).map(positive),
);

describe("FRC-IND-01 Three to six per cent are positive", () => {
  test.each([
    [29, "below"],
    [30, null],
    [60, null],
    [61, "above"],
  ] as const)("%i in a thousand: %s", (count, alert) => {
    const tests = [...many(count, positive(null)), ...many(1000 - count, negative)];
    expect(indicator("positivity", tests)).toMatchObject({ value: count / 10, alert });
  });

  test("of those that could be analysed", () => {
    const tests = [...many(3, positive(null)), ...many(97, negative), ...many(50, notAnalysable)];
    expect(indicator("positivity", tests)).toMatchObject({ numerator: 3, denominator: 100, alert: null });
  });
});

describe("FRC-IND-01 The predictive values", () => {
  test.each([
    [7, "below"],
    [8, null],
    [50, null],
  ] as const)("%i cancers in a hundred explored: %s", (count, alert) => {
    const tests = [...many(count, positive("cancer")), ...many(100 - count, positive("other"))];
    expect(indicator("predictive-value-cancer", tests)).toMatchObject({ value: count, alert });
  });

  test.each([
    [39, "below"],
    [40, null],
    [41, null],
  ] as const)("%i cancers or advanced adenomas in a hundred explored: %s", (count, alert) => {
    const tests = [
      ...many(10, positive("cancer")),
      ...many(count - 10, positive("advanced-adenoma")),
      ...many(100 - count, positive("other")),
    ];
    const found = indicator("predictive-value-cancer-or-advanced-adenoma", tests);
    expect(found).toMatchObject({ value: count, alert });
  });

  test("a positive without known examination does not count", () => {
    const tests = [
      ...many(8, positive("cancer")),
      ...many(92, positive("other")),
      ...many(100, positive(null)),
    ];
    expect(indicator("predictive-value-cancer", tests)).toMatchObject({ denominator: 100, value: 8 });
  });
});

describe("FRC-IND-01 All figures", () => {
  test("nothing to count: no value and no alert", () => {
    for (const { value, alert } of colorectalIndicatorsOf([])) expect([value, alert]).toEqual([null, null]);
  });

  test("the order of the tests changes nothing", () => {
    fc.assert(
      fc.property(fc.array(aTest), (tests) => {
        expect(colorectalIndicatorsOf(tests.toReversed())).toEqual(colorectalIndicatorsOf(tests));
      }),
    );
  });

  test("a share is never above the whole", () => {
    fc.assert(
      fc.property(fc.array(aTest), (tests) => {
        for (const { numerator, denominator } of colorectalIndicatorsOf(tests))
          expect(numerator).toBeLessThanOrEqual(denominator);
      }),
    );
  });
});
