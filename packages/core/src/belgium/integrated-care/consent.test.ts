import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CivilDate, civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { integratedCareConsent } from "./consent.js";

type Entry = readonly [given: boolean, on: string];

const given = (on: string): Entry => [true, on];
const refused = (on: string): Entry => [false, on];
const decided = (entries: readonly Entry[], exportOn: string) =>
  decide(
    integratedCareConsent,
    {
      decisions: entries.map(([isGiven, on]) => ({ given: isGiven, on: civilDate(on) })),
      exportOn: civilDate(exportOn),
    },
    { on: civilDate("2020-01-15") },
  );

describe("BEI-07 Data leave only with a consent in force at the export", () => {
  const consented = [given("2019-03-01")];
  const withdrawn = [...consented, refused("2019-10-01")];

  test.each<[readonly Entry[], string, string]>([
    [[], "2019-03-01", "export-forbidden"],
    [consented, "2019-02-28", "export-forbidden"],
    [consented, "2019-03-01", "export-allowed"],
    [consented, "2019-03-02", "export-allowed"],
    [withdrawn, "2019-09-30", "export-allowed"],
    [withdrawn, "2019-10-01", "export-forbidden"],
    [withdrawn, "2019-10-02", "export-forbidden"],
    [[...withdrawn, given("2019-12-01")], "2019-11-30", "export-forbidden"],
    [[...withdrawn, given("2019-12-01")], "2019-12-01", "export-allowed"],
    [[refused("2019-03-01")], "2019-03-02", "export-forbidden"],
  ])("%j, exported on %s: %s", (entries, exportOn, outcome) => {
    expect(decided(entries, exportOn).outcome).toBe(outcome);
  });

  test("of an agreement and a refusal of one day the refusal prevails", () => {
    const entries = [refused("2019-03-01"), given("2019-03-01")];
    expect(decided(entries, "2019-03-02").outcome).toBe("export-forbidden");
  });

  test.each<[readonly Entry[], string]>([
    [consented, "2019-03-01"],
    [[...consented, given("2019-06-01")], "2019-03-01"],
    [[...withdrawn, given("2019-12-01"), given("2019-12-15")], "2019-12-01"],
    [[given("2019-03-01"), refused("2019-03-01"), given("2019-12-01")], "2019-12-01"],
  ])("%j covers data from %s on (CON-8)", (entries, dataFrom) => {
    expect(decided(entries, "2020-01-15").values).toEqual({ dataFrom });
  });

  test("a decision of after the export does not count", () => {
    expect(decided([given("2019-03-01"), refused("2020-01-16")], "2020-01-15").outcome).toBe(
      "export-allowed",
    );
  });
});

describe("BEI-11 Information first, and proof", () => {
  test("a patient whose decision is not recorded is informed", () => {
    expect(decided([], "2020-01-15").actions).toMatchObject([
      { code: "inform-patient", to: "person", provision: "BEI-11" },
      { code: "record-consent" },
    ]);
  });

  test.each([[given("2019-03-01")], [refused("2019-03-01")]])(
    "whoever recorded %j must prove it",
    (entry) => {
      const { because, notes } = decided([entry], "2020-01-15");
      expect(notes).toEqual(["proof-lies-with-recorder"]);
      expect(because.map(({ provision }) => provision)).toContain("BEI-11");
    },
  );
});

describe("Properties", () => {
  const aDayNear = fc.integer({ min: 17_700, max: 17_720 }).map((day) => day as CivilDate);
  const decisions = fc.array(fc.record({ given: fc.boolean(), on: aDayNear }), { maxLength: 5 });
  const outcomeOf = (facts: Parameters<typeof decide<typeof integratedCareConsent.facts, string>>[1]) =>
    decide(integratedCareConsent, facts, { on: civilDate("2020-01-15") }).outcome;

  test("the order in which decisions are listed changes nothing", () => {
    const listAndShuffled = decisions.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(listAndShuffled, aDayNear, ([list, shuffled], exportOn) => {
        expect(outcomeOf({ decisions: shuffled, exportOn })).toBe(outcomeOf({ decisions: list, exportOn }));
      }),
    );
  });

  test("a refusal on the day of the export always stops it", () => {
    fc.assert(
      fc.property(decisions, aDayNear, (list, exportOn) => {
        const stopped = [...list, { given: false, on: exportOn }];
        expect(outcomeOf({ decisions: stopped, exportOn })).toBe("export-forbidden");
      }),
    );
  });
});
