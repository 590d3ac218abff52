import {
  type ActionRule,
  boolean,
  computedFrom,
  date,
  defineDecision,
  type FactsOf,
  fact,
  nullable,
  openlyDerivedFrom,
  valueOf,
  yesNo,
} from "../../engine/index.js";
import { BEW_24 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { YES_OR_NO } from "./yes-or-no.js";

const facts = {
  imagesCopied: fact(boolean, {
    en: "The CCRef’s PACS holds a copy of the images",
    fr: "Le PACS du CCRef conserve une copie des clichés",
  }),
  breachFoundOn: fact(nullable(date), {
    en: "Day on which the head of the unit found a breach of data-protection law",
    fr: "Jour où le responsable de l’unité a constaté une violation du droit de la protection des données",
  }),
  breachTold: fact(boolean, {
    en: "The CCRef was told of the breach",
    fr: "Le CCRef a été informé de la violation",
  }),
};

/** Whether a breach is still to be told; undefined while unknown. */
function isUntold({ breachFoundOn, breachTold }: FactsOf<typeof facts>): boolean | undefined {
  if (breachFoundOn === null || breachTold === true) return false;
  return breachFoundOn === undefined || breachTold === undefined ? undefined : true;
}

const computed = computedFrom(facts);

const missing = computed({
  gathers: true,
  reads: ["imagesCopied", "breachFoundOn", "breachTold"],
  text: { en: "what is missing", fr: "ce qui manque" },
  evaluate: (known) => [
    ...(known.imagesCopied ? [] : ["imagesCopied"]),
    ...(isUntold(known) ? ["breachTold"] : []),
  ],
});

const keepCopy: ActionRule = {
  code: "keep-copy",
  by: "ccref",
  to: "ccref",
  when: computed({
    reads: ["imagesCopied"],
    text: { en: "there is no copy", fr: "il n’y a pas de copie" },
    evaluate: ({ imagesCopied }) => !imagesCopied,
  }),
};

const tellBreach: ActionRule = {
  code: "tell-breach",
  by: "head-of-unit",
  to: "ccref",
  notBefore: valueOf("breachFoundOn", "date"),
  when: computed({
    reads: ["breachFoundOn", "breachTold"],
    text: { en: "a breach was not told", fr: "une violation n’a pas été signalée" },
    evaluate: (known) => isUntold(known) === true,
  }),
};

const provisions = [BEW_24];
const incomplete = {
  provisions,
  outcome: "incomplete",
  values: { missing },
  actions: [keepCopy, tellBreach],
} as const;

/** Whether images are kept and breaches told (BE-CCREF-2024, art. 15 and AC 1). */
export const records = defineDecision({
  id: "be.breast.records",
  title: {
    en: "Wallonia, breast: keeping of images and data breaches",
    fr: "Wallonie, sein : conservation des clichés et violations de données",
  },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts,
  dimensions: {
    imagesCopied: yesNo("imagesCopied", {
      text: { en: "Images copied", fr: "Clichés copiés" },
      ...YES_OR_NO,
    }),
    breach: openlyDerivedFrom(facts)({
      text: { en: "Data breach", fr: "Violation de données" },
      classes: {
        untold: { en: "found and not told", fr: "constatée et non signalée" },
        none: { en: "none, or told", fr: "aucune, ou signalée" },
      },
      reads: ["breachFoundOn", "breachTold"],
      interpretations: ["CAL-16"],
      classify: (known) => {
        const untold = isUntold(known);
        if (untold === undefined) return undefined;
        return untold ? "untold" : "none";
      },
    }),
  },
  outcomes: {
    incomplete: { en: "something is left to do", fr: "il reste à faire" },
    complete: { en: "in order", fr: "en ordre" },
  },
  rows: [
    { ...incomplete, id: "no-copy", when: { imagesCopied: "no" } },
    { ...incomplete, id: "breach-untold", when: { imagesCopied: "yes", breach: "untold" } },
    { id: "complete", provisions, when: { imagesCopied: "yes", breach: "none" }, outcome: "complete" },
  ],
});
