import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { followUpReminder } from "./follow-up-reminder.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof followUpReminder.facts>) =>
  decide(
    followUpReminder,
    { screening: "positive", furtherExamination: false, professionalKnown: true, ...facts },
    { on },
  );

test("FRG-08 a person without further examination is reminded, with a copy to the professional", () => {
  expect(decided({}).actions.map(({ code, to }) => [code, to])).toEqual([
    ["remind", "person"],
    ["send-copy", "doctor"],
  ]);
  expect(decided({ professionalKnown: false }).actions).toHaveLength(1);
});

test("FRG-08 nobody else is", () => {
  expect(decided({ furtherExamination: true }).outcome).toBe("no-reminder");
  expect(decided({ screening: "negative", furtherExamination: undefined }).outcome).toBe("no-reminder");
});
