import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "./calendar/index.js";
import { decisions } from "./decisions.js";
import { expressionsOf } from "./engine/complete.js";
import { decide, fastDecider, rowId } from "./engine/index.js";
import { lawsOfDecisions } from "./engine/testing/laws-of-decisions.js";
import { interpretations, parameters, provisions } from "./law/index.js";

const readings = new Set<string>(interpretations.map(({ id }) => id));
const knownParameters = new Set<string>(parameters.map(({ id }) => id));

/** Facts that a case may carry and that the law gives no bearing on the answer: it says so, or its dates say it all. */
const WITHOUT_BEARING: Readonly<Record<string, readonly string[]>> = {
  "fr.cervical.eligibility": ["pregnant", "menopausal", "vaccinated"],
  "fr.archiving.request": ["requestedOn"],
};

describe.each(decisions.map((decision) => [decision.id, decision] as const))("%s", (id, decision) => {
  lawsOfDecisions(decision, { runs: 40 });

  const cited = new Set(
    decision.rows.flatMap(({ provisions: own, actions = [] }) => [
      ...own.map((provision) => provision.id),
      ...actions.flatMap(({ provision }) => provision?.id ?? []),
    ]),
  );

  test("cites, in a row or an action, each provision of the register that is its own", () => {
    const own = provisions.filter(({ decision: named }) => named === id).map((provision) => provision.id);
    expect(own.filter((provision) => !cited.has(provision))).toEqual([]);
    expect(decision.provisions.map((provision) => provision.id)).toEqual(expect.arrayContaining(own));
  });

  test("applies readings and parameters that are registered", () => {
    const applied = [...Object.values(decision.dimensions), ...decision.rows].flatMap(
      (part) => part.interpretations ?? [],
    );
    expect(applied.filter((reading) => !readings.has(reading))).toEqual([]);
    expect(decision.parameters.filter((parameter) => !knownParameters.has(parameter.id))).toEqual([]);
  });

  test("answers from the day on which its text is in force, and not before", () => {
    const { inForceFrom } = decision.ruleSet;
    const first = civilDate(inForceFrom ?? "");
    expect(decide(decision, {}, { on: addDays(first, -1) }).outcome).toBe("no-rule-in-force");
    expect(fastDecider(decision)({}, first)?.outcome).not.toBe("no-rule-in-force");
  });

  test("has rows with names of their own", () => {
    const names = decision.rows.map(rowId);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("reads no fact that it does not ask for, and asks for none that it does not read", () => {
    const reads = new Set(
      [...Object.values(decision.dimensions), ...decision.rows.flatMap(expressionsOf)].flatMap(
        (part) => part.reads,
      ),
    );
    const names = Object.keys(decision.facts);
    expect([...reads].filter((path) => !names.includes(path.split(".")[0] ?? path))).toEqual([]);
    const idle = names.filter((name) => !reads.has(name));
    expect(idle).toEqual(WITHOUT_BEARING[id] ?? []);
  });
});

test("every decision has an id of its own", () => {
  const ids = decisions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
