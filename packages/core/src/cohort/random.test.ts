import { describe, expect, test } from "vitest";
import { randomAt } from "./random.js";

const PLACES = Array.from({ length: 10_000 }, (_, place) => place);

describe("The numbers of a seed and a place", () => {
  test("are the same in every release, so that a cohort can be made again", () => {
    const random = randomAt(7, 3);
    expect([random(), random(), random()].map((number) => number.toFixed(9))).toMatchInlineSnapshot(`
      [
        "0.212214273",
        "0.443208867",
        "0.273463597",
      ]
    `);
  });

  test("lie from 0 to 1, 1 excluded, and near a half on average", () => {
    const first = PLACES.map((place) => randomAt(1, place)());
    expect(first.every((number) => number >= 0 && number < 1)).toBe(true);
    const mean = first.reduce((sum, number) => sum + number, 0) / first.length;
    // Four standard errors of a mean of uniform numbers.
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * first.length));
  });

  test("of near seeds and near places are unlike each other", () => {
    const first = [
      ...PLACES.map((place) => randomAt(1, place)()),
      ...PLACES.map((seed) => randomAt(seed + 2, 0)()),
    ];
    expect(new Set(first).size).toBeGreaterThan(first.length - 3);
    const both = PLACES.filter(
      (place) => randomAt(1, place)() < 0.5 && randomAt(1, place + 1)() < 0.5,
    ).length;
    expect(Math.abs(both / PLACES.length - 0.25)).toBeLessThan(0.02);
  });

  test("tell seeds apart beyond 32 bits", () => {
    expect(randomAt(2 ** 33, 0)()).not.toBe(randomAt(0, 0)());
  });
});
