import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { annualReport } from "./annual-report.js";

const on = civilDate("2024-05-02");
const sent = {
  incaModel: true,
  reportToArs: true,
  reportToInca: true,
  reportToAnsp: true,
  reportToDgs: true,
  reportOnline: true,
  activityAggregatesToArs: true,
  financialIndicatorsToArs: true,
  organisationToArs: true,
};
const decided = (facts: FactsOf<typeof annualReport.facts>) =>
  decide(annualReport, { ...sent, ...facts }, { on });

test("FRG-15 the report goes to ARS, INCa, ANSP and DGS and online, the aggregates to the ARS", () => {
  expect(decided({}).outcome).toBe("complete");
});

test.each(Object.keys(sent))("FRG-15 without %s the year is incomplete", (item) => {
  expect(decided({ [item]: false })).toMatchObject({ outcome: "incomplete", values: { missing: [item] } });
  expect(decided({ [item]: undefined }).missing).toEqual([item]);
});

test("FRG-15 no day is set within the year, so none is given", () => {
  const { actions, notes } = decided({ reportOnline: false });
  expect(notes).toContain("yearly-without-a-day");
  expect(actions).toMatchObject([{ due: null }]);
});
