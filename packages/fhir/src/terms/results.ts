import { LOINC, SNOMED } from "./systems.js";
import { type Term, termsOf, type ValueTerm, valuesOf } from "./term.js";

/** Normal or abnormal, as a whole (value set of Belgian population screening). */
export const normalityTerms: readonly ValueTerm<"normal" | "abnormal">[] = valuesOf(SNOMED, {
  "280413001": "normal",
  "280415008": "abnormal",
} as const);

const UNSATISFACTORY = ["125154007", "123836007", "123837003", "125162004", "125161006"] as const;

/** Immunochemical tests for blood in the stool that answer yes or no; amounts are not turned into a result. */
export const stoolTestTerms: readonly Term[] = termsOf(LOINC, "29771-3", "80372-6", "57905-2");
export const stoolResultTerms: readonly ValueTerm<"positive" | "negative" | "not-analysable">[] = [
  ...valuesOf(SNOMED, {
    "10828004": "positive",
    "260385009": "negative",
    "125154007": "not-analysable",
  } as const),
];

/** Cervical cytology, by the test or by its report. */
export const cytologyTerms: readonly Term[] = [
  ...termsOf(LOINC, "47527-7", "10524-7", "19762-4"),
  ...termsOf(SNOMED, "416107004", "417036008", "440623000"),
];
export const cytologyResultTerms: readonly ValueTerm<"normal" | "abnormal" | "unsatisfactory">[] = [
  ...normalityTerms,
  ...valuesOf(SNOMED, {
    "373887005": "normal",
    "416032004": "normal",
    "441087007": "abnormal",
    "441088002": "abnormal",
    "62051000119105": "abnormal",
    "62061000119107": "abnormal",
    "441219009": "abnormal",
    "373883009": "abnormal",
    "1162767002": "abnormal",
    "51642000": "abnormal",
  } as const),
  ...UNSATISFACTORY.map((code) => ({ system: SNOMED, code, value: "unsatisfactory" as const })),
];

/** High-risk HPV tests. */
export const hpvTerms: readonly Term[] = [
  ...termsOf(LOINC, "21440-3", "82675-0"),
  ...termsOf(SNOMED, "35904009"),
];
export const hpvResultTerms: readonly ValueTerm<"positive" | "negative" | "unsatisfactory">[] = [
  ...valuesOf(SNOMED, {
    "10828004": "positive",
    "720005005": "positive",
    "260385009": "negative",
    "77851000146104": "negative",
  } as const),
  ...UNSATISFACTORY.map((code) => ({ system: SNOMED, code, value: "unsatisfactory" as const })),
];
