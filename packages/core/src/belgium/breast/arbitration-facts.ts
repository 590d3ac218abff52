import { derivedFrom, fact, identifier, listOf, oneOf, record } from "../../engine/index.js";

/** Readings that the agreement foresees, the third included (BE-CCREF-2024, art. 15 and 16). */
const MOST_READINGS = 3;

const reading = record({ reader: identifier, result: oneOf("negative", "positive", "technical-failure") });

export const facts = {
  readings: fact(listOf(reading), {
    en: "Readings of the mammotest, in their order",
    fr: "Lectures du mammotest, dans leur ordre",
  }),
};

type Result = "negative" | "positive" | "technical-failure";
type Reading = { readonly reader: string; readonly result: Result };

/** Readings by different readers, with these results. */
function readBy(...results: readonly Result[]): readonly Reading[] {
  return results.map((result, index) => ({ reader: `reader ${index + 1}`, result }));
}

/** Lists of readings that between them reach every class. */
const EXAMPLES: readonly (readonly Reading[])[] = [
  readBy("negative", "negative"),
  readBy("positive", "positive"),
  readBy("negative", "positive"),
  readBy("negative", "technical-failure"),
  readBy("negative", "positive", "negative"),
  readBy("negative", "positive", "positive"),
  readBy("negative", "positive", "technical-failure"),
  readBy("negative", "negative", "negative"),
  readBy("negative", "positive", "negative", "negative"),
];

const derived = derivedFrom(facts);
const shared = { reads: ["readings"], examples: { readings: EXAMPLES } };

export const readers = derived({
  ...shared,
  text: { en: "Readers", fr: "Lecteurs" },
  classes: {
    different: { en: "each reading by another reader", fr: "chaque lecture par un autre lecteur" },
    same: { en: "two readings by one reader", fr: "deux lectures d’un même lecteur" },
  },
  classify: ({ readings }) =>
    new Set(readings.map(({ reader }) => reader)).size === readings.length ? "different" : "same",
});

export const number = derived({
  ...shared,
  text: { en: "Number of readings", fr: "Nombre de lectures" },
  classes: {
    "fewer-than-two": { en: "none or one", fr: "aucune ou une" },
    two: { en: "two", fr: "deux" },
    three: { en: "three", fr: "trois" },
    more: { en: "four or more", fr: "quatre ou plus" },
  },
  thresholds: [MOST_READINGS],
  classify: ({ readings: { length } }) => {
    if (length > MOST_READINGS) return "more";
    return length === MOST_READINGS ? "three" : length === 2 ? "two" : "fewer-than-two";
  },
});

export const firstTwo = derived({
  ...shared,
  text: { en: "First two readings", fr: "Deux premières lectures" },
  classes: {
    agree: { en: "have the same result", fr: "ont le même résultat" },
    differ: { en: "differ, or are not both made", fr: "diffèrent, ou ne sont pas toutes deux faites" },
  },
  interpretations: ["BE-3"],
  classify: ({ readings: [first, second] }) =>
    first !== undefined && first.result === second?.result ? "agree" : "differ",
});

export const technicalFailure = derived({
  ...shared,
  text: { en: "Technical failure", fr: "Raté technique" },
  classes: {
    yes: { en: "found in a reading", fr: "constaté à une lecture" },
    no: { en: "none", fr: "aucun" },
  },
  interpretations: ["BE-6"],
  classify: ({ readings }) => (readings.some(({ result }) => result === "technical-failure") ? "yes" : "no"),
});

export const lastReading = derived({
  ...shared,
  text: { en: "Last reading", fr: "Dernière lecture" },
  classes: {
    positive: { en: "positive", fr: "positive" },
    other: { en: "not positive", fr: "non positive" },
  },
  interpretations: ["BE-3"],
  classify: ({ readings }) => (readings.at(-1)?.result === "positive" ? "positive" : "other"),
});
