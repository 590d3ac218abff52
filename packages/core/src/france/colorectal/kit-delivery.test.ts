import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { kitDelivery } from "./kit-delivery.js";

type Facts = FactsOf<typeof kitDelivery.facts>;

const on = civilDate("2024-05-02");

const atDoctor: Facts = {
  deliveredBy: "treating-doctor",
  eligible: true,
  participatedInLastThreeCampaigns: false,
  orderedOn: null,
  reminderAgreed: false,
  returnedOn: null,
  remindedOn: null,
};
const ordered: Facts = {
  ...atDoctor,
  deliveredBy: "online-order",
  orderedOn: civilDate("2024-05-02"),
  reminderAgreed: true,
};

const decided = (facts: Facts, day = on) => decide(kitDelivery, { ...atDoctor, ...facts }, { on: day });
const aCase = wholeFacts(kitDelivery.facts) as fc.Arbitrary<Facts>;

describe("FRC-KIT-01 Who hands over a kit", () => {
  test.each([
    ["treating-doctor", "deliver"],
    ["gynaecologist", "deliver"],
    ["hepato-gastroenterologist", "deliver"],
    ["health-examination-centre-doctor", "deliver"],
    ["pharmacist", "deliver"],
    ["online-order", "deliver"],
    ["second-reminder", "no-kit"],
    ["other", "not-authorised"],
  ] as const)("%s: %s", (deliveredBy, outcome) => {
    expect(decided({ deliveredBy }).outcome).toBe(outcome);
  });

  test.each([
    ["gynaecologist", "propose-alternative"],
    ["pharmacist", "refer-to-doctor"],
    ["online-order", "advise-seeing-doctor"],
  ] as const)("to a person who is not eligible %s does not, but: %s", (deliveredBy, code) => {
    expect(decided({ deliveredBy, eligible: false })).toMatchObject({
      outcome: "no-kit",
      actions: [{ code }],
    });
  });

  test("no kit ever reaches a person who is not eligible", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const { outcome } = decided({ ...facts, eligible: false });
        expect(["no-kit", "not-authorised"]).toContain(outcome);
      }),
    );
  });
});

describe("FRC-KIT-03 An ordered kit that does not come back", () => {
  test.each([
    ["2024-06-01", "wait"],
    ["2024-06-02", "remind"],
    ["2024-06-03", "remind"],
  ] as const)("ordered on 2 May, on %s: %s", (day, outcome) => {
    expect(decided(ordered, civilDate(day)).outcome).toBe(outcome);
  });

  test("is reminded of with agreement, unless sent back or reminded of since", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const { reminderAgreed, returnedOn = null, remindedOn = null } = facts;
        const orderedOn = civilDate("2024-02-01");
        const isSettled = [returnedOn, remindedOn].some((doneOn) => doneOn !== null && doneOn >= orderedOn);
        const { outcome } = decided({ ...facts, deliveredBy: "online-order", eligible: true, orderedOn });
        expect(outcome).toBe(reminderAgreed && !isSettled ? "remind" : "no-reminder");
      }),
    );
  });

  test("waits exactly until a month has passed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (later) => {
        const orderedOn = addDays(civilDate("2024-01-27"), later);
        const monthLater = addMonths(orderedOn, 1);
        expect(decided({ ...ordered, orderedOn }, addDays(monthLater, -1)).outcome).toBe("wait");
        expect(decided({ ...ordered, orderedOn }, monthLater).outcome).toBe("remind");
      }),
    );
  });
});
