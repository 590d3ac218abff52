import { boolean, defineDecision, fact, oneOf, oneOfClasses, yesNo } from "../../engine/index.js";
import { BEW_06 } from "../../law/provisions/wallonia-breast-screening.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { YES_OR_NO } from "./yes-or-no.js";

const facts = {
  doubleReadingDone: fact(boolean, { en: "The double reading is done", fr: "La double lecture est faite" }),
  performedBy: fact(oneOf("unit", "other"), {
    en: "Who would make the complementary examination: the unit that made the mammotest, or another",
    fr: "Qui ferait l’examen complémentaire : l’unité qui a réalisé le mammotest, ou un autre",
  }),
};

const permitted = {
  provisions: [BEW_06],
  outcome: "permitted",
  strength: "allowed",
} as const;

/** Whether a complementary examination may be made now (BE-CCREF-2024, art. 14). */
export const workUpPermission = defineDecision({
  id: "be.breast.work-up-permission",
  title: {
    en: "Wallonia, breast: complementary examination before double reading",
    fr: "Wallonie, sein : examen complémentaire avant la double lecture",
  },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_06],
  facts,
  dimensions: {
    performedBy: oneOfClasses("performedBy", {
      text: { en: "Made by", fr: "Réalisé par" },
      classes: {
        unit: { options: ["unit"], text: { en: "the mammography unit", fr: "l’unité de mammographie" } },
        other: { options: ["other"], text: { en: "another", fr: "un autre" } },
      },
      interpretations: ["BE-2"],
    }),
    doubleReadingDone: yesNo("doubleReadingDone", {
      text: { en: "Double reading done", fr: "Double lecture faite" },
      ...YES_OR_NO,
    }),
  },
  outcomes: {
    forbidden: { en: "forbidden", fr: "interdit" },
    permitted: { en: "not forbidden by the agreement", fr: "non interdit par l’accord" },
  },
  rows: [
    {
      id: "too-early",
      provisions: [BEW_06],
      when: { performedBy: "unit", doubleReadingDone: "no" },
      outcome: "forbidden",
    },
    { id: "after-double-reading", when: { performedBy: "unit", doubleReadingDone: "yes" }, ...permitted },
    { id: "elsewhere", when: { performedBy: "other" }, ...permitted },
  ],
});
