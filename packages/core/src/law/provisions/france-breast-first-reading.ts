import type { Provision } from "../provision.js";

export const FRB_L1_01: Provision = {
  id: "FRB-L1-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B", fr: "annexe III, IV.B" },
};

export const FRB_L1_02: Provision = {
  id: "FRB-L1-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B and V.B", fr: "annexe III, IV.B et V.B" },
};

export const FRB_L1_03: Provision = {
  id: "FRB-L1-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B; annex III, annex 2", fr: "annexe III, IV.B ; annexe III, annexe 2" },
};

export const FRB_L1_04: Provision = {
  id: "FRB-L1-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B 1", fr: "annexe III, IV.B 1" },
};

export const FRB_L1_05: Provision = {
  id: "FRB-L1-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B 2, IV.C and V.D", fr: "annexe III, IV.B 2, IV.C et V.D" },
};

export const FRB_L1_06: Provision = {
  id: "FRB-L1-06",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B 3 and V.D", fr: "annexe III, IV.B 3 et V.D" },
};

export const FRB_L1_07: Provision = {
  id: "FRB-L1-07",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B 3", fr: "annexe III, IV.B 3" },
};

export const FRB_L1_08: Provision = {
  id: "FRB-L1-08",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2", fr: "annexe III, annexe 2" },
};

export const FRB_L1_09: Provision = {
  id: "FRB-L1-09",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B 3; annex III, annex 2", fr: "annexe III, IV.B 3 ; annexe III, annexe 2" },
};

export const FRB_L1_10: Provision = {
  id: "FRB-L1-10",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV", fr: "annexe III, IV" },
};

export const FRB_BIR_01: Provision = {
  id: "FRB-BIR-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV; annex III, annex 2", fr: "annexe III, IV ; annexe III, annexe 2" },
};

export const FRB_BIR_02: Provision = {
  id: "FRB-BIR-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2", fr: "annexe III, annexe 2" },
};

export const FRB_BIR_03: Provision = {
  id: "FRB-BIR-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2", fr: "annexe III, annexe 2" },
};

export const FRB_BIR_04: Provision = {
  id: "FRB-BIR-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2", fr: "annexe III, annexe 2" },
};

export const FRB_BIR_05: Provision = {
  id: "FRB-BIR-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2", fr: "annexe III, annexe 2" },
};

/** Provisions on first reading and classification of mammograms in France. */
export const franceBreastFirstReadingProvisions: readonly Provision[] = [
  FRB_L1_01,
  FRB_L1_02,
  FRB_L1_03,
  FRB_L1_04,
  FRB_L1_05,
  FRB_L1_06,
  FRB_L1_07,
  FRB_L1_08,
  FRB_L1_09,
  FRB_L1_10,
  FRB_BIR_01,
  FRB_BIR_02,
  FRB_BIR_03,
  FRB_BIR_04,
  FRB_BIR_05,
];
