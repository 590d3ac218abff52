import type { CivilDate } from "../../calendar/index.js";
import type { Bilingual } from "../../engine/index.js";
import type { Figure, Indicator, IndicatorUnit } from "./indicator.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** Share of the persons screened under which technical recalls must stay (FR-ARR-2024, annexe III, V.G; CTI-5). */
export const TECHNICAL_RECALL_LIMIT = 0.01;

/** Days of the mammograms that are reported on, both included; null: no bound. */
export interface Period {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What an indicator is. */
export interface DescribedIndicator {
  readonly id: string;
  readonly title: Bilingual;
  readonly definition: { readonly numerator: Bilingual; readonly denominator: Bilingual | null };
  readonly unit: IndicatorUnit;
}

/** A limit that figures do not respect. */
export interface Alert {
  readonly indicator: string;
  /** The value must stay under it. */
  readonly limit: number;
  readonly value: number;
  readonly provision: string;
}

/** The episodes whose mammogram lies in a period. */
export function episodesIn(
  episodes: readonly ScreeningEpisode[],
  { from, to }: Period,
): readonly ScreeningEpisode[] {
  return episodes.filter(
    ({ mammogramOn }) => (from === null || mammogramOn >= from) && (to === null || mammogramOn <= to),
  );
}

export function describe(indicator: Indicator): DescribedIndicator {
  const { id, title, unit } = indicator;
  return { id, title, definition: definitionOf(indicator), unit };
}

function definitionOf(indicator: Indicator): DescribedIndicator["definition"] {
  switch (indicator.unit) {
    case "count":
      return { numerator: indicator.numerator.text, denominator: null };
    case "ratio":
      return { numerator: indicator.numerator.text, denominator: indicator.denominator.text };
    case "days": {
      const { from, to, among } = indicator;
      return {
        numerator: {
          en: `days from ${from.text.en} to ${to.text.en}, summed`,
          fr: `somme des jours, ${from.text.fr} – ${to.text.fr}`,
        },
        denominator: { en: `${among.text.en}, both days known`, fr: `${among.text.fr}, deux dates connues` },
      };
    }
  }
}

/** Whether the order sets a limit to an indicator. */
export function isWatched({ id }: { readonly id: string }): boolean {
  return id === "technical-recalls";
}

/** The limits that figures do not respect; at the limit itself, a figure is no longer under it. */
export function alertsIn(figures: readonly (Figure & { readonly id: string })[]): readonly Alert[] {
  return figures.filter(isWatched).flatMap(({ id, value }) => {
    if (value === null || value < TECHNICAL_RECALL_LIMIT) return [];
    return [{ indicator: id, limit: TECHNICAL_RECALL_LIMIT, value, provision: "FRB-CTI-04" }];
  });
}
