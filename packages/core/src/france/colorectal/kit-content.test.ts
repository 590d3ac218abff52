import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { kitContent } from "./kit-content.js";

type Facts = FactsOf<typeof kitContent.facts>;

const items = {
  samplingTube: true,
  collectionAid: true,
  illustratedInstructions: true,
  identificationSheet: true,
  transportPackaging: true,
  prepaidReturn: true,
};
const sheet = {
  affiliationNumberSpace: true,
  nirSpace: true,
  codedNumbers: true,
  doctorSpace: true,
  samplingDateSpace: true,
  tubeLabel: true,
};
const doctorDetails = {
  name: true,
  givenName: true,
  insuranceNumber: true,
  healthCentre: true,
  codedDetails: true,
};
const blank: Facts = { suppliedTo: "pharmacy", items, sheet, doctorDetails: null, handOverTraced: true };

const decided = (facts: Facts) => decide(kitContent, { ...blank, ...facts }, { on: civilDate("2024-05-02") });

describe("FRC-KIT-04 What a kit contains", () => {
  test.each(Object.keys(items))("it lacks %s", (item) => {
    expect(decided({ items: { ...items, [item]: false } }).outcome).toBe("incomplete");
  });

  test.each(Object.keys(sheet))("its sheet lacks %s", (space) => {
    expect(decided({ sheet: { ...sheet, [space]: false } }).outcome).toBe("incomplete");
  });

  test("the way of hand-over is traced", () => {
    expect(decided({ handOverTraced: false }).values["missing"]).toEqual(["hand-over-traced"]);
  });
});

describe("FRC-KIT-04 Whose name the sheet bears", () => {
  test.each([
    ["doctor", doctorDetails, []],
    ["doctor", null, ["doctor-details"]],
    ["doctor", { ...doctorDetails, codedDetails: false }, ["doctor-details-coded-details"]],
    ["pharmacy", null, []],
    ["pharmacy", doctorDetails, ["blank-sheet"]],
    ["crcdc", null, []],
    ["crcdc", doctorDetails, ["blank-sheet"]],
    ["person", null, []],
    ["person", doctorDetails, []],
  ] as const)("supplied to %s with %o it lacks %o", (suppliedTo, details, missing) => {
    const { outcome, values } = decided({ suppliedTo, doctorDetails: details });
    expect(outcome).toBe(missing.length > 0 ? "incomplete" : "complete");
    expect(values["missing"] ?? []).toEqual(missing);
  });
});
