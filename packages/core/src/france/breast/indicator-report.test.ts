import { expect, describe as suite, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { alertsIn, describe, episodesIn } from "./indicator-report.js";
import { organisationIndicators } from "./performance-indicators.js";
import { negativeEpisode } from "./screening-episode.test-data.js";

suite("V.G Technical recalls stay under 1 % of the screenings (CTI-5)", () => {
  test.each([
    [0, 1000, 0],
    [9, 1000, 0],
    [10, 1000, 1], // 1 % itself is not under 1 %
    [11, 1000, 1],
    [0, 0, 0],
  ])("%i of %i: %i alert", (numerator, denominator, alerts) => {
    const value = denominator === 0 ? null : numerator / denominator;
    const found = alertsIn([{ id: "technical-recalls", numerator, denominator, value }]);
    expect(found).toHaveLength(alerts);
    expect(found.every(({ limit, provision }) => limit === 0.01 && provision === "FRB-CTI-04")).toBe(true);
  });

  test("no other indicator has a limit in the order", () => {
    expect(alertsIn([{ id: "retention", numerator: 1, denominator: 1, value: 1 }])).toEqual([]);
  });
});

suite("The period reported on", () => {
  const on = (day: string) => ({ ...negativeEpisode, mammogramOn: civilDate(day) });
  const days = ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"].map(on);

  test("holds its first and its last day", () => {
    const year = { from: civilDate("2024-01-01"), to: civilDate("2024-12-31") };
    expect(episodesIn(days, year)).toEqual(days.slice(1, 3));
  });

  test("may be open at either end", () => {
    expect(episodesIn(days, { from: null, to: civilDate("2024-01-01") })).toEqual(days.slice(0, 2));
    expect(episodesIn(days, { from: null, to: null })).toEqual(days);
  });
});

test("a delay is defined by its two moments and by whom it concerns", () => {
  const indicator = organisationIndicators.find(({ id }) => id === "delay-arrival-to-results")!;
  expect(describe(indicator)).toEqual({
    id: "delay-arrival-to-results",
    title: {
      en: "delay from arrival at the CRCDC to sending of the results",
      fr: "délai : arrivée au CRCDC – envoi des résultats",
    },
    definition: {
      numerator: {
        en: "days from arrival at the CRCDC to sending of the results, summed",
        fr: "somme des jours, arrivée au CRCDC – envoi des résultats",
      },
      denominator: { en: "persons screened, both days known", fr: "personnes dépistées, deux dates connues" },
    },
    unit: "days",
  });
});
