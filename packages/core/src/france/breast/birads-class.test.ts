import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BiradsClass, biradsClass, examinationStatus, hasClass, mainClass } from "./birads-class.js";

const options = biradsClass.kind === "one-of" ? (biradsClass.options as readonly BiradsClass[]) : [];
const aClass = fc.constantFrom(...options);

describe("FRB-BIR-01 The classes that a report may carry", () => {
  test("are 0 to 6, with 4a, 4b and 4c", () => {
    expect(options).toEqual(["0", "1", "2", "3", "4", "4a", "4b", "4c", "5", "6"]);
  });

  test.each(["4", "4a", "4b", "4c"] as const)("%s counts as 4", (found) => {
    expect(mainClass(found)).toBe("4");
  });

  test.each(["0", "1", "2", "3", "5", "6"] as const)("%s counts as itself", (found) => {
    expect(mainClass(found)).toBe(found);
  });
});

describe("READ-1 The status of an examination", () => {
  test.each([
    ["1", "1", "negative"],
    ["2", "1", "negative"],
    ["3", "2", "surveillance"],
    ["3", "0", "pending"],
    ["0", "1", "pending"],
    ["4", "0", "histology"],
    ["0", "5", "histology"],
    ["4b", "3", "histology"],
    ["6", "5", "class-6"],
    ["0", "6", "class-6"],
  ] as const)("left %s and right %s: %s", (left, right, status) => {
    expect(examinationStatus({ left, right })).toBe(status);
  });

  test("does not depend on the side", () => {
    fc.assert(
      fc.property(aClass, aClass, (one, other) => {
        expect(examinationStatus({ left: one, right: other })).toBe(
          examinationStatus({ left: other, right: one }),
        );
      }),
    );
  });

  test("is negative only where no breast calls for anything", () => {
    fc.assert(
      fc.property(aClass, aClass, (left, right) => {
        const isNegative = examinationStatus({ left, right }) === "negative";
        expect(isNegative).toBe(!hasClass({ left, right }, "0", "3", "4", "5", "6"));
      }),
    );
  });
});
