import type { FactsOf } from "../../engine/index.js";
import { type ActionRule, computedFrom, date, defineDecision, fact, nullable } from "../../engine/index.js";
import { FRB_RAD_07 } from "../../law/provisions/france-breast-professionals.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, requirementFrom } from "../requirements.js";

const facts = {
  trainedOn: fact(nullable(date), {
    en: "Day on which the specific training was completed",
    fr: "Jour d’achèvement de la formation spécifique",
  }),
  firstProgrammeMammogramOn: fact(nullable(date), {
    en: "Day of the first mammogram made within the programme",
    fr: "Jour de la première mammographie faite dans le programme",
  }),
};

/** Training completed on the day itself counts: by days, it cannot be told to come after a mammogram. */
const training = requirementFrom(facts)({
  path: "trainedOn",
  provision: FRB_RAD_07,
  holds: ({ trainedOn }, { on }) =>
    trainedOn === undefined ? undefined : trainedOn !== null && trainedOn <= on,
});

const trained = compliance(facts, {
  text: { en: "Specific training", fr: "Formation spécifique" },
  requirements: [training],
});

function madeBeforeTraining({ trainedOn, firstProgrammeMammogramOn: first }: FactsOf<typeof facts>): boolean {
  if (first === undefined || first === null || trainedOn === undefined) return false;
  return trainedOn === null || first < trainedOn;
}

const breach = computedFrom(facts)({
  reads: ["trainedOn", "firstProgrammeMammogramOn"],
  text: {
    en: "mammograms of the programme made before the training",
    fr: "mammographies du programme faites avant la formation",
  },
  evaluate: (known, { on }) => {
    const isPast = known.firstProgrammeMammogramOn !== null && known.firstProgrammeMammogramOn <= on;
    return isPast && madeBeforeTraining(known) ? ["programme-mammogram-before-training"] : [];
  },
});

const reportTraining: ActionRule = { code: "report-training", by: "radiologist", to: "crcdc" };

/** Whether a technologist may make mammograms of the programme (FR-ARR-2024, annexe III, annexe 3, II). */
export const technologistEnrolment = defineDecision({
  id: "fr.breast.technologist-enrolment",
  title: {
    en: "Breast screening: enrolment of a technologist",
    fr: "Dépistage du cancer du sein : habilitation d’un manipulateur",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_RAD_07],
  facts,
  dimensions: { trained },
  outcomes: {
    "not-admitted": { en: "must first be trained", fr: "doit d’abord être formé" },
    admitted: { en: "may make mammograms of the programme", fr: "peut faire des mammographies du programme" },
  },
  rows: [
    {
      id: "not-trained",
      provisions: [FRB_RAD_07],
      when: { trained: "failing" },
      outcome: "not-admitted",
      values: { reasons: failuresOf([training]) },
      notes: ["operator-keeps-track-of-training", breach],
    },
    {
      id: "trained",
      provisions: [FRB_RAD_07],
      when: { trained: "met" },
      outcome: "admitted",
      actions: [reportTraining],
      notes: ["operator-keeps-track-of-training", breach],
    },
  ],
});
