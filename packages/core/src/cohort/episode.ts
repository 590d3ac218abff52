import { type CivilDate, formatCivilDate } from "../calendar/index.js";
import { type Ages, type Draw, edgeDraw, realisticDraw } from "./draw.js";
import type { WrittenEpisode, WrittenEvent } from "./episode-events.js";
import { breastEvents } from "./episode-france-breast.js";
import { cervicalEvents } from "./episode-france-cervical.js";
import { colorectalEvents } from "./episode-france-colorectal.js";
import { walloniaEvents } from "./episode-wallonia-breast.js";
import type { Cohort, CohortProgramme } from "./generate.js";
import { randomAt } from "./random.js";

interface Story {
  /** Ages on the day of the cohort, so that the invitation, up to two years before, found the person in range. */
  readonly ages: Ages;
  readonly events: (draw: Draw, on: CivilDate, birthDate: CivilDate) => readonly WrittenEvent[];
}

const stories: Readonly<Record<CohortProgramme, Story>> = {
  "fr.breast": { ages: { from: 52, to: 74, boundaries: [52, 75] }, events: breastEvents },
  "fr.colorectal": { ages: { from: 52, to: 74, boundaries: [52, 75] }, events: colorectalEvents },
  "fr.cervical": { ages: { from: 27, to: 65, boundaries: [27, 30, 66] }, events: cervicalEvents },
  "be.breast": { ages: { from: 52, to: 69, boundaries: [52, 70] }, events: walloniaEvents },
};

/** Which episodes are made; a cohort of episodes is realistic or made of edge cases, never both. */
export type EpisodeCohort = Omit<Cohort, "decision">;

/** The episode at a place of a cohort: the same cohort and place always give the same log. */
export function episodeMaker({
  programme,
  seed,
  on,
  edge,
}: EpisodeCohort): (place: number) => WrittenEpisode {
  const { ages, events } = stories[programme];
  const drawFrom = edge ? edgeDraw : realisticDraw;
  return (place) => {
    const draw = drawFrom(randomAt(seed, place), on);
    const born = draw.birth(ages);
    const birthDate = formatCivilDate(born);
    return { programme, person: { birthDate }, events: events(draw, on, born) };
  };
}
