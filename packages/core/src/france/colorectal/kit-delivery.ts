import { type ActionRule, after, defineDecision } from "../../engine/index.js";
import { FRC_KIT_01, FRC_KIT_03 } from "../../law/provisions/france-colorectal-entry.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./kit-delivery-facts.js";

const reminderFrom = after("orderedOn", about.UNRETURNED_KIT_DELAY);

/** What a professional does who hands over a kit. */
function handOver(by: string): readonly ActionRule[] {
  return [
    { code: "hand-over-kit", by, to: "person" },
    { code: "explain-test", by, to: "person" },
    { code: "explain-identification", by, to: "person" },
  ];
}

const postKit: ActionRule = { code: "send-kit", by: "kit-supplier", to: "person", channel: "post" };

/** A text message or e-mail. */
const remindOfOrder: ActionRule = {
  code: "remind-of-order",
  by: "health-insurance",
  to: "person",
  channel: "electronic",
  notBefore: reminderFrom,
  provision: FRC_KIT_03,
};

const DOCTORS = ["doctor", "health-examination-centre"] as const;
const notEligible = {
  provisions: [FRC_KIT_01],
  outcome: "no-kit",
  values: { reason: "not-eligible" },
} as const;
const ordered = { way: "online-order", eligible: "yes", order: ["recent", "month-old"] } as const;
const unreturned = { ...ordered, returned: "no", agreed: "yes" } as const;

/**
 * Who may hand a kit to a person, and whether an online order not sent back is reminded of
 * (FR-ARR-2024, annexe IV, III.B and III.C).
 */
export const kitDelivery = defineDecision({
  id: "fr.colorectal.kit-delivery",
  title: {
    en: "Colorectal screening: delivery of a kit",
    fr: "Dépistage du cancer colorectal : remise d’un kit",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRC_KIT_01, FRC_KIT_03],
  facts: about.facts,
  dimensions: {
    way: about.way,
    eligible: about.eligible,
    participant: about.participant,
    order: about.order,
    returned: about.returned,
    agreed: about.agreed,
    reminded: about.reminded,
  },
  outcomes: {
    "not-authorised": { en: "not among those who may hand over a kit", fr: "non habilité à remettre un kit" },
    "no-kit": { en: "no kit is handed over", fr: "pas de remise de kit" },
    deliver: { en: "hand over or send the kit", fr: "remettre ou envoyer le kit" },
    "no-reminder": { en: "the order is not reminded of", fr: "pas de rappel pour la commande" },
    remind: { en: "remind of the order", fr: "rappeler la commande" },
    wait: { en: "the order is not a month old", fr: "commande de moins d’un mois" },
  },
  rows: [
    {
      id: "others",
      provisions: [FRC_KIT_01],
      when: { way: "other" },
      outcome: "not-authorised",
      interpretations: ["CRC-12"],
    },
    {
      id: "doctor-refuses",
      when: { way: DOCTORS, eligible: "no" },
      ...notEligible,
      actions: [{ code: "propose-alternative", by: "doctor", to: "person" }],
    },
    {
      id: "pharmacist-refers",
      when: { way: "pharmacist", eligible: "no" },
      ...notEligible,
      actions: [{ code: "refer-to-doctor", by: "pharmacist", to: "person" }],
    },
    {
      id: "questionnaire-refers",
      when: { way: "online-order", eligible: "no" },
      ...notEligible,
      actions: [
        { code: "advise-seeing-doctor", by: "health-insurance", to: "person", strength: "recommended" },
      ],
    },
    {
      id: "not-reminded",
      when: { way: "second-reminder", eligible: "no" },
      ...notEligible,
    },
    {
      id: "no-earlier-part",
      provisions: [FRC_KIT_01],
      when: { way: "second-reminder", eligible: "yes", participant: "no" },
      outcome: "no-kit",
      values: { reason: "not-a-participant" },
    },
    {
      id: "doctor",
      provisions: [FRC_KIT_01],
      when: { way: "doctor", eligible: "yes" },
      outcome: "deliver",
      actions: handOver("doctor"),
    },
    {
      id: "health-examination-centre",
      provisions: [FRC_KIT_01],
      when: { way: "health-examination-centre", eligible: "yes" },
      outcome: "deliver",
      actions: handOver("doctor"),
      notes: ["priority-to-persons-without-treating-doctor"],
    },
    {
      id: "pharmacist",
      provisions: [FRC_KIT_01],
      when: { way: "pharmacist", eligible: "yes" },
      outcome: "deliver",
      actions: handOver("pharmacist"),
    },
    {
      id: "with-second-reminder",
      provisions: [FRC_KIT_01],
      when: { way: "second-reminder", eligible: "yes", participant: "yes" },
      outcome: "deliver",
      actions: [postKit],
    },
    {
      id: "online-order",
      provisions: [FRC_KIT_01],
      when: { way: "online-order", eligible: "yes", order: "none" },
      outcome: "deliver",
      actions: [postKit],
    },
    {
      id: "returned",
      provisions: [FRC_KIT_03],
      when: { ...ordered, returned: "yes" },
      outcome: "no-reminder",
      values: { reason: "returned" },
    },
    {
      id: "not-agreed",
      provisions: [FRC_KIT_03],
      when: { ...ordered, returned: "no", agreed: "no" },
      outcome: "no-reminder",
      values: { reason: "not-agreed" },
    },
    {
      id: "reminded",
      provisions: [FRC_KIT_03],
      when: { ...unreturned, reminded: "yes" },
      outcome: "no-reminder",
      values: { reason: "already-reminded" },
    },
    {
      id: "order-month-old",
      provisions: [FRC_KIT_03],
      when: { ...unreturned, order: "month-old", reminded: "no" },
      outcome: "remind",
      actions: [remindOfOrder],
    },
    {
      id: "order-recent",
      provisions: [FRC_KIT_03],
      when: { ...unreturned, order: "recent", reminded: "no" },
      outcome: "wait",
      values: { until: reminderFrom },
      actions: [remindOfOrder],
    },
  ],
});
