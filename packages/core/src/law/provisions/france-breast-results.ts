import type { Provision } from "../provision.js";

export const FRB_CTI_01: Provision = {
  id: "FRB-CTI-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.G; annex III, annex 3, V", fr: "annexe III, V.G ; annexe III, annexe 3, V" },
};

export const FRB_CTI_02: Provision = {
  id: "FRB-CTI-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.G", fr: "annexe III, V.G" },
};

export const FRB_CTI_03: Provision = {
  id: "FRB-CTI-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.G", fr: "annexe III, V.G" },
};

export const FRB_CTI_04: Provision = {
  id: "FRB-CTI-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.G", fr: "annexe III, V.G" },
};

export const FRB_CTI_05: Provision = {
  id: "FRB-CTI-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.G", fr: "annexe III, V.G" },
};

export const FRB_MOB_01: Provision = {
  id: "FRB-MOB-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.D", fr: "annexe III, IV.D" },
};

export const FRB_MOB_02: Provision = {
  id: "FRB-MOB-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.D", fr: "annexe III, IV.D" },
};

export const FRB_RES_01: Provision = {
  id: "FRB-RES-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.A", fr: "annexe III, V.A" },
};

export const FRB_RES_02: Provision = {
  id: "FRB-RES-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, V and V.A", fr: "annexe III, V et V.A" },
};

export const FRB_RES_03: Provision = {
  id: "FRB-RES-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, V", fr: "annexe III, V" },
};

export const FRB_RES_04: Provision = {
  id: "FRB-RES-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.B and V", fr: "annexe III, IV.B et V" },
};

export const FRB_FUP_01: Provision = {
  id: "FRB-FUP-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.C", fr: "annexe III, V.C" },
};

export const FRB_FUP_02: Provision = {
  id: "FRB-FUP-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.C and V.F", fr: "annexe III, V.C et V.F" },
};

export const FRB_FUP_03: Provision = {
  id: "FRB-FUP-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.C", fr: "annexe III, V.C" },
};

export const FRB_FUP_04: Provision = {
  id: "FRB-FUP-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.C", fr: "annexe III, V.C" },
};

export const FRB_FUP_05: Provision = {
  id: "FRB-FUP-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, V.B", fr: "annexe III, V.B" },
};

/** Provisions on technical recalls, mobile units, results and follow-up of the French breast programme. */
export const franceBreastResultsProvisions: readonly Provision[] = [
  FRB_CTI_01,
  FRB_CTI_02,
  FRB_CTI_03,
  FRB_CTI_04,
  FRB_CTI_05,
  FRB_MOB_01,
  FRB_MOB_02,
  FRB_RES_01,
  FRB_RES_02,
  FRB_RES_03,
  FRB_RES_04,
  FRB_FUP_01,
  FRB_FUP_02,
  FRB_FUP_03,
  FRB_FUP_04,
  FRB_FUP_05,
];
