import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { coordinatingDoctor } from "./coordinating-doctor.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof coordinatingDoctor.facts>) =>
  decide(coordinatingDoctor, { doctor: true, publicHealthDiploma: false, ...facts }, { on });

test.each([
  [23, "not-qualified"],
  [24, "qualified"], // two years
  [25, "qualified"],
] as const)("FRG-17 without a diploma, %i months of experience: %s", (months, outcome) => {
  expect(decided({ publicHealthExperienceMonths: months }).outcome).toBe(outcome);
});

test("FRG-17 a diploma in public health is enough", () => {
  expect(decided({ publicHealthDiploma: true }).outcome).toBe("qualified");
});

test("FRG-17 only a doctor coordinates", () => {
  expect(decided({ doctor: false, publicHealthDiploma: true }).values).toEqual({ reasons: ["doctor"] });
});
