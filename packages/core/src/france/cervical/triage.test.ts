import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { TRIAGES, triageOn } from "./triage.js";

test.each(["2019-07-10", "2019-07-11", "2024-03-01", "2031-01-01"])(
  "a sample of %s is controlled one year after a positive HPV test with normal cytology",
  (sampledOn) => {
    expect(triageOn(civilDate(sampledOn)).controlAfter).toEqual({ years: 1 });
  },
);

test("the recommendations stand in order of time", () => {
  const days = TRIAGES.map(({ from }) => from);
  expect(days.toSorted((a, b) => a - b)).toEqual(days);
});
