import type { CivilDate } from "../../calendar/index.js";
import { returnsIn } from "./episode-returns.js";
import { firstReaderIndicators } from "./first-reader-indicators.js";
import { type Figure, figureOf } from "./indicator.js";
import {
  type Alert,
  alertsIn,
  type DescribedIndicator,
  describe,
  episodesIn,
  type Period,
} from "./indicator-report.js";
import type { ScreeningEpisode } from "./screening-episode.js";
import { secondReaderIndicators } from "./second-reader-indicators.js";

/** Which of their activities a radiologist hears back on. */
export type ReaderRole = "first-reader" | "second-reader";

/** A person redirected after the invitation because of her history: no screening was made. */
export interface Redirection {
  readonly reader: string;
  readonly department: string;
  readonly on: CivilDate;
}

/** How the figures of a reader are asked for. */
export interface ReaderQuestion extends Period {
  readonly reader: string;
  readonly role: ReaderRole;
  /** The department within which readers are compared; null: all episodes given. */
  readonly department: string | null;
  /** Null: not known. */
  readonly redirections: readonly Redirection[] | null;
  /** The day on which the figures are drawn up. */
  readonly on: CivilDate;
}

/** An indicator, own against all. */
export interface ComparedIndicator extends DescribedIndicator {
  readonly own: Figure;
  readonly all: Figure;
}

/** Figures of a reader against those of all readers, without naming any other. */
export interface ReaderFigures {
  readonly indicators: readonly ComparedIndicator[];
  readonly alerts: readonly (Alert & { readonly of: "own" | "all" })[];
}

/** What a radiologist hears back (FR-ARR-2024, annexe III, VI.B); the cost grows in proportion to the episodes. */
export function readerFigures(
  episodes: readonly ScreeningEpisode[],
  question: ReaderQuestion,
): ReaderFigures {
  const isFirst = question.role === "first-reader";
  const all = episodesIn(episodes, question).filter(
    (episode) => isIn(episode, question) && (isFirst || episode.secondReader !== null),
  );
  const own = all.filter(
    ({ firstReader, secondReader }) => (isFirst ? firstReader : secondReader) === question.reader,
  );
  const setting = { on: question.on, returns: returnsIn([]) };
  const compared = (isFirst ? firstReaderIndicators : secondReaderIndicators).map((indicator) => ({
    ...describe(indicator),
    own: figureOf(indicator, own, setting),
    all: figureOf(indicator, all, setting),
  }));
  const indicators = isFirst ? [...compared, redirected(question)] : compared;
  const alerts = (["own", "all"] as const).flatMap((of) =>
    alertsIn(indicators.map((indicator) => ({ id: indicator.id, ...indicator[of] }))).map((alert) => ({
      of,
      ...alert,
    })),
  );
  return { indicators, alerts };
}

function isIn({ department }: { readonly department: string }, question: ReaderQuestion): boolean {
  return question.department === null || department === question.department;
}

/** Persons redirected, who have no screening episode. */
function redirected(question: ReaderQuestion): ComparedIndicator {
  const { from, to, redirections, reader } = question;
  const text = {
    en: "persons redirected after the invitation because of their history",
    fr: "personnes réorientées après l’invitation du fait de leurs antécédents",
  };
  const inPeriod = redirections?.filter(
    (one) => isIn(one, question) && (from === null || one.on >= from) && (to === null || one.on <= to),
  );
  const figure = (found: readonly Redirection[] | undefined): Figure => ({
    numerator: found?.length ?? 0,
    denominator: null,
    value: found?.length ?? null,
  });
  return {
    id: "redirected",
    title: text,
    definition: { numerator: text, denominator: null },
    unit: "count",
    own: figure(inPeriod?.filter((one) => one.reader === reader)),
    all: figure(inPeriod),
  };
}
