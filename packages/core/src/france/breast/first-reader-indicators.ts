import type { Bilingual } from "../../engine/index.js";
import {
  hadAddedUltrasound,
  immediateWorkUps,
  isNegativeMammogramAtFirstReading,
  isPositiveAtFirstReading,
  positiveAfterImmediateWorkUp,
  positiveBeforeImmediateWorkUp,
  screened,
  secondReadings,
  technicalRecalls,
  ultrasoundsOfNormalScreenings,
  wasCleared,
} from "./episode-measures.js";
import { counted, counting, type Indicator, rated, where } from "./indicator.js";
import { WORK_UP_GROUNDS } from "./screening-episode.js";
import { investigations, workUpResults, workUps } from "./work-up-indicators.js";

const SCREENING: readonly Indicator[] = [
  counted("first-readings", { ...screened, text: { en: "first readings", fr: "premières lectures" } }),
  counting(
    "clinical-examinations-normal",
    { en: "normal clinical examinations", fr: "examens cliniques normaux" },
    (episode) => episode.clinicalExamination === "normal",
  ),
  counting(
    "clinical-examinations-abnormal",
    { en: "abnormal clinical examinations", fr: "examens cliniques anormaux" },
    (episode) => episode.clinicalExamination === "abnormal",
  ),
  counting(
    "clinical-examinations-not-known",
    {
      en: "clinical examinations not done or not recorded",
      fr: "examens cliniques non faits ou non renseignés",
    },
    ({ clinicalExamination: made }) => made === "not-done" || made === "not-recorded",
  ),
  counting(
    "mammograms-negative",
    {
      en: "mammograms classed 1 or 2 at first reading, before any work-up",
      fr: "mammographies classées 1 ou 2 en première lecture, avant tout bilan",
    },
    (episode) => !episode.firstReadingPositive,
  ),
  counted("mammograms-positive", positiveBeforeImmediateWorkUp),
  rated(
    "positive-rate-before-immediate-work-up",
    {
      en: "positive mammograms before immediate work-up",
      fr: "mammographies positives avant bilan immédiat",
    },
    { of: positiveBeforeImmediateWorkUp, among: screened },
  ),
  {
    id: "sending-delay",
    title: { en: "delay of sending to the CRCDC", fr: "délai d’envoi au CRCDC" },
    unit: "days",
    from: { text: { en: "mammogram", fr: "mammographie" }, of: (episode) => episode.mammogramOn },
    to: {
      text: { en: "sending to the CRCDC", fr: "envoi au CRCDC" },
      of: (episode) => episode.sentToCrcdcOn,
    },
    among: screened,
  },
  rated(
    "extra-views-rate",
    { en: "additional views", fr: "incidences complémentaires" },
    {
      of: where(
        {
          en: "persons for whom additional views were made",
          fr: "personnes avec incidences complémentaires",
        },
        (episode) => episode.extraViews,
      ),
      among: screened,
    },
  ),
];

const GROUND_TEXTS: Readonly<Record<(typeof WORK_UP_GROUNDS)[number], Bilingual>> = {
  radiological: { en: "for a radiological reason", fr: "pour motif radiologique" },
  clinical: { en: "for a clinical reason", fr: "pour motif clinique" },
  "radiological-and-clinical": {
    en: "for a radiological and a clinical reason",
    fr: "pour motif radiologique et clinique",
  },
};

const DIAGNOSIS: readonly Indicator[] = [
  ...workUps(
    "immediate-work-ups",
    immediateWorkUps.text,
    (episode) => episode.immediateWorkUpGround !== null,
  ),
  ...WORK_UP_GROUNDS.flatMap((ground) => {
    const { en, fr } = GROUND_TEXTS[ground];
    const text = { en: `immediate work-ups ${en}`, fr: `bilans immédiats ${fr}` };
    return workUps(
      `immediate-work-ups-${ground}`,
      text,
      (episode) => episode.immediateWorkUpGround === ground,
    );
  }),
  rated(
    "immediate-work-up-rate",
    { en: "immediate work-ups made", fr: "bilans immédiats réalisés" },
    { of: immediateWorkUps, among: screened },
  ),
];

const FOLLOW_UP: readonly Indicator[] = [
  ...workUpResults("immediate", (episode) => episode.immediateWorkUpClass),
  rated(
    "positive-rate-after-immediate-work-up",
    { en: "positive mammograms after immediate work-up", fr: "mammographies positives après bilan immédiat" },
    { of: positiveAfterImmediateWorkUp, among: screened },
  ),
  ...investigations(
    "positive-first-reading",
    { en: "of persons positive at first reading", fr: "de personnes positives en première lecture" },
    isPositiveAtFirstReading,
  ),
  counting(
    "cancers-first-reader",
    { en: "cancers detected by the first reader", fr: "cancers détectés par le premier lecteur" },
    (episode) => episode.cancerDetectedAt === "first-reading",
  ),
];

