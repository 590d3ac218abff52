import { boolean, defineDecision, fact, oneOf } from "../../engine/index.js";
import { FRU_SAM_01 } from "../../law/provisions/france-cervical-screening.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, requirementFrom, unknownOf } from "../requirements.js";

const facts = {
  profession: fact(
    oneOf("gynaecologist", "general-practitioner", "midwife", "medical-biologist", "nurse", "other"),
    { en: "Profession of the sampler", fr: "Profession du préleveur" },
  ),
  cooperationProtocol: fact(boolean, {
    en: "A cooperation protocol between professionals covers the sample",
    fr: "Un protocole de coopération entre professionnels couvre le prélèvement",
  }),
};

const requirement = requirementFrom(facts);

const isProfessionNamed = requirement({
  path: "profession",
  provision: FRU_SAM_01,
  holds: ({ profession }) => (profession === undefined ? undefined : profession !== "other"),
});

const isNurseCovered = requirement({
  path: "cooperationProtocol",
  provision: FRU_SAM_01,
  reads: ["profession"],
  holds: ({ profession, cooperationProtocol }) => {
    if (cooperationProtocol === true) return true;
    if (profession === undefined) return undefined;
    return profession === "nurse" ? cooperationProtocol : true;
  },
});

const CONDITIONS = [isProfessionNamed, isNurseCovered];

/** Whether a professional may take the cervical sample (FR-ARR-2024, annexe V, II.A). */
export const sampler = defineDecision({
  id: "fr.cervical.sampler",
  title: {
    en: "Cervical screening: who may take the sample",
    fr: "Dépistage du cancer du col : qui peut prélever",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_SAM_01],
  facts,
  dimensions: {
    entitled: compliance(facts, {
      text: { en: "Entitled to take the sample", fr: "Habilitation à prélever" },
      requirements: CONDITIONS,
    }),
  },
  outcomes: {
    "not-allowed": { en: "may not take the sample", fr: "ne peut pas prélever" },
    allowed: { en: "may take the sample", fr: "peut prélever" },
  },
  rows: [
    {
      id: "not-entitled",
      provisions: [FRU_SAM_01],
      when: { entitled: "failing" },
      outcome: "not-allowed",
      values: { reasons: failuresOf(CONDITIONS) },
      notes: [unknownOf(CONDITIONS)],
    },
    {
      id: "entitled",
      provisions: [FRU_SAM_01],
      when: { entitled: "met" },
      outcome: "allowed",
      strength: "allowed",
    },
  ],
});
