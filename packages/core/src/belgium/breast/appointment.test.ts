import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { appointment } from "./appointment.js";

type Facts = FactsOf<typeof appointment.facts>;

const asked: Facts = {
  requestedOn: civilDate("2025-05-12"),
  appointmentOn: null,
  usualDelayAsked: false,
};

const decided = (facts: Facts, on = "2025-06-02") =>
  decide(appointment, { ...asked, ...facts }, { on: civilDate(on) });

describe("BEW-01 An appointment within one month of the request, as far as possible", () => {
  test.each([
    ["2025-06-11", "within-target"],
    ["2025-06-12", "within-target"],
    ["2025-06-13", "beyond-target"],
  ])("asked on 12 May, given for %s: %s", (day, outcome) => {
    expect(decided({ appointmentOn: civilDate(day) })).toMatchObject({
      outcome,
      strength: "recommended",
      values: { due: "2025-06-12" },
    });
  });

  test.each([
    ["2025-06-12", "pending"],
    ["2025-06-13", "beyond-target"],
  ])("none given on %s: %s", (on, outcome) => {
    expect(decided({}, on).outcome).toBe(outcome);
  });

  test.each([
    ["2025-01-31", "2025-02-28"],
    ["2028-01-31", "2028-02-29"],
    ["2025-05-31", "2025-06-30"],
  ])("asked on %s: %s is the last day of the month (CAL-2)", (requestedOn, due) => {
    expect(decided({ requestedOn: civilDate(requestedOn) }).values).toEqual({ due });
  });

  test("the usual delay is told to the CCRef that asks for it", () => {
    const codes = (facts: Facts) => decided(facts).actions.map(({ code }) => code);
    expect(codes({ usualDelayAsked: true })).toEqual(["give-appointment", "tell-usual-delay"]);
    expect(codes({})).toEqual(["give-appointment"]);
  });

  test("a later appointment is never the better one", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (days, later) => {
        const given = addDays(civilDate("2025-05-12"), days);
        if (decided({ appointmentOn: given }).outcome === "beyond-target")
          expect(decided({ appointmentOn: addDays(given, later) }).outcome).toBe("beyond-target");
      }),
    );
  });
});
