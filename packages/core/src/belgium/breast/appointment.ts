import { addDuration } from "../../calendar/index.js";
import {
  type ActionRule,
  after,
  boolean,
  computedFrom,
  date,
  defineDecision,
  derivedFrom,
  fact,
  nullable,
} from "../../engine/index.js";
import { BEW_01 } from "../../law/provisions/wallonia-breast-screening.js";
import { BE_CCREF_2024 } from "../../law/sources.js";

/** Time from the request within which the unit aims to give an appointment (BE-CCREF-2024, art. 10). */
const APPOINTMENT_TARGET = { months: 1 } as const;

const facts = {
  requestedOn: fact(date, {
    en: "Day on which the woman asked for a mammotest",
    fr: "Jour de la demande de mammotest par la femme",
  }),
  appointmentOn: fact(nullable(date), { en: "Day of the appointment given", fr: "Jour du rendez-vous fixé" }),
  usualDelayAsked: fact(boolean, {
    en: "The CCRef has asked the unit for its usual delay",
    fr: "Le CCRef a demandé à l’unité son délai habituel",
  }),
};

const derived = derivedFrom(facts);
const due = after("requestedOn", APPOINTMENT_TARGET);

const tellUsualDelay: ActionRule = {
  code: "tell-usual-delay",
  by: "unit",
  to: "ccref",
  strength: "required",
  when: computedFrom(facts)({
    reads: ["usualDelayAsked"],
    text: { en: "the CCRef has asked for it", fr: "le CCRef l’a demandé" },
    evaluate: ({ usualDelayAsked }) => usualDelayAsked,
  }),
};

const timing = derived({
  text: { en: "Appointment within one month of the request", fr: "Rendez-vous dans le mois de la demande" },
  classes: {
    open: { en: "not given yet, the month is running", fr: "pas encore fixé, mois en cours" },
    beyond: {
      en: "given for later, or not given within the month",
      fr: "fixé plus tard, ou pas fixé dans le mois",
    },
    within: { en: "given within the month", fr: "fixé dans le mois" },
  },
  reads: ["requestedOn", "appointmentOn"],
  offsets: [APPOINTMENT_TARGET],
  interpretations: ["BE-15", "CAL-2"],
  classify: ({ requestedOn, appointmentOn }, { on }) => {
    const lastDay = addDuration(requestedOn, APPOINTMENT_TARGET);
    if (appointmentOn === null) return on <= lastDay ? "open" : "beyond";
    return appointmentOn <= lastDay ? "within" : "beyond";
  },
});

const answer = { provisions: [BEW_01], strength: "recommended", values: { due } } as const;

/** Whether a mammotest is given within the month aimed at (BE-CCREF-2024, art. 10 and 11). */
export const appointment = defineDecision({
  id: "be.breast.appointment",
  title: { en: "Wallonia, breast: appointment", fr: "Wallonie, sein : rendez-vous" },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_01],
  facts,
  dimensions: { timing },
  outcomes: {
    pending: {
      en: "no appointment yet, still within the month",
      fr: "pas encore de rendez-vous, dans le mois",
    },
    "beyond-target": { en: "beyond the month aimed at", fr: "au-delà du mois visé" },
    "within-target": { en: "within the month aimed at", fr: "dans le mois visé" },
  },
  rows: [
    {
      ...answer,
      id: "pending",
      when: { timing: "open" },
      outcome: "pending",
      actions: [{ code: "give-appointment", by: "unit", to: "person", due }, tellUsualDelay],
    },
    {
      ...answer,
      id: "beyond-target",
      when: { timing: "beyond" },
      outcome: "beyond-target",
      actions: [tellUsualDelay],
    },
    {
      ...answer,
      id: "within-target",
      when: { timing: "within" },
      outcome: "within-target",
      actions: [tellUsualDelay],
    },
  ],
});
