import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { colorectalIndicators } from "./indicators.js";
import { colorectalIndicatorsOf } from "./programme-figures.js";

type Tests = NonNullable<FactsOf<typeof colorectalIndicators.facts>["tests"]>;

const on = civilDate("2024-12-31");
const tests: Tests = [
  { result: "positive", finding: "cancer" },
  { result: "positive", finding: "other" },
  { result: "negative", finding: null },
];

describe("FRC-IND-01 Indicators of the stool test", () => {
  test("are those of the tests given, with a note for each that is not as expected", () => {
    expect(decide(colorectalIndicators, { tests }, { on })).toMatchObject({
      outcome: "computed",
      values: { indicators: colorectalIndicatorsOf(tests) },
      notes: ["above:positivity"],
      interpretations: ["CRC-9"],
    });
  });

  test("cannot be told without tests", () => {
    expect(decide(colorectalIndicators, {}, { on })).toMatchObject({
      outcome: "needs-information",
      missing: ["tests"],
    });
  });
});
