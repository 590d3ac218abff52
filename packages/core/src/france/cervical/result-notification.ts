import {
  type ActionRule,
  boolean,
  computedFrom,
  defineDecision,
  fact,
  oneOf,
  oneOfClasses,
  valueOf,
} from "../../engine/index.js";
import { FRU_RES_03, FRU_RES_04 } from "../../law/provisions/france-cervical-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";

const facts = {
  result: fact(oneOf("normal", "abnormal", "negative", "positive", "unsatisfactory"), {
    en: "Result of the test",
    fr: "Résultat du test",
  }),
  samplerNamed: fact(boolean, {
    en: "The request names the sampler",
    fr: "La demande d’examen indique le préleveur",
  }),
  prescriberNamed: fact(boolean, {
    en: "The request names the prescriber",
    fr: "La demande d’examen indique le prescripteur",
  }),
  treatingDoctorNamed: fact(boolean, {
    en: "The request names the treating doctor",
    fr: "La demande d’examen indique le médecin traitant",
  }),
  transmissionRefused: fact(boolean, {
    en: "The person refuses that results go to the CRCDC",
    fr: "La personne refuse la transmission de ses résultats au CRCDC",
  }),
};

const computed = computedFrom(facts);

const report = (to: ActionRule["to"], when: ActionRule["when"]): ActionRule => ({
  code: "send-report",
  by: "laboratory",
  to,
  channel: "electronic",
  ...(when ? { when } : {}),
});

const transmissionAccepted = computed({
  reads: ["transmissionRefused"],
  text: { en: "transmission to the CRCDC is not refused", fr: "la transmission au CRCDC n’est pas refusée" },
  evaluate: ({ transmissionRefused }) => !transmissionRefused,
});

/** Those named on the request, and the CRCDC unless the person refuses (annexe V, V.A and VI). */
const reports: readonly ActionRule[] = [
  { ...report("doctor", valueOf<boolean>("samplerNamed")), code: "send-report-to-sampler" },
  report("prescriber", valueOf<boolean>("prescriberNamed")),
  report("treating-doctor", valueOf<boolean>("treatingDoctorNamed")),
  { ...report("crcdc", transmissionAccepted), code: "send-coded-report" },
];

const sendResult: ActionRule = { code: "send-result", by: "laboratory", to: "person" };

const treatingDoctorAlone = computed({
  reads: ["prescriberNamed", "treatingDoctorNamed"],
  text: { en: "a treating doctor, but no prescriber", fr: "un médecin traitant, mais pas de prescripteur" },
  evaluate: ({ prescriberNamed, treatingDoctorNamed }) => !prescriberNamed && treatingDoctorNamed,
});

/** As soon as possible: the order gives no number of days (CAL-16). */
const contact: readonly ActionRule[] = [
  {
    code: "contact-as-soon-as-possible",
    by: "prescriber",
    to: "person",
    when: valueOf<boolean>("prescriberNamed"),
    provision: FRU_RES_04,
  },
  {
    code: "contact-as-soon-as-possible",
    by: "treating-doctor",
    to: "person",
    when: treatingDoctorAlone,
    provision: FRU_RES_04,
  },
];

/** Who is told of the result of a cervical test, and how (FR-ARR-2024, annexe V, VI). */
export const resultNotification = defineDecision({
  id: "fr.cervical.result-notification",
  title: {
    en: "Cervical screening: sending of the result",
    fr: "Dépistage du cancer du col : envoi du résultat",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_RES_03, FRU_RES_04],
  facts,
  standsOn: "actions",
  dimensions: {
    result: oneOfClasses("result", {
      text: { en: "Result", fr: "Résultat" },
      classes: {
        clear: {
          options: ["normal", "negative"],
          text: { en: "normal or negative", fr: "normal ou négatif" },
        },
        unsatisfactory: {
          options: ["unsatisfactory"],
          text: { en: "cannot be interpreted", fr: "ininterprétable" },
        },
        finding: {
          options: ["abnormal", "positive"],
          text: { en: "abnormal or positive", fr: "anormal ou positif" },
        },
      },
    }),
  },
  outcomes: { "send-result": { en: "the result is sent", fr: "le résultat est envoyé" } },
  rows: [
    {
      id: "clear",
      provisions: [FRU_RES_03],
      when: { result: "clear" },
      outcome: "send-result",
      actions: [sendResult, ...reports],
      interpretations: ["CCU-15"],
    },
    {
      id: "unsatisfactory",
      provisions: [FRU_RES_03],
      when: { result: "unsatisfactory" },
      outcome: "send-result",
      actions: [sendResult, ...reports],
      notes: ["letter-invites-to-consult"],
      interpretations: ["CCU-15"],
    },
    {
      id: "finding",
      provisions: [FRU_RES_03, FRU_RES_04],
      when: { result: "finding" },
      outcome: "send-result",
      actions: [sendResult, ...reports, ...contact],
      notes: ["letter-invites-to-consult", "reflex-results-in-one-final-report"],
      interpretations: ["CAL-16", "CCU-15"],
    },
  ],
});
