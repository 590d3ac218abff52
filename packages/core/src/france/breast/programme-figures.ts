import type { CivilDate } from "../../calendar/index.js";
import { returnsIn } from "./episode-returns.js";
import { type Figure, figureOf, type MeasureSetting, shareOf } from "./indicator.js";
import {
  type Alert,
  alertsIn,
  type DescribedIndicator,
  describe,
  episodesIn,
  isWatched,
  type Period,
} from "./indicator-report.js";
import { programmeIndicators } from "./programme-indicators.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** How programme figures are asked for. */
export interface ProgrammeQuestion extends Period {
  /** The day on which they are drawn up. */
  readonly on: CivilDate;
  /** Persons of the target ages by INSEE for the period, as the national guide counts them; null: not known. */
  readonly targetPopulation: number | null;
}

/** A figure under the id of its indicator. */
export type NamedFigure = Figure & { readonly id: string };

/** An indicator with its figure. */
export type ComputedIndicator = DescribedIndicator & Figure;

/** Figures of one department. */
export interface DepartmentFigures {
  readonly department: string;
  readonly figures: readonly NamedFigure[];
}

/**
 * The programme's figures (FR-ARR-2024, annexe III, VI.C), from episodes of the period and, for retention, of later
 * rounds; the cost grows in proportion to their number.
 */
export function programmeFigures(
  episodes: readonly ScreeningEpisode[],
  question: ProgrammeQuestion,
): readonly ComputedIndicator[] {
  const setting = { on: question.on, returns: returnsIn(episodes) };
  const reported = episodesIn(episodes, question);
  return [
    participationOf(reported.length, question.targetPopulation),
    ...programmeIndicators.map((indicator) => ({
      ...describe(indicator),
      ...figureOf(indicator, reported, setting),
    })),
  ];
}

/** The same figures for each department of residence, in the order of the codes (VI.C). */
export function figuresByDepartment(
  episodes: readonly ScreeningEpisode[],
  question: ProgrammeQuestion,
): readonly DepartmentFigures[] {
  const setting = { on: question.on, returns: returnsIn(episodes) };
  const departments = [...grouped(episodesIn(episodes, question))];
  return departments
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([department, part]) => ({ department, figures: namedFigures(part, setting) }));
}

/** The same figures for the mobile units alone (annexe III, IV.D); null where none made a mammogram. */
export function figuresOfMobileUnits(
  episodes: readonly ScreeningEpisode[],
  question: ProgrammeQuestion,
): readonly NamedFigure[] | null {
  const part = episodesIn(episodes, question).filter(({ mobileUnit }) => mobileUnit);
  if (part.length === 0) return null;
  return namedFigures(part, { on: question.on, returns: returnsIn(episodes) });
}

/** Whether technical recalls stay under their limit. */
export function programmeAlerts(
  episodes: readonly ScreeningEpisode[],
  question: ProgrammeQuestion,
): readonly Alert[] {
  const watched = programmeIndicators.filter(isWatched);
  const reported = episodesIn(episodes, question);
  const setting = { on: question.on, returns: returnsIn([]) };
  return alertsIn(
    watched.map((indicator) => ({ id: indicator.id, ...figureOf(indicator, reported, setting) })),
  );
}

function namedFigures(
  episodes: readonly ScreeningEpisode[],
  setting: MeasureSetting,
): readonly NamedFigure[] {
  return programmeIndicators.map((indicator) => ({
    id: indicator.id,
    ...figureOf(indicator, episodes, setting),
  }));
}

function participationOf(screened: number, targetPopulation: number | null): ComputedIndicator {
  return {
    id: "participation",
    title: { en: "participation (INSEE)", fr: "taux de participation INSEE" },
    definition: {
      numerator: { en: "persons screened", fr: "personnes dépistées" },
      denominator: {
        en: "persons of the target ages by INSEE, for the period",
        fr: "population cible INSEE, pour la période",
      },
    },
    unit: "ratio",
    numerator: screened,
    denominator: targetPopulation,
    value: targetPopulation === null ? null : shareOf(screened, targetPopulation),
  };
}

function grouped(episodes: readonly ScreeningEpisode[]): ReadonlyMap<string, readonly ScreeningEpisode[]> {
  const groups = new Map<string, ScreeningEpisode[]>();
  for (const episode of episodes) {
    const group = groups.get(episode.department);
    if (group) group.push(episode);
    else groups.set(episode.department, [episode]);
  }
  return groups;
}
