import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { colorectalInvitationLabel } from "./invitation-label.js";

type Facts = FactsOf<typeof colorectalInvitationLabel.facts>;

const sheetLabel = {
  title: true,
  birthName: true,
  usedName: true,
  givenNames: true,
  birthDate: true,
  fullAddress: true,
  nir: true,
  coded: true,
};
const tubeLabel = {
  birthName: true,
  givenNames: true,
  nirInClear: true,
  nirCoded: true,
  samplingDateSpace: true,
};

const decided = (facts: Facts) =>
  decide(colorectalInvitationLabel, { sheetLabel, tubeLabel, ...facts }, { on: civilDate("2024-05-02") });

describe("FRC-INV-01 The labels of an invitation", () => {
  test("two full labels are complete", () => {
    expect(decided({}).outcome).toBe("complete");
  });

  test.each(Object.keys(sheetLabel))("the sheet’s carries %s", (item) => {
    expect(decided({ sheetLabel: { ...sheetLabel, [item]: false } }).outcome).toBe("incomplete");
  });

  test.each(Object.keys(tubeLabel))("the tube’s carries %s", (item) => {
    expect(decided({ tubeLabel: { ...tubeLabel, [item]: false } }).outcome).toBe("incomplete");
  });

  test("a label that is absent is named once", () => {
    expect(decided({ tubeLabel: null }).values["missing"]).toEqual(["tube-label"]);
  });
});
