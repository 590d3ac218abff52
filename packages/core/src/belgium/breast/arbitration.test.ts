import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { arbitration } from "./arbitration.js";

type Result = "negative" | "positive" | "technical-failure";
type Reading = { readonly reader: string; readonly result: Result };

const short: Readonly<Record<string, Result>> = { N: "negative", P: "positive", T: "technical-failure" };

/** Readings by r1, r2, … with the results that the letters stand for. */
function readings(letters: string): readonly Reading[] {
  return [...letters].map((letter, index) => ({ reader: `r${index + 1}`, result: short[letter]! }));
}

const decided = (read: readonly Reading[]) =>
  decide(arbitration, { readings: read }, { on: civilDate("2025-06-02") });

describe("BEW-10 Every mammotest is read twice, a third time on disagreement", () => {
  test.each([
    ["", "await-second-reading"],
    ["N", "await-second-reading"],
    ["P", "await-second-reading"],
    ["NP", "await-third-reading"],
    ["PN", "await-third-reading"],
    ["T", "redo"],
    ["TN", "redo"],
    ["PT", "redo"],
    ["NTN", "redo"],
    ["PNT", "redo"],
  ])("readings %s: %s", (letters, outcome) => {
    expect(decided(readings(letters)).outcome).toBe(outcome);
  });

  test.each([
    ["NN", "negative", "r2"],
    ["PP", "positive", "r2"],
    ["NPN", "negative", "r3"],
    ["NPP", "positive", "r3"],
    ["PNN", "negative", "r3"],
    ["PNP", "positive", "r3"],
  ])("readings %s: %s, signed by %s", (letters, outcome, lastReader) => {
    expect(decided(readings(letters))).toMatchObject({ outcome, values: { lastReader } });
  });

  test("no reading at all is remarked upon", () => {
    expect(decided([]).notes).toEqual(["first-reading-pending"]);
    expect(decided(readings("N")).notes).toEqual([]);
  });
});

describe("Readings that contradict the rules", () => {
  test.each([
    ["NNN", "needless-third-reading"],
    ["PPN", "needless-third-reading"],
    ["NNNN", "needless-third-reading"],
    ["NPNN", "more-than-three-readings"],
  ])("readings %s: %s", (letters, reason) => {
    expect(decided(readings(letters))).toMatchObject({ outcome: "invalid", values: { reason } });
  });

  test("a reader counts once, and this reason comes first", () => {
    const [first, second, third] = readings("NPN") as [Reading, Reading, Reading];
    for (const read of [
      [first, { ...second, reader: "r1" }],
      [first, second, { ...third, reader: "r1" }],
      [first, second, { ...third, reader: "r2" }],
      [first, { ...first }, third],
    ])
      expect(decided(read)).toMatchObject({ outcome: "invalid", values: { reason: "same-reader" } });
  });
});

describe("Properties", () => {
  const aReading = fc.record<Reading>({
    reader: fc.constantFrom("a", "b", "c", "d"),
    result: fc.constantFrom<Result>("negative", "positive", "technical-failure"),
  });

  test("a result is that of the last reading", () => {
    fc.assert(
      fc.property(fc.array(aReading, { maxLength: 5 }), (read) => {
        const { outcome, values } = decided(read);
        if (outcome !== "negative" && outcome !== "positive") return;
        expect(outcome).toBe(read.at(-1)?.result);
        expect(values["lastReader"]).toBe(read.at(-1)?.reader);
      }),
    );
  });

  test("who the readers are does not matter, only that they differ", () => {
    fc.assert(
      fc.property(fc.array(aReading, { maxLength: 5 }), (read) => {
        const renamed = read.map((reading) => ({ ...reading, reader: `Dr ${reading.reader}` }));
        expect(decided(renamed).outcome).toBe(decided(read).outcome);
      }),
    );
  });

  test("readers are not shown among the reasons", () => {
    const [reason] = decided(readings("NN")).because;
    expect(JSON.stringify(reason)).not.toContain("r1");
  });
});
