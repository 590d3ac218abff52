import type { Provision } from "../provision.js";

export const FRB_EQP_01: Provision = {
  id: "FRB-EQP-01",
  source: "FR-ARR-2024",
  where: {
    en: "annex III, annex 1; annex III, annex 3, III and IV",
    fr: "annexe III, annexe 1 ; annexe III, annexe 3, III et IV",
  },
};

export const FRB_EQP_02: Provision = {
  id: "FRB-EQP-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 1", fr: "annexe III, annexe 1" },
};

export const FRB_EQP_03: Provision = {
  id: "FRB-EQP-03",
  source: "FR-ARR-2024",
  where: {
    en: "annex III, introduction and IV; annex III, annex 3, I, III and IV",
    fr: "annexe III, introduction et IV ; annexe III, annexe 3, I, III et IV",
  },
};

export const FRB_EQP_04: Provision = {
  id: "FRB-EQP-04",
  source: "FR-ARR-2024",
  where: {
    en: "annex III, VI.A; annex III, annex 1; annex III, annex 3, III",
    fr: "annexe III, VI.A ; annexe III, annexe 1 ; annexe III, annexe 3, III",
  },
};

export const FRB_EQP_05: Provision = {
  id: "FRB-EQP-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 3, III", fr: "annexe III, annexe 3, III" },
};

export const FRB_EQP_06: Provision = {
  id: "FRB-EQP-06",
  source: "FR-ARR-2024",
  where: {
    en: "annex III, VI.A; annex III, annex 3, III",
    fr: "annexe III, VI.A ; annexe III, annexe 3, III",
  },
};

export const FRB_EQP_07: Provision = {
  id: "FRB-EQP-07",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 1", fr: "annexe III, annexe 1" },
};

export const FRB_IMG_01: Provision = {
  id: "FRB-IMG-01",
  source: "FR-ARR-2024",
  where: {
    en: "annex III, introduction; annex III, annex 3, IV",
    fr: "annexe III, introduction ; annexe III, annexe 3, IV",
  },
};

export const FRB_IMG_02: Provision = {
  id: "FRB-IMG-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 3, IV and VI", fr: "annexe III, annexe 3, IV et VI" },
};

export const FRB_IND_01: Provision = {
  id: "FRB-IND-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, VI.B 1", fr: "annexe III, VI.B 1" },
};

export const FRB_IND_02: Provision = {
  id: "FRB-IND-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, VI.B 2", fr: "annexe III, VI.B 2" },
};

export const FRB_IND_03: Provision = {
  id: "FRB-IND-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, VI.C", fr: "annexe III, VI.C" },
};

export const FRB_IND_04: Provision = {
  id: "FRB-IND-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, VI.B", fr: "annexe III, VI.B" },
};

/** Provisions on installations, images and indicators of the French breast programme. */
export const franceBreastQualityProvisions: readonly Provision[] = [
  FRB_EQP_01,
  FRB_EQP_02,
  FRB_EQP_03,
  FRB_EQP_04,
  FRB_EQP_05,
  FRB_EQP_06,
  FRB_EQP_07,
  FRB_IMG_01,
  FRB_IMG_02,
  FRB_IND_01,
  FRB_IND_02,
  FRB_IND_03,
  FRB_IND_04,
];
