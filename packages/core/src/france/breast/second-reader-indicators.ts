import {
  deferredWorkUpAfterSecondReading,
  hadImmediateWorkUp,
  isPositiveClass,
  positiveAfterDeferredWorkUp,
  positiveSecondReadings,
  secondReadings,
  technicalRecalls,
  wasCleared,
} from "./episode-measures.js";
import { counted, counting, type Indicator, rated, where } from "./indicator.js";
import { investigations, workUpResults } from "./work-up-indicators.js";

/** The persons screened whose mammogram was read twice: those that a second reader can answer for. */
const readTwice = where(
  {
    en: "persons screened whose mammogram was read a second time",
    fr: "personnes dépistées, mammographie lue deux fois",
  },
  (episode) => episode.secondReader !== null,
);

/** What a second reader hears back, in the order of annexe III, VI.B 2. */
export const secondReaderIndicators: readonly Indicator[] = [
  counted("second-readings", secondReadings),
  counting(
    "second-readings-negative",
    { en: "second readings classed 1 or 2", fr: "secondes lectures classées 1 ou 2" },
    (episode) => episode.secondReadingPositive === false,
  ),
  counted("second-readings-positive", positiveSecondReadings),
  counting(
    "second-readings-positive-after-clearing",
    {
      en: "second readings classed 0, 3, 4 or 5 although the first reader’s immediate work-up was negative",
      fr: "secondes lectures classées 0, 3, 4 ou 5 alors que le bilan immédiat du premier lecteur était négatif",
    },
    (episode) => episode.secondReadingPositive === true && wasCleared(episode),
  ),
  rated(
    "positive-rate-before-deferred-work-up",
    { en: "positive mammograms before deferred work-up", fr: "mammographies positives avant bilan différé" },
    { of: positiveSecondReadings, among: readTwice },
  ),
  rated("technical-recalls", technicalRecalls.text, { of: technicalRecalls, among: readTwice }),
  counting(
    "deferred-work-ups",
    {
      en: "deferred work-ups made after a positive second reading",
      fr: "bilans différés effectués après une seconde lecture positive",
    },
    (episode) => deferredWorkUpAfterSecondReading(episode) !== null,
  ),
  ...workUpResults("deferred", deferredWorkUpAfterSecondReading),
  rated(
    "positive-rate-after-deferred-work-up",
    { en: "positive mammograms after deferred work-up", fr: "mammographies positives après bilan différé" },
    { of: positiveAfterDeferredWorkUp, among: readTwice },
  ),
  ...investigations(
    "positive-deferred-work-up",
    { en: "after a positive deferred work-up", fr: "après un bilan différé positif" },
    (episode) => isPositiveClass(deferredWorkUpAfterSecondReading(episode)),
  ),
  counting(
    "cancers-second-reader",
    { en: "cancers detected at second reading", fr: "cancers détectés en seconde lecture" },
    (episode) => episode.cancerDetectedAt === "second-reading",
  ),
  counting(
    "cancers-second-reader-after-outright-negative",
    {
      en: "cancers detected at second reading, classed 1 or 2 outright by the first reader",
      fr: "cancers détectés en seconde lecture, classés d’emblée 1 ou 2 par le premier lecteur",
    },
    (episode) =>
      episode.cancerDetectedAt === "second-reading" &&
      !hadImmediateWorkUp(episode) &&
      !episode.firstReadingPositive,
  ),
  counting(
    "cancers-second-reader-after-clearing",
    {
      en: "cancers detected at second reading after a negative immediate work-up of the first reader",
      fr: "cancers détectés en seconde lecture après bilan immédiat négatif du premier lecteur",
    },
    (episode) => episode.cancerDetectedAt === "second-reading" && wasCleared(episode),
  ),
];
