import type { Bilingual } from "../../engine/index.js";
import {
  cancers,
  hadImmediateWorkUp,
  isPositiveAtFirstReading,
  isScreenDetected,
  normalScreenings,
  positiveAfterDeferredWorkUp,
  positiveAfterImmediateWorkUp,
  positiveBeforeImmediateWorkUp,
  positiveSecondReadings,
  screened,
  surgicalBiopsiesOf,
  ultrasoundsOfNormalScreenings,
} from "./episode-measures.js";
import { counted, counting, type Indicator, rated, where } from "./indicator.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** Largest invasive cancer that counts as small, in millimetres (FR-ARR-2024, annexe III, VI.C 3). */
const SMALL_INVASIVE_MM = 10;

const sizedInvasiveCancers = where(
  { en: "invasive cancers of known size", fr: "cancers invasifs de taille connue" },
  (episode) => isInvasive(episode) && episode.invasiveSizeMm !== null,
);

function isInvasive(episode: ScreeningEpisode): boolean {
  return isScreenDetected(episode) && episode.cancerType === "invasive";
}

/** A screening that was positive at either reading, whatever a later work-up said. */
function isPositive(episode: ScreeningEpisode): boolean {
  return isPositiveAtFirstReading(episode) || episode.secondReadingPositive === true;
}

const positives = where({ en: "positive screenings", fr: "dépistages positifs" }, isPositive);

/** A share of the persons screened. */
function share(id: string, text: Bilingual, holds: (episode: ScreeningEpisode) => boolean): Indicator {
  return rated(id, text, { of: where(text, holds), among: screened });
}

/** Activity (annexe III, VI.C 3 a); participation comes beside it. */
export const activityIndicators: readonly Indicator[] = [
  counted("mammograms-read", { ...screened, text: { en: "mammograms read", fr: "mammographies lues" } }),
  share(
    "clinical-examination-rate",
    { en: "clinical examinations made", fr: "examens cliniques des seins réalisés" },
    (episode) => episode.clinicalExamination === "normal" || episode.clinicalExamination === "abnormal",
  ),
];

/** Persons put under surveillance, as known before the follow-up letter or, after it, in all. */
function surveillance(kind: "after-work-up" | "without-work-up", when: "before" | "after"): Indicator {
  const ground =
    kind === "after-work-up"
      ? { en: "after a positive work-up", fr: "après bilan positif" }
      : { en: "without work-up", fr: "sans bilan" };
  const known =
    when === "before"
      ? { en: "known without or before a follow-up letter", fr: "connues sans ou avant courrier de suivi" }
      : { en: "in all, follow-up letters sent", fr: "en tout, courriers de suivi envoyés" };
  return share(
    `surveillance-${kind}-${when}-letter`,
    {
      en: `persons under surveillance ${ground.en}, ${known.en}`,
      fr: `personnes mises sous surveillance ${ground.fr}, ${known.fr}`,
    },
    ({ surveillance: found, surveillanceKnownOn: learnt, followUpLetterOn: letter }) => {
      if (found !== kind) return false;
      return when === "after" || letter === null || (learnt !== null && learnt < letter);
    },
  );
}

