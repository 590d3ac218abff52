import { civilDate } from "../../calendar/index.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** A synthetic screening, negative at both readings, that tests depart from. */
export const negativeEpisode: ScreeningEpisode = {
  person: "p-1",
  department: "03",
  mobileUnit: false,
  age: 60,
  mammogramOn: civilDate("2024-03-04"),
  firstReader: "r-1",
  clinicalExamination: "normal",
  clinicalAnomalyConfirmed: false,
  firstReadingPositive: false,
  extraViews: false,
  density: "2",
  ultrasound: "not-done",
  immediateWorkUpGround: null,
  immediateWorkUpExaminations: [],
  immediateWorkUpClass: null,
  sentToCrcdcOn: civilDate("2024-03-05"),
  receivedAtCrcdcOn: civilDate("2024-03-07"),
  imagesLost: false,
  secondReader: "r-2",
  secondReadingOn: civilDate("2024-03-12"),
  secondReadingPositive: false,
  dematerialised: false,
  technicalRecall: false,
  deferredWorkUpClass: null,
  surveillance: "none",
  surveillanceKnownOn: null,
  followUpLetterOn: null,
  microBiopsies: 0,
  macroBiopsies: 0,
  benignSurgicalBiopsies: 0,
  malignantSurgicalBiopsies: 0,
  otherSurgicalBiopsies: 0,
  cytologies: 0,
  mriExaminations: 0,
  otherExaminations: 0,
  firstHistologyOn: null,
  cancerDetectedAt: null,
  cancerType: null,
  invasiveSizeMm: null,
  multidisciplinaryMeeting: false,
  lostToFollowUp: false,
  resultSentOn: civilDate("2024-03-14"),
};

/** Left to the caller: nothing was read a second time. */
const notReadTwice = {
  secondReader: null,
  secondReadingOn: null,
  secondReadingPositive: null,
  sentToCrcdcOn: null,
} as const;

/** Positive at first reading and confirmed: invasive cancer of 8 mm. */
export const cancerOfFirstReading: ScreeningEpisode = {
  ...negativeEpisode,
  ...notReadTwice,
  person: "p-2",
  firstReadingPositive: true,
  immediateWorkUpGround: "radiological",
  immediateWorkUpExaminations: ["ultrasound", "magnification"],
  immediateWorkUpClass: "4",
  microBiopsies: 2,
  malignantSurgicalBiopsies: 1,
  firstHistologyOn: civilDate("2024-03-18"),
  cancerDetectedAt: "first-reading",
  cancerType: "invasive",
  invasiveSizeMm: 8,
  multidisciplinaryMeeting: true,
};

/** Cleared by an immediate work-up, seen at second reading, confirmed by the deferred work-up: cancer in situ. */
export const cancerOfSecondReading: ScreeningEpisode = {
  ...negativeEpisode,
  person: "p-3",
  firstReadingPositive: true,
  immediateWorkUpGround: "radiological-and-clinical",
  immediateWorkUpExaminations: ["lateral-view"],
  immediateWorkUpClass: "2",
  secondReadingPositive: true,
  deferredWorkUpClass: "5",
  macroBiopsies: 1,
  firstHistologyOn: civilDate("2024-04-04"),
  cancerDetectedAt: "second-reading",
  cancerType: "in-situ",
};
