import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { registryExchange } from "./registry-exchange.js";

const on = civilDate("2024-05-02");

test.each([
  [{ finalDiagnosis: "cancer", coveredDepartment: true }, undefined],
  [{ finalDiagnosis: "precancerous-lesion", coveredDepartment: true }, undefined],
  [{ finalDiagnosis: "other", coveredDepartment: true }, ["final-diagnosis"]],
  [{ finalDiagnosis: "not-final", coveredDepartment: true }, ["final-diagnosis"]],
  [{ finalDiagnosis: "cancer", coveredDepartment: false }, ["covered-department"]],
  [{ finalDiagnosis: "other", coveredDepartment: false }, ["final-diagnosis", "covered-department"]],
] as const)("FRG-10 a person %j is kept back for %j (DAT-3)", (person, reasons) => {
  const { outcome, values } = decide(registryExchange, person, { on });
  expect(outcome).toBe(reasons ? "not-transmitted" : "transmit");
  expect(values["reasons"]).toEqual(reasons);
});

test("FRG-10 a reason that is certain stands, whatever is unknown", () => {
  expect(decide(registryExchange, { coveredDepartment: false }, { on })).toMatchObject({
    outcome: "not-transmitted",
    values: { reasons: ["covered-department"] },
  });
});
