import { boolean, defineDecision, fact, oneOf } from "../../engine/index.js";
import { FRG_13 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import {
  compliance,
  failuresOf,
  mustHold,
  mustNotHold,
  requirementFrom,
  unknownOf,
} from "../requirements.js";

const facts = {
  receivedBy: fact(oneOf("declared-treating-doctor", "other"), {
    en: "Who receives the list: the person's declared treating doctor, or someone else",
    fr: "Qui reçoit la liste : le médecin traitant déclaré de la personne, ou un autre",
  }),
  eligible: fact(boolean, {
    en: "The person is eligible for the programme",
    fr: "La personne est éligible au programme",
  }),
  screened: fact(boolean, {
    en: "The person has been screened in time",
    fr: "La personne a été dépistée dans l’intervalle",
  }),
};

const isOwnDoctor = requirementFrom(facts)({
  path: "receivedBy",
  reason: "not-the-treating-doctor",
  provision: FRG_13,
  holds: ({ receivedBy }) =>
    receivedBy === undefined ? undefined : receivedBy === "declared-treating-doctor",
});

const CONDITIONS = [
  isOwnDoctor,
  { ...mustHold("eligible", FRG_13), reason: "not-eligible" },
  mustNotHold("screened", FRG_13),
];

/** Whether a person is on the list that health insurance gives a treating doctor (FR-ARR-2024, annexe I, III and IX). */
export const treatingDoctorList = defineDecision({
  id: "fr.data.treating-doctor-list",
  title: {
    en: "Data: list of patients for the treating doctor",
    fr: "Données : liste des patients pour le médecin traitant",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_13],
  facts,
  dimensions: {
    conditions: compliance(facts, {
      text: { en: "Own patient, eligible and not screened", fr: "Patient propre, éligible et non dépisté" },
      requirements: CONDITIONS,
    }),
  },
  outcomes: {
    "not-listed": { en: "not on the list", fr: "hors de la liste" },
    listed: { en: "on the list", fr: "sur la liste" },
  },
  rows: [
    {
      id: "not-concerned",
      provisions: [FRG_13],
      when: { conditions: "failing" },
      outcome: "not-listed",
      values: { reasons: failuresOf(CONDITIONS) },
      notes: [unknownOf(CONDITIONS)],
    },
    {
      id: "concerned",
      provisions: [FRG_13],
      when: { conditions: "met" },
      outcome: "listed",
      actions: [{ code: "make-list-available", by: "health-insurance", to: "treating-doctor" }],
    },
  ],
});
