import { boolean, defineDecision, fact, oneOf, oneOfClasses, openlyDerivedFrom } from "../../engine/index.js";
import { BEW_23 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";

const facts = {
  role: fact(oneOf("first-reader", "technologist", "other"), {
    en: "Role in the programme",
    fr: "Rôle dans le programme",
  }),
  trainingOffered: fact(boolean, { en: "The CCRef offers a training", fr: "Le CCRef propose une formation" }),
  trainingFollowed: fact(boolean, {
    en: "The person followed the training",
    fr: "La personne a suivi la formation",
  }),
};

const provisions = [BEW_23];

/** Whether someone still has to follow a training of the CCRef (BE-CCREF-2024, art. 20 and 21). */
export const training = defineDecision({
  id: "be.breast.training",
  title: { en: "Wallonia, breast: training", fr: "Wallonie, sein : formation" },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts,
  dimensions: {
    role: oneOfClasses("role", {
      text: { en: "Role", fr: "Rôle" },
      classes: {
        bound: {
          options: ["first-reader", "technologist"],
          text: { en: "first reader or technologist", fr: "premier lecteur ou technologue" },
        },
        other: { options: ["other"], text: { en: "another", fr: "un autre" } },
      },
    }),
    training: openlyDerivedFrom(facts)({
      text: { en: "Training", fr: "Formation" },
      classes: {
        owed: { en: "offered and not followed", fr: "proposée et non suivie" },
        settled: { en: "followed, or none offered", fr: "suivie, ou aucune proposée" },
      },
      reads: ["trainingOffered", "trainingFollowed"],
      classify: ({ trainingOffered, trainingFollowed }) => {
        if (trainingFollowed === true || trainingOffered === false) return "settled";
        return trainingOffered === undefined || trainingFollowed === undefined ? undefined : "owed";
      },
    }),
  },
  outcomes: {
    "not-concerned": { en: "not concerned", fr: "non concerné" },
    "to-be-followed": { en: "a training is to be followed", fr: "une formation est à suivre" },
    fulfilled: { en: "nothing left to follow", fr: "rien à suivre" },
  },
  rows: [
    { id: "not-concerned", provisions, when: { role: "other" }, outcome: "not-concerned" },
    {
      id: "to-be-followed",
      provisions,
      when: { role: "bound", training: "owed" },
      outcome: "to-be-followed",
      actions: [{ code: "follow-training", by: "unit-staff", to: "ccref" }],
    },
    { id: "fulfilled", provisions, when: { role: "bound", training: "settled" }, outcome: "fulfilled" },
  ],
});
