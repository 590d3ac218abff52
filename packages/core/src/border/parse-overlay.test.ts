import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { boolean, decide, fact } from "../engine/index.js";
import { afterStoolTest } from "../engine/testing/example-act.js";
import { parseOverlay } from "./parse-overlay.js";

const said = { en: "…", fr: "…" };
/** Stands for the decision that judges derogations: only its facts are read here. */
const derogation = { ...afterStoolTest, id: "ex.derogation", facts: { authorised: fact(boolean, said) } };
const context = { decisions: [afterStoolTest], derogation };

const inRange = { fact: "age", operator: "equal", value: "in-range" };
const rule = {
  conditions: { all: [inRange] },
  event: { type: "colonoscopy", params: { strength: "allowed" } },
};
const file = {
  id: "pilot",
  title: { en: "a pilot scheme", fr: "un dispositif pilote" },
  decision: afterStoolTest.id,
  derogation: { authorised: true },
  from: "2024-03-01",
  until: null,
  rules: [rule],
};

function problemsOf(input: unknown) {
  const parsed = parseOverlay(context, input);
  return parsed.ok ? [] : parsed.problems.map(({ path, expected }) => [path, expected.en]);
}

const paths = (input: unknown) => problemsOf(input).map(([path]) => path);

describe("An overlay is read", () => {
  test("with what tells whether it is lawful, and when it holds", () => {
    expect(parseOverlay(context, { ...file, until: "2025-02-28" })).toMatchObject({
      ok: true,
      overlay: {
        id: "pilot",
        derogation: { authorised: true },
        from: civilDate("2024-03-01"),
        until: civilDate("2025-02-28"),
      },
    });
  });

  test("and laid over its decision", () => {
    const parsed = parseOverlay(context, file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const on = civilDate("2024-05-02");
    const facts = { birthDate: civilDate("1970-01-01"), result: "negative", repeated: false, lastTest: null };
    expect(decide(parsed.overlay.decision, facts, { on })).toMatchObject({
      outcome: "colonoscopy",
      strength: "allowed",
      overlays: ["pilot"],
    });
  });

  test.each([
    { any: [inRange, { not: inRange }] },
    { fact: "age", operator: "notIn", value: ["in-range"] },
    { all: [{ any: [{ not: { all: [inRange] } }] }] },
  ])("with conditions %j", (conditions) => {
    expect(problemsOf({ ...file, rules: [{ ...rule, conditions }] })).toEqual([]);
  });
});

const withRule = (changed: object) => ({ ...file, rules: [{ ...rule, ...changed }] });
const withCondition = (condition: unknown) => withRule({ conditions: { all: [condition] } });

describe("What an overlay gets wrong is named with its place", () => {
  test.each([
    ["", []],
    ["id", { ...file, id: "Pilot 1" }],
    ["title.fr", { ...file, title: { en: "a pilot" } }],
    ["decision", { ...file, decision: "ex.unknown" }],
    ["derogation", { ...file, derogation: true }],
    ["derogation.authorised", { ...file, derogation: { authorised: "yes" } }],
    ["derogation.authorized", { ...file, derogation: { authorized: true } }],
    ["from", { ...file, from: "2024-02-30" }],
    ["until", { ...file, until: "2024-02-29" }],
    ["rules", { ...file, rules: [] }],
    ["rules[0].prio", withRule({ prio: 2 })],
    ["rules[0].priority", withRule({ priority: 0 })],
    ["rules[0].conditions", withRule({ conditions: {} })],
    ["rules[0].conditions", withRule({ conditions: { all: [], any: [] } })],
    ["rules[0].conditions.all[0]", withCondition({ fact: "age", operator: "equal" })],
    ["rules[0].conditions.all[0].operator", withCondition({ ...inRange, operator: "greaterThan" })],
    ["rules[0].conditions.all[0].value", withCondition({ ...inRange, value: 50 })],
    ["rules[0].conditions.all[0].fact", withCondition({ ...inRange, fact: "agee" })],
    ["rules[0].conditions.all[0].value", withCondition({ ...inRange, value: "fifty" })],
    ["rules[0].event.type", withRule({ event: { type: "surgery" } })],
    [
      "rules[0].event.params.strength",
      withRule({ event: { type: "colonoscopy", params: { strength: "must" } } }),
    ],
    [
      "rules[0].event.params.values.until.after",
      withRule({
        event: { type: "colonoscopy", params: { values: { until: { after: "result", months: 6 } } } },
      }),
    ],
  ])("at %s", (path, input) => {
    expect(paths(input)).toEqual([path]);
  });

  test("with the right name where one is near", () => {
    expect(problemsOf(withRule({ priorty: 2 }))).toEqual([["rules[0].priorty", "priority"]]);
    expect(problemsOf(withCondition({ ...inRange, operater: "equal" }))[0]).toEqual([
      "rules[0].conditions.all[0].operater",
      "operator",
    ]);
  });
});
