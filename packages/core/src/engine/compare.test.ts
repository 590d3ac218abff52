import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { integratedCareInclusion } from "../belgium/integrated-care/inclusion.js";
import { addDays, civilDate } from "../calendar/index.js";
import { productsOf } from "./combinations.js";
import { answerComparer, compareTables, type DecisionSide, layOut, withOverlay } from "./index.js";
import { afterStoolTest } from "./testing/example-act.js";

const on = civilDate("2024-05-02");
const side = (changes: Partial<DecisionSide> = {}): DecisionSide => ({
  decision: afterStoolTest,
  on,
  parameters: { "example.retestMonths": 24 },
  ...changes,
});

function amended(): DecisionSide {
  const laid = withOverlay(afterStoolTest, {
    id: "amendment",
    title: { en: "an amendment", fr: "une modification" },
    rules: [
      {
        conditions: { all: [{ fact: "result", operator: "equal", value: "unreadable" }] },
        event: { type: "repeat" },
      },
    ],
  });
  if (!laid.ok) throw new Error("the overlay does not fit");
  return side({ decision: laid.decision });
}

describe("A table compared with itself", () => {
  test("has no change, on any two days on which it is in force", () => {
    const days = fc.integer({ min: civilDate("2020-01-01"), max: civilDate("2029-12-31") });
    fc.assert(
      fc.property(days, days, (from, to) => {
        const compared = compareTables(
          side({ on: civilDate("2020-01-01") }),
          side({ on: addDays(on, (from + to) % 1000) }),
        );
        expect(compared).toMatchObject({ changes: [], redrawn: [] });
      }),
      { numRuns: 20 },
    );
  });
});

describe("The boundaries of force", () => {
  test.each([
    ["2019-12-31", "2020-01-01"],
    ["2030-01-01", "2029-12-31"],
  ])("from %s to %s every combination changes: a rule comes into force", (from, to) => {
    const compared = compareTables(side({ on: civilDate(from) }), side({ on: civilDate(to) }));
    expect(compared.changes.every(({ from: row, aspects }) => row === null && aspects[0] === "force")).toBe(
      true,
    );
    const counted = compared.changes.reduce((sum, { combinations }) => sum + combinations, 0);
    expect(counted).toBe(compared.combinations);
  });

  test("no rule on either side is no change", () => {
    const before = side({ on: civilDate("2019-12-31") });
    expect(compareTables(before, before).changes).toEqual([]);
  });
});

describe("An amendment", () => {
  test("changes the combinations that its rule answers otherwise, and no others", () => {
    const { changes } = compareTables(side(), amended());
    const replaced = changes.filter(({ aspects }) => aspects.includes("outcome"));
    expect(new Set(replaced.map(({ from }) => from?.outcome))).toEqual(
      new Set(["outside-age-range", "wait", "colonoscopy"]),
    );
    expect(changes.every(({ when }) => when.every(({ result }) => result?.join() === "unreadable"))).toBe(
      true,
    );
  });

  test("concerns the persons whose answers differ", () => {
    const compare = answerComparer(side(), amended());
    const known = { birthDate: civilDate("1970-01-01"), repeated: true, lastTest: null, remarks: false };
    expect(compare({ ...known, result: "unreadable" })).toMatchObject({ byLaw: true, byTimeAlone: false });
    expect(compare({ ...known, result: "positive" })).toMatchObject({ byLaw: false, byTimeAlone: false });
  });
});

test("a person whose answer changes with her age is not concerned by a change of law", () => {
  const compare = answerComparer(side(), side({ on: civilDate("2025-05-02") }));
  const facts = { birthDate: civilDate("1974-06-01"), result: "positive", repeated: false, lastTest: null };
  const compared = compare({ ...facts, remarks: false });
  expect([compared.from.outcome, compared.to.outcome]).toEqual(["outside-age-range", "colonoscopy"]);
  expect(compared).toMatchObject({ byLaw: false, byTimeAlone: true });
});

test("a rule that comes into force concerns every person", () => {
  const compare = answerComparer(side({ on: civilDate("2019-12-31") }), side());
  const facts = { birthDate: civilDate("1990-01-01"), result: "positive", repeated: false, lastTest: null };
  expect(compare({ ...facts, remarks: false })).toMatchObject({
    from: { outcome: "no-rule-in-force" },
    byLaw: true,
  });
});

test("a value that is computed from a parameter changes with it", () => {
  const { changes } = compareTables(side(), side({ parameters: { "example.retestMonths": 12 } }));
  expect(changes).toMatchObject([
    { aspects: ["values.on"], parameters: ["example.retestMonths"], when: [{ result: ["negative"] }] },
  ]);
});

describe("CON-2: the two readings of the month end that closes an inclusion", () => {
  const reading = (exclusionMonthEnd: string): DecisionSide => ({
    decision: integratedCareInclusion,
    on,
    parameters: { exclusionMonthEnd },
  });
  const compare = answerComparer(reading("following"), reading("current"));
  const facts = {
    startEnteredOn: civilDate("2023-01-10"),
    diedOn: null,
    status: "principal",
    otherPrincipal: false,
  };

  test("differ where an exclusion closes it, and draw the end otherwise", () => {
    const compared = compareTables(reading("following"), reading("current"));
    expect(compared.redrawn).toEqual([{ dimension: "end", parameters: ["exclusionMonthEnd"] }]);
    expect(compared.changes.map(({ from }) => from?.outcome)).toEqual(["closed", "closed"]);
    expect(compared.changes[0]?.aspects).toContain("values.to");
  });

  test("concern the persons excluded, and no person who stays", () => {
    expect(compare({ ...facts, exclusionEnteredOn: civilDate("2024-04-15") })).toMatchObject({
      from: { outcome: "active" },
      to: { outcome: "closed", values: { to: "2024-04-30" } },
      byLaw: true,
    });
    expect(compare({ ...facts, exclusionEnteredOn: null })).toMatchObject({ byLaw: false });
  });
});

test("products of classes hold the cells that they were made of, each once", () => {
  const { dimensions } = afterStoolTest;
  const { cells } = layOut(afterStoolTest);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(cells.length - 1)), (chosen) => {
      const sizes = productsOf(dimensions, chosen).map((product) =>
        Object.entries(dimensions).reduce(
          (size, [name, { classes }]) => size * (product[name]?.length ?? classes.length),
          1,
        ),
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(chosen.length);
    }),
  );
});
