import { boolean, defineDecision, fact, oneOf, oneOfClasses, yesNo } from "../../engine/index.js";
import { BEW_05, BEW_07, BEW_09 } from "../../law/provisions/wallonia-breast-screening.js";
import { BEW_15, BEW_19, BEW_20 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { YES_OR_NO } from "./yes-or-no.js";

const facts = {
  content: fact(oneOf("first-reading", "double-reading", "final-result", "work-up"), {
    en: "What would be disclosed",
    fr: "Ce qui serait communiqué",
  }),
  to: fact(oneOf("ccref", "woman", "doctor", "first-reader", "other-unit-staff", "other"), {
    en: "To whom it would be disclosed",
    fr: "À qui ce serait communiqué",
  }),
  ownCase: fact(boolean, {
    en: "The recipient is the first reader of that mammotest",
    fr: "Le destinataire est le premier lecteur de ce mammotest",
  }),
};

const content = oneOfClasses("content", {
  text: { en: "Content", fr: "Contenu" },
  classes: {
    "first-reading": { options: ["first-reading"], text: { en: "first reading", fr: "première lecture" } },
    "double-reading": { options: ["double-reading"], text: { en: "double reading", fr: "double lecture" } },
    "final-result": { options: ["final-result"], text: { en: "final result", fr: "résultat final" } },
    "work-up": { options: ["work-up"], text: { en: "work-up", fr: "mise au point" } },
  },
});

const to = oneOfClasses("to", {
  text: { en: "Recipient", fr: "Destinataire" },
  classes: {
    ccref: { options: ["ccref"], text: { en: "the CCRef", fr: "le CCRef" } },
    woman: { options: ["woman"], text: { en: "the woman", fr: "la femme" } },
    doctor: { options: ["doctor"], text: { en: "her doctor", fr: "son médecin" } },
    "first-reader": { options: ["first-reader"], text: { en: "a first reader", fr: "un premier lecteur" } },
    "other-unit-staff": {
      options: ["other-unit-staff"],
      text: { en: "other staff of the unit", fr: "autre personnel de l’unité" },
    },
    other: { options: ["other"], text: { en: "anyone else", fr: "toute autre personne" } },
  },
});

const ownCase = yesNo("ownCase", {
  text: { en: "First reader of that mammotest", fr: "Premier lecteur de ce mammotest" },
  ...YES_OR_NO,
});

/** What the double reading and the work-up of a mammotest have shown in detail. */
const DETAILS = ["double-reading", "work-up"] as const;

const permitted = { outcome: "permitted", strength: "allowed" } as const;
const forbidden = { outcome: "forbidden" } as const;

/** Whether a result may be disclosed to someone (BE-CCREF-2024, art. 13, 15 and 17; AC 7). */
export const disclosure = defineDecision({
  id: "be.breast.disclosure",
  title: {
    en: "Wallonia, breast: disclosure of results",
    fr: "Wallonie, sein : communication des résultats",
  },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_05, BEW_07, BEW_09, BEW_15, BEW_19, BEW_20],
  facts,
  dimensions: { content, to, ownCase },
  outcomes: {
    forbidden: { en: "forbidden", fr: "interdit" },
    permitted: { en: "permitted", fr: "permis" },
  },
  rows: [
    {
      id: "first-reading-to-anyone",
      provisions: [BEW_05],
      when: {
        content: "first-reading",
        to: ["woman", "doctor", "first-reader", "other-unit-staff", "other"],
      },
      ...forbidden,
      interpretations: ["BE-2"],
    },
    {
      id: "first-reading-to-ccref",
      provisions: [BEW_05],
      when: { content: "first-reading", to: "ccref" },
      ...permitted,
    },
    {
      id: "ccref-own-results",
      provisions: [BEW_07],
      when: { content: ["double-reading", "final-result"], to: "ccref" },
      ...permitted,
    },
    { id: "work-up-to-ccref", provisions: [BEW_15], when: { content: "work-up", to: "ccref" }, ...permitted },
    {
      id: "own-first-reader",
      provisions: [BEW_20],
      when: { content: DETAILS, to: "first-reader", ownCase: "yes" },
      ...permitted,
      interpretations: ["BE-9"],
    },
    {
      id: "another-first-reader",
      provisions: [BEW_20],
      when: { content: DETAILS, to: "first-reader", ownCase: "no" },
      ...forbidden,
      interpretations: ["BE-9"],
    },
    {
      id: "details-to-others",
      provisions: [BEW_20],
      when: { content: DETAILS, to: ["other-unit-staff", "other"] },
      ...forbidden,
      interpretations: ["BE-9"],
    },
    {
      // The result letter is the way by which a double reading reaches the doctor, and the doctor the woman.
      id: "double-reading-beside-letter",
      provisions: [BEW_07, BEW_20],
      when: { content: "double-reading", to: ["woman", "doctor"] },
      ...forbidden,
      interpretations: ["BE-9"],
    },
    {
      // The agreement restricts access in the RIS; what the woman and her doctor learn of her own care it leaves alone.
      id: "work-up-in-care",
      provisions: [BEW_20],
      when: { content: "work-up", to: ["woman", "doctor"] },
      ...permitted,
      notes: ["not-restricted-by-agreement"],
    },
    {
      id: "final-result-in-unit",
      provisions: [BEW_19],
      when: { content: "final-result", to: ["first-reader", "other-unit-staff"] },
      ...permitted,
      interpretations: ["BE-9"],
    },
    {
      id: "final-result-to-doctor",
      provisions: [BEW_07],
      when: { content: "final-result", to: "doctor" },
      ...permitted,
    },
    {
      id: "final-result-to-woman",
      provisions: [BEW_09],
      when: { content: "final-result", to: "woman" },
      ...permitted,
    },
    {
      id: "final-result-to-others",
      provisions: [BEW_07],
      when: { content: "final-result", to: "other" },
      ...forbidden,
    },
  ],
});
