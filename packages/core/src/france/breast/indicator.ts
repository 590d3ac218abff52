import type { CivilDate } from "../../calendar/index.js";
import type { Bilingual } from "../../engine/index.js";
import type { Returns } from "./episode-returns.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** What a measure may look at beside the episode itself. */
export interface MeasureSetting {
  /** The day on which the figures are drawn up. */
  readonly on: CivilDate;
  readonly returns: Returns;
}

/** How much an episode adds to a number; its text says what is counted. */
export interface Measure {
  readonly text: Bilingual;
  readonly of: (episode: ScreeningEpisode, setting: MeasureSetting) => number;
}

/** Unit of a value: how many, a share from 0 to 1, or days. */
export type IndicatorUnit = "count" | "ratio" | "days";

interface IndicatorBase {
  readonly id: string;
  readonly title: Bilingual;
}

/** How an indicator is worked out from episodes. */
export type Indicator = IndicatorBase &
  (
    | { readonly unit: "count"; readonly numerator: Measure }
    | { readonly unit: "ratio"; readonly numerator: Measure; readonly denominator: Measure }
    | { readonly unit: "days"; readonly from: Moment; readonly to: Moment; readonly among: Measure }
  );

/** A day of an episode between which delays are taken. */
export interface Moment {
  readonly text: Bilingual;
  readonly of: (episode: ScreeningEpisode) => CivilDate | null;
}

/** What an indicator comes to. */
export interface Figure {
  /** Of delays, the sum of the days. */
  readonly numerator: number;
  /** Null for a count; of delays, the number of delays. */
  readonly denominator: number | null;
  /** Null where the denominator is 0; of delays, the mean. */
  readonly value: number | null;
  /** Of delays only. */
  readonly median?: number | null;
  /** Of delays only: episodes left out because their dates are out of order. */
  readonly outOfOrder?: number;
}

/** Measure of the episodes for which something holds. */
export function where(
  text: Bilingual,
  holds: (episode: ScreeningEpisode, setting: MeasureSetting) => boolean,
): Measure {
  return { text, of: (episode, setting) => (holds(episode, setting) ? 1 : 0) };
}

/** A count, titled by what it counts. */
export function counted(id: string, numerator: Measure): Indicator {
  return { id, title: numerator.text, unit: "count", numerator };
}

/** A share of one measure in another. */
export function rated(id: string, title: Bilingual, share: { of: Measure; among: Measure }): Indicator {
  return { id, title, unit: "ratio", numerator: share.of, denominator: share.among };
}

/** A count of something that an episode may hold several times. */
export function summed(
  id: string,
  text: Bilingual,
  amount: (episode: ScreeningEpisode) => number,
): Indicator {
  return counted(id, { text, of: amount });
}

/** A count of the episodes for which something holds. */
export function counting(
  id: string,
  text: Bilingual,
  holds: (episode: ScreeningEpisode) => boolean,
): Indicator {
  return counted(id, where(text, holds));
}

/** The figure of one indicator; its cost grows in proportion to the number of episodes. */
export function figureOf(
  indicator: Indicator,
  episodes: readonly ScreeningEpisode[],
  setting: MeasureSetting,
): Figure {
  switch (indicator.unit) {
    case "count": {
      const numerator = sum(indicator.numerator, episodes, setting);
      return { numerator, denominator: null, value: numerator };
    }
    case "ratio": {
      const numerator = sum(indicator.numerator, episodes, setting);
      const denominator = sum(indicator.denominator, episodes, setting);
      return { numerator, denominator, value: shareOf(numerator, denominator) };
    }
    case "days":
      return delays(indicator, episodes, setting);
  }
}

/** A share, or null of nothing. */
export function shareOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

function sum(measure: Measure, episodes: readonly ScreeningEpisode[], setting: MeasureSetting): number {
  let total = 0;
  for (const episode of episodes) total += measure.of(episode, setting);
  return total;
}

function delays(
  { from, to, among }: Extract<Indicator, { unit: "days" }>,
  episodes: readonly ScreeningEpisode[],
  setting: MeasureSetting,
): Figure {
  const tally = new Map<number, number>();
  let outOfOrder = 0;
  for (const episode of episodes) {
    const start = from.of(episode);
    const end = to.of(episode);
    if (start === null || end === null || among.of(episode, setting) === 0) continue;
    if (end < start) outOfOrder++;
    else tally.set(end - start, (tally.get(end - start) ?? 0) + 1);
  }
  return { ...meanAndMedian(tally), outOfOrder };
}

/** Mean and median from how often each number of days occurs, so that the cost stays in proportion. */
function meanAndMedian(tally: ReadonlyMap<number, number>): Omit<Figure, "outOfOrder"> {
  let numerator = 0;
  let denominator = 0;
  for (const [days, times] of tally) {
    numerator += days * times;
    denominator += times;
  }
  const ascending = [...tally].sort(([one], [other]) => one - other);
  const at = (place: number): number => {
    let passed = 0;
    for (const [days, times] of ascending) {
      passed += times;
      if (place < passed) return days;
    }
    return 0;
  };
  const median =
    denominator === 0 ? null : (at(Math.floor((denominator - 1) / 2)) + at(Math.floor(denominator / 2))) / 2;
  return { numerator, denominator, value: shareOf(numerator, denominator), median };
}
