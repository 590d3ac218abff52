import { LEGACY_CODES } from "./legacy-codes.js";
import { BI_RADS_CLASS, DICOM_BI_RADS, FACT_VALUE, LEGACY_SNOMED_RT, SNOMED } from "./systems.js";
import { type Term, termsOf, type ValueTerm, valuesOf } from "./term.js";

export type Side = "left" | "right";

/** The breast: its structure, or the laterality of what is said. */
export const sideTerms: readonly ValueTerm<Side>[] = valuesOf(SNOMED, {
  "80248007": "left",
  "73056007": "right",
  "7771000": "left",
  "24028007": "right",
});

const classes = ["0", "1", "2", "3", "4", "4a", "4b", "4c", "5", "6"] as const;

/** BI-RADS assessment: SNOMED CT; DICOM scheme BI (CID 6027) and our own codes where SNOMED CT has none. */
export const biRadsTerms: readonly ValueTerm<(typeof classes)[number]>[] = [
  ...valuesOf(SNOMED, {
    "397138000": "0",
    "397140005": "1",
    "397141009": "2",
    "397143007": "3",
    "397144001": "4",
    "397145000": "5",
    // The Lithuanian extension of SNOMED CT.
    "6111000179101": "6",
  } as const),
  ...classes.map((value) => ({ system: BI_RADS_CLASS, code: value, value })),
  ...valuesOf(DICOM_BI_RADS, {
    "MA.II.A.5.4A": "4a",
    "MA.II.A.5.4B": "4b",
    "MA.II.A.5.4C": "4c",
    "MA.II.A.5.6": "6",
  } as const),
];

/** What is assessed: the BI-RADS category of a breast. LOINC 36625-2 is a mammogram, though samples misuse it. */
export const biRadsObservation: readonly Term[] = termsOf(SNOMED, "146611000146107");

/** Breast density a to d (DICOM CID 6000). */
export const densityTerms: readonly ValueTerm<"a" | "b" | "c" | "d">[] = valuesOf(SNOMED, {
  "129716005": "a",
  "129717001": "b",
  "129718006": "c",
  "129719003": "d",
} as const);

/** What is found on a mammogram. */
export const findingTerms: readonly ValueTerm<string>[] = valuesOf(SNOMED, {
  "129788004": "mass",
  "697944008": "calcifications",
  "129789007": "asymmetry",
  "129792006": "architectural-distortion",
});

/** The observation of a mammogram, whose components are its findings. */
export const mammographyTerms: readonly Term[] = termsOf(SNOMED, "71651007", "24623002");
/** The component of a mammogram’s observation that names a finding. */
export const findingComponent: readonly Term[] = termsOf(SNOMED, "129714008");

const snomedViews: readonly ValueTerm<string>[] = valuesOf(SNOMED, {
  "399162004": "CC",
  "399368009": "MLO",
  "399260004": "ML",
  "399352003": "LM",
  "399099002": "LMO",
  "399196006": "FB",
  "399188001": "SIO",
  "441555000": "ISO",
  "399192008": "XCCL",
  "399101009": "XCCM",
});

/** Views of a mammogram (DICOM CID 4014), and the codes that they had before 2020. */
export const viewTerms: readonly ValueTerm<string>[] = [
  ...snomedViews,
  ...LEGACY_SNOMED_RT.flatMap((system) =>
    [...LEGACY_CODES].flatMap(([code, current]) => {
      const view = snomedViews.find((known) => known.code === current);
      return view === undefined ? [] : [{ system, code, value: view.value }];
    }),
  ),
];

/** How far an image is from what the detector saw. */
export const processingTerms: readonly ValueTerm<string>[] = valuesOf(FACT_VALUE, {
  "for-processing": "for-processing",
  "for-presentation": "for-presentation",
  "post-processed": "post-processed",
});

/** What a class of DICOM objects says of the processing: mammograms and tomosyntheses, for presentation or not. */
export const processingOfSopClass: ReadonlyMap<string, string> = new Map([
  ["1.2.840.10008.5.1.4.1.1.1.2", "for-presentation"],
  ["1.2.840.10008.5.1.4.1.1.1.2.1", "for-processing"],
]);
