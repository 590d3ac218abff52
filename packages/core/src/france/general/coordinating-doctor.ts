import { boolean, count, defineDecision, fact } from "../../engine/index.js";
import { FRG_17 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, mustHold, requirementFrom, unknownOf } from "../requirements.js";

/** Months of professional experience that stand for the diploma: two years (FR-ARR-2024, annexe II, 2e partie, I). */
export const LEAST_EXPERIENCE_MONTHS = 24;

const facts = {
  doctor: fact(boolean, { en: "Is a doctor", fr: "Est médecin" }),
  publicHealthDiploma: fact(boolean, {
    en: "Holds a diploma in public health",
    fr: "Titulaire d’un diplôme en santé publique",
  }),
  publicHealthExperienceMonths: fact(count, {
    en: "Whole months of professional experience in public health",
    fr: "Mois entiers d’expérience professionnelle en santé publique",
  }),
};

const isTrained = requirementFrom(facts)({
  path: "publicHealthDiploma",
  reads: ["publicHealthExperienceMonths"],
  reason: "public-health",
  provision: FRG_17,
  holds: ({ publicHealthDiploma: hasDiploma, publicHealthExperienceMonths: months }) => {
    if (hasDiploma === true || (months !== undefined && months >= LEAST_EXPERIENCE_MONTHS)) return true;
    return hasDiploma === undefined || months === undefined ? undefined : false;
  },
});

const CONDITIONS = [mustHold("doctor", FRG_17), isTrained];

/** Whether a doctor may be the coordinating doctor of a CRCDC (FR-ARR-2024, annexe II, 2e partie, I). */
export const coordinatingDoctor = defineDecision({
  id: "fr.crcdc.coordinating-doctor",
  title: { en: "CRCDC: coordinating doctor", fr: "CRCDC : médecin coordinateur" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_17],
  facts,
  dimensions: {
    conditions: compliance(facts, {
      text: { en: "Doctor with public-health training", fr: "Médecin formé en santé publique" },
      requirements: CONDITIONS,
      thresholds: [LEAST_EXPERIENCE_MONTHS],
    }),
  },
  outcomes: {
    "not-qualified": { en: "not qualified", fr: "non qualifié" },
    qualified: { en: "qualified", fr: "qualifié" },
  },
  rows: [
    {
      id: "not-qualified",
      provisions: [FRG_17],
      when: { conditions: "failing" },
      outcome: "not-qualified",
      values: { reasons: failuresOf(CONDITIONS) },
      notes: [unknownOf(CONDITIONS)],
    },
    { id: "qualified", provisions: [FRG_17], when: { conditions: "met" }, outcome: "qualified" },
  ],
});
