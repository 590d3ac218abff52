import type { Provision } from "../provision.js";

export const FRB_RAD_01: Provision = {
  id: "FRB-RAD-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.C; annex III, annex 3, II", fr: "annexe III, II.C ; annexe III, annexe 3, II" },
};

export const FRB_RAD_02: Provision = {
  id: "FRB-RAD-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.C", fr: "annexe III, II.C" },
};

export const FRB_RAD_03: Provision = {
  id: "FRB-RAD-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.C", fr: "annexe III, II.C" },
};

export const FRB_RAD_04: Provision = {
  id: "FRB-RAD-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.C 2", fr: "annexe III, IV.C 2" },
};

export const FRB_RAD_05: Provision = {
  id: "FRB-RAD-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.C 2", fr: "annexe III, IV.C 2" },
};

export const FRB_RAD_06: Provision = {
  id: "FRB-RAD-06",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.C", fr: "annexe III, II.C" },
};

export const FRB_RAD_07: Provision = {
  id: "FRB-RAD-07",
  source: "FR-ARR-2024",
  where: { en: "annex III, annex 3, II", fr: "annexe III, annexe 3, II" },
};

export const FRB_RAD_08: Provision = {
  id: "FRB-RAD-08",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.C", fr: "annexe III, II.C" },
};

/** Provisions on the radiologists and technologists of the French breast programme. */
export const franceBreastProfessionalsProvisions: readonly Provision[] = [
  FRB_RAD_01,
  FRB_RAD_02,
  FRB_RAD_03,
  FRB_RAD_04,
  FRB_RAD_05,
  FRB_RAD_06,
  FRB_RAD_07,
  FRB_RAD_08,
];
