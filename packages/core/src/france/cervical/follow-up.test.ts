import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { followUp } from "./follow-up.js";

type Facts = FactsOf<typeof followUp.facts>;

const highGrade: Facts = {
  grade: "high",
  reportedOn: civilDate("2024-08-31"),
  informationReceived: false,
  solicitationsOn: [],
  refusal: "none",
};

const days = (...texts: string[]) => texts.map(civilDate);
const decided = (facts: Facts, on: string) =>
  decide(followUp, { ...highGrade, ...facts }, { on: civilDate(on) });
const aCase = wholeFacts(followUp.facts) as fc.Arbitrary<Facts>;
const aDecisionDay = fc.integer({ min: 19_800, max: 21_900 }).map((day) => day as CivilDate);

describe("FRU-FUP-01 Verification and reminders", () => {
  test.each([
    ["2025-05-30", "wait"],
    ["2025-05-31", "remind"], // nine months counted once, not six and then three (US-9, CAL-3)
    ["2025-06-01", "remind"],
  ] as const)("high grade reported on 2024-08-31, on %s: %s", (on, outcome) => {
    expect(decided({}, on).outcome).toBe(outcome);
  });

  test.each([
    ["high", "2024-08-29", "2024-11-29"],
    ["low", "2024-10-29", "2025-01-29"],
    ["hpv-positive-normal-cytology", "2025-02-28", "2025-05-29"],
  ] as const)("%s reported on 2024-02-29: verified by %s, reminders from %s", (grade, due, until) => {
    expect(decided({ grade, reportedOn: civilDate("2024-02-29") }, "2024-03-01")).toMatchObject({
      outcome: "wait",
      values: { until },
      actions: expect.arrayContaining([expect.objectContaining({ code: "verify-follow-up", due })]),
    });
  });

  test("go to the prescriber and the treating doctor, to the person for want of both (CCU-15)", () => {
    const { actions } = decided({}, "2025-06-01");
    expect(actions.map(({ to, strength }) => [to, strength])).toEqual([
      ["prescriber", "required"],
      ["treating-doctor", "required"],
      ["person", "allowed"],
    ]);
  });

  test("are not replaced by an earlier question", () => {
    expect(decided({ solicitationsOn: days("2025-05-30") }, "2025-06-01").outcome).toBe("remind");
    expect(decided({ solicitationsOn: days("2025-05-31") }, "2025-06-01").outcome).toBe("wait");
  });
});

describe("FRU-FUP-02 Lost to follow-up", () => {
  test.each([
    ["2026-12-09", "wait"],
    ["2026-12-10", "lost-to-follow-up"],
    ["2026-12-11", "lost-to-follow-up"],
  ] as const)("last solicitation on 2025-06-10, on %s: %s (US-9)", (on, outcome) => {
    expect(decided({ solicitationsOn: days("2025-06-10") }, on).outcome).toBe(outcome);
  });

  test("since eighteen months after the last solicitation, whichever order they are in", () => {
    const solicitationsOn = days("2025-06-10", "2024-12-01");
    expect(decided({ solicitationsOn }, "2027-01-01").values).toEqual({ since: "2026-12-10" });
  });

  test("nobody is lost without a solicitation about the report", () => {
    fc.assert(
      fc.property(aCase, aDecisionDay, (facts, on) => {
        const reportedOn = facts.reportedOn as CivilDate;
        const { outcome } = decide(followUp, facts, { on });
        const asked = facts.solicitationsOn?.some((day) => day >= reportedOn && addMonths(day, 18) <= on);
        if (!asked) expect(outcome).not.toBe("lost-to-follow-up");
      }),
    );
  });
});

describe("FRU-FUP-03 Refusal", () => {
  test("is recorded, and in writing where possible", () => {
    const { outcome, actions } = decided({ refusal: "documented" }, "2025-06-01");
    expect(outcome).toBe("refused");
    expect(actions.map(({ strength }) => strength)).toEqual(["required", "recommended"]);
  });

  test("unclear, it leads to one last letter", () => {
    expect(decided({ refusal: "unclear" }, "2025-06-01")).toMatchObject({
      outcome: "undecided",
      actions: [{ code: "send-last-reminder", to: "person" }],
    });
  });
});

describe("FRU-FUP-04 Results", () => {
  test("end the follow-up, whatever else is known, and reach the laboratory", () => {
    fc.assert(
      fc.property(aCase, aDecisionDay, (facts, on) => {
        const { outcome, actions } = decide(followUp, { ...facts, informationReceived: true }, { on });
        if (outcome === "no-rule-in-force") return;
        expect(outcome).toBe("complete");
        expect(actions[0]).toMatchObject({ to: "laboratory", provision: "FRU-FUP-04" });
      }),
    );
  });
});
