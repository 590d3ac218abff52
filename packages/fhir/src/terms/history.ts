import { SNOMED } from "./systems.js";
import { type Term, termsOf } from "./term.js";

/** What a confirmed condition, or a situation that is observed, tells of a person: the fact of each decision. */
export interface HistoryRow {
  readonly title: string;
  readonly terms: readonly Term[];
  /** Whether it still counts once it is over. */
  readonly isLasting: boolean;
  /** A fact path and its value, by decision; the members of a set are sent whole. */
  readonly facts: Readonly<Record<string, { readonly path: string; readonly value: unknown }>>;
}

const risk = (member: string) => ({
  "fr.colorectal.eligibility": { path: "riskFactors", value: [member] },
});

/** Situations that settle a fact; others are reported, since they leave open what the law asks. */
export const historyRows: readonly HistoryRow[] = [
  {
    title: "No history of breast cancer",
    terms: termsOf(SNOMED, "700146008"),
    isLasting: true,
    facts: { "fr.breast.eligibility": { path: "breastCancer", value: "none" } },
  },
  {
    title: "Inflammatory bowel disease",
    terms: termsOf(SNOMED, "24526004", "34000006", "64766004"),
    isLasting: true,
    facts: risk("inflammatory-bowel-disease"),
  },
  { title: "Lynch syndrome", terms: termsOf(SNOMED, "315058005"), isLasting: true, facts: risk("lynch") },
  {
    title: "Familial adenomatous polyposis",
    terms: termsOf(SNOMED, "72900001"),
    isLasting: true,
    facts: risk("familial-polyposis"),
  },
  {
    title: "Colorectal cancer",
    terms: termsOf(SNOMED, "363406005", "363351006"),
    isLasting: true,
    facts: risk("own-cancer"),
  },
  {
    title: "Without a cervix after total hysterectomy",
    terms: termsOf(SNOMED, "428078001", "116140006"),
    isLasting: true,
    facts: { "fr.cervical.eligibility": { path: "cervix", value: "absent" } },
  },
  {
    title: "Immunodeficiency",
    terms: termsOf(SNOMED, "234532001"),
    isLasting: false,
    facts: { "fr.cervical.eligibility": { path: "immunodepressed", value: true } },
  },
  {
    title: "Pregnancy",
    terms: termsOf(SNOMED, "77386006"),
    isLasting: false,
    facts: { "fr.cervical.eligibility": { path: "pregnant", value: true } },
  },
];

/** Cancers of the breast: an active one says that it was diagnosed, not how it is treated. */
export const breastCancerTerms: readonly Term[] = termsOf(SNOMED, "254837009");
