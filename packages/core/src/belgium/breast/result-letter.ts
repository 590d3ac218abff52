import {
  type ActionRule,
  afterWorkingDays,
  boolean,
  computedFrom,
  date,
  defineDecision,
  type Expression,
  fact,
  identifier,
  oneOf,
  oneOfClasses,
  yesNo,
} from "../../engine/index.js";
import { BEW_07, BEW_08, BEW_09 } from "../../law/provisions/wallonia-breast-screening.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { YES_OR_NO } from "./yes-or-no.js";

/** Working days after reception within which results go out (BE-CCREF-2024, art. 16). */
const RESULT_DELAY = { workingDays: 4, calendar: "BE-ouvrables" } as const;
/** Working days after reception in case of third reading; in the place of four, not on top (art. 16; CAL-10). */
const ARBITRATED_RESULT_DELAY = { workingDays: 6, calendar: "BE-ouvrables" } as const;

const facts = {
  result: fact(oneOf("negative", "positive"), {
    en: "Final result; positive calls for complementary examinations",
    fr: "Résultat final ; positif s’il appelle des examens complémentaires",
  }),
  receivedOn: fact(date, {
    en: "Day on which the CCRef had received both the complete images and the record with the first reading",
    fr: "Jour où le CCRef avait reçu à la fois les clichés complets et l’encodage avec la première lecture",
  }),
  thirdReading: fact(boolean, { en: "A third reading was made", fr: "Une troisième lecture a eu lieu" }),
  referringDoctor: fact(boolean, {
    en: "The woman named a referring doctor",
    fr: "La femme a communiqué un médecin référent",
  }),
  secondDoctor: fact(boolean, {
    en: "The woman named a second doctor",
    fr: "La femme a renseigné un deuxième médecin",
  }),
  lastReader: fact(identifier, {
    en: "Last reader of the mammotest, second or third",
    fr: "Dernier lecteur du mammotest, deuxième ou troisième",
  }),
};

const computed = computedFrom(facts);

const isNamed = computed({
  reads: ["referringDoctor"],
  text: { en: "a referring doctor is named", fr: "un médecin référent est communiqué" },
  evaluate: ({ referringDoctor }) => referringDoctor,
});

const isNotNamed = computed({
  reads: ["referringDoctor"],
  text: { en: "no referring doctor is named", fr: "aucun médecin référent n’est communiqué" },
  evaluate: ({ referringDoctor }) => !referringDoctor,
});

const hasSecondDoctor = computed({
  reads: ["secondDoctor"],
  text: { en: "a second doctor is named", fr: "un deuxième médecin est renseigné" },
  evaluate: ({ secondDoctor }) => secondDoctor,
});

/** Those who sign: the last reader, once known. */
const signatories = computed({
  gathers: true,
  reads: ["lastReader"],
  text: { en: "the last reader", fr: "le dernier lecteur" },
  evaluate: ({ lastReader }) => [lastReader],
});

/** The referring doctor, or the CCRef's own in that place. */
const REFERRING = [
  { to: "doctor", when: isNamed },
  { to: "ccref-doctor", when: isNotNamed },
] as const;

function lettersByEHealthBox(due: Expression): readonly ActionRule[] {
  const letter = { code: "send-result", by: "ccref", channel: "ehealthbox", due, provision: BEW_07 };
  return [...REFERRING, { to: "second-doctor", when: hasSecondDoctor }].map((recipient) => ({
    ...letter,
    ...recipient,
  }));
}

/** The letter of a positive result also goes by post, with a slip by which the doctor may answer. */
function lettersByPost(due: Expression): readonly ActionRule[] {
  const letter = { code: "send-result", by: "ccref", channel: "post", due, provision: BEW_09 };
  const slip = { code: "return-reply-slip", to: "ccref", strength: "allowed", provision: BEW_09 } as const;
  return [
    ...REFERRING.map((recipient) => ({ ...letter, ...recipient })),
    ...REFERRING.map(({ to, when }) => ({ ...slip, by: to, when })),
  ];
}

const CONTENT = ["unit", "first-reader", "image-codes"];
const POSITIVE_CONTENT = [
  ...CONTENT,
  "anomaly-type",
  "anomaly-location",
  "follow-up-recommendation",
  "reply-slip",
];

function negativeRow(due: Expression) {
  return {
    provisions: [BEW_08, BEW_07],
    outcome: "send-result",
    values: { content: CONTENT, signatories },
    actions: lettersByEHealthBox(due),
    interpretations: ["BE-11", "CAL-8", "CAL-10", "CAL-11", "BE-5"],
  } as const;
}

function positiveRow(due: Expression) {
  return {
    ...negativeRow(due),
    provisions: [BEW_08, BEW_07, BEW_09],
    values: { content: POSITIVE_CONTENT, signatories },
    actions: [...lettersByEHealthBox(due), ...lettersByPost(due)],
  } as const;
}

const due = afterWorkingDays("receivedOn", RESULT_DELAY);
const arbitratedDue = afterWorkingDays("receivedOn", ARBITRATED_RESULT_DELAY);

/** Whom the result goes to, how and by when (BE-CCREF-2024, art. 15 to 17). */
export const resultLetter = defineDecision({
  id: "be.breast.result-letter",
  title: { en: "Wallonia, breast: result letter", fr: "Wallonie, sein : lettre de résultat" },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_07, BEW_08, BEW_09],
  facts,
  dimensions: {
    result: oneOfClasses("result", {
      text: { en: "Result", fr: "Résultat" },
      classes: {
        negative: { options: ["negative"], text: { en: "negative", fr: "négatif" } },
        positive: { options: ["positive"], text: { en: "positive", fr: "positif" } },
      },
    }),
    thirdReading: yesNo("thirdReading", {
      text: { en: "Third reading", fr: "Troisième lecture" },
      ...YES_OR_NO,
    }),
  },
  outcomes: { "send-result": { en: "send the result", fr: "envoyer le résultat" } },
  standsOn: "actions",
  rows: [
    { id: "negative", when: { result: "negative", thirdReading: "no" }, ...negativeRow(due) },
    {
      id: "negative-arbitrated",
      when: { result: "negative", thirdReading: "yes" },
      ...negativeRow(arbitratedDue),
    },
    { id: "positive", when: { result: "positive", thirdReading: "no" }, ...positiveRow(due) },
    {
      id: "positive-arbitrated",
      when: { result: "positive", thirdReading: "yes" },
      ...positiveRow(arbitratedDue),
    },
  ],
});
