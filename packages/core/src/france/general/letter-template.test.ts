import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { letterTemplate } from "./letter-template.js";

const on = civilDate("2024-05-02");

test.each([
  [{ nationalModel: true, usedAsAdvised: true }, undefined],
  [{ nationalModel: true, usedAsAdvised: false }, ["used-as-advised"]],
  [{ nationalModel: false, usedAsAdvised: true }, ["national-model"]],
  [{ nationalModel: false, usedAsAdvised: false }, ["national-model", "used-as-advised"]],
] as const)("FRG-14 a letter %j does not conform for %j", (letter, reasons) => {
  const { outcome, values } = decide(letterTemplate, letter, { on });
  expect(outcome).toBe(reasons ? "not-conforming" : "conforming");
  expect(values["reasons"]).toEqual(reasons);
});