const negativeTwice = where(
  { en: "mammograms classed 1 or 2 at both readings", fr: "mammographies classées 1 ou 2 aux deux lectures" },
  (episode) => isNegativeMammogramAtFirstReading(episode) && episode.secondReadingPositive === false,
);

const positiveAtSecondOnly = where(
  {
    en: "mammograms classed 1 or 2 at first reading and 0, 3, 4 or 5 at second reading",
    fr: "mammographies classées 1 ou 2 en première lecture et 0, 3, 4 ou 5 en seconde lecture",
  },
  (episode) => isNegativeMammogramAtFirstReading(episode) && episode.secondReadingPositive === true,
);

const SECOND_READING: readonly Indicator[] = [
  rated(
    "technical-recalls",
    { en: "technical recalls", fr: "clichés techniquement insuffisants" },
    {
      of: technicalRecalls,
      among: screened,
    },
  ),
  rated("negative-twice", negativeTwice.text, { of: negativeTwice, among: secondReadings }),
  rated("positive-at-second-only", positiveAtSecondOnly.text, {
    of: positiveAtSecondOnly,
    among: secondReadings,
  }),
  counting(
    "cancers-second-reader",
    { en: "cancers detected by the second reader", fr: "cancers détectés par le second lecteur" },
    (episode) => episode.cancerDetectedAt === "second-reading",
  ),
  counting(
    "cancers-second-reader-after-clearing",
    {
      en: "cancers detected by the second reader after a negative immediate work-up of the first",
      fr: "cancers détectés par le second lecteur après bilan immédiat négatif du premier",
    },
    (episode) => episode.cancerDetectedAt === "second-reading" && wasCleared(episode),
  ),
];

const DENSE: readonly (string | null)[] = ["3", "4", "c", "d"];

const ULTRASOUND: readonly Indicator[] = [
  counted("ultrasounds", ultrasoundsOfNormalScreenings),
  counting(
    "ultrasounds-dense",
    {
      en: "such ultrasounds with high density (3, 4, c or d)",
      fr: "ces échographies avec densité élevée (3, 4, c ou d)",
    },
    (episode) => hadAddedUltrasound(episode) && DENSE.includes(episode.density),
  ),
  counting(
    "ultrasounds-abnormal",
    { en: "such ultrasounds found abnormal", fr: "ces échographies, anormales" },
    (episode) => hadAddedUltrasound(episode) && episode.ultrasound === "abnormal",
  ),
  counting(
    "ultrasounds-abnormal-not-read-twice",
    {
      en: "such ultrasounds found abnormal, without second reading of the mammogram",
      fr: "ces échographies, anormales, sans seconde lecture de la mammographie",
    },
    (episode) =>
      hadAddedUltrasound(episode) && episode.ultrasound === "abnormal" && episode.secondReader === null,
  ),
];

const SURVEILLANCE: readonly Indicator[] = [
  counting(
    "surveillance",
    { en: "persons put under surveillance", fr: "personnes mises en surveillance" },
    (episode) => episode.surveillance !== "none",
  ),
  counting(
    "surveillance-after-work-up",
    {
      en: "persons put under surveillance after a work-up ending in class 3",
      fr: "personnes mises en surveillance à la suite d’un bilan de classe 3",
    },
    (episode) => episode.surveillance === "after-work-up",
  ),
  counting(
    "surveillance-without-work-up",
    {
      en: "persons put under surveillance without work-up",
      fr: "personnes mises en surveillance sans bilan de diagnostic",
    },
    (episode) => episode.surveillance === "without-work-up",
  ),
  counting(
    "surveillance-after-ultrasound",
    {
      en: "persons put under surveillance after an isolated abnormal ultrasound",
      fr: "personnes mises en surveillance à la suite d’une échographie anormale isolée",
    },
    (episode) => episode.surveillance === "after-ultrasound",
  ),
];

/** What a first reader hears back, in the order of annexe III, VI.B 1; redirections come beside it. */
export const firstReaderIndicators: readonly Indicator[] = [
  ...SCREENING,
  ...DIAGNOSIS,
  ...FOLLOW_UP,
  ...SECOND_READING,
  ...ULTRASOUND,
  ...SURVEILLANCE,
];
