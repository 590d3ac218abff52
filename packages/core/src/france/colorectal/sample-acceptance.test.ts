import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, ageAt, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { partialFacts, wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { sampleAcceptance } from "./sample-acceptance.js";

type Facts = FactsOf<typeof sampleAcceptance.facts>;

const on = civilDate("2024-05-07");

const good: Facts = {
  birthDate: civilDate("1960-03-15"),
  sampledOn: civilDate("2024-05-01"),
  analysedOn: on,
  kitExpiresOn: civilDate("2025-01-31"),
  intact: true,
  identified: true,
  sheetMatches: true,
};

const decided = (facts: Facts) => decide(sampleAcceptance, { ...good, ...facts }, { on });
const reasonsOf = (facts: Facts) => decided(facts).values["reasons"] ?? [];
const aSample = wholeFacts(sampleAcceptance.facts) as fc.Arbitrary<Facts>;

describe("FRC-LAB-01 Less than seven days from sampling to analysis", () => {
  test.each([
    ["2024-05-07", []],
    ["2024-05-01", []],
    ["2024-04-30", ["too-old"]],
    ["2024-04-29", ["too-old"]],
  ] as const)("sampled on %s, analysed on 7 May: %o", (sampledOn, reasons) => {
    expect(reasonsOf({ sampledOn: civilDate(sampledOn) })).toEqual(reasons);
  });

  test("as a difference of dates, whatever the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 20 }), (start, days) => {
        const sampledOn = addDays(civilDate("2024-02-01"), start);
        const facts = { sampledOn, analysedOn: addDays(sampledOn, days), kitIssuedOn: on };
        const kitExpiresOn = civilDate("2060-01-01");
        expect(reasonsOf({ ...facts, kitExpiresOn })).toEqual(days < 7 ? [] : ["too-old"]);
      }),
    );
  });

  test("without sampling date it cannot be told (CRC-4)", () => {
    expect(reasonsOf({ sampledOn: null })).toEqual(["no-sampling-date"]);
  });
});

describe("FRC-LAB-01 The age range, at the issue of the kit if known (CRC-1)", () => {
  test.each([
    ["1974-05-01", undefined, []],
    ["1974-05-02", undefined, ["outside-age-range"]],
    ["1949-05-02", undefined, []],
    ["1949-05-01", undefined, ["outside-age-range"]],
    ["1949-05-01", "2024-04-30", []],
    ["1949-05-01", "2024-05-01", ["outside-age-range"]],
  ] as const)("born on %s, kit issued on %s: %o", (birthDate, kitIssuedOn, reasons) => {
    const issue = kitIssuedOn === undefined ? {} : { kitIssuedOn: civilDate(kitIssuedOn) };
    expect(reasonsOf({ birthDate: civilDate(birthDate), ...issue })).toEqual(reasons);
  });

  test("with neither day, the missing date is the only reason", () => {
    expect(reasonsOf({ birthDate: civilDate("1990-01-01"), sampledOn: null })).toEqual(["no-sampling-date"]);
  });
});

describe("FRC-LAB-01 The expiry day itself is good", () => {
  test.each([
    ["2024-05-06", ["kit-expired"]],
    ["2024-05-07", []],
    ["2024-05-08", []],
  ] as const)("a kit that expires on %s: %o", (kitExpiresOn, reasons) => {
    expect(reasonsOf({ kitExpiresOn: civilDate(kitExpiresOn) })).toEqual(reasons);
  });
});

describe("FRC-LAB-01 Every reason is given", () => {
  /** The checks as the order lists them, each for itself. */
  function failingChecks(facts: Facts): readonly string[] {
    const { birthDate = on, sampledOn = null, analysedOn = on, kitExpiresOn = on } = facts;
    const ageTakenOn = facts.kitIssuedOn ?? sampledOn;
    const age = ageTakenOn === null ? 60 : ageAt(birthDate, ageTakenOn);
    const checks: readonly [reason: string, fails: boolean][] = [
      ["outside-age-range", age < 50 || age > 74],
      ["no-sampling-date", sampledOn === null],
      ["too-old", sampledOn !== null && analysedOn >= addDays(sampledOn, 7)],
      ["kit-expired", analysedOn > kitExpiresOn],
      ["damaged", facts.intact === false],
      ["not-identified", facts.identified === false],
      ["sheet-mismatch", facts.sheetMatches === false],
    ];
    return checks.filter(([, fails]) => fails).map(([reason]) => reason);
  }

  test("a sample is analysable where no check fails", () => {
    const nearly = fc.tuple(aSample, fc.subarray(Object.keys(good))).map(([facts, kept]) => ({
      ...facts,
      ...Object.fromEntries(Object.entries(good).filter(([name]) => kept.includes(name))),
    }));
    fc.assert(
      fc.property(nearly, (facts) => {
        const failing = failingChecks(facts);
        expect(decided(facts)).toMatchObject(
          failing.length === 0
            ? { outcome: "analysable", values: {} }
            : { outcome: "not-analysable", values: { reasons: failing } },
        );
      }),
    );
  });

  test("in the order of precedence", () => {
    const facts: Facts = {
      birthDate: civilDate("1990-01-01"),
      sampledOn: civilDate("2024-01-01"),
      kitExpiresOn: civilDate("2024-01-01"),
      intact: false,
      identified: false,
      sheetMatches: false,
    };
    expect(reasonsOf(facts)).toEqual([
      "outside-age-range",
      "too-old",
      "kit-expired",
      "damaged",
      "not-identified",
      "sheet-mismatch",
    ]);
  });

  test("what is unknown adds reasons, and takes none away", () => {
    fc.assert(
      fc.property(partialFacts(sampleAcceptance.facts), ({ known, whole }) => {
        const before = decide(sampleAcceptance, known, { on });
        fc.pre(before.outcome === "not-analysable");
        const after = decide(sampleAcceptance, whole, { on });
        expect(after.values["reasons"]).toEqual(
          expect.arrayContaining([...(before.values["reasons"] as readonly string[])]),
        );
      }),
    );
  });
});

describe("FRC-LAB-08 A sample without identification", () => {
  test("the laboratory asks doctor, insurance and CRCDC", () => {
    const recipients = decided({ identified: false }).actions.map(({ code, to }) => `${code} ${to}`);
    expect(recipients).toEqual([
      "find-person treating-doctor",
      "find-person health-insurance",
      "find-person crcdc",
    ]);
  });

  test("nobody is sought otherwise", () => {
    fc.assert(
      fc.property(aSample, (facts) => {
        expect(decided({ ...facts, identified: true }).actions).toEqual([]);
      }),
    );
  });
});
