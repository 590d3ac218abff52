import { addHours, type Instant } from "../../calendar/index.js";
import {
  type ActionRule,
  after,
  boolean,
  computedFrom,
  date,
  defineDecision,
  type Expression,
  fact,
  instant,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  optional,
  yesNo,
} from "../../engine/index.js";
import { FRB_CTI_02, FRB_RES_01, FRB_RES_02 } from "../../law/provisions/france-breast-results.js";
import { FRB_L2_08 } from "../../law/provisions/france-breast-second-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { SCREENING_INTERVAL } from "./eligibility-facts.js";

/** Days from the mammogram to the sending of a negative result (FR-ARR-2024, annexe III, V.A). */
export const NEGATIVE_RESULT_DELAY = { days: 15 } as const;
/** Hours from the doctor's letter to that of the person, at least and at most (annexe III, V.E; CAL-15). */
export const PERSON_AFTER_DOCTOR_HOURS = { least: 24, most: 48 } as const;

export const facts = {
  result: fact(oneOf("negative", "positive-second-reading", "technical-recall"), {
    en: "Result of both readings",
    fr: "Résultat des deux lectures",
  }),
  mammogramOn: fact(date, {
    en: "Day of the mammogram; after a technical recall, of the completed one",
    fr: "Jour de la mammographie ; après un rappel technique, de la mammographie complétée",
  }),
  doctorNamed: fact(boolean, {
    en: "The person named one or more doctors",
    fr: "La personne a désigné un ou plusieurs médecins",
  }),
  prescriberKnown: fact(boolean, {
    en: "A professional prescribed the mammogram and is known",
    fr: "Un professionnel a prescrit la mammographie et est connu",
  }),
  doctorLetterSentAt: fact(nullable(instant), {
    en: "When the letter to the doctors was sent",
    fr: "Moment d’envoi de la lettre aux médecins",
  }),
  contactRefused: optional(
    boolean,
    {
      en: "The person refuses to contact the first reader or a doctor",
      fr: "La personne refuse de contacter le premier lecteur ou un médecin",
    },
    { en: "No such refusal is known.", fr: "Aucun refus n’est connu." },
  ),
};

const computed = computedFrom(facts);
const derived = openlyDerivedFrom(facts);

const result = oneOfClasses("result", {
  text: { en: "Result", fr: "Résultat" },
  classes: {
    negative: { options: ["negative"], text: { en: "negative", fr: "négatif" } },
    positive: {
      options: ["positive-second-reading"],
      text: { en: "positive at second reading", fr: "positif en seconde lecture" },
    },
    "technical-recall": {
      options: ["technical-recall"],
      text: { en: "images technically insufficient", fr: "clichés techniquement insuffisants" },
    },
  },
});

