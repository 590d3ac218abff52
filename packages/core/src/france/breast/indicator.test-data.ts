import { type CivilDate, civilDate } from "../../calendar/index.js";
import { returnsIn } from "./episode-returns.js";
import { type Figure, figureOf, type Indicator } from "./indicator.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** The figures of some indicators under their ids, for tests. */
export function figuresById(
  indicators: readonly Indicator[],
  episodes: readonly ScreeningEpisode[],
  on: CivilDate = civilDate("2027-01-04"),
): Readonly<Record<string, Figure>> {
  const setting = { on, returns: returnsIn(episodes) };
  return Object.fromEntries(
    indicators.map((indicator) => [indicator.id, figureOf(indicator, episodes, setting)]),
  );
}

/** As a pair, numerator and denominator. */
export function shareIn(
  figures: Readonly<Record<string, Figure>>,
  id: string,
): readonly (number | null | undefined)[] {
  return [figures[id]?.numerator, figures[id]?.denominator];
}
