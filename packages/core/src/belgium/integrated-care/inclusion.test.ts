import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate, dayOf, formatCivilDate } from "../../calendar/index.js";
import { type DecideOptions, decide, type FactsOf } from "../../engine/index.js";
import { aDay, wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { integratedCareInclusion } from "./inclusion.js";

type Facts = FactsOf<typeof integratedCareInclusion.facts>;

/** A principal inclusion entered in May 2018, which is open and alone. */
const open: Facts = {
  startEnteredOn: civilDate("2018-05-15"),
  exclusionEnteredOn: null,
  diedOn: null,
  status: "principal",
  otherPrincipal: false,
};

const decided = (facts: Facts, on: string, options: Partial<DecideOptions> = {}) =>
  decide(integratedCareInclusion, { ...open, ...facts }, { on: civilDate(on), ...options });
const current = { parameters: { exclusionMonthEnd: "current" } };

describe("BEI-01 Inclusion takes effect on the first of the next month", () => {
  test.each([
    ["2018-05-01", "2018-06-01"],
    ["2018-05-15", "2018-06-01"],
    ["2018-05-31", "2018-06-01"],
    ["2018-12-31", "2019-01-01"],
    ["2019-01-31", "2019-02-01"],
    ["2020-02-29", "2020-03-01"],
  ])("entered on %s it counts from %s", (entered, from) => {
    const facts = { startEnteredOn: civilDate(entered) };
    const eve = formatCivilDate(addDays(civilDate(from), -1));
    expect(decided(facts, eve)).toMatchObject({ outcome: "not-yet", values: { from } });
    expect(decided(facts, from)).toMatchObject({ outcome: "active", values: { from } });
  });
});

describe("BEI-02 Exclusion takes effect at the end of the month after its date", () => {
  test.each([
    ["2019-01-15", "2019-02-28", "2019-01-31"],
    ["2019-01-31", "2019-02-28", "2019-01-31"],
    ["2020-01-31", "2020-02-29", "2020-01-31"],
    ["2019-02-28", "2019-03-31", "2019-02-28"],
    ["2019-03-01", "2019-04-30", "2019-03-31"],
    ["2019-12-31", "2020-01-31", "2019-12-31"],
  ])(
    "entered on %s it leaves all days covered to %s, or to %s by the other reading",
    (entered, to, other) => {
      const facts = { exclusionEnteredOn: civilDate(entered) };
      for (const [last, options] of [
        [to, {}],
        [other, current],
      ] as const) {
        const next = formatCivilDate(addDays(civilDate(last), 1));
        expect(decided(facts, last, options).outcome).toBe("active");
        expect(decided(facts, next, options)).toMatchObject({ outcome: "closed", values: { to: last } });
      }
    },
  );

  test("the reading taken is told", () => {
    const facts = { exclusionEnteredOn: civilDate("2019-01-15") };
    expect(decided(facts, "2020-01-01")).toMatchObject({
      notes: ["exclusion-month-end:following"],
      interpretations: expect.arrayContaining(["CON-2"]),
    });
    expect(decided(facts, "2020-01-01", current).notes).toEqual(["exclusion-month-end:current"]);
  });
});

describe("BEI-03 One principal inclusion at a time", () => {
  test("a second one is not valid, whatever its dates", () => {
    const second: Facts = { status: "principal", otherPrincipal: true };
    const result = decide(integratedCareInclusion, second, { on: civilDate("2018-07-01") });
    expect(result).toMatchObject({ outcome: "invalid", values: { reason: "second-principal" } });
  });

  test("a project for information stands beside it, not billed", () => {
    const facts: Facts = { status: "information", otherPrincipal: true };
    expect(decided(facts, "2018-07-01")).toMatchObject({
      outcome: "active",
      notes: ["not-billed-to-project"],
    });
    expect(decided({}, "2018-07-01").notes).toEqual(["billed-to-project"]);
  });

  test("another principal inclusion matters to a principal one alone", () => {
    const unknown = { otherPrincipal: undefined };
    expect(decided(unknown, "2018-07-01")).toMatchObject({
      outcome: "needs-information",
      missing: ["otherPrincipal"],
    });
    expect(decided({ ...unknown, status: "information" }, "2018-07-01").outcome).toBe("active");
  });
});

describe("BEI-04 Death closes what is open", () => {
  test("the day of death is the last covered", () => {
    const facts = { diedOn: civilDate("2018-09-10") };
    expect(decided(facts, "2018-09-10").outcome).toBe("active");
    expect(decided(facts, "2018-09-11")).toMatchObject({
      outcome: "closed",
      values: { to: "2018-09-10" },
      actions: [{ code: "close-inclusion", provision: "BEI-04" }],
    });
  });

  test.each([
    ["2018-09-29", "2018-09-29", "BEI-04"],
    ["2018-09-30", "2018-09-30", "BEI-02"],
    ["2018-10-01", "2018-09-30", "BEI-02"],
  ])("excluded to 30 September and died on %s: covered to %s by %s", (diedOn, to, provision) => {
    const facts = { exclusionEnteredOn: civilDate("2018-08-15"), diedOn: civilDate(diedOn) };
    const { values, because } = decided(facts, "2019-01-01");
    expect(values["to"]).toBe(to);
    expect(because[0]).toMatchObject({ provision });
  });
});

describe("BEI-12 What a declaration states", () => {
  const whole = { projectNumber: true, startDate: true, status: true, consent: true, consentDate: true };

  test.each(Object.keys(whole))("without %s it is to be completed", (item) => {
    const result = decided({ declaration: { ...whole, [item]: false } }, "2018-07-01");
    expect(result.notes).toContain(`declaration-lacks:${item}`);
    expect(result.actions).toMatchObject([{ code: "complete-declaration", provision: "BEI-12" }]);
    expect(result.outcome).toBe("active");
  });

  test("a whole one, or one whose content is not told, is not", () => {
    expect(decided({ declaration: whole }, "2018-07-01").actions).toEqual([]);
    expect(decided({}, "2018-07-01").actions).toEqual([]);
  });
});

describe("Properties", () => {
  const anInclusion = wholeFacts(integratedCareInclusion.facts).map((facts) => ({
    ...(facts as Facts),
    otherPrincipal: false,
  }));
  const aDayInForce = fc.integer({ min: 17_638, max: 30_000 }).map((day) => day as CivilDate);
  const outcomeOn = (facts: Facts, on: CivilDate) => decide(integratedCareInclusion, facts, { on }).outcome;

  test("cover starts on a first and, death apart, ends on the eve of one", () => {
    fc.assert(
      fc.property(anInclusion, aDayInForce, (facts, on) => {
        const { values } = decide(integratedCareInclusion, { ...facts, diedOn: null }, { on });
        expect(dayOf(civilDate(values["from"] as string))).toBe(1);
        const { to } = values;
        if (typeof to === "string") expect(dayOf(addDays(civilDate(to), 1))).toBe(1);
      }),
    );
  });

  test("time goes from not-yet through active to closed, and never back", () => {
    const order = ["not-yet", "active", "closed"];
    fc.assert(
      fc.property(anInclusion, aDayInForce, fc.nat(1000), (facts, on, later) => {
        const before = order.indexOf(outcomeOn(facts, on));
        expect(order.indexOf(outcomeOn(facts, addDays(on, later)))).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test("the reading that ends cover in the month itself never covers a day more", () => {
    fc.assert(
      fc.property(anInclusion, aDay, aDayInForce, (facts, exclusionEnteredOn, on) => {
        const excluded = { ...facts, exclusionEnteredOn };
        const { outcome } = decide(integratedCareInclusion, excluded, { on, ...current });
        if (outcome === "active") expect(outcomeOn(excluded, on)).toBe("active");
      }),
    );
  });
});
