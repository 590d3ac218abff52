import { cytologyTerms, hpvTerms } from "./results.js";
import { LETTER, LOINC, NEXT_INVITATION, READING, SCREENING_CONTEXT, SNOMED } from "./systems.js";
import { type Term, termsOf, type ValueTerm, valuesOf } from "./term.js";

export type Cancer = "breast" | "colorectal" | "cervical";

/** What is screened for (value set be-vs-populationscreening-type). */
export const screeningTypes: readonly ValueTerm<Cancer>[] = valuesOf(SNOMED, {
  "268547008": "breast",
  "275978004": "colorectal",
  "171149006": "cervical",
} as const);

/** What an order or a report may be of, and the decisions of French law that it asks for, the first one first. */
export interface Service {
  readonly title: string;
  readonly cancer: Cancer;
  readonly terms: readonly Term[];
  readonly decisions: readonly string[];
}

const screeningMammogram = termsOf(LOINC, "24606-6");

/** Orders: a screening that is asked for. */
export const orders: readonly Service[] = [
  {
    title: "Screening mammogram",
    cancer: "breast",
    terms: [...screeningMammogram, ...termsOf(SNOMED, "24623002", "268547008")],
    decisions: ["fr.breast.eligibility"],
  },
  {
    title: "Stool test",
    cancer: "colorectal",
    terms: termsOf(SNOMED, "275978004"),
    decisions: ["fr.colorectal.eligibility"],
  },
  {
    title: "Cervical screening",
    cancer: "cervical",
    terms: termsOf(SNOMED, "171149006"),
    decisions: ["fr.cervical.eligibility"],
  },
];

/** Reports: a diagnostic mammogram is no screening, nor is one of which nothing says so. */
export const reports: readonly Service[] = [
  {
    title: "First reading of a screening mammogram",
    cancer: "breast",
    terms: [...screeningMammogram, ...termsOf(READING, "first-reading")],
    decisions: ["fr.breast.first-reading", "fr.breast.conduct"],
  },
  {
    title: "Second reading of a screening mammogram",
    cancer: "breast",
    terms: termsOf(READING, "second-reading"),
    decisions: ["fr.breast.second-reading"],
  },
  {
    title: "Cervical cytology or HPV test",
    cancer: "cervical",
    terms: [...cytologyTerms, ...hpvTerms],
    decisions: ["fr.cervical.result-conduct"],
  },
];

/** What an examination of the past was. */
export type Examination = "mammogram" | "colonoscopy" | "ct-colonography";

export const examinations: readonly ValueTerm<Examination>[] = valuesOf(SNOMED, {
  "71651007": "mammogram",
  "24623002": "mammogram",
  "73761001": "colonoscopy",
  "418714002": "ct-colonography",
} as const);

/** Whether an examination was made within the organised programme. */
export const contextTerms: readonly ValueTerm<boolean>[] = valuesOf(SCREENING_CONTEXT, {
  "within-programme": true,
  "outside-programme": false,
});

/** What a letter is; the first two are of the programme, the third of a follow-up. */
export type Letter = "invitation" | "reminder" | "follow-up-reminder" | "result";

export const letterTerms: readonly ValueTerm<Letter>[] = valuesOf(LETTER, {
  invitation: "invitation",
  reminder: "reminder",
  "follow-up-reminder": "follow-up-reminder",
  result: "result",
} as const);

/** Next invitations that Belgian population screening announces. */
export const nextInvitationTerms: readonly ValueTerm<string>[] = [
  "nextinvitation",
  "definitivelyexcluded",
  "notintargetgroup",
  "refusal",
  "temporarilyexcluded",
  "tobedetermined",
  "unknown",
].map((code) => ({ system: NEXT_INVITATION, code, value: code }));
