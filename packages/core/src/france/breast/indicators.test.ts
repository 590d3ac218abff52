import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { breastIndicators } from "./indicators.js";
import { programmeFigures } from "./programme-figures.js";
import { negativeEpisode } from "./screening-episode.test-data.js";

const on = civilDate("2027-01-04");
const judged = (facts: FactsOf<typeof breastIndicators.facts>) => decide(breastIndicators, facts, { on });
const moved = { ...negativeEpisode, mammogramOn: civilDate("2026-04-06"), mobileUnit: true };

describe("VI.C The figures of the programme, as a decision", () => {
  test("are those of the function, with alerts, departments and mobile units", () => {
    const period = { from: civilDate("2024-01-01"), to: civilDate("2026-12-31") };
    const episodes = [negativeEpisode, moved];
    const { outcome, values, interpretations } = judged({ episodes, ...period, targetPopulation: 10 });
    expect(outcome).toBe("computed");
    expect(values).toMatchObject({
      from: "2024-01-01",
      to: "2026-12-31",
      episodes: 2,
      indicators: programmeFigures(episodes, { on, ...period, targetPopulation: 10 }),
      byDepartment: [{ department: "03" }],
      alerts: [],
    });
    expect(values["mobileUnits"]).not.toBeNull();
    expect(interpretations).toEqual(["CTI-5", "ELI-2", "FUP-1", "FUP-2"]);
  });

  test("without a period, concern every episode given", () => {
    expect(judged({ episodes: [negativeEpisode, moved] }).values).toMatchObject({
      from: null,
      to: null,
      episodes: 2,
    });
  });

  test("of no episode are counts of nothing", () => {
    expect(judged({ episodes: [] })).toMatchObject({
      outcome: "computed",
      values: { byDepartment: [], mobileUnits: null, alerts: [] },
      notes: ["no-episodes"],
    });
  });

  test("need the episodes, and do not repeat them among the reasons", () => {
    expect(judged({ from: civilDate("2024-01-01") })).toMatchObject({
      outcome: "needs-information",
      missing: ["episodes"],
    });
    const { because } = judged({ episodes: [negativeEpisode] });
    expect(because.map(({ provision }) => provision)).toEqual(["FRB-IND-03", "FRB-CTI-04"]);
    expect(because.flatMap(({ facts }) => Object.keys(facts))).not.toContain("episodes");
  });
});
