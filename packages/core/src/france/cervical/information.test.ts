import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { information } from "./information.js";

const on = civilDate("2024-05-02");
const informed = {
  benefitsAndHarms: true,
  consequencesOfAbnormalResult: true,
  rightToRefuseTest: true,
  rightToRefuseTransmission: true,
  posterDisplayed: true,
};
const decided = (facts: FactsOf<typeof information.facts>) =>
  decide(information, { ...informed, ...facts }, { on });

test.each(Object.keys(informed))("FRU-INF-01 without %s the information is incomplete", (item) => {
  expect(decided({ [item]: false })).toMatchObject({ outcome: "incomplete", values: { missing: [item] } });
  expect(decided({ [item]: undefined }).missing).toEqual([item]);
});

test("FRU-INF-01 all told and the poster displayed, it is complete", () => {
  expect(decided({}).outcome).toBe("complete");
});

test("FRU-INF-01 one item missing is enough, what is unknown is named", () => {
  expect(decided({ posterDisplayed: false, benefitsAndHarms: undefined })).toMatchObject({
    outcome: "incomplete",
    values: { missing: ["posterDisplayed"] },
    notes: ["unknown:benefitsAndHarms"],
  });
});
