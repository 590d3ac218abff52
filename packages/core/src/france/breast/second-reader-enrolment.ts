import { defineDecision } from "../../engine/index.js";
import { secondReaderRetiredMaxYears } from "../../law/parameters.js";
import { FRB_RAD_04, FRB_RAD_05 } from "../../law/provisions/france-breast-professionals.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { failuresOf, firstFailing, unknownOf } from "../requirements.js";
import * as about from "./second-reader-enrolment-facts.js";

const CITED = {
  engagement: [FRB_RAD_04],
  ownVolume: [FRB_RAD_04],
  secondVolume: [FRB_RAD_04, FRB_RAD_05],
  analysis: [FRB_RAD_05],
  end: [FRB_RAD_05],
} as const;

const allMet = {
  engagement: "met",
  ownVolume: "met",
  secondVolume: "met",
  analysis: "met",
  end: "met",
} as const;

/** Whether a radiologist may be a second reader of the programme (FR-ARR-2024, annexe III, IV.C 2). */
export const secondReaderEnrolment = defineDecision({
  id: "fr.breast.second-reader-enrolment",
  title: {
    en: "Breast screening: enrolment of a second reader",
    fr: "Dépistage du cancer du sein : qualification d’un second lecteur",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_RAD_04, FRB_RAD_05],
  facts: about.facts,
  parameters: [secondReaderRetiredMaxYears],
  dimensions: {
    engagement: about.engagement,
    ownVolume: about.ownVolume,
    secondVolume: about.secondVolume,
    analysis: about.analysis,
    end: about.end,
    activity: about.activity,
  },
  outcomes: {
    "not-qualified": { en: "not qualified", fr: "non qualifié" },
    "qualified-retired": {
      en: "qualified as a special case, after the end of practice",
      fr: "qualifié à titre particulier, après cessation d’activité",
    },
    qualified: { en: "qualified", fr: "qualifié" },
  },
  rows: [
    ...firstFailing(["engagement", "ownVolume", "secondVolume", "analysis", "end"] as const).map(
      ({ name, when }) => ({
        id: `not-${name}`,
        provisions: CITED[name],
        when,
        outcome: "not-qualified" as const,
        values: { reasons: failuresOf(about.REQUIREMENTS) },
        notes: [unknownOf(about.REQUIREMENTS)],
      }),
    ),
    {
      provisions: [FRB_RAD_05],
      when: { ...allMet, activity: "no" },
      outcome: "qualified-retired",
      strength: "allowed",
    },
    {
      provisions: [FRB_RAD_04],
      when: { ...allMet, activity: "yes" },
      outcome: "qualified",
    },
  ],
});
