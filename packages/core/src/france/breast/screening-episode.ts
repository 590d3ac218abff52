import {
  boolean,
  count,
  date,
  identifier,
  listOf,
  nullable,
  oneOf,
  record,
  setOf,
  text,
} from "../../engine/index.js";

/** Investigations of an immediate work-up that the feedback tells apart. */
export const WORK_UP_EXAMINATIONS = ["ultrasound", "lateral-view", "magnification", "other"] as const;
/** Grounds of an immediate work-up. */
export const WORK_UP_GROUNDS = ["radiological", "clinical", "radiological-and-clinical"] as const;

/**
 * The fields of one screening examination and all that followed from it, as the figures of annexe III, VI.B and
 * VI.C need it: codes in place of names, an age in place of a birth date. Null: there was none.
 */
const fields = {
  /** Pseudonym of the person, the same from round to round. */
  person: identifier,
  /** Department of the person's main residence, such as "03" or "2A". */
  department: text,
  /** Made in a mobile unit. */
  mobileUnit: boolean,
  /** Completed years on the day of the mammogram. */
  age: count,
  /** The first mammogram of the examination: views retaken after a technical recall do not move it (FUP-1). */
  mammogramOn: date,
  firstReader: identifier,
  clinicalExamination: oneOf("normal", "abnormal", "not-done", "not-recorded"),
  /** The work-up of an abnormal clinical examination called for surveillance, an opinion or a sample. */
  clinicalAnomalyConfirmed: boolean,
  /** Classed 0, 3, 4 or 5 by the first reader before any work-up. */
  firstReadingPositive: boolean,
  /** Additional views were made at the examination. */
  extraViews: boolean,
  /** Density by the four types of the order (1 to 4) or the letters of the fifth edition (a to d). */
  density: nullable(oneOf("1", "2", "3", "4", "a", "b", "c", "d")),
  /** An ultrasound outside any work-up. */
  ultrasound: oneOf("not-done", "normal", "abnormal"),
  /** Null: no immediate work-up was made. */
  immediateWorkUpGround: nullable(oneOf(...WORK_UP_GROUNDS)),
  immediateWorkUpExaminations: setOf(...WORK_UP_EXAMINATIONS),
  /** Final class, the more suspicious breast. */
  immediateWorkUpClass: nullable(oneOf("1", "2", "3", "4", "5")),
  /** Sent by the radiologist; null where the images are not sent. */
  sentToCrcdcOn: nullable(date),
  receivedAtCrcdcOn: nullable(date),
  imagesLost: boolean,
  /** Null: not read a second time. */
  secondReader: nullable(identifier),
  secondReadingOn: nullable(date),
  /** Classed 0, 3, 4 or 5 (true) or 1 or 2 (false) by the second reader; null where not classed. */
  secondReadingPositive: nullable(boolean),
  /** The second reading was made on remote images, not on films. */
  dematerialised: boolean,
  /** The second reader asked for at least one view to be made again. */
  technicalRecall: boolean,
  deferredWorkUpClass: nullable(oneOf("1", "2", "3", "4", "5")),
  surveillance: oneOf("none", "after-work-up", "without-work-up", "after-ultrasound"),
  /** Day on which the CRCDC learnt of the surveillance. */
  surveillanceKnownOn: nullable(date),
  /** First letter or reminder of the CRCDC in its follow-up. */
  followUpLetterOn: nullable(date),
  microBiopsies: count,
  macroBiopsies: count,
  benignSurgicalBiopsies: count,
  malignantSurgicalBiopsies: count,
  /** Surgical biopsies whose result is not known. */
  otherSurgicalBiopsies: count,
  cytologies: count,
  mriExaminations: count,
  otherExaminations: count,
  /** First sample for histology: micro-, macro- or surgical biopsy. */
  firstHistologyOn: nullable(date),
  /** What led to the cancer that was found; null: no cancer was found. */
  cancerDetectedAt: nullable(oneOf("first-reading", "second-reading", "ultrasound-alone")),
  /** Null: no cancer, or its type is not known. */
  cancerType: nullable(oneOf("in-situ", "invasive")),
  /** Null: not invasive, or its size is not known. */
  invasiveSizeMm: nullable(count),
  /** The confirmed cancer went before a multidisciplinary meeting (RCP). */
  multidisciplinaryMeeting: boolean,
  /** By fr.breast.follow-up; a refusal is not a loss (FUP-2). */
  lostToFollowUp: boolean,
  resultSentOn: nullable(date),
};

/** Screening examinations, each with all that followed from it. */
export const screeningEpisodes = listOf(record(fields));

/** One screening examination and all that followed from it, pseudonymous. */
export type ScreeningEpisode = NonNullable<(typeof screeningEpisodes)["valueType"]>[number];
