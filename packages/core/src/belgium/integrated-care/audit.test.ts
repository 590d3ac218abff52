import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { integratedCareAudit } from "./audit.js";

type Facts = FactsOf<typeof integratedCareAudit.facts>;

const whole: Facts = {
  operation: "consultation",
  operatorNumber: true,
  act: true,
  moment: true,
  patient: true,
  consultedData: true,
  patientPseudonymised: true,
};
const decided = (facts: Facts) =>
  decide(integratedCareAudit, { ...whole, ...facts }, { on: civilDate("2018-05-02") });

describe("BEI-09 Who did what, when and for whom", () => {
  test("a record that holds it all is complete", () => {
    expect(decided({}).outcome).toBe("complete");
  });

  test.each(Object.keys(whole).filter((name) => name !== "operation"))("without %s it is not", (name) => {
    expect(decided({ [name]: false })).toMatchObject({
      outcome: "incomplete",
      values: { missing: [name] },
      actions: [{ code: "complete-log" }],
    });
    expect(decided({ [name]: undefined })).toMatchObject({
      outcome: "needs-information",
      missing: [name],
    });
  });

  test.each(["declaration", "modification", "exclusion"] as const)("a %s consults no data", (operation) => {
    expect(decided({ operation, consultedData: false }).outcome).toBe("complete");
  });

  test("what is known to be missing stands, whatever else is unknown", () => {
    expect(decided({ act: false, moment: undefined, operation: undefined })).toMatchObject({
      outcome: "incomplete",
      values: { missing: ["act"] },
      notes: ["unknown:moment"],
    });
  });
});