const doctor = yesNo("doctorNamed", {
  text: { en: "Doctor named", fr: "Médecin désigné" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

const doctorLetter = derived({
  text: { en: "Letter to the doctors", fr: "Lettre aux médecins" },
  classes: {
    sent: { en: "sent", fr: "envoyée" },
    "not-sent": { en: "not sent yet", fr: "pas encore envoyée" },
  },
  reads: ["doctorLetterSentAt"],
  classify: ({ doctorLetterSentAt }) =>
    doctorLetterSentAt === undefined ? undefined : doctorLetterSentAt === null ? "not-sent" : "sent",
});

const prescriberKnown = computed({
  reads: ["prescriberKnown"],
  text: { en: "the prescriber is known", fr: "le prescripteur est connu" },
  evaluate: (known) => known.prescriberKnown,
});

const contactRefused = computed({
  reads: ["contactRefused"],
  text: { en: "the person refuses the contact", fr: "la personne refuse le contact" },
  evaluate: (known) => known.contactRefused === true,
});

const hoursAfterDoctor = (hours: number): Expression<Instant> =>
  computed({
    form: "instant",
    reads: ["doctorLetterSentAt"],
    text: {
      en: `${hours} hours after doctorLetterSentAt`,
      fr: `${hours} heures après doctorLetterSentAt`,
    },
    evaluate: ({ doctorLetterSentAt }) => addHours(doctorLetterSentAt as Instant, hours),
  });

const letter = (to: string, more: Partial<ActionRule> = {}): ActionRule => ({
  code: "send-result",
  by: "crcdc",
  to,
  ...more,
});

const toDoctor = letter("doctor");
const toPrescriber = letter("prescriber", { when: prescriberKnown, provision: FRB_RES_02 });
const toFirstReader = letter("first-reader");

/** Images and report leave within the delay; the letters to the professionals have none of their own. */
const negativeToPerson = letter("person", { due: after("mammogramOn", NEGATIVE_RESULT_DELAY) });
const nextInvitation = after("mammogramOn", SCREENING_INTERVAL);

const positiveToPerson = letter("person", {
  notBefore: hoursAfterDoctor(PERSON_AFTER_DOCTOR_HOURS.least),
  due: hoursAfterDoctor(PERSON_AFTER_DOCTOR_HOURS.most),
});

/** Without a doctor to lead the person back to the first reader, the CRCDC sees to it. */
const careOfThoseWithoutDoctor: readonly ActionRule[] = [
  { code: "verify-receipt-and-contact-with-first-reader", by: "crcdc", to: "person" },
  { code: "hand-over-result-and-see-to-care", by: "first-reader", to: "person", when: contactRefused },
];

/** Who is told of the result of a screening, and by when (FR-ARR-2024, annexe III, V, V.A, V.E and V.G). */
export const resultNotification = defineDecision({
  id: "fr.breast.result-notification",
  title: {
    en: "Breast screening: letters after second reading",
    fr: "Dépistage du cancer du sein : courriers après la seconde lecture",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_L2_08, FRB_RES_01, FRB_RES_02, FRB_CTI_02],
  facts,
  dimensions: { result, doctor, doctorLetter },
  outcomes: { "send-result": { en: "send the result", fr: "envoyer le résultat" } },
  standsOn: "actions",
  rows: [
    {
      id: "negative",
      provisions: [FRB_RES_01, FRB_RES_02],
      when: { result: "negative", doctor: "yes" },
      outcome: "send-result",
      values: { nextInvitation },
      actions: [negativeToPerson, toDoctor, toPrescriber],
      interpretations: ["FUP-1", "CAL-4"],
    },
    {
      id: "negative-without-doctor",
      provisions: [FRB_RES_01, FRB_RES_02],
      when: { result: "negative", doctor: "no" },
      outcome: "send-result",
      values: { nextInvitation },
      actions: [negativeToPerson, toPrescriber],
      interpretations: ["FUP-1", "CAL-4"],
    },
    {
      id: "positive",
      provisions: [FRB_L2_08, FRB_RES_02],
      when: { result: "positive", doctor: "yes", doctorLetter: "sent" },
      outcome: "send-result",
      actions: [toDoctor, toPrescriber, toFirstReader, positiveToPerson],
      interpretations: ["CAL-15", "CAL-16", "FUP-8"],
    },
    {
      id: "positive-doctor-first",
      provisions: [FRB_L2_08, FRB_RES_02],
      when: { result: "positive", doctor: "yes", doctorLetter: "not-sent" },
      outcome: "send-result",
      actions: [toDoctor, toPrescriber, toFirstReader, letter("person")],
      notes: ["person-24-to-48-hours-after-doctor"],
      interpretations: ["CAL-15", "CAL-16", "FUP-8"],
    },
    {
      id: "positive-without-doctor",
      provisions: [FRB_L2_08, FRB_RES_02],
      when: { result: "positive", doctor: "no" },
      outcome: "send-result",
      actions: [letter("person"), toPrescriber, toFirstReader, ...careOfThoseWithoutDoctor],
      interpretations: ["CAL-15", "CAL-16", "FUP-8"],
    },
    {
      id: "technical-recall",
      provisions: [FRB_CTI_02],
      when: { result: "technical-recall" },
      outcome: "send-result",
      actions: [toFirstReader, letter("person")],
      notes: ["doctor-not-told-if-retaken-in-time"],
      interpretations: ["CAL-16", "CTI-5"],
    },
  ],
});
