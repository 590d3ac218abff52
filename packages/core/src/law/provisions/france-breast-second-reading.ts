import type { Provision } from "../provision.js";

export const FRB_CON_01: Provision = {
  id: "FRB-CON-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2; annex III, V.A", fr: "annexe III, annexe 2 ; annexe III, V.A" },
};

export const FRB_CON_02: Provision = {
  id: "FRB-CON-02",
  source: "FR-ARR-2024",
  where: {
    en: "annex III, annex 2; annex III, V.C and V.F",
    fr: "annexe III, annexe 2 ; annexe III, V.C et V.F",
  },
};

export const FRB_CON_03: Provision = {
  id: "FRB-CON-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2", fr: "annexe III, annexe 2" },
};

export const FRB_CON_04: Provision = {
  id: "FRB-CON-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.C", fr: "annexe III, V.C" },
};

export const FRB_CON_05: Provision = {
  id: "FRB-CON-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 2", fr: "annexe III, annexe 2" },
};

export const FRB_L2_01: Provision = {
  id: "FRB-L2-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.C 1", fr: "annexe III, IV.C 1" },
};

export const FRB_L2_02: Provision = {
  id: "FRB-L2-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.C 3", fr: "annexe III, IV.C 3" },
};

export const FRB_L2_03: Provision = {
  id: "FRB-L2-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.C 3", fr: "annexe III, IV.C 3" },
};

export const FRB_L2_04: Provision = {
  id: "FRB-L2-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.C 3", fr: "annexe III, IV.C 3" },
};

export const FRB_L2_05: Provision = {
  id: "FRB-L2-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.E; annex III, annex 2", fr: "annexe III, V.E ; annexe III, annexe 2" },
};

export const FRB_L2_06: Provision = {
  id: "FRB-L2-06",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.E; annex III, annex 2", fr: "annexe III, V.E ; annexe III, annexe 2" },
};

export const FRB_L2_07: Provision = {
  id: "FRB-L2-07",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B, IV.C 1 and V.E", fr: "annexe III, IV.B, IV.C 1 et V.E" },
};

export const FRB_L2_08: Provision = {
  id: "FRB-L2-08",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.E", fr: "annexe III, V.E" },
};

export const FRB_L2_09: Provision = {
  id: "FRB-L2-09",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.E", fr: "annexe III, V.E" },
};

export const FRB_L2_10: Provision = {
  id: "FRB-L2-10",
  source: "FR-ARR-2024",
  where: {
    en: "annex III, IV.C 1 and 3; annex III, annex 3, V",
    fr: "annexe III, IV.C 1 et 3 ; annexe III, annexe 3, V",
  },
};

export const FRB_L2_11: Provision = {
  id: "FRB-L2-11",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.C 3", fr: "annexe III, IV.C 3" },
};

/** Provisions on conduct by class and second reading of mammograms in France. */
export const franceBreastSecondReadingProvisions: readonly Provision[] = [
  FRB_CON_01,
  FRB_CON_02,
  FRB_CON_03,
  FRB_CON_04,
  FRB_CON_05,
  FRB_L2_01,
  FRB_L2_02,
  FRB_L2_03,
  FRB_L2_04,
  FRB_L2_05,
  FRB_L2_06,
  FRB_L2_07,
  FRB_L2_08,
  FRB_L2_09,
  FRB_L2_10,
  FRB_L2_11,
];
