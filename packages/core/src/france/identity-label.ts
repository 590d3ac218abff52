import {
  boolean,
  computedFrom,
  type Facts,
  type FactTable,
  fact,
  nullable,
  oneOf,
  openlyDerivedFrom,
} from "../engine/index.js";

const carried = (en: string, fr: string) =>
  fact(boolean, { en: `The label carries ${en}`, fr: `L’étiquette porte ${fr}` });

/** What a label that identifies an invited person carries (FR-ARR-2024, annexe III, II.A; annexe IV, III.A). */
export const identityLabelFacts = {
  title: carried("the title", "la civilité"),
  birthName: carried("the birth name", "le nom de naissance"),
  usedName: fact(nullable(boolean), {
    en: "The label carries the used name; null where the person has none",
    fr: "L’étiquette porte le nom d’usage ; null si la personne n’en a pas",
  }),
  givenNames: carried("the given names", "le ou les prénoms"),
  birthDate: carried("the birth date", "la date de naissance"),
  fullAddress: carried("the full address", "l’adresse complète"),
  socialSecurityNumber: carried("the social-security number (NIR)", "le numéro de sécurité sociale (NIR)"),
  code: fact(oneOf("bar-code", "data-matrix", "none"), {
    en: "How the label is coded for machines",
    fr: "Code de l’étiquette lisible par machine",
  }),
} satisfies FactTable;

type LabelTable = Readonly<Record<string, (typeof identityLabelFacts)[keyof typeof identityLabelFacts]>>;

/** Whether an item of a label certainly lacks. */
const isLacking = (value: unknown): boolean => value === false || value === "none";

/** The dimension and the value that tell whether a label carries all that it must. */
export function labelContent(table: LabelTable) {
  const items = Object.keys(table);
  const lacking = (known: Facts) => items.filter((item) => isLacking(known[item]));
  return {
    content: openlyDerivedFrom(table)({
      text: { en: "Content of the label", fr: "Contenu de l’étiquette" },
      classes: {
        complete: { en: "complete", fr: "complet" },
        incomplete: { en: "something lacks", fr: "il manque quelque chose" },
      },
      reads: items,
      classify: (known) => {
        if (lacking(known).length > 0) return "incomplete";
        return items.some((item) => known[item] === undefined) ? undefined : "complete";
      },
    }),
    missing: computedFrom(table)({
      gathers: true,
      reads: items,
      text: { en: "what lacks", fr: "ce qui manque" },
      evaluate: lacking,
    }),
  };
}
