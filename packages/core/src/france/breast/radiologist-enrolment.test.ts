import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { radiologistEnrolment } from "./radiologist-enrolment.js";

type RadiologistFacts = FactsOf<typeof radiologistEnrolment.facts>;

const on = civilDate("2025-07-14");
const usual: RadiologistFacts = {
  conventionSigned: true,
  commonCoreTraining: true,
  digitalTraining: true,
  annualMammograms: 500,
  firstYear: false,
  attendsSecondReadings: false,
  specialCase: "none",
  lastExternalControlOn: civilDate("2025-06-02"),
  externalControlConforming: true,
  refusesExternalControl: false,
  ansmDecision: false,
};
const enrolled = (change: Partial<RadiologistFacts>, day: CivilDate = on) =>
  decide(radiologistEnrolment, { ...usual, ...change }, { on: day });

describe("II.C What a listed radiologist needs", () => {
  test.each([
    ["conventionSigned", "convention-signed"],
    ["commonCoreTraining", "common-core-training"],
    ["digitalTraining", "digital-training"],
    ["externalControlConforming", "external-control-conforming"],
  ] as const)("without %s, not listed", (name, reason) => {
    expect(enrolled({ [name]: false })).toMatchObject({
      outcome: "not-listed",
      values: { reasons: [reason] },
    });
  });

  test("the three undertakings of a listed radiologist are to the CRCDC", () => {
    const { outcome, actions, notes } = enrolled({});
    expect(outcome).toBe("listed");
    expect(notes).toContain("valid-in-every-department");
    expect(actions.map(({ code, to }) => [code, to])).toEqual([
      ["send-mammograms-for-double-reading", "crcdc"],
      ["send-results", "crcdc"],
      ["send-follow-up-data", "crcdc"],
    ]);
  });

  test("a control is good for less than six months: on the day of the sixth it is too old (CAL-14)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const lastExternalControlOn = addDays(civilDate("2024-01-27"), days);
        const end = addMonths(lastExternalControlOn, 6);
        expect(enrolled({ lastExternalControlOn }, addDays(end, -1)).outcome).toBe("listed");
        expect(enrolled({ lastExternalControlOn }, end).values).toEqual({
          reasons: ["last-external-control-on"],
        });
      }),
    );
  });

  test.each([null, civilDate("2025-07-15")])("a control never made, or still to come, is none", (control) => {
    expect(enrolled({ lastExternalControlOn: control }).values).toEqual({
      reasons: ["last-external-control-on"],
    });
  });
});

describe("II.C 500 mammograms a year, or a special case", () => {
  const special = { specialCase: "locum", firstYear: true, attendsSecondReadings: true } as const;

  test.each([
    [499, "not-listed"],
    [500, "listed"],
    [501, "listed"],
  ])("%i mammograms, no special case: %s", (annualMammograms, outcome) => {
    expect(enrolled({ annualMammograms }).outcome).toBe(outcome);
  });

  test.each([
    [299, "not-listed"],
    [300, "listed-by-discretion"],
    [499, "listed-by-discretion"],
    [500, "listed"],
  ])("%i mammograms in the first year of a special case: %s", (annualMammograms, outcome) => {
    expect(enrolled({ ...special, annualMammograms }).outcome).toBe(outcome);
  });

  test.each([
    [{ firstYear: false }, "exception-needs:first-year"],
    [{ attendsSecondReadings: false }, "exception-needs:attends-second-readings"],
    [{ annualMammograms: 200 }, "exception-needs:300-mammograms"],
  ])("the exception lacks %j", (lacking, note) => {
    expect(enrolled({ ...special, annualMammograms: 400, ...lacking })).toMatchObject({
      outcome: "not-listed",
      values: { reasons: ["annual-mammograms"] },
      notes: [note],
    });
  });

  test("the CRCDC decides on a special case, only if all else is met", () => {
    const case400 = { ...special, annualMammograms: 400 };
    expect(enrolled(case400)).toMatchObject({
      strength: "allowed",
      notes: ["crcdc-decides", "attend-second-readings"],
    });
    expect(enrolled({ ...case400, digitalTraining: false }).outcome).toBe("not-listed");
  });

  test("with 500, what concerns the exception is not asked for", () => {
    const { specialCase: _, firstYear: __, attendsSecondReadings: ___, ...rest } = usual;
    expect(decide(radiologistEnrolment, rest, { on }).outcome).toBe("listed");
  });
});

describe("II.C Grounds for exclusion", () => {
  test("refusing control or a decision of ANSM come before all else, and are only grounds", () => {
    expect(
      enrolled({ refusesExternalControl: true, ansmDecision: true, conventionSigned: false }),
    ).toMatchObject({
      outcome: "grounds-for-exclusion",
      strength: "allowed",
      values: { reasons: ["refuses-external-control", "ansm-decision"] },
      actions: [{ code: "report-exclusion", by: "crcdc", to: "health-insurance" }],
      interpretations: ["ORG-6"],
    });
  });

  test("while unknown, nobody is declared listed or not", () => {
    const { ansmDecision: _, ...rest } = usual;
    expect(decide(radiologistEnrolment, { ...rest, conventionSigned: false }, { on })).toMatchObject({
      outcome: "needs-information",
      missing: ["ansmDecision"],
    });
  });
});

test("an unknown fact that could only add a reason is remarked upon, and keeps nothing waiting", () => {
  const { digitalTraining: _, ...rest } = usual;
  expect(decide(radiologistEnrolment, { ...rest, conventionSigned: false }, { on })).toMatchObject({
    outcome: "not-listed",
    values: { reasons: ["convention-signed"] },
    notes: ["unknown:digitalTraining"],
  });
});
