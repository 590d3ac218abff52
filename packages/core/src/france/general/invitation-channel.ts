import { type ActionRule, boolean, defineDecision, fact, valueOf, yesNo } from "../../engine/index.js";
import { FRG_05 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";

const facts = {
  eligible: fact(boolean, {
    en: "The person is eligible for the programme",
    fr: "La personne est éligible au programme",
  }),
  secureOnlineAccount: fact(boolean, {
    en: "The person has a secure online account with their health insurance body",
    fr: "La personne dispose d’un compte en ligne sécurisé auprès de son organisme d’assurance maladie",
  }),
  asksForInvitation: fact(boolean, {
    en: "The person asks for their invitation",
    fr: "La personne demande son invitation",
  }),
};

/** An eligible person obtains the invitation at any moment. */
const onRequest = (channel: string): ActionRule => ({
  code: "send-invitation-on-request",
  by: "health-insurance",
  to: "person",
  channel,
  when: valueOf<boolean>("asksForInvitation"),
});

/** By which channel invitations and reminders are sent (FR-ARR-2024, annexe I, III). */
export const invitationChannel = defineDecision({
  id: "fr.invitation.channel",
  title: { en: "Invitations and reminders: channel", fr: "Invitations et relances : canal" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_05],
  facts,
  dimensions: {
    eligible: yesNo("eligible", {
      text: { en: "Eligible", fr: "Éligible" },
      yes: { en: "yes", fr: "oui" },
      no: { en: "no", fr: "non" },
    }),
    account: yesNo("secureOnlineAccount", {
      text: { en: "Secure online account", fr: "Compte en ligne sécurisé" },
      yes: { en: "yes", fr: "oui" },
      no: { en: "no", fr: "non" },
    }),
  },
  outcomes: {
    none: { en: "nothing is sent", fr: "aucun envoi" },
    post: { en: "by post", fr: "par voie postale" },
    "post-or-electronic": {
      en: "by post, electronically, or both",
      fr: "par voie postale, dématérialisée, ou les deux",
    },
  },
  rows: [
    { id: "not-eligible", provisions: [FRG_05], when: { eligible: "no" }, outcome: "none" },
    {
      id: "without-account",
      provisions: [FRG_05],
      when: { eligible: "yes", account: "no" },
      outcome: "post",
      values: { channels: ["post"] },
      actions: [onRequest("post")],
    },
    {
      id: "with-account",
      provisions: [FRG_05],
      when: { eligible: "yes", account: "yes" },
      outcome: "post-or-electronic",
      strength: "allowed",
      values: { channels: ["post", "electronic"] },
      actions: [{ ...onRequest("electronic"), strength: "required" }],
    },
  ],
});
