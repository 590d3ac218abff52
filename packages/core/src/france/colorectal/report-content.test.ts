import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { reportContent } from "./report-content.js";

type Facts = FactsOf<typeof reportContent.facts>;

const items = {
  analyserNumber: true,
  cutOff: true,
  sampleNumber: true,
  laboratoryPrefix: true,
  lotNumber: true,
  expiryDate: true,
  samplingDate: true,
  readingDate: true,
  result: true,
  sentOn: true,
  personIdentifiers: true,
  haemoglobinValue: true,
  notAnalysableReason: false,
  doctorIdentifiers: true,
};

const missing = (facts: Facts) => {
  const report: Facts = { result: "positive", doctorNamed: true, items, ...facts };
  const { outcome, values } = decide(reportContent, report, { on: civilDate("2024-05-07") });
  expect(outcome).toBe(values["missing"] === undefined ? "complete" : "incomplete");
  return values["missing"] ?? [];
};

describe("FRC-LAB-06 What a laboratory report says", () => {
  test("a full report of a positive is complete", () => {
    expect(missing({})).toEqual([]);
  });

  test.each(Object.keys(items).filter((item) => item !== "notAnalysableReason"))("it lacks %s", (item) => {
    expect(missing({ items: { ...items, [item]: false } })).toHaveLength(1);
  });

  test.each([
    ["positive", ["items-haemoglobin-value"]],
    ["negative", ["items-haemoglobin-value"]],
    ["not-analysable", ["items-not-analysable-reason"]],
  ] as const)("neither value nor reason, result %s: %o", (result, expected) => {
    expect(missing({ result, items: { ...items, haemoglobinValue: false } })).toEqual(expected);
  });

  test("doctors are identified where they are named", () => {
    const without = { ...items, doctorIdentifiers: false };
    expect(missing({ items: without })).toEqual(["items-doctor-identifiers"]);
    expect(missing({ items: without, doctorNamed: false })).toEqual([]);
  });
});
