import type { ActionRule } from "../../engine/index.js";
import { computedFrom, defineDecision } from "../../engine/index.js";
import {
  FRB_RAD_01,
  FRB_RAD_02,
  FRB_RAD_03,
  FRB_RAD_08,
} from "../../law/provisions/france-breast-professionals.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { failuresOf, unknownOf } from "../requirements.js";
import * as about from "./radiologist-enrolment-facts.js";

/** What a listed radiologist undertakes to send to the CRCDC. */
const undertakings: readonly ActionRule[] = [
  "send-mammograms-for-double-reading",
  "send-results",
  "send-follow-up-data",
].map((code) => ({ code, by: "radiologist", to: "crcdc", strength: "required", provision: FRB_RAD_08 }));

const conditionsOfListing = [...about.QUALITY, about.enoughMammograms];

/** What a special case that makes too few mammograms still lacks. */
const lackingForException = computedFrom(about.facts)({
  reads: [],
  gathers: true,
  text: { en: "what the exception still needs", fr: "ce qui manque à l’exception" },
  evaluate: ({ specialCase, annualMammograms, firstYear, attendsSecondReadings }) => {
    if (specialCase === undefined || specialCase === "none") return [];
    return [
      ...(annualMammograms < about.FIRST_YEAR_MAMMOGRAMS ? ["exception-needs:300-mammograms"] : []),
      ...(firstYear === false ? ["exception-needs:first-year"] : []),
      ...(attendsSecondReadings === false ? ["exception-needs:attends-second-readings"] : []),
    ];
  },
});

const notListed = {
  outcome: "not-listed" as const,
  values: { reasons: failuresOf(conditionsOfListing) },
};

/** Whether a radiologist may stand on the list of the programme (FR-ARR-2024, annexe III, II.C; annexe 3, II). */
export const radiologistEnrolment = defineDecision({
  id: "fr.breast.radiologist-enrolment",
  title: {
    en: "Breast screening: enrolment of a radiologist",
    fr: "Dépistage du cancer du sein : inscription d’un radiologue",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_RAD_01, FRB_RAD_02, FRB_RAD_03, FRB_RAD_08],
  facts: about.facts,
  dimensions: { goodStanding: about.goodStanding, quality: about.quality, volume: about.volume },
  outcomes: {
    "grounds-for-exclusion": { en: "grounds for exclusion", fr: "motifs d’exclusion" },
    "not-listed": { en: "not to be listed", fr: "à ne pas inscrire" },
    "listed-by-discretion": {
      en: "may be listed as a special case",
      fr: "peut être inscrit à titre particulier",
    },
    listed: { en: "to be listed", fr: "à inscrire" },
  },
  rows: [
    {
      provisions: [FRB_RAD_03],
      when: { goodStanding: "failing" },
      outcome: "grounds-for-exclusion",
      strength: "allowed",
      values: { reasons: failuresOf(about.GOOD_STANDING) },
      actions: [{ code: "report-exclusion", by: "crcdc", to: "health-insurance", strength: "required" }],
      notes: ["temporary-or-final", unknownOf(about.GOOD_STANDING)],
      interpretations: ["ORG-6"],
    },
    {
      provisions: [FRB_RAD_01],
      when: { goodStanding: "met", quality: "failing" },
      ...notListed,
      notes: [unknownOf(conditionsOfListing)],
    },
    {
      id: "too-few-mammograms",
      provisions: [FRB_RAD_01, FRB_RAD_02],
      when: { goodStanding: "met", quality: "met", volume: "below" },
      ...notListed,
      notes: [lackingForException],
    },
    {
      provisions: [FRB_RAD_02, FRB_RAD_08],
      when: { goodStanding: "met", quality: "met", volume: "by-exception" },
      outcome: "listed-by-discretion",
      strength: "allowed",
      actions: undertakings,
      notes: ["crcdc-decides", "attend-second-readings"],
    },
    {
      id: "listed",
      provisions: [FRB_RAD_01, FRB_RAD_03, FRB_RAD_08],
      when: { goodStanding: "met", quality: "met", volume: "reached" },
      outcome: "listed",
      actions: undertakings,
      notes: ["valid-in-every-department"],
    },
  ],
});
