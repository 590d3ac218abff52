import type { Provision } from "../provision.js";

export const FRB_ELI_01: Provision = {
  id: "FRB-ELI-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, introduction and I.A", fr: "annexe III, introduction et I.A" },
};

export const FRB_ELI_02: Provision = {
  id: "FRB-ELI-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.A and III", fr: "annexe III, I.A et III" },
};

export const FRB_ELI_03: Provision = {
  id: "FRB-ELI-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.A", fr: "annexe III, I.A" },
};

export const FRB_ELI_04: Provision = {
  id: "FRB-ELI-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.A and III", fr: "annexe III, I.A et III" },
};

export const FRB_ELI_05: Provision = {
  id: "FRB-ELI-05",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.A", fr: "annexe III, I.A" },
};

export const FRB_ELI_06: Provision = {
  id: "FRB-ELI-06",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.B", fr: "annexe III, I.B" },
};

export const FRB_ELI_07: Provision = {
  id: "FRB-ELI-07",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.B", fr: "annexe III, I.B" },
};

export const FRB_ELI_08: Provision = {
  id: "FRB-ELI-08",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.B", fr: "annexe III, I.B" },
};

export const FRB_ELI_09: Provision = {
  id: "FRB-ELI-09",
  source: "FR-ARR-2024",
  where: { en: "annex III, I.B and III", fr: "annexe III, I.B et III" },
};

export const FRB_ELI_10: Provision = {
  id: "FRB-ELI-10",
  source: "FR-ARR-2024",
  where: { en: "annex III, III", fr: "annexe III, III" },
};

export const FRB_ELI_11: Provision = {
  id: "FRB-ELI-11",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.A", fr: "annexe III, IV.A" },
};

export const FRB_ELI_12: Provision = {
  id: "FRB-ELI-12",
  source: "FR-ARR-2024",
  where: { en: "annex III, IV.A", fr: "annexe III, IV.A" },
};

export const FRB_INV_01: Provision = {
  id: "FRB-INV-01",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.A", fr: "annexe III, II.A" },
};

export const FRB_INV_02: Provision = {
  id: "FRB-INV-02",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.B", fr: "annexe III, II.B" },
};

export const FRB_INV_03: Provision = {
  id: "FRB-INV-03",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.B", fr: "annexe III, II.B" },
};

export const FRB_INV_04: Provision = {
  id: "FRB-INV-04",
  source: "FR-ARR-2024",
  where: { en: "annex III, II.A", fr: "annexe III, II.A" },
};

/** Provisions on who is invited to and examined in the French breast programme. */
export const franceBreastEligibilityProvisions: readonly Provision[] = [
  FRB_ELI_01,
  FRB_ELI_02,
  FRB_ELI_03,
  FRB_ELI_04,
  FRB_ELI_05,
  FRB_ELI_06,
  FRB_ELI_07,
  FRB_ELI_08,
  FRB_ELI_09,
  FRB_ELI_10,
  FRB_ELI_11,
  FRB_ELI_12,
  FRB_INV_01,
  FRB_INV_02,
  FRB_INV_03,
  FRB_INV_04,
];
