import { computedFrom, defineDecision } from "../../engine/index.js";
import { BEW_10 } from "../../law/provisions/wallonia-breast-screening.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import * as about from "./arbitration-facts.js";

const computed = computedFrom(about.facts);

const lastReader = computed({
  reads: ["readings"],
  text: { en: "the reader of the last reading", fr: "le lecteur de la dernière lecture" },
  evaluate: ({ readings }) => readings.at(-1)?.reader ?? null,
});

const noFirstReading = computed({
  reads: ["readings"],
  text: { en: "remark where there is no reading at all", fr: "remarque en l’absence de toute lecture" },
  evaluate: ({ readings }) => (readings.length === 0 ? ["first-reading-pending"] : []),
});

const byAll = { readers: "different" } as const;
const settled = { ...byAll, technicalFailure: "no" } as const;
/** The readings after which the last one decides: two that agree, or three of which the first two differ. */
const agreed = { ...settled, number: "two", firstTwo: "agree" } as const;
const arbitrated = { ...settled, number: "three", firstTwo: "differ" } as const;

const provisions = [BEW_10];
const invalid = { provisions, outcome: "invalid" } as const;
const redo = {
  provisions,
  outcome: "redo",
  actions: [{ code: "retake-images", by: "unit", to: "person" }],
} as const;
const positive = { provisions, outcome: "positive", values: { lastReader } } as const;
const negative = { provisions, outcome: "negative", values: { lastReader } } as const;

/** What the readings of a mammotest amount to (BE-CCREF-2024, art. 14 to 16). */
export const arbitration = defineDecision({
  id: "be.breast.arbitration",
  title: {
    en: "Wallonia, breast: double and third reading",
    fr: "Wallonie, sein : double et troisième lecture",
  },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts: about.facts,
  dimensions: {
    readers: about.readers,
    number: about.number,
    firstTwo: about.firstTwo,
    technicalFailure: about.technicalFailure,
    lastReading: about.lastReading,
  },
  outcomes: {
    invalid: { en: "the readings contradict the rules", fr: "lectures contraires aux règles" },
    redo: { en: "images to be made again", fr: "clichés à refaire" },
    "await-second-reading": { en: "second reading awaited", fr: "deuxième lecture attendue" },
    "await-third-reading": { en: "third reading awaited", fr: "troisième lecture attendue" },
    positive: { en: "positive", fr: "positif" },
    negative: { en: "negative", fr: "négatif" },
  },
  rows: [
    { id: "same-reader", when: { readers: "same" }, values: { reason: "same-reader" }, ...invalid },
    {
      id: "needless-third-reading",
      when: { ...byAll, number: ["three", "more"], firstTwo: "agree" },
      values: { reason: "needless-third-reading" },
      ...invalid,
    },
    {
      id: "more-than-three-readings",
      when: { ...byAll, number: "more", firstTwo: "differ" },
      values: { reason: "more-than-three-readings" },
      ...invalid,
    },
    {
      id: "technical-failure",
      when: { ...byAll, number: ["fewer-than-two", "two"], technicalFailure: "yes" },
      ...redo,
    },
    {
      id: "technical-failure-at-third-reading",
      when: { ...byAll, number: "three", firstTwo: "differ", technicalFailure: "yes" },
      ...redo,
    },
    {
      id: "one-reading",
      provisions,
      when: { ...settled, number: "fewer-than-two" },
      outcome: "await-second-reading",
      actions: [{ code: "read-again", by: "second-reader", to: "ccref" }],
      notes: [noFirstReading],
    },
    {
      id: "disagreement",
      provisions,
      when: { ...settled, number: "two", firstTwo: "differ" },
      outcome: "await-third-reading",
      actions: [{ code: "arbitrate", by: "third-reader", to: "ccref" }],
    },
    { id: "agreed-positive", when: { ...agreed, lastReading: "positive" }, ...positive },
    { id: "arbitrated-positive", when: { ...arbitrated, lastReading: "positive" }, ...positive },
    { id: "agreed-negative", when: { ...agreed, lastReading: "other" }, ...negative },
    { id: "arbitrated-negative", when: { ...arbitrated, lastReading: "other" }, ...negative },
  ],
});
