import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { worklists } from "./worklists.js";

type Facts = FactsOf<typeof worklists.facts>;

const underReading: Facts = {
  account: "technologist",
  risAccess: true,
  madeInUnit: true,
  firstReadingRecorded: true,
  imagesSent: true,
  result: null,
};

const decided = (facts: Facts) =>
  decide(worklists, { ...underReading, ...facts }, { on: civilDate("2025-06-02") });

describe("BEW-19 The lists of a unit", () => {
  test.each([
    [{ firstReadingRecorded: false }, ["first-readings-pending"]],
    [{ imagesSent: false }, ["images-to-send"]],
    [{ result: "technical-failure" }, ["mammotests-to-redo"]],
    [{ result: "negative" }, ["final-results"]],
    [{ result: "positive" }, ["final-results"]],
    [{ firstReadingRecorded: false, imagesSent: false }, ["first-readings-pending", "images-to-send"]],
  ] as const)("%j shows in %j", (facts, lists) => {
    expect(decided(facts)).toMatchObject({ outcome: "listed", values: { lists } });
  });

  test("a mammotest sent and under reading is on none", () => {
    expect(decided({}).outcome).toBe("not-listed");
  });

  test.each([
    [{ risAccess: false }, ["ris-access"]],
    [{ madeInUnit: false }, ["made-in-unit"]],
    [{ risAccess: false, madeInUnit: false }, ["ris-access", "made-in-unit"]],
  ])("%j is not to be seen", (facts, reasons) => {
    expect(decided(facts)).toMatchObject({ outcome: "denied", values: { reasons } });
  });

  test("IT staff see no final result (BE-9)", () => {
    expect(decided({ account: "it", result: "negative" }).outcome).toBe("not-listed");
    expect(decided({ account: "it", imagesSent: false }).outcome).toBe("listed");
  });

  test("what is surely on one list is listed, whatever is unknown", () => {
    const result = decided({ imagesSent: false, result: undefined });
    expect(result).toMatchObject({ outcome: "listed", values: { lists: ["images-to-send"] } });
  });
});
