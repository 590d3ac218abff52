import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { nonCompliance } from "./non-compliance.js";

const on = civilDate("2024-05-02");

test("FRG-16 a breach is reported to the ARS and to the insurers", () => {
  const { outcome, actions } = decide(nonCompliance, { departure: true, derogationValid: false }, { on });
  expect(outcome).toBe("report");
  expect(actions.map(({ by, to }) => [by, to])).toEqual([
    ["crcdc", "ars"],
    ["crcdc", "health-insurance"],
  ]);
});

test("FRG-16 what a valid derogation covers is no breach, nor is what keeps to the specification", () => {
  expect(decide(nonCompliance, { departure: true, derogationValid: true }, { on }).outcome).toBe("no-breach");
  expect(decide(nonCompliance, { departure: false }, { on }).outcome).toBe("no-breach");
});
