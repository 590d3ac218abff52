import { addMonths } from "../../calendar/index.js";
import {
  boolean,
  date,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  yesNo,
} from "../../engine/index.js";

/** Months after an online order from which a kit not sent back is reminded of (FR-ARR-2024, annexe IV, III.C). */
export const UNRETURNED_KIT_DELAY = { months: 1 } as const;

export const facts = {
  deliveredBy: fact(
    oneOf(
      "treating-doctor",
      "gynaecologist",
      "hepato-gastroenterologist",
      "health-examination-centre-doctor",
      "pharmacist",
      "online-order",
      "second-reminder",
      "other",
    ),
    { en: "Who hands over the kit, or how it is sent", fr: "Qui remet le kit, ou comment il est envoyé" },
  ),
  eligible: fact(boolean, {
    en: "Found eligible, by the professional or by the online questionnaire of INCa",
    fr: "Éligibilité constatée, par le professionnel ou par l’auto-questionnaire en ligne de l’INCa",
  }),
  participatedInLastThreeCampaigns: fact(boolean, {
    en: "Sent back a test in at least one of the last three campaigns",
    fr: "A renvoyé un test dans l’une au moins des trois dernières campagnes",
  }),
  orderedOn: fact(nullable(date), {
    en: "Day of the online order that the kit was sent for; absent while the order is being placed",
    fr: "Jour de la commande en ligne pour laquelle le kit a été envoyé ; absent pendant la commande",
  }),
  reminderAgreed: fact(boolean, {
    en: "Expressly agreed to a reminder when ordering",
    fr: "Rappel expressément autorisé lors de la commande",
  }),
  returnedOn: fact(nullable(date), {
    en: "Day on which the kit was sent back to the laboratory",
    fr: "Jour du renvoi du kit au laboratoire",
  }),
  remindedOn: fact(nullable(date), {
    en: "Day on which the person was reminded of that order",
    fr: "Jour du rappel adressé pour cette commande",
  }),
};

const derived = openlyDerivedFrom(facts);

export const way = oneOfClasses("deliveredBy", {
  text: { en: "Way of delivery", fr: "Mode de remise" },
  classes: {
    doctor: {
      options: ["treating-doctor", "gynaecologist", "hepato-gastroenterologist"],
      text: {
        en: "treating doctor, gynaecologist or hepato-gastroenterologist",
        fr: "médecin traitant, gynécologue ou hépato-gastroentérologue",
      },
    },
    "health-examination-centre": {
      options: ["health-examination-centre-doctor"],
      text: {
        en: "doctor of a health-examination centre of the general scheme",
        fr: "médecin d’un centre d’examen de santé du régime général",
      },
    },
    pharmacist: {
      options: ["pharmacist"],
      text: { en: "dispensing pharmacist", fr: "pharmacien d’officine" },
    },
    "online-order": {
      options: ["online-order"],
      text: { en: "post, after an online order", fr: "envoi postal après commande en ligne" },
    },
    "second-reminder": {
      options: ["second-reminder"],
      text: { en: "post, with the second reminder", fr: "envoi postal avec la seconde relance" },
    },
    other: { options: ["other"], text: { en: "anybody else", fr: "toute autre personne" } },
  },
  interpretations: ["CRC-12"],
});

export const eligible = yesNo("eligible", {
  text: { en: "Found eligible", fr: "Éligibilité constatée" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const participant = yesNo(
  "participatedInLastThreeCampaigns",
  {
    text: {
      en: "Took part in one of the last three campaigns",
      fr: "Participation à l’une des trois dernières campagnes",
    },
    yes: { en: "yes", fr: "oui" },
    no: { en: "no", fr: "non" },
  },
  { interpretations: ["CRC-7"] },
);

export const order = derived({
  text: { en: "Online order", fr: "Commande en ligne" },
  classes: {
    none: { en: "being placed", fr: "en cours" },
    recent: { en: "placed under a month ago", fr: "passée il y a moins d’un mois" },
    "month-old": { en: "placed a month ago or more", fr: "passée il y a un mois ou plus" },
  },
  reads: ["orderedOn"],
  offsets: [UNRETURNED_KIT_DELAY],
  classify: ({ orderedOn }, { on }) => {
    if (orderedOn === undefined) return undefined;
    if (orderedOn === null) return "none";
    return on < addMonths(orderedOn, UNRETURNED_KIT_DELAY.months) ? "recent" : "month-old";
  },
});

/** A return or reminder older than the order belongs to an earlier kit. */
export const returned = derived({
  text: { en: "Kit sent back since the order", fr: "Kit renvoyé depuis la commande" },
  classes: { yes: { en: "yes", fr: "oui" }, no: { en: "no", fr: "non" } },
  reads: ["returnedOn", "orderedOn"],
  classify: ({ returnedOn, orderedOn }) => {
    if (returnedOn === null || orderedOn === null) return "no";
    if (returnedOn === undefined || orderedOn === undefined) return undefined;
    return returnedOn >= orderedOn ? "yes" : "no";
  },
});

export const agreed = yesNo("reminderAgreed", {
  text: { en: "Agreed to a reminder when ordering", fr: "Rappel autorisé lors de la commande" },
  yes: { en: "expressly", fr: "expressément" },
  no: { en: "no", fr: "non" },
});

export const reminded = derived({
  text: { en: "Reminded since the order", fr: "Rappel adressé depuis la commande" },
  classes: { yes: { en: "yes", fr: "oui" }, no: { en: "no", fr: "non" } },
  reads: ["remindedOn", "orderedOn"],
  classify: ({ remindedOn, orderedOn }) => {
    if (remindedOn === null || orderedOn === null) return "no";
    if (remindedOn === undefined || orderedOn === undefined) return undefined;
    return remindedOn >= orderedOn ? "yes" : "no";
  },
});
