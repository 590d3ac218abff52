export { type EpisodeCohort, episodeMaker } from "./episode.js";
export type { WrittenEpisode, WrittenEvent } from "./episode-events.js";
export type { Figure, FigureCertainty } from "./figure.js";
export { type FigureId, figures } from "./figures.js";
export { type Cohort, type CohortProgramme, cohortProgrammes, personMaker } from "./generate.js";
