import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { dataObjection } from "./data-objection.js";

type Facts = FactsOf<typeof dataObjection.facts>;

const toReminders: Facts = {
  purpose: "reminder",
  objectedOn: civilDate("2024-08-01"),
  cycleInvitationOn: civilDate("2024-02-15"),
};
const decided = (facts: Facts, on = "2024-08-15") =>
  decide(dataObjection, { ...toReminders, ...facts }, { on: civilDate(on) });
const aCase = wholeFacts(dataObjection.facts) as fc.Arbitrary<Facts>;
const aDecisionDay = fc.integer({ min: 19_800, max: 21_900 }).map((day) => day as CivilDate);

describe("FRG-01 Invitations", () => {
  test("go out whatever the objection", () => {
    fc.assert(
      fc.property(aCase, aDecisionDay, (facts, on) => {
        const { outcome } = decide(dataObjection, { ...facts, purpose: "invitation" }, { on });
        expect(outcome).toBe("may-process");
      }),
    );
  });
});

describe("FRG-02 Reminders", () => {
  test.each([
    ["2024-07-31", "may-process"], // the objection is made the next day
    ["2024-08-01", "must-stop"],
    ["2026-02-14", "must-stop"],
    ["2026-02-15", "may-process"], // the cycle is over
    ["2026-02-16", "may-process"],
  ] as const)("objected to on 2024-08-01, invited on 2024-02-15, on %s: %s", (on, outcome) => {
    expect(decided({}, on).outcome).toBe(outcome);
  });

  test.each([
    ["2024-02-14", "may-process"], // an earlier cycle
    ["2024-02-15", "must-stop"],
    ["2024-02-16", "must-stop"],
  ] as const)("invited on 2024-02-15, objected to on %s: %s", (objectedOn, outcome) => {
    expect(decided({ objectedOn: civilDate(objectedOn) }).outcome).toBe(outcome);
  });

  test("stop until a day on which they may be sent again", () => {
    fc.assert(
      fc.property(aCase, aDecisionDay, (facts, on) => {
        const reminder = { ...facts, purpose: "reminder" } as const;
        const { outcome, values } = decide(dataObjection, reminder, { on });
        const until = values["until"];
        if (outcome !== "must-stop" || typeof until !== "string") return;
        const end = civilDate(until);
        expect(decide(dataObjection, reminder, { on: end }).outcome).toBe("may-process");
        expect(decide(dataObjection, reminder, { on: addDays(end, -1) }).outcome).toBe("must-stop");
      }),
    );
  });

  test("never invited, there is nothing to remind of", () => {
    expect(decided({ cycleInvitationOn: null })).toMatchObject({
      outcome: "must-stop",
      values: { until: null },
    });
  });
});

describe("FRG-11 Processing by the CRCDC", () => {
  test("stops without an end, whatever the cycle", () => {
    const facts = { purpose: "crcdc-processing", cycleInvitationOn: undefined } as const;
    for (const on of ["2024-08-01", "2026-02-15", "2031-01-01"])
      expect(decided(facts, on)).toMatchObject({ outcome: "must-stop", values: { until: null } });
    expect(decided({ ...facts, objectedOn: null }).outcome).toBe("may-process");
  });
});
