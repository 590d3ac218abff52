import { where } from "./indicator.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** Classes that keep an image under surveillance or send it to histology. */
export function isPositiveClass(found: ScreeningEpisode["immediateWorkUpClass"]): boolean {
  return found === "3" || found === "4" || found === "5";
}

function isNegativeClass(found: ScreeningEpisode["immediateWorkUpClass"]): boolean {
  return found === "1" || found === "2";
}

export function hadImmediateWorkUp(episode: ScreeningEpisode): boolean {
  return episode.immediateWorkUpGround !== null;
}

/** The immediate work-up cleared the breast: final class 1 or 2, and no clinical anomaly confirmed. */
export function wasCleared(episode: ScreeningEpisode): boolean {
  return isNegativeClass(episode.immediateWorkUpClass) && !episode.clinicalAnomalyConfirmed;
}

/** Classed 1 or 2 in the end by the first reader, outright or after an immediate work-up. */
export function isNegativeMammogramAtFirstReading(episode: ScreeningEpisode): boolean {
  return hadImmediateWorkUp(episode)
    ? isNegativeClass(episode.immediateWorkUpClass)
    : !episode.firstReadingPositive;
}

/** Positive in the end at first reading: by class or clinical examination, not cleared by an immediate work-up. */
export function isPositiveAtFirstReading(episode: ScreeningEpisode): boolean {
  if (hadImmediateWorkUp(episode)) return !wasCleared(episode);
  return episode.firstReadingPositive || episode.clinicalExamination === "abnormal";
}

/** Classed 3, 4 or 5 in the end, whichever work-up said so last. */
export function isFinallyPositive({ deferredWorkUpClass, immediateWorkUpClass }: ScreeningEpisode): boolean {
  return isPositiveClass(deferredWorkUpClass ?? immediateWorkUpClass);
}

/** The class of the deferred work-up that a positive second reading called for; null where none was made. */
export function deferredWorkUpAfterSecondReading({
  secondReadingPositive,
  deferredWorkUpClass,
}: ScreeningEpisode): ScreeningEpisode["deferredWorkUpClass"] {
  return secondReadingPositive === true ? deferredWorkUpClass : null;
}

/** Found by the screening itself; an ultrasound alone leaves the screening negative (annexe III, V.B). */
export function isScreenDetected({ cancerDetectedAt: at }: ScreeningEpisode): boolean {
  return at === "first-reading" || at === "second-reading";
}

export function surgicalBiopsiesOf(episode: ScreeningEpisode): number {
  const { benignSurgicalBiopsies, malignantSurgicalBiopsies, otherSurgicalBiopsies } = episode;
  return benignSurgicalBiopsies + malignantSurgicalBiopsies + otherSurgicalBiopsies;
}

export const screened = where({ en: "persons screened", fr: "personnes dépistées" }, () => true);

export const positiveBeforeImmediateWorkUp = where(
  {
    en: "mammograms classed 0, 3, 4 or 5 at first reading, before any work-up",
    fr: "mammographies classées 0, 3, 4 ou 5 en première lecture, avant tout bilan",
  },
  (episode) => episode.firstReadingPositive,
);

export const immediateWorkUps = where(
  { en: "immediate work-ups", fr: "bilans de diagnostic immédiats" },
  hadImmediateWorkUp,
);

export const positiveAfterImmediateWorkUp = where(
  {
    en: "mammograms classed 3, 4 or 5 after an immediate work-up",
    fr: "mammographies classées 3, 4 ou 5 après bilan immédiat",
  },
  (episode) => isPositiveClass(episode.immediateWorkUpClass),
);

export const secondReadings = where(
  { en: "second readings", fr: "secondes lectures" },
  (episode) => episode.secondReader !== null,
);

export const positiveSecondReadings = where(
  { en: "second readings classed 0, 3, 4 or 5", fr: "secondes lectures classées 0, 3, 4 ou 5" },
  (episode) => episode.secondReadingPositive === true,
);

export const technicalRecalls = where(
  {
    en: "examinations with at least one view found technically insufficient and to be made again",
    fr: "examens avec au moins un cliché techniquement insuffisant à refaire",
  },
  (episode) => episode.technicalRecall,
);

/** A normal mammogram and clinical examination, to which an ultrasound only adds. */
function isNormalScreening({ firstReadingPositive, clinicalExamination }: ScreeningEpisode): boolean {
  return !firstReadingPositive && clinicalExamination === "normal";
}

/** An ultrasound of breasts with neither mammographic nor clinical anomaly. */
export function hadAddedUltrasound(episode: ScreeningEpisode): boolean {
  return episode.ultrasound !== "not-done" && isNormalScreening(episode);
}

export const normalScreenings = where(
  {
    en: "mammograms classed 1 or 2 with a normal clinical examination",
    fr: "mammographies classées 1 ou 2 avec examen clinique normal",
  },
  isNormalScreening,
);

export const ultrasoundsOfNormalScreenings = where(
  {
    en: "ultrasounds although mammogram (1 or 2) and clinical examination were normal",
    fr: "échographies malgré une mammographie (1 ou 2) et un examen clinique normaux",
  },
  hadAddedUltrasound,
);

export const cancers = where({ en: "cancers detected", fr: "cancers détectés" }, isScreenDetected);

export const positiveAfterDeferredWorkUp = where(
  {
    en: "mammograms classed 3, 4 or 5 after the deferred work-up that the second reading called for",
    fr: "mammographies classées 3, 4 ou 5 après le bilan différé demandé en seconde lecture",
  },
  (episode) => isPositiveClass(deferredWorkUpAfterSecondReading(episode)),
);
