import { describe, expect, test } from "vitest";
import type { Parameter } from "../engine/index.js";
import { parseParameters } from "./parse-parameters.js";

const text = { en: "…", fr: "…" };
const parameters: readonly Parameter[] = [
  {
    id: "reminders.afterMonths",
    kind: "month-list",
    length: 2,
    bounds: { least: 1, most: 12 },
    default: [6, 12],
    text,
  },
  { id: "first.reminderMonths", kind: "months", bounds: { least: 1 }, text },
  { id: "inform.afterDays", kind: "days", bounds: { least: 1, most: 31 }, text },
  { id: "retired.maxYears", kind: "years", text },
  { id: "monthEnd", kind: "choice", choices: ["following", "current"], text },
  { id: "excludingActs", kind: "code-list", text },
];
const decision = { parameters };

function problemsOf(input: unknown) {
  const parsed = parseParameters(decision, input);
  return parsed.ok ? [] : parsed.problems.map(({ path, found, expected }) => [path, found.en, expected.en]);
}

describe("Parameters are read by id", () => {
  test("each by its shape; those left out are unknown", () => {
    const given = {
      "reminders.afterMonths": [3, 12],
      "first.reminderMonths": 1,
      "inform.afterDays": 31,
      "retired.maxYears": 0,
      monthEnd: "current",
      excludingActs: ["JKHD001"],
    };
    expect(parseParameters(decision, given)).toEqual({ ok: true, parameters: given });
    expect(parseParameters(decision, {})).toEqual({ ok: true, parameters: {} });
  });

  test.each([
    [[6], "one month alone"],
    [[3, 6, 12], "three months"],
    [[12, 6], "descending"],
    [[6, 6], "twice the same month"],
    [[0, 12], "month 0"],
    [[6, 13], "month 13"],
    [[6.5, 12], "half a month"],
    [["6", "12"], "texts"],
    [12, "no list"],
    [null, "null"],
  ] as readonly (readonly [unknown, string])[])("reminders at %j are refused: %s", (value) => {
    expect(problemsOf({ "reminders.afterMonths": value })).toEqual([
      [
        "reminders.afterMonths",
        expect.any(String),
        "a list of 2 whole numbers of months from 1 to 12, in ascending order",
      ],
    ]);
  });

  test("a refused list is shown", () => {
    expect(problemsOf({ "reminders.afterMonths": [12, 6] })[0]?.[1]).toBe("[12, 6]");
  });

  test.each([
    ["first.reminderMonths", 0, "a whole number of months, 1 or more"],
    ["first.reminderMonths", 1.5, "a whole number of months, 1 or more"],
    ["inform.afterDays", 32, "a whole number of days from 1 to 31"],
    ["retired.maxYears", -1, "a whole number of years, 0 or more"],
    ["monthEnd", "next", 'one of "following", "current"'],
    ["excludingActs", ["JK HD"], "a list of codes without blanks"],
    ["excludingActs", [3], "a list of codes without blanks"],
  ])("%s cannot be %j", (id, value, expected) => {
    expect(problemsOf({ [id]: value })).toEqual([[id, expect.any(String), expected]]);
  });

  test("the unit is said in French too", () => {
    const parsed = parseParameters(decision, { "retired.maxYears": "x" });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ expected: { fr: "un nombre entier d’ans, 0 ou plus" } }],
    });
  });
});

describe("An unknown parameter is an error", () => {
  test("with the right name where one is near", () => {
    expect(problemsOf({ "reminder.afterMonths": [6, 12] })).toEqual([
      ["reminder.afterMonths", "an unknown name", "reminders.afterMonths"],
    ]);
  });

  test("also where the decision has none", () => {
    const parsed = parseParameters({ parameters: [] }, { monthEnd: "current" });
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: "monthEnd" }] });
  });

  test.each([[[]], [null], ["x"], [new Date(0)]])("and %j is no object of parameters", (input) => {
    expect(problemsOf(input)).toHaveLength(1);
  });
});
