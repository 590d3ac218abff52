import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { decide, type OverlayRows, type OverlayRule, withOverlay } from "./index.js";
import { holds } from "./overlay.js";
import { afterStoolTest } from "./testing/example-act.js";

const on = civilDate("2024-05-02");
const inRange = { fact: "age", operator: "equal", value: "in-range" } as const;
const unreadable = { fact: "result", operator: "in", value: ["unreadable"] } as const;
const overlay = (...rules: readonly OverlayRule[]): OverlayRows => ({
  id: "pilot",
  title: { en: "a pilot scheme", fr: "un dispositif pilote" },
  rules,
});
const pilot = overlay({
  conditions: { all: [inRange, unreadable, { not: { fact: "recent", operator: "equal", value: "yes" } }] },
  event: { type: "colonoscopy", params: { strength: "allowed", notes: ["second-opinion"] } },
});

function laidOver(rows: OverlayRows) {
  const laid = withOverlay(afterStoolTest, rows);
  if (!laid.ok) throw new Error(laid.problems.map(({ path }) => path).join());
  return laid.decision;
}

describe("An overlay", () => {
  const facts = {
    birthDate: civilDate("1970-01-01"),
    result: "unreadable",
    repeated: false,
    lastTest: null,
  } as const;

  test("answers before the rows of the law, and shows in the result", () => {
    expect(decide(afterStoolTest, facts, { on }).outcome).toBe("repeat");
    expect(decide(laidOver(pilot), facts, { on })).toMatchObject({
      outcome: "colonoscopy",
      strength: "allowed",
      notes: ["derogation:pilot", "second-opinion"],
      overlays: ["pilot"],
      because: [{ provision: "overlay:pilot", citation: "pilot, a pilot scheme" }],
    });
  });

  test("leaves every other case as it is", () => {
    const other = { ...facts, result: "positive", remarks: false } as const;
    const { overlays, ...answer } = decide(laidOver(pilot), other, { on });
    expect(overlays).toEqual(["pilot"]);
    expect(answer).toEqual(decide(afterStoolTest, other, { on }));
  });

  test("may give values that are dates of the case", () => {
    const later = overlay({
      conditions: { any: [{ fact: "recent", operator: "notIn", value: ["no"] }] },
      event: {
        type: "wait",
        params: { values: { until: { after: "lastTest.date", months: 6 }, kind: "pilot" } },
      },
    });
    const known = { ...facts, lastTest: { date: civilDate("2024-01-31"), kept: true } };
    expect(decide(laidOver(later), known, { on }).values).toEqual({ until: "2024-07-31", kind: "pilot" });
  });

  test("rule of higher priority answers where two hold", () => {
    const all = { all: [inRange] };
    const two = overlay(
      { conditions: all, event: { type: "colonoscopy" }, priority: 5 },
      { conditions: all, event: { type: "repeat" } },
    );
    expect(decide(laidOver(two), facts, { on }).outcome).toBe("colonoscopy");
  });

  test("whose rules contradict each other is refused", () => {
    const rule = { conditions: { all: [inRange] }, event: { type: "repeat" } };
    expect(withOverlay(afterStoolTest, overlay(rule, rule))).toMatchObject({ ok: false });
  });

  test("that names what the decision does not have is refused with the place", () => {
    const astray = overlay({
      conditions: {
        all: [{ fact: "weight", operator: "equal", value: "heavy" }, { not: { ...inRange, value: "old" } }],
      },
      event: { type: "surgery" },
    });
    expect(withOverlay(afterStoolTest, astray)).toMatchObject({
      ok: false,
      problems: [
        { path: "rules[0].event.type", found: "surgery" },
        { path: "rules[0].conditions.all[0].fact", found: "weight" },
        {
          path: "rules[0].conditions.all[1].not.value",
          found: "old",
          expected: "one of too-young, in-range, too-old",
        },
      ],
    });
  });
});

describe("json-rules-engine, whose format overlays have, holds the same conditions", () => {
  const ages = Object.keys(afterStoolTest.dimensions["age"]?.classTexts ?? {});
  const results = Object.keys(afterStoolTest.dimensions["result"]?.classTexts ?? {});
  const cells = ages.flatMap((age) => results.map((result) => ({ age, result })));
  const conditions = [
    { all: [inRange, unreadable] },
    { any: [inRange, { fact: "result", operator: "notEqual", value: "positive" } as const] },
    {
      all: [
        { not: inRange },
        { any: [unreadable, { fact: "result", operator: "notIn", value: ["negative"] } as const] },
      ],
    },
  ];

  test.each(conditions)("%j", async (condition) => {
    for (const cell of cells) {
      const peer = new Engine([{ conditions: condition as never, event: { type: "held" } }]);
      const { events } = await peer.run(cell);
      expect(holds(condition, cell)).toBe(events.length === 1);
    }
  });
});
