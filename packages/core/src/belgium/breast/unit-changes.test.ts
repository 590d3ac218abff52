import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { unitChanges } from "./unit-changes.js";

type Facts = FactsOf<typeof unitChanges.facts>;

const settled: Facts = {
  contactsGiven: ["staff", "it", "accreditation-file", "billing", "ris-outage-address"],
  change: "none",
  toldCcref: false,
  toldAviq: false,
};

const decided = (facts: Facts) =>
  decide(unitChanges, { ...settled, ...facts }, { on: civilDate("2025-06-02") });

describe("BEW-21 Changes are told at once to the CCRef and to AViQ", () => {
  const changes = [
    "radiologists",
    "technologists",
    "administrative-staff",
    "it-staff",
    "installation",
  ] as const;

  test.each(changes)("a change of %s", (change) => {
    expect(decided({ change })).toMatchObject({
      outcome: "to-be-told",
      values: { recipients: ["ccref", "aviq"], contacts: [] },
    });
    expect(decided({ change, toldCcref: true }).values["recipients"]).toEqual(["aviq"]);
    expect(decided({ change, toldAviq: true }).values["recipients"]).toEqual(["ccref"]);
    expect(decided({ change, toldCcref: true, toldAviq: true }).outcome).toBe("up-to-date");
  });

  test("from the day of the change on; no last day is set (BE-16)", () => {
    const { actions } = decided({ change: "installation", changedOn: civilDate("2025-06-01") });
    expect(actions).toMatchObject([
      { code: "tell-change", to: "ccref", notBefore: "2025-06-01", due: null },
      { code: "tell-change", to: "aviq", notBefore: "2025-06-01", due: null },
    ]);
  });

  test("without change nothing is owed, whoever was told", () => {
    expect(decided({ toldCcref: undefined, toldAviq: undefined })).toMatchObject({
      outcome: "up-to-date",
      missing: [],
    });
  });
});

describe("BEW-21 The unit gives its contacts", () => {
  test.each(settled.contactsGiven ?? [])("without the contact %s", (missing) => {
    const contactsGiven = settled.contactsGiven?.filter((contact) => contact !== missing);
    expect(decided({ contactsGiven })).toMatchObject({
      outcome: "to-be-told",
      values: { recipients: ["ccref"], contacts: [missing] },
      actions: [{ code: "give-contacts", to: "ccref" }],
    });
  });
});
