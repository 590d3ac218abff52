import type { ActionRule, FactsOf } from "../../engine/index.js";
import { computedFrom, openlyDerivedFrom } from "../../engine/index.js";
import { BEW_22 } from "../../law/provisions/wallonia-breast-units.js";
import { facts } from "./submission-facts.js";

type Known = FactsOf<typeof facts>;
type Items = NonNullable<Known["items"]>;
type Item = Exclude<
  keyof Items,
  "priorImagesExist" | "priorImagesSent" | "doctorNamed" | "doctorTransmitted"
>;

/** Content that every transmission has (BE-CCREF-2024, art. 12 quoting art. 38 of the Walloon order). */
const ALWAYS: readonly Item[] = [
  "niss",
  "name",
  "givenName",
  "birthDate",
  "examinationDate",
  "mammogram",
  "firstReading",
  "firstReader",
  "technologist",
];

/** Whether a piece of content is in order; undefined while unknown. */
interface Piece {
  readonly name: string;
  readonly inOrder: boolean | undefined;
}

/** What is due only if there is something to transmit is in order where there is nothing. */
function dueIf(exists: boolean | undefined, transmitted: boolean | undefined): boolean | undefined {
  if (exists === false || transmitted === true) return true;
  return exists === undefined ? undefined : transmitted;
}

function piecesOf({ items = {}, womanInformed }: Known): readonly Piece[] {
  return [
    ...ALWAYS.map((name) => ({ name, inOrder: items[name] })),
    { name: "priorImagesSent", inOrder: dueIf(items.priorImagesExist, items.priorImagesSent) },
    { name: "doctorTransmitted", inOrder: dueIf(items.doctorNamed, items.doctorTransmitted) },
    { name: "womanInformed", inOrder: womanInformed },
  ];
}

export const content = openlyDerivedFrom(facts)({
  text: {
    en: "Mandatory content and information of the woman",
    fr: "Contenu obligatoire et information de la femme",
  },
  classes: {
    complete: { en: "complete", fr: "complets" },
    incomplete: { en: "something is missing", fr: "incomplets" },
  },
  reads: ["womanInformed", "items"],
  interpretations: ["BE-4", "BE-8"],
  classify: (known) => {
    const pieces = piecesOf(known);
    if (pieces.some(({ inOrder }) => inOrder === false)) return "incomplete";
    return pieces.every(({ inOrder }) => inOrder) ? "complete" : undefined;
  },
});

const computed = computedFrom(facts);

/**
 * Names of the pieces known to be missing; an unknown piece may add to them.
 * It reads only what is known: to ask for thirteen items in every way would cost much and settle nothing.
 */
export const missingContent = computed({
  gathers: true,
  reads: [],
  text: { en: "what is missing", fr: "ce qui manque" },
  evaluate: missingIn,
});

function missingIn(known: Known): readonly string[] {
  return piecesOf(known).flatMap(({ name, inOrder }) => (inOrder === false ? [name] : []));
}

export const completeRecord: ActionRule = {
  code: "complete-record",
  by: "unit",
  to: "ccref",
  when: computed({
    reads: [],
    text: { en: "content is missing", fr: "du contenu manque" },
    evaluate: (known) => missingIn(known).some((name) => name !== "womanInformed"),
  }),
};

export const informWoman: ActionRule = {
  code: "inform-woman",
  by: "unit",
  to: "person",
  provision: BEW_22,
  when: computed({
    reads: [],
    text: { en: "the woman was not told", fr: "la femme n’a pas été prévenue" },
    evaluate: (known) => missingIn(known).includes("womanInformed"),
  }),
};
