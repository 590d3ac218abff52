import { boolean, defineDecision, fact, oneOf } from "../../engine/index.js";
import { FRG_10 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, mustHold, requirementFrom, unknownOf } from "../requirements.js";

const facts = {
  finalDiagnosis: fact(oneOf("cancer", "precancerous-lesion", "other", "not-final"), {
    en: "Final diagnosis",
    fr: "Diagnostic final",
  }),
  coveredDepartment: fact(boolean, {
    en: "The person lives in a department that the registry covers",
    fr: "La personne est domiciliée dans un département couvert par le registre",
  }),
};

const isCancerOrLesion = requirementFrom(facts)({
  path: "finalDiagnosis",
  provision: FRG_10,
  holds: ({ finalDiagnosis: found }) =>
    found === undefined ? undefined : found === "cancer" || found === "precancerous-lesion",
});

const CONDITIONS = [isCancerOrLesion, mustHold("coveredDepartment", FRG_10)];

/** Whether a person is in what the CRCDC sends yearly to a cancer registry (FR-ARR-2024, annexe II, 1re partie, III). */
export const registryExchange = defineDecision({
  id: "fr.registry.exchange",
  title: {
    en: "Cancer registry: data sent by the CRCDC",
    fr: "Registre des cancers : données transmises par le CRCDC",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_10],
  facts,
  dimensions: {
    conditions: compliance(facts, {
      text: { en: "Diagnosis and department", fr: "Diagnostic et département" },
      requirements: CONDITIONS,
      interpretations: ["DAT-3"],
    }),
  },
  outcomes: {
    "not-transmitted": { en: "must not be sent", fr: "ne doit pas être transmise" },
    transmit: { en: "sent with the yearly exchange", fr: "transmise avec l’échange annuel" },
  },
  rows: [
    {
      id: "not-concerned",
      provisions: [FRG_10],
      when: { conditions: "failing" },
      outcome: "not-transmitted",
      values: { reasons: failuresOf(CONDITIONS) },
      notes: [unknownOf(CONDITIONS)],
    },
    { id: "concerned", provisions: [FRG_10], when: { conditions: "met" }, outcome: "transmit" },
  ],
});