/** Results and practices (annexe III, VI.C 3 b). */
export const resultIndicators: readonly Indicator[] = [
  rated(
    "positive-rate-first-reading",
    {
      en: "positive mammograms before work-up, first reading",
      fr: "mammographies positives avant bilan, première lecture",
    },
    {
      of: positiveBeforeImmediateWorkUp,
      among: screened,
    },
  ),
  rated(
    "positive-rate-second-reading",
    {
      en: "positive mammograms before work-up, second reading",
      fr: "mammographies positives avant bilan, seconde lecture",
    },
    {
      of: positiveSecondReadings,
      among: screened,
    },
  ),
  share(
    "positive-rate-before-work-up",
    {
      en: "positive mammograms before work-up, either reading",
      fr: "mammographies positives avant bilan, à l’une des lectures",
    },
    (episode) => episode.firstReadingPositive || episode.secondReadingPositive === true,
  ),
  share(
    "abnormal-clinical-examination-rate",
    {
      en: "abnormal clinical examinations that call for a work-up",
      fr: "examens cliniques anormaux nécessitant un bilan",
    },
    (episode) => episode.clinicalExamination === "abnormal",
  ),
  rated("positive-rate-after-immediate-work-up", positiveAfterImmediateWorkUp.text, {
    of: positiveAfterImmediateWorkUp,
    among: screened,
  }),
  rated("positive-rate-after-deferred-work-up", positiveAfterDeferredWorkUp.text, {
    of: positiveAfterDeferredWorkUp,
    among: screened,
  }),
  share(
    "positive-rate-without-work-up",
    { en: "positive mammograms without any work-up", fr: "mammographies positives sans bilan de diagnostic" },
    (episode) =>
      (episode.firstReadingPositive || episode.secondReadingPositive === true) &&
      !hadImmediateWorkUp(episode) &&
      episode.deferredWorkUpClass === null,
  ),
  share(
    "confirmed-clinical-anomaly-rate",
    {
      en: "abnormal clinical examinations confirmed after work-up",
      fr: "examens cliniques anormaux confirmés positifs après bilan",
    },
    (episode) => episode.clinicalExamination === "abnormal" && episode.clinicalAnomalyConfirmed,
  ),
  surveillance("after-work-up", "before"),
  surveillance("after-work-up", "after"),
  surveillance("without-work-up", "before"),
  surveillance("without-work-up", "after"),
  rated("ultrasound-rate", ultrasoundsOfNormalScreenings.text, {
    of: ultrasoundsOfNormalScreenings,
    among: normalScreenings,
  }),
  rated(
    "lost-to-follow-up-rate",
    { en: "persons lost to follow-up", fr: "personnes perdues de vue" },
    {
      of: where(
        { en: "positive screenings lost to follow-up", fr: "dépistages positifs perdus de vue" },
        (episode) => isPositive(episode) && episode.lostToFollowUp,
      ),
      among: positives,
    },
  ),
  share(
    "surgical-biopsy-rate",
    { en: "persons with a surgical biopsy", fr: "personnes avec biopsie chirurgicale" },
    (episode) => surgicalBiopsiesOf(episode) > 0,
  ),
  share(
    "benign-surgical-biopsy-rate",
    { en: "persons with a benign surgical biopsy", fr: "personnes avec biopsie chirurgicale bénigne" },
    (episode) => episode.benignSurgicalBiopsies > 0,
  ),
  share(
    "malignant-surgical-biopsy-rate",
    { en: "persons with a malignant surgical biopsy", fr: "personnes avec biopsie chirurgicale maligne" },
    (episode) => episode.malignantSurgicalBiopsies > 0,
  ),
  rated("cancer-detection-rate", cancers.text, { of: cancers, among: screened }),
  rated(
    "in-situ-share",
    { en: "in situ cancers", fr: "cancers in situ" },
    {
      of: where(
        { en: "in situ cancers detected", fr: "cancers in situ détectés" },
        (episode) => isScreenDetected(episode) && episode.cancerType === "in-situ",
      ),
      among: cancers,
    },
  ),
  rated(
    "small-invasive-share",
    { en: "invasive cancers of 10 mm or less", fr: "cancers invasifs de 10 mm ou moins" },
    {
      of: where(
        { en: "invasive cancers of 10 mm or less", fr: "cancers invasifs de 10 mm ou moins" },
        (episode) =>
          isInvasive(episode) &&
          episode.invasiveSizeMm !== null &&
          episode.invasiveSizeMm <= SMALL_INVASIVE_MM,
      ),
      among: sizedInvasiveCancers,
    },
  ),
  counting(
    "cancers-by-ultrasound-alone",
    {
      en: "cancers found by ultrasound alone, screening negative",
      fr: "cancers trouvés par la seule échographie, dépistage négatif",
    },
    (episode) => episode.cancerDetectedAt === "ultrasound-alone",
  ),
];
