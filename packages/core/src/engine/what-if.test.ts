import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { decide, whatIf } from "./index.js";
import { afterStoolTest } from "./testing/example-act.js";

const on = civilDate("2024-05-02");
const facts = {
  birthDate: civilDate("1970-03-01"),
  result: "unreadable",
  repeated: false,
  lastTest: { date: civilDate("2023-07-01"), kept: true },
  remarks: false,
} as const;

describe("What if one fact were another", () => {
  test("the nearest value that changes the outcome is given, with the outcome", () => {
    const { changes } = whatIf(afterStoolTest, facts, { on });
    expect(changes).toContainEqual({
      fact: "birthDate",
      from: "1970-03-01",
      to: "1974-05-03",
      outcome: "outside-age-range",
      values: {},
    });
    expect(changes).toContainEqual({
      fact: "lastTest.kept",
      from: true,
      to: false,
      outcome: "repeat",
      values: {},
    });
    expect(changes).toContainEqual({
      fact: "lastTest",
      from: { date: "2023-07-01", kept: true },
      to: null,
      outcome: "repeat",
      values: {},
    });
  });

  test("of a record known to be absent, a whole record is offered", () => {
    const { changes } = whatIf(afterStoolTest, { ...facts, lastTest: null }, { on });
    expect(changes.find(({ fact }) => fact === "lastTest")).toMatchObject({
      from: null,
      to: { kept: true },
      outcome: "wait",
    });
  });

  test("the day before does not change it", () => {
    const eve = { ...facts, birthDate: civilDate("1974-05-02") };
    expect(decide(afterStoolTest, eve, { on }).outcome).toBe("wait");
  });

  test("a fact that leaves the outcome alone is not listed", () => {
    const { changes } = whatIf(afterStoolTest, facts, { on });
    expect(changes.map(({ fact }) => fact)).not.toContain("result");
  });
});

describe("The next change", () => {
  test("is the first day on which the answer is another", () => {
    expect(whatIf(afterStoolTest, facts, { on }).nextChange).toEqual({
      on: "2024-06-30",
      outcome: "repeat",
      values: {},
    });
  });

  test("may be the end of the rule set", () => {
    const { nextChange } = whatIf(afterStoolTest, { ...facts, lastTest: null }, { on });
    expect(nextChange).toMatchObject({ on: "2030-01-01", outcome: "no-rule-in-force" });
  });

  test("is not guessed while facts are unknown", () => {
    expect(whatIf(afterStoolTest, { birthDate: facts.birthDate }, { on }).nextChange).toBeNull();
  });
});
